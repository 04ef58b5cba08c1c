import { demandAtLeast } from './demandAtLeast.ts';

/** factor^count for a factor that is not negative; held at the largest finite number where it would overflow. */
export function powerOf(factor: number): (count: number) => number {
  demandAtLeast(0, 'a factor', factor);
  return (count) => Math.min(factor ** count, Number.MAX_VALUE);
}
