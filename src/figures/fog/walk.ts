import { contains, type Surface } from '../../core/surface.ts';
import { type Footing, footingAt, isSloping } from './footing.ts';

/** The way of somebody who walks by hand: every place where a step ended, the start first. */
export type Walk = readonly [start: Footing, ...steps: Footing[]];

/** Why a step cannot be taken: the map ends, nothing is there to stand on, or no way leads down. */
export type Refusal = 'edge' | 'no-ground' | 'no-slope';

/** Where the slope is so small a share of that at the start, a walker has arrived. */
const levelShare = 0.01;

export function walkFrom(surface: Surface, x: number, y: number): Walk {
  return [footingAt(surface, x, y)];
}

export function standingOf(walk: Walk): Footing {
  return walk[walk.length - 1];
}

/** The walk with one more step, to (x, y); or why there is none. */
export function steppedTo(surface: Surface, walk: Walk, x: number, y: number): Walk | Refusal {
  if (!contains(surface.domain, x, y)) return 'edge';
  const footing = footingAt(surface, x, y);
  return Number.isFinite(footing.height) ? [...walk, footing] : 'no-ground';
}

/** One step of gradient descent, x − rate · ∇f, however far that leads. */
export function steepestStep(surface: Surface, walk: Walk, rate: number): Walk | Refusal {
  const footing = standingOf(walk);
  if (!isSloping(footing)) return 'no-slope';
  const [fx, fy] = footing.gradient;
  return steppedTo(surface, walk, footing.x - rate * fx, footing.y - rate * fy);
}

/** The walk without its last step. */
export function undone([start, ...steps]: Walk): Walk {
  return [start, ...steps.slice(0, -1)];
}

/** Whether the slope has become a hundredth of that at the start, or less; be it in a valley, on a pass or on a summit. */
export function hasArrived(walk: Walk): boolean {
  return standingOf(walk).steepness <= levelShare * walk[0].steepness;
}
