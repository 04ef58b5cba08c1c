import type { Kernel } from './kernel.ts';
import { memory } from './memory.ts';

/**
 * Sine and cosine of k0 + k1·a in one go: a function and its slope need both, and half of the work is the same. Each is
 * good to one unit in the last place (near its zeros: to 10⁻²⁰) and the same in every engine, for arguments up to `reach`;
 * beyond, the engine's own take over.
 */
export const sineAndCosine: Kernel = (code, at, constants, count) => {
  const sine = code[at];
  const a = code[at + 2];
  const cosine = code[at + 3];
  const k0 = constants[code[at + 1]];
  const k1 = constants[code[at + 1] + 1];
  for (let i = withinReach(sine, cosine, k0, k1, a, 0, count); i < count; ) {
    const u = k0 + k1 * memory[a + i];
    memory[sine + i] = Math.sin(u);
    memory[cosine + i] = Math.cos(u);
    i = withinReach(sine, cosine, k0, k1, a, i + 1, count);
  }
};

/** Up to here the number of quarter turns has at most 20 bits, so that its product with `quarter` is exact. */
const reach = 1e6;

// π/2 in two parts, the first of 33 bits
const quarter = 1.5707963267341256;
const restOfQuarter = 6.077100506506192e-11;
const quartersPerUnit = 2 / Math.PI;
/** Added to a number and taken away again, it leaves the nearest whole number. */
const rounding = 1.5 * 2 ** 52;

// Up to |r| = π/4: sin r = r + r³ (s0 + s1 r² + …) and cos r = 1 − r²/2 + r⁴ (c0 + c1 r² + …). They are kept in arrays
// because V8 makes a literal anew each time round a loop, but holds on to what is read before it.
// Source: fdlibm 5.3, k_sin.c and k_cos.c; Copyright (C) 1993 by Sun Microsystems, Inc.
const ofSine = Float64Array.of(
  -0.16666666666666632,
  0.00833333333332249,
  -0.0001984126982985795,
  0.0000027557313707070068,
  -2.5050760253406863e-8,
  1.58969099521155e-10,
);
const ofCosine = Float64Array.of(
  0.0416666666666666,
  -0.001388888888887411,
  0.00002480158728947673,
  -2.7557314351390663e-7,
  2.087572321298175e-9,
  -1.1359647557788195e-11,
);

/** Cosines of 0 to 3 quarter turns; the sine is the cosine of one quarter less. With −0 the sine of −0 keeps its sign. */
const cosineOfQuarters = Float64Array.of(1, 0, -1, -0);

/** Works from `from` on; returns where it met an argument that is beyond reach or not a number, or `count`. */
function withinReach(
  sine: number,
  cosine: number,
  k0: number,
  k1: number,
  a: number,
  from: number,
  count: number,
): number {
  // one by one: to take an array apart by its iterator takes longer than the loop
  const [s0, s1, s2, s3, s4, s5] = [ofSine[0], ofSine[1], ofSine[2], ofSine[3], ofSine[4], ofSine[5]];
  const [c0, c1, c2, c3, c4, c5] = [ofCosine[0], ofCosine[1], ofCosine[2], ofCosine[3], ofCosine[4], ofCosine[5]];
  for (let i = from; i < count; i++) {
    const u = k0 + k1 * memory[a + i];
    if (!(Math.abs(u) <= reach)) return i;

    // turned back by quarters until |r| ≤ π/4; `rest` is what rounding takes from r
    const quarters = u * quartersPerUnit + rounding - rounding;
    const far = u - quarters * quarter;
    const correction = quarters * restOfQuarter;
    const r = far - correction;
    const rest = far - r - correction;

    // sine and cosine of r + rest
    const r2 = r * r;
    const r4 = r2 * r2;
    const s =
      r - (r2 * (0.5 * rest - r * r2 * (s1 + r2 * (s2 + r2 * s3) + r2 * r4 * (s4 + r2 * s5))) - rest - r * r2 * s0);
    const h = 0.5 * r2;
    const w = 1 - h;
    const c =
      w + (1 - w - h + (r2 * (r2 * (c0 + r2 * (c1 + r2 * c2)) + r4 * r4 * (c3 + r2 * (c4 + r2 * c5))) - r * rest));

    // turned forward again
    const cosineOfTurn = cosineOfQuarters[quarters & 3];
    const sineOfTurn = cosineOfQuarters[(quarters + 3) & 3];
    memory[sine + i] = s * cosineOfTurn + c * sineOfTurn;
    memory[cosine + i] = c * cosineOfTurn - s * sineOfTurn;
  }
  return count;
}
