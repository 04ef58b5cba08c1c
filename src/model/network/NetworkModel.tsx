import { useMemo } from 'react';
import { batches } from '../../core/learning/batches.ts';
import { momentAt } from '../../core/network/momentAt.ts';
import type { TrainedPath } from '../../core/network/networkRun.ts';
import type { NetworkTask } from '../../core/network/networkTask.ts';
import { networkTaskOf } from '../../core/network/networkTaskOf.ts';
import { networkTaskEntryOf } from '../../core/network/networkTasks.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { metricText } from '../../i18n/metricText.ts';
import { prefersStillness } from '../../look/prefersStillness.ts';
import { leftOutOf } from '../../scenario/networkPlanOf.ts';
import type { NetworkChoice, Scenario } from '../../scenario/scenario.ts';
import { useCalmStep } from '../../store/useCalmStep.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { type PartMeasure, PartsTable } from '../PartsTable.tsx';
import { type ModelTexts, useModelTexts } from '../useModelTexts.ts';
import { Layers } from './Layers.tsx';
import styles from './NetworkModel.module.css';
import { Patches } from './Patches.tsx';
import { Regions } from './Regions.tsx';

/** So often a network is looked at anew while the playhead moves: seldom where each look takes long, or little motion is wanted. */
const everyMs = { often: 120, seldom: 500 };
const largeFrom = 2000;

/** The training that is looked at, in the world of the data that it was trained on. */
export function NetworkModel() {
  const run = useThalweg((state) => state.network);
  const training = useThalweg((state) => state.training);
  const trainedIn = useThalweg((state) => state.trainedIn);
  const path = run?.trainings.at(training) ?? run?.trainings.at(0);
  if (path === undefined || trainedIn === null || !('network' in trainedIn.surface)) {
    return (
      <p className={styles.note} role="status">
        <NoTraining />
      </p>
    );
  }
  return <OneTraining trainedIn={trainedIn} choice={trainedIn.surface} path={path} />;
}

/** Why there is nothing to see. */
function NoTraining() {
  const { network } = useModelTexts();
  const canTrain = useThalweg(({ of: { optimizers } }) => leftOutOf(optimizers).length < optimizers.length);
  return canTrain ? <WorkTold none={network.none} /> : network.nobodyTrains;
}

/** What is being done about a network, in words that do not change with every share of it. */
function WorkTold({ none }: { readonly none: string }) {
  const { network } = useModelTexts();
  const phase = useThalweg(({ networkWork }) =>
    networkWork !== null && typeof networkWork === 'object' ? networkWork.phase : null,
  );
  if (phase === null) return none;
  return phase === 'training' ? network.training : network.computing;
}

interface Props {
  /** The scenario that the training went by, … */
  readonly trainedIn: Scenario;
  /** … and the network there. */
  readonly choice: NetworkChoice;
  readonly path: TrainedPath;
}

function OneTraining({ trainedIn, choice, path }: Props) {
  const task = useMemo(() => networkTaskOf(choice), [choice]);
  const texts = useModelTexts();
  const numbers = useNumbers();
  const { names } = useTexts().panels.optimizer;
  const trainings = useThalweg((state) => state.network?.trainings);
  const isTestOpen = useThalweg((state) => state.isTestOpen);
  const isOutdated = useThalweg((state) => state.isNetworkOutdated);
  const isCalm = task.network.parameterCount >= largeFrom || prefersStillness();
  const step = useCalmStep(isCalm ? everyMs.seldom : everyMs.often);
  const moment = momentAt(path, step);
  const weights = path.weights[moment];
  const lit = useLitRows(trainedIn, choice, task, path, step);
  const measures = useMemo(
    () => measuresOf(choice, task, weights, texts, numbers),
    [choice, task, weights, texts, numbers],
  );
  const title = texts.network.shown(
    numbers.count((trainings?.indexOf(path) ?? 0) + 1),
    numbers.count(trainings?.length ?? 1),
    names[trainedIn.optimizers[path.optimizer].id],
    numbers.count(path.step[moment]),
  );
  const { rowsOfParts, picture } = task;
  return (
    <figure className={styles.figure} aria-label={title}>
      <p className={styles.title}>
        <strong>{title}</strong> {isOutdated && texts.network.outdated} <WorkTold none="" />
      </p>
      {picture === null ? (
        <Regions choice={choice} task={task} weights={weights} lit={lit} />
      ) : (
        <Patches task={task} picture={picture} weights={weights} lit={lit} />
      )}
      <PartsTable rowsOf={(part) => rowsOfParts[part]} measures={measures} />
      <Layers network={task.network} weights={weights} />
      <figcaption>
        {rowsOfParts.validation === 0 && <p>{texts.noValidation}</p>}
        {!isTestOpen && rowsOfParts.test > 0 && <p>{texts.whyClosed}</p>}
        <p>{texts.captions.network}</p>
        <p className={styles.source}>{texts.source(networkTaskEntryOf(choice.network).citation)}</p>
      </figcaption>
    </figure>
  );
}

const noRows = new Uint32Array();

/** The batch that the training looks at in its next step; empty where that is all rows, or there is no next step. */
function useLitRows(
  { seed }: Scenario,
  choice: NetworkChoice,
  { split }: NetworkTask,
  path: TrainedPath,
  step: number,
): Uint32Array {
  const size = Math.min(choice.batchSize ?? split.train.length, split.train.length);
  const drawn = useMemo(() => batches(split.train, size, seed), [split, size, seed]);
  return useMemo(() => {
    if (drawn.stepsAnEpoch === 1 || step >= path.stopped.step) return noRows;
    const { rows, from, to } = drawn.of(path.initialisation, step);
    return rows.slice(from, to);
  }, [drawn, path, step]);
}

function measuresOf(
  { loss }: NetworkChoice,
  { lossOn, metric }: NetworkTask,
  weights: Float64Array,
  texts: ModelTexts,
  numbers: ReturnType<typeof useNumbers>,
): readonly PartMeasure[] {
  return [
    { name: texts.losses[loss], told: (part) => numbers.number(lossOn(part, weights), 4) },
    {
      name: texts.metrics[metric.kind],
      told: (part) => metricText(metric.kind, metric.of(part, weights), numbers),
    },
  ];
}
