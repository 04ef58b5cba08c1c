import type { Kernel } from './kernel.ts';
import { memory } from './memory.ts';

/** Beyond these the result is infinite, or nearer to 0 than to the smallest number. */
const highest = 710;
const lowest = -746;

// ln 2 in two parts, the first of 32 bits
const ln2 = 0.6931471803691238;
const restOfLn2 = 1.9082149292705877e-10;
const doublingsPerUnit = Math.LOG2E;
/** Added to a number and taken away again, it leaves the nearest whole number. */
const rounding = 1.5 * 2 ** 52;

/** From here on what the series of exp r leaves out is below a twentieth of the last place, for |r| ≤ ln(2)/2. */
const lastTerm = 13;
/** 1/2!, 1/3!, …; in an array for the reason given in sineAndCosine.ts. */
const inverseFactorials = Float64Array.from({ length: lastTerm - 1 }, (_, k) => 1 / factorial(k + 2));

/** 2^-`middle` … 2^`middle`: the square roots of all that `lowest` and `highest` ask for. */
const middle = 540;
const powersOfTwo = new Float64Array(2 * middle + 1).fill(1);
for (let k = 1; k <= middle; k++) {
  // exact in every engine, which 2 ** k need not be
  powersOfTwo[middle + k] = 2 * powersOfTwo[middle + k - 1];
  powersOfTwo[middle - k] = powersOfTwo[middle - k + 1] / 2;
}

/** exp(k0 + k1·a), good to one unit in the last place and the same in every engine. */
export const exponential: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const a = code[at + 2];
  const k0 = constants[code[at + 1]];
  const k1 = constants[code[at + 1] + 1];
  const f = inverseFactorials;
  const [p2, p3, p4, p5, p6, p7] = [f[0], f[1], f[2], f[3], f[4], f[5]];
  const [p8, p9, p10, p11, p12, p13] = [f[6], f[7], f[8], f[9], f[10], f[11]];
  for (let i = 0; i < count; i++) {
    const u = k0 + k1 * memory[a + i];
    if (!(u >= lowest && u <= highest)) {
      memory[result + i] = u > 0 ? Number.POSITIVE_INFINITY : u < 0 ? 0 : Number.NaN;
      continue;
    }

    // u = doublings · ln 2 + r + rest
    const doublings = u * doublingsPerUnit + rounding - rounding;
    const far = u - doublings * ln2;
    const correction = doublings * restOfLn2;
    const r = far - correction;
    const rest = far - r - correction;

    // exp(r + rest) by its series, whose first two terms are added without loss
    const r2 = r * r;
    const r4 = r2 * r2;
    const late = p6 + r * p7 + r2 * (p8 + r * p9) + r4 * (p10 + r * p11 + r2 * (p12 + r * p13));
    const nearly = 1 + r;
    const grown = nearly + (1 - nearly + r + (rest + r2 * (p2 + r * p3 + r2 * (p4 + r * p5) + r4 * late)));

    // doubled in two halves: 2^doublings itself may be too large or too small for a number
    const first = doublings >> 1;
    const second = (doublings | 0) - first;
    memory[result + i] = grown * powersOfTwo[middle + first] * powersOfTwo[middle + second];
  }
};

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
