import type { State } from '../../store/store.ts';
import { isShown } from '../isShown.ts';

/** Whether anything of a step is to be drawn at all. */
export function wantsFigure({ scenario, way, learning }: State): boolean {
  const { inside, curvature, tangent, batches } = scenario.view;
  const isAsked = inside || curvature || tangent || (batches && learning !== null && learning.batches !== null);
  return isAsked && way !== null && isShown(scenario, way.optimizer);
}
