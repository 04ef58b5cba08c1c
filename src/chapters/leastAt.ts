/** Where the least of some numbers stands, the first of equal ones; null where none is known, or all are infinite. */
export function leastAt(numbers: readonly (number | null)[] | undefined): number | null {
  let at: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [k, number] of numbers?.entries() ?? []) {
    if (number === null || !(number < least)) continue;
    at = k;
    least = number;
  }
  return at;
}
