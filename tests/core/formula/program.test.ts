import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/core/formula/applied.ts';
import { lower } from '../../../src/core/formula/lower.ts';
import { BLOCK_LENGTH, compile, run } from '../../../src/core/formula/program.ts';
import { at } from './at.ts';
import { formulaText, place, SURFACES } from './formulas.ts';
import { parsed, soundValue } from './mathjs.ts';
import { formula } from './parsed.ts';

/** Places spread over [-3, 3)², the same each time. */
function places(count: number): [x: Float64Array, y: Float64Array] {
  const spread = (step: number) => Float64Array.from({ length: count }, (_, i) => ((i * step) % 6) - 3);
  return [spread(0.618034), spread(1.7320508)];
}

function block(text: string, count: number): Float64Array[] {
  const { value, gradient } = formula(text);
  const [x, y] = places(count);
  const outs = [0, 1, 2].map(() => new Float64Array(count));
  run(compile([value, ...gradient]), x, y, outs, count);
  return outs;
}

describe('a program', () => {
  it('computes a point the same to the last bit, however many are beside it', () => {
    const most = BLOCK_LENGTH * 3 + 7;
    const nearAndFar = ['sin(500000x) cos(500000y)', 'exp(400x) - exp(400y)'];
    for (const text of [...SURFACES, ...nearAndFar, 'x^x - tan(y)/acos(x)', 'asin(y) atan(x) cosh(x)^-1.5']) {
      const all = block(text, most);
      for (const count of [1, BLOCK_LENGTH - 1, BLOCK_LENGTH, BLOCK_LENGTH + 1]) {
        expect(block(text, count)).toEqual(all.map((out) => out.slice(0, count)));
      }
      const [x, y] = places(most);
      expect(at(formula(text).value, x[most - 1], y[most - 1])).toBe(all[0][most - 1]);
    }
  });

  it('gives each of several roots the value that it has alone, up to rounding', () => {
    fc.assert(
      fc.property(formulaText, place, (text, { x, y }) => {
        const { value, gradient } = formula(text);
        const roots = [value, ...gradient, value];
        const outs = roots.map(() => new Float64Array(1));
        run(compile(roots), Float64Array.of(x), Float64Array.of(y), outs, 1);
        roots.forEach((root, index) => {
          const alone = at(root, x, y);
          const isSound = soundValue(parsed(text), x, y) !== null && Math.abs(alone) < 1e4;
          if (isSound) expect(outs[index][0]).toBeCloseTo(alone, 6);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('writes only as many numbers as it is asked for', () => {
    const out = new Float64Array(10).fill(7);
    run(compile([formula('x + y').value]), new Float64Array(10), new Float64Array(10), [out], 4);
    expect([...out]).toEqual([0, 0, 0, 0, 7, 7, 7, 7, 7, 7]);
  });

  it('may write over its own input', () => {
    const [x, y] = places(1000);
    const expected = Float64Array.from(x, (_, i) => x[i] * y[i]);
    run(compile([formula('x y').value]), x, y, [x], 1000);
    expect(x).toEqual(expected);
  });

  it('computes a shared part once', () => {
    const { value, gradient } = formula('exp(x y) + sin(exp(x y))');
    const { steps } = lower([value, ...gradient]);
    expect(steps.filter((step) => step.operation === 'exp')).toHaveLength(1);
  });

  it('multiplies powers out, and takes the root for a half', () => {
    expect(at(formula('x^10').value, 2, 0)).toBe(1024);
    expect(at(formula('x^-3').value, 2, 0)).toBe(0.125);
    expect(at(formula('x^1.5').value, 4, 0)).toBe(8);
    expect(at(formula('x^-0.5').value, 4, 0)).toBe(0.5);
    expect(at(formula('x^200').value, 2, 0)).toBe(2 ** 200);
    const { steps } = lower([formula('x^64 + x^-7 + y^2.5').value]);
    expect(steps.some((step) => step.operation === 'constantPower')).toBe(false);
  });

  it('needs five passes for value and gradient of Himmelblau’s function', () => {
    const { value, gradient } = formula(SURFACES[1]);
    expect(compile([value, ...gradient]).kernels).toHaveLength(5);
  });

  it('needs one pass for sine and cosine of the same argument', () => {
    const roots = ['sin(2x + 1)', 'cos(2x + 1)'].map((text) => formula(text).value);
    expect(compile(roots).kernels).toHaveLength(1);
    const outs = roots.map(() => new Float64Array(1));
    run(compile(roots), Float64Array.of(0.7), Float64Array.of(0), outs, 1);
    expect(outs.map(([value]) => value)).toEqual([applied('sin', 2.4), applied('cos', 2.4)]);
  });

  it('knows x, y and constants as roots', () => {
    const outs = [0, 1, 2].map(() => new Float64Array(2));
    const roots = ['x', 'y', '2pi'].map((text) => formula(text).value);
    run(compile(roots), Float64Array.of(1, 2), Float64Array.of(3, 4), outs, 2);
    expect(outs.map((out) => [...out])).toEqual([
      [1, 2],
      [3, 4],
      [2 * Math.PI, 2 * Math.PI],
    ]);
  });
});
