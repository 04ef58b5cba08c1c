import type { Surface } from '../../core/surface.ts';

/** A place, and what is known of the ground there by those who see no further: its height and its slope. */
export interface Footing {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** [∂f/∂x, ∂f/∂y], which points uphill. */
  readonly gradient: readonly [fx: number, fy: number];
  /** How steep it is: the length of the gradient. NaN where there is no slope. */
  readonly steepness: number;
}

export function footingAt(surface: Surface, x: number, y: number): Footing {
  const gradient = surface.gradient(x, y);
  return { x, y, height: surface.value(x, y), gradient, steepness: Math.hypot(...gradient) };
}

/** Whether there is a way down to be felt: not on level ground, nor where the slope is unknown or beyond all numbers. */
export function isSloping({ steepness }: Footing): boolean {
  return steepness > 0 && Number.isFinite(steepness);
}
