/** Fractions of the multiples of the golden section lie evenly, and neighbours far apart. */
const golden = (Math.sqrt(5) - 1) / 2;

/** How far a row is moved aside so that equal ones do not hide each other: −1 … 1, always the same for a row. */
export function jitter(row: number): number {
  return 2 * ((row * golden) % 1) - 1;
}
