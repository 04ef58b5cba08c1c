import type { Place } from './placeOnWay.ts';

/** A place in the drawing, from its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export type GripId = 'left' | 'middle' | 'right' | 'threshold' | 'steepness' | 'peak';

/** Where a model can be taken hold of, to be moved by a hand. */
export interface Grip {
  readonly id: GripId;
  /** Which arrow keys move it. */
  readonly moves: 'across' | 'up' | 'both';
  /** Along which axis its value as a slider grows, and whose ends are that value's ends. */
  readonly valued: 'across' | 'up';
  /** Where it is for a model of these parameters: on the part of the model that can be seen, or at the edge where there is none. */
  at(model: Place): Pixel;
  /** The parameters of the model after a hand has pulled it from one pixel to another. */
  pulled(model: Place, from: Pixel, to: Pixel): Place;
}

/** The grip within reach of a finger, the nearest of several. */
export function gripUnder(grips: readonly Grip[], model: Place, finger: Pixel, radius: number): Grip | null {
  let nearest: Grip | null = null;
  let least = radius;
  for (const grip of grips) {
    const { x, y } = grip.at(model);
    const distance = Math.hypot(x - finger.x, y - finger.y);
    if (distance > least) continue;
    nearest = grip;
    least = distance;
  }
  return nearest;
}
