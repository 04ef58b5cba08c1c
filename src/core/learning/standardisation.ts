/** From where and in which steps a feature is measured: its mean and its standard deviation, or as it is. */
export interface Scale {
  readonly origin: number;
  readonly unit: number;
}

export const ownUnit: Scale = { origin: 0, unit: 1 };

/**
 * The scale on which these rows have mean 0 and population standard deviation 1. Where all are equal, there is no deviation
 * to measure in: then only the mean is taken off.
 */
export function standardisation(values: Float64Array, rows: Uint32Array): Scale {
  const mean = meanOf(values, rows);
  const variance = varianceOf(values, rows);
  return { origin: mean, unit: variance > 0 ? Math.sqrt(variance) : 1 };
}

export function scaled(values: Float64Array, { origin, unit }: Scale): Float64Array {
  return values.map((value) => (value - origin) / unit);
}

/** In a second pass, what rounding has left: so the mean of equal numbers is that number. */
export function meanOf(values: Float64Array, rows: Uint32Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row];
  const mean = sum / rows.length;
  let rest = 0;
  for (const row of rows) rest += values[row] - mean;
  return mean + rest / rows.length;
}

/** Of the population; exactly 0 where all are equal. */
export function varianceOf(values: Float64Array, rows: Uint32Array): number {
  const mean = meanOf(values, rows);
  let sum = 0;
  for (const row of rows) sum += (values[row] - mean) ** 2;
  const isEqual = rows.every((row) => values[row] === values[rows[0]]);
  return isEqual ? 0 : sum / rows.length;
}
