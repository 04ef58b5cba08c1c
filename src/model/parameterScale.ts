import { ownUnit, type Scale } from '../core/learning/standardisation.ts';
import type { LineWorld, NeuronWorld } from '../core/learning/task.ts';

/** Where a sigmoid stands one unit of log-odds above its threshold: σ(1), about 73 %. */
export const oneAbove = 1 / (1 + Math.exp(-1));

/**
 * On which scale the parameters measure the feature: x weighs (feature − origin) / unit. Where that is not the feature's own, the
 * line that is as high as the feature says it: its slope is the unit, and its height at the origin the origin.
 */
export function parameterScale(world: LineWorld | NeuronWorld, isStandardised: boolean): Scale {
  if (!isStandardised) return ownUnit;
  const [unit, origin] = world.kind === 'line' ? world.through(0, 0, 1, 1) : world.through(0, 0.5, 1, oneAbove);
  return { origin, unit };
}
