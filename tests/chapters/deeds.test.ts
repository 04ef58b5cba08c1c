import { describe, expect, it } from 'vitest';
import type { Deed } from '../../src/chapters/course.ts';
import { isDone, type Situation } from '../../src/chapters/deeds.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { factsOf } from './factsOf.ts';

const { scenario } = parseScenario({
  surface: { formula: 'x^2 + y^2', domain: { x: [-2, 2], y: [-2, 2] } },
  starts: { points: [[1, 1]] },
  optimizers: [{ id: 'sgd', learningRate: 0.1 }],
  stop: { maxSteps: 10 },
});
const untouched: Situation = {
  facts: factsOf(scenario),
  entered: scenario,
  scenario,
  hasSeenEnd: false,
  isTestOpen: false,
  reported: new Set(),
};
const [rival] = scenario.optimizers;
const faster: Situation = {
  ...untouched,
  scenario: { ...scenario, optimizers: [{ ...rival, learningRate: 0.2 }] },
};

describe('a change', () => {
  const rate: Deed = { kind: 'changed', field: 'optimizers.0.learningRate' };

  it('is done when that part of the scenario differs from the one that came', () => {
    expect(isDone([rate], untouched)).toBe(false);
    expect(isDone([rate], faster)).toBe(true);
  });

  it('of a part shows in the whole that holds it, and nowhere else', () => {
    expect(isDone([{ kind: 'changed', field: 'optimizers' }], faster)).toBe(true);
    expect(isDone([{ kind: 'changed', field: 'starts' }], faster)).toBe(false);
  });

  it('is none when the same is there again, be it another object', () => {
    const back = { ...faster, scenario: parseScenario(JSON.stringify(scenario)).scenario };
    expect(isDone([{ kind: 'changed', field: 'optimizers' }], back)).toBe(false);
  });

  it('is done when something comes or goes', () => {
    const clipped = { ...scenario, optimizers: [{ ...rival, clipNorm: 1 }] };
    expect(isDone([{ kind: 'changed', field: 'optimizers.0.clipNorm' }], { ...untouched, scenario: clipped })).toBe(
      true,
    );
  });

  it('of what there is not is never done', () => {
    for (const field of ['optimizers.7.learningRate', '', 'constructor', '__proto__', 'optimizers.length']) {
      expect(isDone([{ kind: 'changed', field }], faster)).toBe(false);
    }
  });
});

it('test rows count once they have been opened', () => {
  expect(isDone([{ kind: 'test-opened' }], untouched)).toBe(false);
  expect(isDone([{ kind: 'test-opened' }], { ...untouched, isTestOpen: true })).toBe(true);
});

it('a run is played when its end has been seen', () => {
  expect(isDone([{ kind: 'played' }], untouched)).toBe(false);
  expect(isDone([{ kind: 'played' }], { ...untouched, hasSeenEnd: true })).toBe(true);
});

it('a number counts within its bounds, which belong to it', () => {
  const x = 0.8 ** 10;
  const within = (bounds: { least?: number; most?: number }) =>
    isDone([{ kind: 'measured', measure: { of: 'x' }, ...bounds }], untouched);
  expect(untouched.facts.run.tracks[0].x[10]).toBeCloseTo(x, 12);
  expect(within({})).toBe(true);
  expect(within({ least: 0.1, most: 0.2 })).toBe(true);
  expect(within({ least: 0.2 })).toBe(false);
  expect(within({ most: 0.1 })).toBe(false);
  const exactly = untouched.facts.run.tracks[0].x[10];
  expect(within({ least: exactly, most: exactly })).toBe(true);
});

it('a number that is not known is not within any bounds', () => {
  const behind = { ...untouched, facts: { ...untouched.facts, isRunBehind: true } };
  expect(isDone([{ kind: 'measured', measure: { of: 'x' } }], behind)).toBe(false);
});

it('what a figure has reported is done', () => {
  const level: Deed = { kind: 'figure', deed: 'level' };
  expect(isDone([level], untouched)).toBe(false);
  expect(isDone([level], { ...untouched, reported: new Set(['moved', 'level']) })).toBe(true);
});

it('all has to be true at once, and of nothing nothing is', () => {
  const both: Deed[] = [{ kind: 'played' }, { kind: 'changed', field: 'optimizers' }];
  expect(isDone(both, faster)).toBe(false);
  expect(isDone(both, { ...faster, hasSeenEnd: true })).toBe(true);
  expect(isDone([], faster)).toBe(false);
});
