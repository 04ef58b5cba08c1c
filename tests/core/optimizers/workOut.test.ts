import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/core/optimizers/recipe.ts';
import { workOut } from '../../../src/core/optimizers/workOut.ts';

function one(formula: string, known: Record<string, number>): number {
  return workOut({ scalars: {}, lines: [{ stage: 'move', name: 'x', formula }] }, known)[0].value;
}

describe('working out', () => {
  it('gives a name its old value before its line and its new one after', () => {
    const recipe: Recipe = {
      scalars: { beta: 0.5 },
      lines: [
        { stage: 'gradient', name: 'old', formula: 'm' },
        { stage: 'memory', name: 'm', formula: 'beta * m + g' },
        { stage: 'move', name: 'x', formula: 'x - m' },
      ],
    };
    expect(workOut(recipe, { x: 10, g: 3, m: 4 })).toEqual([
      { name: 'old', value: 4 },
      { name: 'm', value: 5 },
      { name: 'x', value: 5 },
    ]);
  });

  it('looks up a line without a formula in the memory after the step', () => {
    const recipe: Recipe = {
      scalars: {},
      lines: [
        { stage: 'correction', name: 'alpha', formula: null },
        { stage: 'move', name: 'x', formula: 'x - alpha * g' },
      ],
    };
    expect(workOut(recipe, { x: 1, g: 2, alpha: 7 }, { alpha: 0.25 }).at(-1)).toEqual({ name: 'x', value: 0.5 });
    expect(() => workOut(recipe, { x: 1, g: 2, alpha: 7 })).toThrow(
      new RangeError('Expected "alpha" in the memory after the step, got none.'),
    );
  });

  it('does not make up a value for a name that is not known, nor find one in what all objects have', () => {
    expect(() => one('y', { x: 1 })).toThrow(new RangeError('Expected a known name, got "y".'));
    expect(() => one('constructor', { x: 1 })).toThrow(RangeError);
  });

  it.each([
    ['a - b - a', -3],
    ['a / b * a', 4 / 3],
    ['-a^2', -4],
    ['a^b', 8],
    ['b^2', 9],
    ['a^-1', 0.5],
    ['sqrt(b + 1)', 2],
    ['abs(a - b)', 1],
    ['sign(a - b)', -1],
    ['max(a, b)', 3],
    ['min(a, b)', 2],
    ['1.5e1 + 0.5', 15.5],
  ])('%s is %d where a is 2 and b is 3', (formula, value) => {
    expect(one(formula, { a: 2, b: 3 })).toBe(value);
  });

  it('chooses by the sign: the first where it is positive, then 0, then negative, and nothing where there is none', () => {
    expect([5, 0, -0, -5, Number.NaN].map((s) => one('bySign(s, p, z, n)', { s, p: 1, z: 2, n: 3 }))).toEqual([
      1,
      2,
      2,
      3,
      Number.NaN,
    ]);
  });
});
