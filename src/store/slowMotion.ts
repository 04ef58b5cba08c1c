import type { Stage } from '../core/optimizers/recipe.ts';

/** The parts of a step that slow motion shows one after the other, each for an equal share of the time. */
export const stages: readonly Stage[] = ['gradient', 'memory', 'correction', 'move'];

/** The part of a step that is shown when the playhead stands so far between two steps. */
export function stageAt(playhead: number): Stage {
  const fraction = playhead - Math.floor(playhead);
  return stages[Math.floor(fraction * stages.length)];
}

/**
 * How far the hikers have come: in slow motion they stand still while the gradient is felt, the memory renewed and the
 * correction made, and walk only then.
 */
export function walked(playhead: number, isSlow: boolean): number {
  if (!isSlow) return playhead;
  const step = Math.floor(playhead);
  const still = (stages.length - 1) / stages.length;
  return step + Math.max(0, (playhead - step - still) / (1 - still));
}
