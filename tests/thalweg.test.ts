import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../src/thalweg.ts';
import * as thalweg from '../src/thalweg.ts';
import { frozen } from './frozen.ts';
import { sgdChoice, stopRules } from './scenario/choices.ts';

const { defaultScenario, parseScenario, simulate, surfaceOf } = thalweg;

/** No more than a file needs to say. */
const bare = frozen({
  surface: { id: 'himmelblau' },
  starts: {
    points: [
      [-4, 0],
      [1, 2],
    ] as const,
  },
  optimizers: [{ id: 'sgd', learningRate: 0.01 }],
  stop: { maxSteps: 60 },
});

// whoever writes plain JavaScript hands over what the types would not let through
const asTyped = (scenario: object) => scenario as Partial<Scenario>;

/** A scenario in which every part says something. */
const full = frozen({
  ...defaultScenario({ formula: 'x^2 + 3 sin(y)', domain: { x: [-3, 3], y: [-3, 3] } }),
  starts: {
    random: 'normal',
    count: 5,
    domain: { x: [-1, 1], y: [-2, 2] },
    moved: [[1, 0.5, 0.5]],
    removed: [2],
    added: [[2, 2]],
  },
  optimizers: [
    sgdChoice({ learningRate: 0.1, momentum: 0.5, nesterov: true, weightDecay: 0.1, clipNorm: 2 }),
    sgdChoice({ learningRate: 0.2, momentum: 0.5, dampening: 0.5 }),
  ],
  gradient: { kind: 'central-difference', h: 1e-4, noise: 0.1 },
  stop: stopRules({ maxSteps: 30, gradientTolerance: 1e-3 }),
} satisfies Scenario);

describe('the published face', () => {
  it('has these names and no others', () => {
    expect(Object.keys(thalweg).sort()).toEqual([
      'defaultScenario',
      'formatLink',
      'formatScenario',
      'parseFormula',
      'parseLink',
      'parseScenario',
      'simulate',
      'surfaceOf',
    ]);
  });

  it('walks a bare scenario as the whole one that parseScenario makes of it', () => {
    const { scenario, problems } = parseScenario(bare);
    expect(problems).toEqual([]);
    const run = simulate(asTyped(bare));
    expect(run).toEqual(simulate(scenario));
    expect(run.hikers.map(({ x }) => x.length)).toEqual([61, 61]);
  });

  it.each<[string, () => unknown]>([
    ['a surface that does not exist', () => simulate({ surface: { id: 'atlantis' } })],
    [
      'a formula that cannot be read',
      () => simulate({ surface: { formula: 'x +', domain: { x: [0, 1], y: [0, 1] } } }),
    ],
    ['a rate below 0', () => simulate(asTyped({ optimizers: [{ id: 'sgd', learningRate: -1 }] }))],
    ['an optimizer that does not exist', () => simulate(asTyped({ optimizers: [{ id: 'levitation' }] }))],
    ['a field that means nothing', () => simulate(asTyped({ colour: 'red' }))],
    ['something that is no scenario', () => simulate(asTyped([]))],
    ['another way to record', () => simulate({}, { record: 'some' as 'all' })],
    [
      'more places than a browser holds',
      () =>
        simulate({
          starts: { random: 'uniform', count: 100_000 },
          stop: stopRules({ maxSteps: 20_000 }),
        }),
    ],
    ['a surface asked for that does not exist', () => surfaceOf({ id: 'atlantis' })],
    ['a terrain asked for that does not exist', () => surfaceOf({ terrain: 'atlantis' })],
  ])('answers a broken contract with a RangeError: %s', (_, breakIt) => {
    expect(breakIt).toThrow(RangeError);
    expect(breakIt).toThrow(/^Expected .*, got /);
  });

  it.each(['all', 'ends'] as const)('gives a run that can be sent to another thread: %s', (record) => {
    const run = simulate(full, { record });
    expect(run.hikers.length).toBe(10);
    expect(structuredClone(run)).toEqual(run);
  });

  it.each(['all', 'ends'] as const)('gives every hiker memory of its own: %s', (record) => {
    const { hikers } = simulate(full, { record });
    const arrays = hikers.flatMap(({ x, y, loss, learningRate }) => [x, y, loss, learningRate]);
    expect(new Set(arrays.map(({ buffer }) => buffer)).size).toBe(4 * hikers.length);
    for (const { buffer, byteLength } of arrays) expect(buffer.byteLength).toBe(byteLength);
  });

  it('writes to nothing that it is given', () => {
    expect(simulate(full)).toEqual(simulate(structuredClone(full)));
    expect(parseScenario(full)).toEqual({ scenario: full, problems: [] });
    expect(thalweg.parseLink(thalweg.formatLink(full).query).scenario).toEqual(full);
    expect(JSON.parse(thalweg.formatScenario(full))).toMatchObject({ version: 1, surface: full.surface });
    expect(surfaceOf(full.surface).domain).toEqual({ x: [-3, 3], y: [-3, 3] });
  });
});

describe('the published face, imported alone', () => {
  // the other tests have all terrains from tests/setup.ts
  beforeEach(() => vi.resetModules());

  it('has the terrains at once', async () => {
    const alone = await import('../src/thalweg.ts');
    expect(alone.simulate).not.toBe(simulate);
    const surface = alone.surfaceOf({ terrain: 'jacksboro' });
    const { x, y } = surface.domain;
    expect(surface.value((x[0] + x[1]) / 2, (y[0] + y[1]) / 2)).toBeGreaterThan(0);
    const { hikers } = alone.simulate({ surface: { terrain: 'jacksboro' } });
    expect(hikers.length).toBe(60);
    expect(hikers.every(({ loss }) => loss.every(Number.isFinite))).toBe(true);
  });
});
