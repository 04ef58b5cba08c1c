import { footShare, type Plot } from './plot.ts';

/** Where the eye stands and where it looks: from `azimuth` (0 is south, a quarter turn is east), tilted by `polar` from above. */
export interface Pose {
  readonly azimuth: number;
  readonly polar: number;
  /** From the eye to the place it looks at. */
  readonly distance: number;
  readonly east: number;
  readonly up: number;
  readonly south: number;
  readonly reliefHeight: number;
}

export type Direction = Pick<Pose, 'azimuth' | 'polar'>;

/** Pixels to keep free along the edges of a view. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A narrow view keeps at least this share of itself for the block. */
const mostMargin = 0.3;

/**
 * The nearest pose in a direction from which the whole block is seen inside the margins. `fieldOfView` is vertical, in
 * radians.
 *
 * In the eye's coordinates (right, up, ahead) a corner (r, a) is inside the right edge when r − eye ≤ (a − eyeAhead) · tangent;
 * the four edges so give four bounds, and the eye stands as far ahead as they leave room to stand between.
 */
export function fitBox(
  plot: Plot,
  { azimuth, polar }: Direction,
  reliefHeight: number,
  fieldOfView: number,
  width: number,
  height: number,
  margins: Margins,
): Pose {
  const tangent = Math.tan(fieldOfView / 2);
  const sides = {
    right: tangent * (width / height) * free(margins.right, width),
    left: tangent * (width / height) * free(margins.left, width),
    top: tangent * free(margins.top, height),
    bottom: tangent * free(margins.bottom, height),
  };
  const [sinA, cosA, sinP, cosP] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(polar), Math.cos(polar)];
  const foot = footShare(plot) * reliefHeight;
  let mostRight = Number.NEGATIVE_INFINITY;
  let mostLeft = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (const east of [-plot.width / 2, plot.width / 2]) {
    for (const south of [-plot.depth / 2, plot.depth / 2]) {
      for (const up of [foot, reliefHeight]) {
        const r = east * cosA - south * sinA;
        const towards = east * sinA + south * cosA;
        const u = up * sinP - towards * cosP;
        const a = -(towards * sinP + up * cosP);
        mostRight = Math.max(mostRight, r - a * sides.right);
        mostLeft = Math.min(mostLeft, r + a * sides.left);
        highest = Math.max(highest, u - a * sides.top);
        lowest = Math.min(lowest, u + a * sides.bottom);
      }
    }
  }
  const ahead = Math.min(
    (mostLeft - mostRight) / (sides.left + sides.right),
    (lowest - highest) / (sides.top + sides.bottom),
  );
  const right = (mostRight + mostLeft + ahead * (sides.right - sides.left)) / 2;
  const above = (highest + lowest + ahead * (sides.top - sides.bottom)) / 2;

  // it looks at the place straight ahead that is as far away as the middle of the block
  return {
    azimuth,
    polar,
    reliefHeight,
    distance: -ahead,
    east: right * cosA - above * cosP * sinA,
    up: above * sinP,
    south: -right * sinA - above * cosP * cosA,
  };
}

/** What a margin leaves of half a side. */
function free(margin: number, side: number): number {
  return 1 - 2 * Math.min(margin / side, mostMargin);
}
