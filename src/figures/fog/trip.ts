import type { Surface } from '../../core/surface.ts';
import { hasArrived, type Refusal, undone, type Walk, walkFrom } from './walk.ts';

/** Somebody's walk in the fog, and what has just happened on it. */
export interface Trip {
  readonly walk: Walk;
  readonly latest: 'began' | 'stepped' | 'undid' | 'lifted' | Refusal;
  readonly isLifted: boolean;
}

export function tripFrom(surface: Surface, x: number, y: number): Trip {
  return { walk: walkFrom(surface, x, y), latest: 'began', isLifted: false };
}

/** After a step that was taken or refused. */
export function afterStep(trip: Trip, outcome: Walk | Refusal): Trip {
  return typeof outcome === 'string'
    ? { ...trip, latest: outcome }
    : { walk: outcome, latest: 'stepped', isLifted: false };
}

export function afterUndo({ walk }: Trip): Trip {
  return { walk: undone(walk), latest: 'undid', isLifted: false };
}

export function afterLifting(trip: Trip): Trip {
  return { ...trip, latest: 'lifted', isLifted: true };
}

/** What the lecture is told of the latest of it. */
export function deedsOf({ latest, walk }: Trip): string[] {
  if (latest === 'lifted') return ['lifted'];
  if (latest !== 'stepped') return [];
  return hasArrived(walk) ? ['stepped', 'arrived'] : ['stepped'];
}
