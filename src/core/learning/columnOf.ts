/** The entries of these rows, side by side, so that loops over them need not look up where they are. */
export function columnOf(values: ArrayLike<number>, rows: Uint32Array): Float64Array {
  const column = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) column[k] = values[rows[k]];
  return column;
}
