import type { Stage } from './stages.ts';

export type NodeName = 'x' | 'w1' | 'b1' | 'z' | 'h' | 'w2' | 'b2' | 'y' | 'target' | 'loss';

/** The middle of a node's box, in the units of a drawing. */
export type Point = readonly [x: number, y: number];

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly places: Readonly<Record<NodeName, Point>>;
}

/** Of every node. */
export const boxWidth = 108;
export const boxHeight = 54;

/** From left to right, the weights above and below the neurons they belong to. */
const lying: GraphLayout = {
  width: 760,
  height: 232,
  places: {
    x: [58, 116],
    w1: [219, 30],
    z: [219, 116],
    b1: [219, 202],
    h: [380, 116],
    w2: [541, 30],
    y: [541, 116],
    b2: [541, 202],
    target: [702, 30],
    loss: [702, 116],
  },
};

/** From top to bottom, for a narrow place. */
const standing: GraphLayout = {
  width: 352,
  height: 402,
  places: {
    w1: [57, 30],
    x: [176, 30],
    b1: [295, 30],
    z: [176, 115],
    w2: [57, 200],
    h: [176, 200],
    b2: [295, 200],
    y: [176, 285],
    target: [295, 370],
    loss: [176, 370],
  },
};

/** Lying, unless letters of this size would become too small in it. */
export function layoutFor(widthPx: number, letterPx: number): GraphLayout {
  return widthPx >= 44 * letterPx ? lying : standing;
}

/** A number that goes into another; on the way back, the stage in which a derivative comes along it. */
export interface Edge {
  readonly from: NodeName;
  readonly to: NodeName;
  readonly forward: Stage;
  readonly back: Stage | null;
}

/** Nobody changes the input or the target to learn, so nothing goes back to them. */
export const edges: readonly Edge[] = [
  { from: 'x', to: 'z', forward: 'z', back: null },
  { from: 'w1', to: 'z', forward: 'z', back: 'slope-w1' },
  { from: 'b1', to: 'z', forward: 'z', back: 'slope-b1' },
  { from: 'z', to: 'h', forward: 'h', back: 'slope-z' },
  { from: 'h', to: 'y', forward: 'y', back: 'slope-h' },
  { from: 'w2', to: 'y', forward: 'y', back: 'slope-w2' },
  { from: 'b2', to: 'y', forward: 'y', back: 'slope-b2' },
  { from: 'y', to: 'loss', forward: 'loss', back: 'slope-y' },
  { from: 'target', to: 'loss', forward: 'loss', back: null },
];

/** The ends of an edge at the rims of its two boxes. */
export function endsOf({ from, to }: Edge, { places }: GraphLayout): readonly [start: Point, end: Point] {
  const [ax, ay] = places[from];
  const [bx, by] = places[to];
  const [halfWidth, halfHeight] = [boxWidth / 2, boxHeight / 2];
  if (ay === by) {
    const way = Math.sign(bx - ax);
    return [
      [ax + way * halfWidth, ay],
      [bx - way * halfWidth, by],
    ];
  }
  const way = Math.sign(by - ay);
  // from above to the side of a box that stands lower and beside
  const isAslant = ax !== bx;
  return [
    [ax, ay + way * halfHeight],
    isAslant ? [bx + Math.sign(ax - bx) * halfWidth, by] : [bx, by - way * halfHeight],
  ];
}
