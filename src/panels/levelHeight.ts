/** A height beside the relief of its landscape below this share is the rounding of a sum that should be 0. */
const roundingShare = 1e-12;

/** The height as it is told: 0 where it is nothing beside the relief of the landscape, from its lowest place to its highest. */
export function levelHeight(height: number, { low, high }: { readonly low: number; readonly high: number }): number {
  return Math.abs(height) < roundingShare * (high - low) ? 0 : height;
}
