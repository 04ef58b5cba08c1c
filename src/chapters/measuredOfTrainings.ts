import { pace } from '../core/learning/pace.ts';
import { momentAt } from '../core/network/momentAt.ts';
import type { TrainedPath } from '../core/network/networkRun.ts';
import type { NetworkChoice } from '../scenario/scenario.ts';
import { trainingRowsOf } from '../scenario/trainingRowsOf.ts';
import type { Facts } from './facts.ts';
import { leastAt } from './leastAt.ts';
import type { RunMeasure } from './measure.ts';

/** What the trainings of a network have come to. */
export function measuredOfTrainings(facts: Facts, measure: RunMeasure): number | null {
  const { network, isNetworkOutdated, scenario } = facts;
  if (network === null || isNetworkOutdated || !('network' in scenario.surface)) return null;
  const { trainings } = network;
  switch (measure.of) {
    case 'diverged':
      return divergedAmong(trainings, measure.optimizer);
    case 'lowest-optimizer':
      return leastAt(
        scenario.optimizers.map((_, rival) => medianLoss(trainings.filter((each) => each.optimizer === rival))),
      );
    case 'arrived':
    case 'valley':
    case 'steps-to-valley':
    case 'first-optimizer':
      return null;
    default: {
      const { start = 0, optimizer = 0 } = measure;
      const path = trainings.find((each) => each.initialisation === start && each.optimizer === optimizer);
      return path === undefined ? null : measuredOfOne(path, measure, scenario.surface);
    }
  }
}

type OfAll = 'arrived' | 'diverged' | 'steps-to-valley' | 'first-optimizer' | 'lowest-optimizer' | 'valley';
type OfOne = Exclude<RunMeasure, { readonly of: OfAll }>;

function divergedAmong(trainings: readonly TrainedPath[], rival: number | undefined): number {
  return trainings.filter(
    ({ optimizer, stopped }) => stopped.reason === 'diverged' && (rival === undefined || optimizer === rival),
  ).length;
}

/** The middle one of the last losses, where who has diverged has an infinite one; null where there is none. */
function medianLoss(trainings: readonly TrainedPath[]): number | null {
  const losses = trainings.map(({ stopped, loss }) =>
    stopped.reason === 'diverged' ? Number.POSITIVE_INFINITY : loss[loss.length - 1],
  );
  if (losses.length === 0) return null;
  losses.sort((a, b) => a - b);
  return (losses[(losses.length - 1) >> 1] + losses[losses.length >> 1]) / 2;
}

function measuredOfOne(path: TrainedPath, measure: OfOne, surface: NetworkChoice): number | null {
  const { epochs, stopped } = path;
  const kept = keptEntry(path);
  switch (measure.of) {
    case 'x':
    case 'y':
      return path[measure.of][momentAt(path, epochs.step[kept])];
    case 'loss':
      return epochs.train[kept];
    case 'steps':
      return stopped.step;
    case 'loss-on':
      return measure.part === 'training' ? epochs.train[kept] : epochs.validation[kept];
    case 'metric':
      return measure.part === 'validation' ? epochs.metric[kept] : null;
    case 'best-epoch':
      return epochs.best < 0 ? null : paceOf(surface).epochsAt(epochs.step[epochs.best]);
    case 'rows-seen':
      return paceOf(surface).rowsSeen(stopped.step);
  }
}

/** The epoch of the model that counts: the best one where the training stopped early, else the last. */
function keptEntry({ epochs, stopped }: TrainedPath): number {
  return stopped.reason === 'validation-stalled' ? epochs.best : epochs.step.length - 1;
}

function paceOf(surface: NetworkChoice) {
  const rows = trainingRowsOf(surface);
  return pace(rows, surface.batchSize ?? rows);
}
