import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, differencesOf } from '../../src/scenario/differences.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { OptimizerChoice, Scenario } from '../../src/scenario/scenario.ts';
import { scenarios } from './arbitraries.ts';

const copyOf = (scenario: Scenario): Scenario => structuredClone(scenario);

function pathsOf(differences: readonly Difference[]): string[] {
  return differences.map(({ path }) => path.join('.'));
}

describe('the differences between two scenarios', () => {
  it('are none where they are equal', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(differencesOf(scenario, copyOf(scenario))).toEqual([]);
      }),
    );
  });

  it('are none where only the view differs, or which rivals are drawn', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), (scenario, { view }) => {
        const optimizers = scenario.optimizers.map((choice): OptimizerChoice => ({ ...choice, shown: !choice.shown }));
        expect(differencesOf(scenario, { ...scenario, view, optimizers })).toEqual([]);
      }),
    );
  });

  it('are exactly the fields that were changed', () => {
    const changes: readonly [path: string, change: (scenario: Scenario) => Scenario][] = [
      ['seed', (scenario) => ({ ...scenario, seed: scenario.seed + 1 })],
      [
        'stop.maxSteps',
        (scenario) => ({ ...scenario, stop: { ...scenario.stop, maxSteps: scenario.stop.maxSteps + 1 } }),
      ],
      [
        'gradient.noise',
        ({ gradient, ...rest }) => ({ ...rest, gradient: { ...gradient, noise: gradient.noise + 1 } }),
      ],
      [
        'optimizers.0.learningRate',
        (scenario) => ({
          ...scenario,
          optimizers: scenario.optimizers.with(0, {
            ...scenario.optimizers[0],
            learningRate: scenario.optimizers[0].learningRate * 2,
          }),
        }),
      ],
      [
        'optimizers.0.clipNorm',
        (scenario) => ({
          ...scenario,
          optimizers: scenario.optimizers.with(0, {
            ...scenario.optimizers[0],
            clipNorm: (scenario.optimizers[0].clipNorm ?? 0) + 1e7,
          }),
        }),
      ],
    ];
    fc.assert(
      fc.property(scenarios(), fc.subarray([...changes]), (scenario, chosen) => {
        const changed = chosen.reduce((now, [, change]) => change(now), copyOf(scenario));
        const differences = differencesOf(scenario, changed);
        expect(pathsOf(differences).sort()).toEqual(chosen.map(([path]) => path).sort());
        for (const { path, before, now } of differences) {
          expect(before).toEqual(at(scenario, path));
          expect(now).toEqual(at(changed, path));
        }
      }),
    );
  });

  it('are the same seen from the other side, with before and now exchanged', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), (a, b) => {
        const sorted = (differences: readonly Difference[]) =>
          differences.toSorted((one, other) => (one.path.join() < other.path.join() ? -1 : 1));
        const back = differencesOf(b, a).map(({ path, before, now }) => ({ path, before: now, now: before }));
        expect(sorted(back)).toEqual(sorted(differencesOf(a, b)));
      }),
    );
  });

  it('name another surface, other starts and another rival as a whole', () => {
    const { scenario } = parseScenario({ optimizers: [{ id: 'sgd' }] });
    const adam = parseScenario({ optimizers: [{ id: 'adam', learningRate: 0.5 }] }).scenario;
    const [sgd] = scenario.optimizers;
    expect(pathsOf(differencesOf(scenario, { ...scenario, surface: { terrain: 'jacksboro' } }))).toEqual(['surface']);
    expect(pathsOf(differencesOf(scenario, { ...scenario, starts: { points: [[0, 0]] } }))).toEqual(['starts']);
    expect(differencesOf(scenario, { ...scenario, optimizers: [sgd, ...adam.optimizers] })).toMatchObject([
      { path: ['optimizers', 1], before: undefined, now: { id: 'adam' } },
    ]);
    // of another optimizer only what both can be told
    expect(pathsOf(differencesOf(scenario, adam))).toEqual(['optimizers.0.id', 'optimizers.0.learningRate']);
  });

  it('name a list of places as one field', () => {
    const { scenario } = parseScenario({
      starts: {
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    });
    const moved = parseScenario({
      starts: {
        points: [
          [0, 0],
          [1, 2],
        ],
      },
    }).scenario;
    expect(pathsOf(differencesOf(scenario, moved))).toEqual(['starts.points']);
  });
});

function at(scenario: Scenario, path: Difference['path']): unknown {
  return path.reduce<unknown>((part, name) => new Map(Object.entries(part ?? {})).get(String(name)), scenario);
}
