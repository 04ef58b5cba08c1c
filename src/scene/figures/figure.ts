import type { Stage } from '../../core/optimizers/recipe.ts';

/** What a line or a mark of a figure says, in the order in which they are drawn, the last on top. */
export const figureKinds = [
  'tangent',
  'curved-up',
  'curved-down',
  'sums',
  'bound',
  'box',
  'search',
  'model',
  'cloud',
  'slope',
  'batch',
  'gradient',
  'memory',
  'move',
] as const;

export type FigureKind = (typeof figureKinds)[number];

const arrowKinds: ReadonlySet<FigureKind> = new Set(['slope', 'batch', 'gradient', 'memory', 'move']);

/** What begins at the hiker, and would be hidden under it if it were not drawn over it. */
export function isArrow(kind: FigureKind): boolean {
  return arrowKinds.has(kind);
}

/** A line over the map, through the places (x, y). */
export interface FigureLine {
  readonly kind: FigureKind;
  /** The part of the step in which it comes up. */
  readonly stage: Stage;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** An open head says that the arrow is really longer than it is drawn. */
  readonly head: 'none' | 'filled' | 'open';
}

/** A mark of constant size at a place. */
export interface FigureMark {
  readonly kind: FigureKind;
  readonly stage: Stage;
  readonly x: number;
  readonly y: number;
  readonly shape: 'dot' | 'ring' | 'cross' | 'speck';
  /** Written beside it, from 1 to 64; null for nothing. */
  readonly number: number | null;
}

/** Lines and marks on the ground, which know nothing of how they are drawn. */
export interface Figure {
  readonly lines: readonly FigureLine[];
  readonly marks: readonly FigureMark[];
}

/** A line without a head through places that are given in turn: x, y, x, y … */
export function lineThrough(kind: FigureKind, stage: Stage, places: readonly number[]): FigureLine {
  const even = (_: number, k: number) => k % 2 === 0;
  const odd = (_: number, k: number) => k % 2 === 1;
  return {
    kind,
    stage,
    x: Float64Array.from(places.filter(even)),
    y: Float64Array.from(places.filter(odd)),
    head: 'none',
  };
}
