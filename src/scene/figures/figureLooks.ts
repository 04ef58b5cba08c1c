import type { FigureKind } from './figure.ts';

/** How lines of a figure are drawn, in CSS pixels; all have a dark casing. */
export interface FigureLook {
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
}

const white = '#ffffff';
const sky = '#7fdcff';
const pink = '#ff9bd5';

/** Strong enough that at every height either it or the palest pink stands out from the ground. */
export const figureCasing = { width: 0.8, opacity: 0.92 };

/** Bright, for they lie on a dark casing; what belongs together has one colour. */
export const figureLooks: Readonly<Record<FigureKind, FigureLook>> = {
  tangent: { color: white, width: 1, dash: [] },
  'curved-up': { color: '#ffe9a3', width: 1.6, dash: [] },
  'curved-down': { color: '#ffe9a3', width: 1.6, dash: [4, 3.5] },
  sums: { color: sky, width: 1.3, dash: [] },
  bound: { color: white, width: 0.9, dash: [2.5, 3.5] },
  box: { color: white, width: 1.1, dash: [] },
  search: { color: white, width: 1, dash: [3, 3] },
  model: { color: '#f3b6ff', width: 1.9, dash: [] },
  cloud: { color: pink, width: 1, dash: [] },
  slope: { color: white, width: 2.2, dash: [6, 3] },
  batch: { color: pink, width: 2.2, dash: [] },
  gradient: { color: white, width: 2.2, dash: [] },
  memory: { color: sky, width: 2.2, dash: [] },
  move: { color: '#ffae42', width: 2.6, dash: [] },
};
