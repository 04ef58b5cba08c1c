import type { Dice } from './seeded.ts';

/** Puts whole numbers in random order, every order as likely as every other. Source: Fisher & Yates, in Durstenfeld's form (1964). */
export function shuffle(numbers: Uint32Array | Uint16Array, dice: Dice): void {
  for (let k = numbers.length - 1; k > 0; k--) {
    const other = Math.floor(dice() * (k + 1));
    const held = numbers[k];
    numbers[k] = numbers[other];
    numbers[other] = held;
  }
}
