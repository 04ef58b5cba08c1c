import { describe, expect, test } from 'vitest';
import { wayOut } from '../../../src/panels/race/wayOut.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { simulate } from '../../../src/scenario/simulate.ts';
import { atFirst, consequencesOf } from '../../../src/store/consequences.ts';

function outOf(input: unknown) {
  const { scenario } = parseScenario(input);
  const { surface, minima, starts } = consequencesOf(scenario, atFirst);
  const reasonWith = (learningRate: number) => {
    const optimizers = [{ ...scenario.optimizers[0], learningRate }];
    return simulate({ ...scenario, optimizers }).hikers[0].stopped.reason;
  };
  const parts = [...wayOut(scenario, surface, minima, starts, 0)];
  const found = parts.at(-1);
  if (found === null || found === undefined) throw new RangeError('Expected an answer at last, got none.');
  return { ...found, pauses: parts.length - 1, reasonWith };
}

/** So many steps of one hiker can be taken without anybody waiting. */
const stepsAtOnce = 4000;

describe('a hiker that diverges is offered a rate that it has been tried with', () => {
  test('nine tenths of what the curvature at the minimum names, in a bowl', () => {
    const { named, rate, helps, reasonWith } = outOf({
      surface: { id: 'bowl' },
      starts: { points: [[3, 2]] },
      optimizers: [{ learningRate: 1.2 }],
      stop: { maxSteps: 200 },
    });
    expect(named).toMatchObject({ isMinimum: true, x: 0, y: 0 });
    expect(named?.rate).toBeCloseTo(1, 9);
    expect(rate).toBe(0.9);
    expect(helps).toBe(true);
    expect(reasonWith(1.2)).toBe('diverged');
    expect(reasonWith(rate)).toBe('max-steps');
  });

  test('a smaller one where the walls are steeper than the floor', () => {
    const { rate, helps, reasonWith } = outOf({
      surface: { formula: 'x^4 + x^2 + y^2', domain: { x: [-5, 5], y: [-5, 5] } },
      starts: { points: [[4.5, 2]] },
      optimizers: [{ learningRate: 0.4 }],
    });
    expect(helps).toBe(true);
    expect(rate).toBeLessThan(0.4);
    expect(reasonWith(0.4)).toBe('diverged');
    expect(reasonWith(rate)).not.toBe('diverged');
  });

  test('and is told so where none helps', () => {
    const { helps, named } = outOf({
      surface: { formula: '-x^4 - y^4', domain: { x: [-5, 5], y: [-5, 5] } },
      starts: { points: [[4, 4]] },
      optimizers: [{ learningRate: 1000 }],
      stop: { maxSteps: 20_000 },
    });
    // the ground falls away for ever, ever more steeply
    expect(named).toBeNull();
    expect(helps).toBe(false);
  });

  test('without keeping a picture waiting: a trial pauses on its way, and ends with the first who diverges', () => {
    const hopeless = outOf({
      surface: { formula: '-x^4 - y^4', domain: { x: [-5, 5], y: [-5, 5] } },
      starts: { points: [[4, 4]] },
      optimizers: [{ learningRate: 1000 }],
      stop: { maxSteps: 20_000 },
    });
    expect(hopeless.pauses).toBe(20);
    const patient = outOf({
      surface: { id: 'bowl' },
      starts: { random: 'uniform', count: 60 },
      optimizers: [{ learningRate: 1.2 }],
      stop: { maxSteps: 1000 },
    });
    expect([patient.rate, patient.helps, patient.tried]).toEqual([0.9, true, 60]);
    expect(patient.pauses).toBeGreaterThanOrEqual((60 * 1000) / stepsAtOnce - 1);
  });

  test('of what it can be told by trying alone, whoever it is', () => {
    const { rate, helps, named, reasonWith } = outOf({
      surface: { id: 'bowl' },
      starts: { points: [[3, 2]] },
      optimizers: [{ id: 'newton', learningRate: 5 }],
      stop: { maxSteps: 1000 },
    });
    expect(named).toBeNull();
    expect(helps).toBe(true);
    expect(reasonWith(5)).toBe('diverged');
    expect(reasonWith(rate)).not.toBe('diverged');
  });

  test('and that one in place of all that a hand has set on the way', () => {
    const { rate, helps } = outOf({
      surface: { id: 'bowl' },
      starts: { points: [[3, 2]] },
      optimizers: [{ learningRate: 0.1, rateChanges: [[20, 1.2]] }],
      stop: { maxSteps: 300 },
    });
    expect(helps).toBe(true);
    expect(rate).toBe(0.9);
  });
});
