import fc from 'fast-check';
import { all, type BigNumber, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/core/formula/applied.ts';

const { bignumber, cos, divide, exp, pow, sin, subtract } = create(all, { number: 'BigNumber', precision: 60 });

/** Every bit of a double; its decimal digits alone would not be all of it. */
function exactly(value: number): BigNumber {
  let scaled = value;
  let halvings = 0;
  for (; !Number.isInteger(scaled); halvings++) scaled *= 2;
  return divide(bignumber(String(BigInt(scaled))), pow(bignumber(2), halvings)) as BigNumber;
}

function errorOf(got: number, truth: BigNumber): number {
  return Math.abs(Number(subtract(exactly(got), truth).toString()));
}

/** The distance from a double to the next. */
function lastPlace(value: number): number {
  return Math.max(2 ** (Math.floor(Math.log2(Math.abs(value))) - 52), Number.MIN_VALUE);
}

/** How near to a zero sine and cosine are right at least: more would ask for more digits of π. */
const nearZero = 1e-20;

function expectSineAndCosine(u: number): void {
  for (const [got, truth] of [
    [applied('sin', u), sin(exactly(u)) as BigNumber],
    [applied('cos', u), cos(exactly(u)) as BigNumber],
  ] as const) {
    expect(errorOf(got, truth), `at ${u}`).toBeLessThan(lastPlace(got) + nearZero);
  }
}

const upTo = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });

describe('sine and cosine', () => {
  it.each([1, 10, 1e3, 1e6])('are right to the last place up to %s', (limit) => {
    fc.assert(fc.property(upTo(limit), expectSineAndCosine), { numRuns: 200 });
  });

  it('are right to the last place beside the multiples of a quarter turn', () => {
    const besideQuarter = fc.tuple(fc.integer({ min: -636_000, max: 636_000 }), upTo(1e-6));
    fc.assert(
      fc.property(besideQuarter, ([quarters, off]) => {
        expectSineAndCosine(quarters * (Math.PI / 2));
        expectSineAndCosine(quarters * (Math.PI / 2) + off);
      }),
      { numRuns: 200 },
    );
  });

  it('lie on the unit circle', () => {
    fc.assert(
      fc.property(upTo(1e6), (u) => {
        expect(Math.abs(applied('sin', u) ** 2 + applied('cos', u) ** 2 - 1)).toBeLessThan(4e-16);
      }),
    );
  });

  it('are odd and even, to the last bit', () => {
    fc.assert(
      fc.property(upTo(1e6), (u) => {
        expect(applied('sin', -u) + 0).toBe(-applied('sin', u) + 0);
        expect(applied('cos', -u)).toBe(applied('cos', u));
      }),
    );
  });

  it('are the engine’s own beyond a million', () => {
    for (const u of [1_000_001, -1e9, 1e22, Number.MAX_VALUE]) {
      expect(applied('sin', u)).toBe(Math.sin(u));
      expect(applied('cos', u)).toBe(Math.cos(u));
    }
  });

  it('have their special values', () => {
    expect(applied('sin', 0)).toBe(0);
    expect(applied('cos', 0)).toBe(1);
    expect(applied('sin', Number.MIN_VALUE)).toBe(Number.MIN_VALUE);
    expect(applied('sin', 1e-310)).toBe(1e-310);
    for (const u of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(applied('sin', u)).toBeNaN();
      expect(applied('cos', u)).toBeNaN();
    }
  });
});

describe('the exponential', () => {
  it.each([0.4, 20, 700])('is right to the last place up to ±%s', (limit) => {
    fc.assert(
      fc.property(upTo(limit), (u) => {
        const got = applied('exp', u);
        expect(errorOf(got, exp(exactly(u)) as BigNumber), `at ${u}`).toBeLessThan(lastPlace(got));
      }),
      { numRuns: 200 },
    );
  });

  it('fades into the smallest numbers, and ends in 0 and ∞', () => {
    fc.assert(
      fc.property(fc.double({ min: -745, max: -700, noNaN: true }), (u) => {
        const got = applied('exp', u);
        expect(errorOf(got, exp(exactly(u)) as BigNumber)).toBeLessThanOrEqual(lastPlace(got));
      }),
      { numRuns: 100 },
    );
    expect(applied('exp', 709.782712893384)).toBeCloseTo(1.797693134862273e308, -295);
    expect(applied('exp', 709.782712893385)).toBe(Number.POSITIVE_INFINITY);
    expect(applied('exp', -745.1332191019411)).toBe(Number.MIN_VALUE);
    expect(applied('exp', -745.1332191019412)).toBe(0);
  });

  it('never falls', () => {
    fc.assert(
      fc.property(fc.double({ min: -750, max: 715, noNaN: true }), upTo(1), (u, step) => {
        expect(applied('exp', u + Math.abs(step))).toBeGreaterThanOrEqual(applied('exp', u));
      }),
    );
  });

  it('has its special values', () => {
    expect(applied('exp', 0)).toBe(1);
    expect(applied('exp', 1)).toBe(Math.E);
    expect(applied('exp', Number.MIN_VALUE)).toBe(1);
    expect(applied('exp', Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(applied('exp', Number.NEGATIVE_INFINITY)).toBe(0);
    expect(applied('exp', Number.NaN)).toBeNaN();
  });
});
