import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { simulate } from '../../../src/scenario/simulate.ts';

interface ReferenceCase {
  readonly surface: string;
  readonly optimizer: { readonly id: string; readonly schedule?: { readonly id: string } };
  readonly start: readonly [number, number];
  readonly steps: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly loss: readonly number[];
  readonly learningRate: readonly number[];
}

const reference = new URL('../../reference/trajectories.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(reference, 'utf8')) as { cases: ReferenceCase[] };

const agreement = 1e-8;
/** Below this size a number is the rounding of larger ones, and only so much of it can be right. */
const small = 1e-6;

describe('the steps of PyTorch and of optax', () => {
  it('there are cases to compare with', () => {
    expect(cases.length).toBe(240);
  });

  it.each(cases)('$surface from $start with $optimizer', ({ surface, optimizer, start, steps, ...expected }) => {
    const { scenario, problems } = parseScenario({
      surface: { id: surface },
      starts: { points: [start] },
      optimizers: [optimizer],
      stop: { maxSteps: 60 },
    });
    expect(problems).toEqual([]);
    const [hiker] = simulate(scenario).hikers;
    for (const [k, step] of steps.entries()) {
      expectClose(hiker.x[step], expected.x[k]);
      expectClose(hiker.y[step], expected.y[k]);
      expectClose(hiker.loss[step], expected.loss[k]);
      if (k < expected.learningRate.length) expectClose(hiker.learningRate[step], expected.learningRate[k]);
    }
  });
});

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(agreement * Math.max(small, Math.abs(expected)));
}
