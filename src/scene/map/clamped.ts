import type { Range } from '../../core/surface.ts';

/** The nearest value within a range. */
export function clamped(value: number, range: Range): number {
  return Math.min(Math.max(value, range[0]), range[1]);
}
