import type { TrainedPath } from '../core/network/networkRun.ts';
import type { State } from '../store/store.ts';
import { isShown } from './isShown.ts';

/** One training of a network, as it is drawn. */
export interface TrainingShown {
  /** Its number among all trainings. */
  readonly number: number;
  readonly path: TrainedPath;
  readonly isLookedAt: boolean;
}

/** The trainings whose optimizers are shown, the one that is looked at last, to lie on top. */
export function trainingsShown({
  network,
  scenario,
  training,
}: Pick<State, 'network' | 'scenario' | 'training'>): TrainingShown[] {
  const all = (network?.trainings ?? []).map((path, number) => ({ number, path, isLookedAt: number === training }));
  const shown = all.filter(({ path }) => isShown(scenario, path.optimizer));
  return [...shown.filter(({ isLookedAt }) => !isLookedAt), ...shown.filter(({ isLookedAt }) => isLookedAt)];
}

/** The most plumb lines along a way: more would be a fence. */
const mostPlumbs = 9;

/** The moments of a training at which a plumb line shows how far above the ground it is: some, and always the present one. */
export function plumbedMoments(present: number): number[] {
  const count = Math.min(present, mostPlumbs - 1);
  return [...Array.from({ length: count }, (_, k) => Math.floor((k * present) / count)), present];
}

/** Whether a moment can be drawn: who diverges ends nowhere. */
export function isPlace({ x, y, loss }: Pick<TrainedPath, 'x' | 'y' | 'loss'>, moment: number): boolean {
  return Number.isFinite(x[moment]) && Number.isFinite(y[moment]) && !Number.isNaN(loss[moment]);
}

/** The last moment up to this one that can be drawn. */
export function lastPlace(path: Pick<TrainedPath, 'x' | 'y' | 'loss'>, moment: number): number {
  let last = moment;
  while (last > 0 && !isPlace(path, last)) last--;
  return last;
}
