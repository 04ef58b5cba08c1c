import { momentAt } from '../core/network/momentAt.ts';
import type { OptimizerId } from '../core/optimizers/index.ts';
import type { learningSceneEn } from '../i18n/learningScene.en.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { State } from '../store/store.ts';

/** Where the training that is looked at stands at its last kept moment; empty where there is none. */
export function trainingSentence(
  { network, training, trainedIn }: Pick<State, 'network' | 'training' | 'trainedIn'>,
  playhead: number,
  texts: typeof learningSceneEn.trainings,
  names: Readonly<Record<OptimizerId, string>>,
  numbers: NumberFormat,
): string {
  const path = network?.trainings[training];
  if (path === undefined || trainedIn === null) return '';
  const moment = momentAt(path, playhead);
  return texts.told(
    numbers.count(training + 1),
    names[trainedIn.optimizers[path.optimizer].id],
    numbers.count(path.step[moment]),
    numbers.number(path.loss[moment]),
    numbers.number(path.distance[moment], 3),
  );
}
