import type { Scale } from '../../core/learning/standardisation.ts';
import type { NeuronWorld } from '../../core/learning/task.ts';
import type { Axes } from '../axes.ts';
import type { Grip } from '../grip.ts';
import { oneAbove } from '../parameterScale.ts';
import type { Place } from '../placeOnWay.ts';

/** A sigmoid no steeper than this can be made by hand: from its threshold to σ(1) in so many pixels. */
const steepestPixels = 0.5;

/** A sigmoid is shifted by its threshold; the grip where p = σ(1) says how steep it is. */
export function neuronGrips(
  world: NeuronWorld,
  { origin, unit }: Scale,
  axes: Axes,
): readonly [threshold: Grip, steepness: Grip] {
  function thresholdOf({ x, y }: Place): number {
    const feature = origin - (y * unit) / x;
    // a level sigmoid has none, and one that says ½ to everything has it everywhere
    return Number.isNaN(feature) ? (axes.across[0] + axes.across[1]) / 2 : feature;
  }

  function atThreshold(model: Place) {
    return axes.inside({ x: axes.x(thresholdOf(model)), y: axes.y(0.5) });
  }

  function atSteepness(model: Place) {
    const feature = thresholdOf(model) + unit / model.x;
    const px = Number.isNaN(feature) ? axes.right : axes.x(feature);
    return axes.inside({ x: px, y: axes.y(oneAbove) });
  }

  return [
    {
      id: 'threshold',
      moves: 'across',
      at: atThreshold,
      pulled(model, from, to) {
        const feature = axes.acrossAt(atThreshold(model).x + to.x - from.x);
        return { x: model.x, y: (-model.x * (feature - origin)) / unit };
      },
    },
    {
      id: 'steepness',
      moves: 'across',
      at: atSteepness,
      pulled(model, from, to) {
        const about = atThreshold(model).x;
        const wanted = atSteepness(model).x + to.x - from.x - about;
        const apart = wanted < 0 ? Math.min(wanted, -steepestPixels) : Math.max(wanted, steepestPixels);
        const [x, y] = world.through(axes.acrossAt(about), 0.5, axes.acrossAt(about + apart), oneAbove);
        return { x, y };
      },
    },
  ];
}
