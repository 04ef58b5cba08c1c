import type { Axis } from '../../scenario/sweep.ts';

/** Where a value stands along an axis of equal cells: 0 before the first, 1 behind the last; null where it lies outside. */
export function shareAlong({ values }: Axis, value: number): number | null {
  if (!(value >= values[0] && value <= values[values.length - 1])) return null;
  const above = Math.max(
    1,
    values.findIndex((each) => each >= value),
  );
  if (above >= values.length) return 0.5;
  const [low, high] = [values[above - 1], values[above]];
  // the values of a logarithmic axis grow by a factor
  const between =
    low > 0 && high / low > 1.1 ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return (above - 1 + between + 0.5) / values.length;
}

/** The powers of ten on an axis, and where they stand. */
export function decadesOf({ values }: Axis): { readonly value: number; readonly share: number }[] {
  return values.flatMap((value, k) =>
    Number.isInteger(Number(Math.log10(value).toFixed(9))) ? [{ value, share: (k + 0.5) / values.length }] : [],
  );
}
