import type { LineWorld } from '../../core/learning/task.ts';
import type { Axes, Frame } from '../axes.ts';
import type { Grip, Pixel } from '../grip.ts';
import type { Place } from '../placeOnWay.ts';

/** How far the grips at the ends are from the sides, as a share of the width. */
const fromSide = 0.08;
/** A line is turned by its outer quarters and shifted by the rest. */
const outer = 0.25;

/** The features at which a line has its grips. */
export function gripFeatures({ across: [low, high] }: Pick<Frame, 'across'>): readonly [number, number, number] {
  const at = (share: number) => low + share * (high - low);
  return [at(fromSide), at(0.5), at(1 - fromSide)];
}

/** A line is shifted by its middle; whoever takes it near an end turns it about the other end. */
export function lineGrips(world: LineWorld, axes: Axes): readonly Grip[] {
  const [left, middle, right] = gripFeatures(axes);
  const height = ({ x, y }: Place, feature: number) => world.predict(x, y, feature);

  function through(feature1: number, target1: number, feature2: number, target2: number): Place {
    const [x, y] = world.through(feature1, target1, feature2, target2);
    return { x, y };
  }

  function turned(model: Place, about: number, from: Pixel, to: Pixel): Place {
    const feature = axes.acrossAt(from.x);
    const target = height(model, feature) + axes.upAt(to.y) - axes.upAt(from.y);
    return through(about, height(model, about), feature, target);
  }

  function shifted(model: Place, from: Pixel, to: Pixel): Place {
    const across = axes.acrossAt(to.x) - axes.acrossAt(from.x);
    const up = axes.upAt(to.y) - axes.upAt(from.y);
    return through(left, height(model, left - across) + up, right, height(model, right - across) + up);
  }

  const at = (feature: number) => (model: Place) =>
    axes.inside({ x: axes.x(feature), y: axes.y(height(model, feature)) });

  return [
    { id: 'left', moves: 'up', at: at(left), pulled: (model, from, to) => turned(model, right, from, to) },
    { id: 'middle', moves: 'both', at: at(middle), pulled: shifted },
    { id: 'right', moves: 'up', at: at(right), pulled: (model, from, to) => turned(model, left, from, to) },
  ];
}

/** Which grip stands for this place on the line. */
export function gripOfPlace([left, middle, right]: readonly Grip[], axes: Axes, px: number): Grip {
  const share = (px - axes.left) / (axes.right - axes.left);
  if (share < outer) return left;
  return share > 1 - outer ? right : middle;
}
