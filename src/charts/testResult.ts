import type { Task } from '../core/learning/task.ts';
import { momentAt } from '../core/network/momentAt.ts';
import type { TrainedPath } from '../core/network/networkRun.ts';
import type { NetworkTask } from '../core/network/networkTask.ts';
import type { Track } from '../core/run.ts';
import type { EpochsShown } from './epochsShown.ts';

/** How the chosen model does on the test rows. */
export interface TestResult {
  /** The step after which the model was taken, and whether that is the best epoch; else it is the end. */
  readonly step: number;
  readonly isBest: boolean;
  readonly loss: number;
  readonly metric: number;
}

/** Which model is tested: that of the best epoch, as early stopping keeps it; the last one where there is no best. */
function chosenStep({ step, best }: EpochsShown, last: number): Pick<TestResult, 'step' | 'isBest'> {
  return best < 0 ? { step: last, isBest: false } : { step: step[best], isBest: true };
}

/** How a hiker does. */
export function testOfHiker(shown: EpochsShown, way: Track, { landscapes, metric }: Task): TestResult {
  const chosen = chosenStep(shown, way.stopped?.step ?? way.reached);
  const [x, y] = [way.x[chosen.step], way.y[chosen.step]];
  return { ...chosen, loss: landscapes.test?.value(x, y) ?? Number.NaN, metric: metric.of('test', x, y) };
}

/** How a training does, by the weights that were kept last up to the chosen step. */
export function testOfTraining(shown: EpochsShown, path: TrainedPath, task: NetworkTask): TestResult {
  const chosen = chosenStep(shown, path.stopped.step);
  const weights = path.weights[momentAt(path, chosen.step)];
  return { ...chosen, loss: task.lossOn('test', weights), metric: task.metric.of('test', weights) };
}
