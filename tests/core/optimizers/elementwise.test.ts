import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueSurface } from '../../../src/core/surfaces/catalogueSurface.ts';
import { entryOf } from '../../../src/core/surfaces/index.ts';
import { type Chosen, made, makers } from './makers.ts';
import { walker } from './walker.ts';

interface ReferenceCase {
  readonly surface: string;
  readonly optimizer: Chosen & {
    readonly id: string;
    readonly learningRate: number;
    readonly clipNorm?: number;
    readonly schedule?: object;
  };
  readonly start: readonly [number, number];
  readonly steps: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly loss: readonly number[];
}

const reference = new URL('../../reference/trajectories.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(reference, 'utf8')) as { cases: ReferenceCase[] };
const known = cases.filter(({ optimizer }) => makers.has(optimizer.id) && optimizer.schedule === undefined);

const agreement = 1e-8;
/** Below this size a number is the rounding of larger ones, and only so much of it can be right. */
const small = 1e-6;

describe('the steps of PyTorch and optax, at a constant rate', () => {
  it('there are cases of every optimizer to compare with', () => {
    expect(known.length).toBe(170);
    expect(new Set(known.map(({ optimizer }) => optimizer.id))).toEqual(new Set(makers.keys()));
  });

  it.each(known)('$surface from $start with $optimizer', ({ surface: id, optimizer: chosen, start, ...expected }) => {
    const entry = entryOf(id);
    if (entry === undefined) throw new Error(`There is no ${id}.`);
    const surface = catalogueSurface(entry);
    const hiker = walker(made(chosen.id, chosen), start, [chosen.learningRate, chosen.learningRate]);
    for (let step = 0, k = 0; k < expected.steps.length; step++) {
      const [x, y] = hiker.parameters;
      if (step === expected.steps[k]) {
        expectClose(x, expected.x[k]);
        expectClose(y, expected.y[k]);
        expectClose(surface.value(x, y), expected.loss[k]);
        k++;
      }
      hiker.walk(clipped(surface.gradient(x, y), chosen.clipNorm));
    }
  });
});

/** As clip_grad_norm_ does. */
function clipped([fx, fy]: readonly [number, number], clipNorm = Number.POSITIVE_INFINITY): [number, number] {
  const factor = Math.min(1, clipNorm / (Math.hypot(fx, fy) + 1e-6));
  return [factor * fx, factor * fy];
}

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(agreement * Math.max(small, Math.abs(expected)));
}
