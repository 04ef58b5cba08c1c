/** From `start` to `end` along half a wave of the cosine, level at both; `share` runs from 0 to 1. */
export function alongCosine(start: number, end: number, share: number): number {
  const left = (1 + Math.cos(Math.PI * share)) / 2;
  return start * left + end * (1 - left);
}
