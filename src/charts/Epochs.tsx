import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Pace, pace } from '../core/learning/pace.ts';
import { splitOf } from '../core/learning/split.ts';
import type { Task } from '../core/learning/task.ts';
import type { NetworkRun, TrainedPath } from '../core/network/networkRun.ts';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { ratingOf } from '../scenario/ratingOf.ts';
import type { NetworkChoice, OptimizerChoice, Scenario, StopRules } from '../scenario/scenario.ts';
import { rowsOf, trainingRowsOf } from '../scenario/trainingRowsOf.ts';
import { lastStepOf } from '../store/store.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import { EpochCharts } from './EpochCharts.tsx';
import styles from './Epochs.module.css';
import { epochsOfHiker, epochsOfTraining, type MedianShown, medianEpochs, somePicked } from './epochsShown.ts';
import { shownRivals } from './shownRivals.ts';
import { TestSet } from './TestSet.tsx';
import { testOfHiker, testOfTraining } from './testResult.ts';
import { useCalm } from './useCalm.ts';
import { useEpochTexts } from './useEpochTexts.ts';
import { useNetworkTask } from './useNetworkTask.ts';

/** A run that grows, or a start that is dragged, has new curves at most so often. */
const calmMs = 150;
/** Between two slices of a long count there is time for pictures. */
const sliceMs = 30;

/** What is learned from data, epoch by epoch: the selected hiker's or training's losses beside its metric. */
export function Epochs() {
  const learning = useThalweg((state) => state.learning);
  const surface = useThalweg(({ of }) => of.surface);
  const network = useThalweg((state) => state.network);
  const trainedIn = useThalweg((state) => state.trainedIn);
  const { who } = useEpochTexts();
  if (learning !== null) return <OfHikers task={learning.task} pace={learning.pace} />;
  if (!('network' in surface)) return null;
  if (network === null || trainedIn === null || network.trainings.length === 0) {
    return <p className={styles.nobody}>{who.untrained}</p>;
  }
  return <OfTrainings run={network} trainedIn={trainedIn} />;
}

interface HikersProps {
  readonly task: Task;
  readonly pace: Pace;
}

function OfHikers(now: HikersProps) {
  const texts = useEpochTexts();
  const numbers = useNumbers();
  const calm = useCalm(useHikers(now), calmMs);
  const { way, epochs, picked, task } = calm;
  const median = useMedian(calm);
  const shown = useMemo(
    () => (way === null || epochs === null ? median : epochsOfHiker(way, epochs)),
    [way, epochs, median],
  );
  const stop = useThalweg(({ of }) => of.stop);
  if (way === null && picked.length === 0) return <p className={styles.nobody}>{texts.who.nobody}</p>;
  return (
    <EpochCharts
      shown={shown}
      pace={calm.pace}
      stop={stop}
      way={way}
      lastStep={calm.lastStep}
      kind={task.metric.kind}
      caption={
        <p className={styles.who}>
          {way === null
            ? texts.who.median(numbers.count(picked.length), numbers.count(calm.hikers))
            : texts.who.hiker(numbers.count(calm.number))}
        </p>
      }
    >
      <TestSet
        rows={task.split.test.length}
        kind={task.metric.kind}
        pace={calm.pace}
        result={way && testOfHiker(shown, way, task)}
        isOneLookedAt={way !== null}
      />
    </EpochCharts>
  );
}

/** The middle of those who have been picked; counting goes on between two pictures. */
function useMedian({ picked, task, pace: going }: ReturnType<typeof useHikers>): MedianShown {
  const [slice, setSlice] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more is known of the same ways after every slice
  const median = useMemo(() => medianEpochs(picked, task, going), [picked, task, going, slice]);
  const { isWhole } = median;
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every slice the next one is to be asked for
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => setSlice((before) => before + 1), sliceMs);
    return () => clearTimeout(timer);
  }, [isWhole, slice]);
  return median;
}

/** The selected hiker, or some of all. */
function useHikers({ task, pace: going }: HikersProps) {
  const run = useThalweg((state) => state.run);
  const reached = useThalweg((state) => state.reached);
  const way = useThalweg((state) => state.way);
  const epochs = useThalweg((state) => state.epochs);
  const number = useThalweg(({ starts, selected }) => (selected === null ? 0 : starts.id.indexOf(selected) + 1));
  const optimizers = useThalweg(({ scenario }) => scenario.optimizers);
  const lastStep = useThalweg(lastStepOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run grows under the same name
  return useMemo(() => {
    const rivals = shownRivals(optimizers);
    const drawn = run.tracks.filter(({ optimizer }) => rivals.includes(optimizer));
    const picked = way === null ? somePicked(drawn, task, going) : [];
    return { task, pace: going, way, epochs, number, hikers: run.hikers, picked, lastStep };
  }, [task, going, run, reached, way, epochs, number, optimizers, lastStep]);
}

interface TrainingsProps {
  readonly run: NetworkRun;
  /** The scenario that the trainings went by. */
  readonly trainedIn: Scenario;
}

function OfTrainings({ run, trainedIn }: TrainingsProps) {
  const wanted = useThalweg((state) => state.training);
  const isOutdated = useThalweg((state) => state.isNetworkOutdated);
  const { who } = useEpochTexts();
  const training = Math.min(wanted, run.trainings.length - 1);
  const { surface, stop, optimizers } = trainedIn;
  if (!('network' in surface)) return null;
  return (
    <OfTraining path={run.trainings[training]} choice={surface} stop={stop}>
      {run.trainings.length > 1 && <TrainingSelect run={run} training={training} optimizers={optimizers} />}
      {isOutdated && <p className={styles.who}>{who.outdated}</p>}
    </OfTraining>
  );
}

interface TrainingProps {
  readonly path: TrainedPath;
  readonly choice: NetworkChoice;
  readonly stop: StopRules;
  readonly children: ReactNode;
}

function OfTraining({ path, choice, stop, children }: TrainingProps) {
  const lastStep = useThalweg(lastStepOf);
  const isTestOpen = useThalweg((state) => state.isTestOpen);
  const task = useNetworkTask(choice, isTestOpen);
  const shown = useMemo(() => epochsOfTraining(path), [path]);
  const going = useMemo(() => {
    const rows = trainingRowsOf(choice);
    return pace(rows, choice.batchSize ?? rows);
  }, [choice]);
  const testRows = useMemo(() => splitOf(rowsOf(choice), choice.split, choice.seed).test.length, [choice]);
  const kind = ratingOf(choice)?.kind ?? 'accuracy';
  return (
    <EpochCharts shown={shown} pace={going} stop={stop} way={null} lastStep={lastStep} kind={kind} caption={children}>
      <TestSet
        rows={testRows}
        kind={kind}
        pace={going}
        result={task && testOfTraining(shown, path, task)}
        isOneLookedAt
      />
    </EpochCharts>
  );
}

interface SelectProps {
  readonly run: NetworkRun;
  readonly training: number;
  /** Those that the network was trained with. */
  readonly optimizers: readonly OptimizerChoice[];
}

/** Which of several trainings is looked at. */
function TrainingSelect({ run, training, optimizers }: SelectProps) {
  const { who } = useEpochTexts();
  const numbers = useNumbers();
  const { names } = useTexts().panels.optimizer;
  const store = useThalwegStore();
  return (
    <select
      className={styles.select}
      aria-label={who.which}
      value={training}
      onChange={({ target }) => store.getState().lookAt(Number(target.value))}
    >
      {run.trainings.map(({ initialisation, optimizer }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a training is known by its place
        <option key={k} value={k}>
          {who.training(numbers.count(initialisation + 1), names[optimizers[optimizer].id])}
        </option>
      ))}
    </select>
  );
}
