/** Throws a RangeError unless the number that goes by this name is finite and at least `least`. */
export function demandAtLeast(least: number, name: string, value: number): void {
  if (Number.isFinite(value) && value >= least) return;
  throw new RangeError(`Expected ${name} of at least ${least}, got ${value}.`);
}
