/** A column of measurements, in as few characters as whole numbers of their finest unit need. */
export interface PackedColumn {
  /** Two digits to the base 36 a row: by how many of the finest units it is above the lowest. */
  readonly packed: string;
  readonly lowest: number;
  /** So many of the finest units are one of the unit of the column. */
  readonly perUnit: number;
}

const digits = 2;

/** The measurements to the last bit as they stand in the file: a quotient of whole numbers is rounded as a decimal is. */
export function unpackColumn({ packed, lowest, perUnit }: PackedColumn): Float64Array {
  return Float64Array.from({ length: packed.length / digits }, (_, row) => {
    const above = Number.parseInt(packed.slice(digits * row, digits * (row + 1)), 36);
    return (lowest + above) / perUnit;
  });
}
