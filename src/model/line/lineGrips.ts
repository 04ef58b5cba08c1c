import type { LineWorld } from '../../core/learning/task.ts';
import type { Axes, Frame } from '../axes.ts';
import type { Grip, Pixel } from '../grip.ts';
import type { Place } from '../placeOnWay.ts';
import { visibleNear } from '../visibleNear.ts';

/** How far the grips at the ends are from the sides, as a share of the width. */
const fromSide = 0.08;
/** Between the grips at its ends a line is turned by its outer fifths and shifted by the rest. */
const outer = 0.2;
/** A piece of a line that is shorter in pixels is no lever to turn it by. */
const shortest = 44;
/** A line that goes up by more pixels than this for each across follows the hand across, too. */
const steep = 2;
/** However it is turned, a line keeps its ends so many pixels apart: none is upright. */
const steepestPixels = 0.5;

/** The features at which a line has its grips. */
export function gripFeatures({ across: [low, high] }: Pick<Frame, 'across'>): readonly [number, number, number] {
  const at = (share: number) => low + share * (high - low);
  return [at(fromSide), at(0.5), at(1 - fromSide)];
}

/** A line is shifted by its middle; whoever takes it near an end turns it about the other end. Of a line that leaves the plot these are the ends that can be seen. */
export function lineGrips(world: LineWorld, axes: Axes): readonly Grip[] {
  const [left, middle, right] = gripFeatures(axes);
  const height = ({ x, y }: Place, feature: number) => world.predict(x, y, feature);

  /** Where the grips at both ends are; null where no part of the line is in the plot. */
  function endsOf(model: Place): readonly [Pixel, Pixel] | null {
    const near = (feature: number) => visibleNear(axes, (value) => height(model, value), feature);
    const inner = [near(left), near(right)] as const;
    // what is seen of a line may lie beyond both features
    const [first, last] = distance(inner) < shortest ? [near(axes.across[0]), near(axes.across[1])] : inner;
    return first === null || last === null ? null : [first, last];
  }

  function through(feature1: number, target1: number, feature2: number, target2: number): Place {
    const [x, y] = world.through(feature1, target1, feature2, target2);
    return { x, y };
  }

  function turned(model: Place, end: 0 | 1, from: Pixel, to: Pixel): Place {
    const ends = endsOf(model);
    if (ends === null) return turnedIn(model, end, to.y - from.y);
    const isLever = distance(ends) >= shortest;
    if (isLever && isSteep(ends)) {
      const { x, y } = ends[end];
      return turnedSteep(ends[1 - end], end, { x: x + to.x - from.x, y: y + to.y - from.y });
    }
    const about = isLever ? axes.acrossAt(ends[1 - end].x) : [right, left][end];
    const feature = axes.acrossAt(from.x);
    const target = height(model, feature) + axes.upAt(to.y) - axes.upAt(from.y);
    return through(about, height(model, about), feature, target);
  }

  /** A line that cannot be seen comes to where its grips are, at the edge of the plot. */
  function turnedIn(model: Place, end: 0 | 1, down: number): Place {
    const [feature, other] = end === 0 ? [left, right] : [right, left];
    const target = axes.upAt(outside(model, feature).y + down);
    return through(other, axes.upAt(outside(model, other).y), feature, target);
  }

  function shiftedIn(model: Place, down: number): Place {
    const target = axes.upAt(outside(model, middle).y + down);
    const half = (height(model, right) - height(model, left)) / 2;
    return through(left, target - half, right, target + half);
  }

  function turnedSteep(pivot: Pixel, end: 0 | 1, to: Pixel): Place {
    const apart = to.x - pivot.x;
    const isLeft = apart === 0 ? end === 0 : apart < 0;
    const away = Math.max(Math.abs(apart), steepestPixels) * (isLeft ? -1 : 1);
    return through(axes.acrossAt(pivot.x), axes.upAt(pivot.y), axes.acrossAt(pivot.x + away), axes.upAt(to.y));
  }

  function shifted(model: Place, from: Pixel, to: Pixel): Place {
    if (endsOf(model) === null) return shiftedIn(model, to.y - from.y);
    const across = axes.acrossAt(to.x) - axes.acrossAt(from.x);
    const up = axes.upAt(to.y) - axes.upAt(from.y);
    return through(left, height(model, left - across) + up, right, height(model, right - across) + up);
  }

  function outside(model: Place, feature: number): Pixel {
    return axes.inside({ x: axes.x(feature), y: axes.y(height(model, feature)) });
  }

  function atMiddle(model: Place): Pixel {
    const ends = endsOf(model);
    if (ends === null) return outside(model, middle);
    const [first, last] = ends;
    return { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  }

  return [
    {
      id: 'left',
      moves: 'up',
      valued: 'up',
      at: (model) => endsOf(model)?.[0] ?? outside(model, left),
      pulled: (model, from, to) => turned(model, 0, from, to),
    },
    { id: 'middle', moves: 'both', valued: 'up', at: atMiddle, pulled: shifted },
    {
      id: 'right',
      moves: 'up',
      valued: 'up',
      at: (model) => endsOf(model)?.[1] ?? outside(model, right),
      pulled: (model, from, to) => turned(model, 1, from, to),
    },
  ];
}

/** Which grip stands for the place on the line that a finger is at. */
export function gripOfPlace([left, middle, right]: readonly Grip[], model: Place, finger: Pixel): Grip {
  const [from, to] = [left.at(model), right.at(model)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((finger.x - from.x) * dx + (finger.y - from.y) * dy) / (dx * dx + dy * dy);
  if (share < outer) return left;
  return share > 1 - outer ? right : middle;
}

function distance([from, to]: readonly [Pixel | null, Pixel | null]): number {
  return from === null || to === null ? 0 : Math.hypot(to.x - from.x, to.y - from.y);
}

function isSteep([from, to]: readonly [Pixel, Pixel]): boolean {
  return Math.abs(to.y - from.y) > steep * Math.abs(to.x - from.x);
}
