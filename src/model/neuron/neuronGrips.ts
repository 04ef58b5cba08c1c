import type { Scale } from '../../core/learning/standardisation.ts';
import type { NeuronWorld } from '../../core/learning/task.ts';
import type { Axes } from '../axes.ts';
import type { Grip, Pixel } from '../grip.ts';
import { oneAbove } from '../parameterScale.ts';
import type { Place } from '../placeOnWay.ts';

/** A sigmoid no steeper than this can be made by hand: from its threshold to σ(1) in so many pixels. */
const steepestPixels = 0.5;
/** Two grips that are nearer to each other cannot be told apart by a finger. */
const nearest = 44;

/**
 * A sigmoid is shifted by its threshold; the grip where p = σ(1) says how steep it is. A grip whose place is out of the plot is
 * where the sigmoid leaves it, both never at the same side.
 */
export function neuronGrips(
  world: NeuronWorld,
  { origin, unit }: Scale,
  axes: Axes,
): readonly [threshold: Grip, steepness: Grip] {
  const { left, right } = axes;

  function thresholdOf({ x, y }: Place): number {
    const feature = origin - (y * unit) / x;
    // a level sigmoid has none, and one that says ½ to everything has it everywhere
    return Number.isNaN(feature) ? (axes.across[0] + axes.across[1]) / 2 : feature;
  }

  function atSide({ x, y }: Place, px: number): Pixel {
    return { x: px, y: axes.y(world.probability(x, y, axes.acrossAt(px))) };
  }

  function isAcross(px: number): boolean {
    return px >= left && px <= right;
  }

  function atThreshold(model: Place): Pixel {
    const px = axes.x(thresholdOf(model));
    if (isAcross(px)) return { x: px, y: axes.y(0.5) };
    return atSide(model, px < left ? left : right);
  }

  function atSteepness(model: Place): Pixel {
    const px = axes.x(thresholdOf(model) + unit / model.x);
    if (isAcross(px)) return { x: px, y: axes.y(oneAbove) };
    const side = px < left ? left : right;
    const isTaken = Math.abs(atThreshold(model).x - side) < nearest;
    return atSide(model, isTaken ? left + right - side : side);
  }

  return [
    {
      id: 'threshold',
      moves: 'across',
      valued: 'across',
      at: atThreshold,
      pulled(model, from, to) {
        const feature = axes.acrossAt(atThreshold(model).x + to.x - from.x);
        return { x: model.x, y: (-model.x * (feature - origin)) / unit };
      },
    },
    {
      id: 'steepness',
      moves: 'across',
      valued: 'across',
      at: atSteepness,
      pulled(model, from, to) {
        const about = atThreshold(model).x;
        const at = atSteepness(model);
        const wanted = at.x + to.x - from.x - about;
        const apart = wanted < 0 ? Math.min(wanted, -steepestPixels) : Math.max(wanted, steepestPixels);
        // at the other side of its threshold a sigmoid is as far below ½ as it is above at this
        const probability = isRisingAway(model, at.x - about) ? oneAbove : 1 - oneAbove;
        const [x, y] = world.through(axes.acrossAt(about), 0.5, axes.acrossAt(about + apart), probability);
        return { x, y };
      },
    },
  ];
}

/** Whether the sigmoid is above ½ on the side of its threshold where the grip is; a level one may be made to be. */
function isRisingAway({ x }: Place, apart: number): boolean {
  return x === 0 || apart > 0 === x > 0;
}
