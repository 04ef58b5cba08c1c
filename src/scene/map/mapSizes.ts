/** Among more hikers than this trails are thin, and starts are not marked. */
export const fewHikers = 300;
/** Up to so many hikers are drawn in full size; more become smaller. */
const fullSizeUpTo = 150;
export const hikerRadius = 6.5;
export const startRadius = 4.6;

/** By how much marks are smaller where there are so many. */
export function shrink(count: number): number {
  return Math.min(1, (fullSizeUpTo / count) ** 0.28);
}
