import { describe, expect, it } from 'vitest';
import { epochLossSettled } from '../../../src/core/stopping/epochLossSettled.ts';
import { metricReached } from '../../../src/core/stopping/metricReached.ts';
import type { StoppingRule } from '../../../src/core/stopping/stoppingRule.ts';
import { validationStalled } from '../../../src/core/stopping/validationStalled.ts';

const stepsAnEpoch = 3;

/** The step at which a rule is done with one of two hikers, whose losses after each step these are; undefined if never. */
function doneAt(rule: StoppingRule, losses: readonly number[]): number | undefined {
  const memory = Array.from({ length: rule.memory }, () => new Float64Array(2));
  const nowhere = new Float64Array(2);
  for (const [step, loss] of losses.entries()) {
    const place = Float64Array.of(Number.NaN, loss);
    if (rule.isDone(1, { step, x: place, y: nowhere, loss: place, fx: nowhere, fy: nowhere }, memory)) return step;
  }
  return undefined;
}

/** What a loss of this height is between the epochs: never looked at. */
const between = [-7, -7];

function epochs(...losses: number[]): number[] {
  return losses.flatMap((loss) => [loss, ...between]);
}

describe('a loss that has settled from epoch to epoch', () => {
  const rule = epochLossSettled(0.5, stepsAnEpoch);

  it('is one that differs by less than allowed from that of an epoch before', () => {
    expect(doneAt(rule, epochs(9, 7, 6.4, 6))).toBe(9);
    expect(doneAt(rule, epochs(6, 7, 7.4))).toBe(6);
    expect(doneAt(rule, epochs(9, 8, 7, 6))).toBeUndefined();
  });

  it('is not settled at the start, before which there was nothing', () => {
    expect(doneAt(rule, epochs(0))).toBeUndefined();
  });

  it('is looked at in every step when an epoch is one', () => {
    expect(doneAt(epochLossSettled(0.5, 1), [9, 8, 7.9])).toBe(2);
  });
});

describe('a metric that is good enough', () => {
  const rule = metricReached(0.9, (x) => x, stepsAnEpoch);

  it('ends the way at the end of an epoch, also at the start', () => {
    expect(doneAt(rule, epochs(0.5, 0.89, 0.9))).toBe(6);
    expect(doneAt(rule, epochs(0.95))).toBe(0);
  });

  it('is not looked at between epochs, and never reached where there is none', () => {
    expect(doneAt(rule, [0, 1, 1, 0, 1, 1])).toBeUndefined();
    expect(doneAt(rule, epochs(Number.NaN, Number.NaN))).toBeUndefined();
  });
});

describe('a validation loss that has stalled', () => {
  const rule = validationStalled(2, (x) => x, stepsAnEpoch);

  it('has not been lower than its best for as many epochs as there is patience', () => {
    expect(doneAt(rule, epochs(9, 8, 8.5, 8.2))).toBe(9);
    expect(doneAt(rule, epochs(9, 8, 8, 8))).toBe(9);
  });

  it('is forgiven as soon as it is lower', () => {
    expect(doneAt(rule, epochs(9, 8, 8.5, 7, 7.5, 6))).toBeUndefined();
    expect(doneAt(rule, epochs(9, 8, 8.5, 7, 7.5, 7))).toBe(15);
  });

  it('that is no number is never the best, and better than it is anything', () => {
    const none = Number.NaN;
    expect(doneAt(rule, epochs(none, 9, none, 8, none, 8.5))).toBe(15);
    expect(doneAt(rule, epochs(9, none, none))).toBe(6);
    expect(doneAt(rule, epochs(9, none, 10))).toBe(6);
  });

  it('that never was a number has nothing to stall', () => {
    expect(doneAt(rule, epochs(Number.NaN, Number.NaN, Number.NaN, Number.NaN))).toBeUndefined();
  });

  it('may have been best at the start', () => {
    expect(doneAt(rule, epochs(5, 6, 7))).toBe(6);
  });
});
