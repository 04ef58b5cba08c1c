/** Dice: each throw is a number in [0, 1). */
export type Dice = () => number;

/**
 * Dice that fall the same way for the same whole-number seed. Neighbouring seeds have nothing in common.
 *
 * Source: sfc32 by Chris Doty-Humphrey (PractRand), its state filled by SplitMix (Steele, Lea & Flood 2014) in its 32-bit form.
 */
export function seeded(seed: number): Dice {
  const fill = splitMix32(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let counter = fill();

  function word(): number {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  // 27 + 26 bits: every multiple of 2⁻⁵³ is as likely as every other
  return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
}

function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
