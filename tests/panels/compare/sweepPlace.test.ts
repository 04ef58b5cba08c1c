import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decadesOf, shareAlong } from '../../../src/panels/compare/sweepPlace.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { acrossFields, sweepOf } from '../../../src/scenario/sweep.ts';

const { scenario } = parseScenario({ optimizers: [{ id: 'adam' }] });
const axes = [null, ...acrossFields('adam')].flatMap((field) =>
  sweepOf(scenario, 0, field, []).axes.flatMap((axis) => (axis === undefined ? [] : [axis])),
);

describe('the place of a value along an axis', () => {
  it('is the middle of the cell that has this value', () => {
    for (const axis of axes) {
      for (const [k, value] of axis.values.entries()) {
        expect(shareAlong(axis, value)).toBeCloseTo((k + 0.5) / axis.values.length, 9);
      }
    }
  });

  it('moves on as the value grows, and is nowhere outside of the axis', () => {
    fc.assert(
      fc.property(fc.constantFrom(...axes), fc.double({ noNaN: true }), fc.double({ noNaN: true }), (axis, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [first, last] = [shareAlong(axis, low), shareAlong(axis, high)];
        expect(first === null).toBe(low < axis.values[0] || low > axis.values[axis.values.length - 1]);
        if (first !== null && last !== null) expect(last).toBeGreaterThanOrEqual(first);
      }),
    );
    expect(shareAlong(axes[0], Number.NaN)).toBeNull();
  });
});

it('the powers of ten are marked, and nothing else', () => {
  expect(decadesOf(axes[0]).map(({ value }) => value)).toEqual([1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10]);
});
