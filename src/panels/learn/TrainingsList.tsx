import { useId } from 'react';
import type { TrainedPath } from '../../core/network/networkRun.ts';
import { networkTaskEntries } from '../../core/network/networkTasks.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import type { NumberFormat } from '../../i18n/numbers.ts';
import type { NetworkChoice } from '../../scenario/scenario.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import { RivalMark } from '../race/RivalMark.tsx';
import styles from './learn.module.css';
import { useNetworkTexts } from './useNetworkTexts.ts';

/** What came of each training, and which of them is looked at. */
export function TrainingsList({ network }: { readonly network: NetworkChoice }) {
  const id = useId();
  const { trained: texts } = useNetworkTexts();
  const { names } = useTexts().panels.optimizer;
  const numbers = useNumbers();
  const { lookAt } = useThalwegStore().getState();
  const run = useThalweg((state) => state.network);
  const chosen = useThalweg(({ training }) => training);
  const trainedIn = useThalweg((state) => state.trainedIn);
  if (run === null || trainedIn === null) return null;
  const hasClasses = networkTaskEntries.some((entry) => entry.id === network.network && entry.outputs > 1);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {texts.title}
      </h3>
      <ul className={styles.trainings}>
        {run.trainings.map((path, training) => (
          <li key={`${path.initialisation} ${path.optimizer}`}>
            <button type="button" aria-pressed={training === chosen} onClick={() => lookAt(training)}>
              <RivalMark rival={path.optimizer} />
              <span>
                {texts.name(numbers.count(path.initialisation + 1), names[trainedIn.optimizers[path.optimizer].id])}
                <small>{endOf(path, hasClasses, texts, numbers)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Texts = ReturnType<typeof useNetworkTexts>['trained'];

/** Where a training ended: its loss, what it is worth on the validation rows, and why there. */
function endOf(
  { loss, epochs, stopped }: TrainedPath,
  hasClasses: boolean,
  texts: Texts,
  numbers: NumberFormat,
): string {
  const metric = epochs.metric[epochs.metric.length - 1];
  return [
    texts.loss(numbers.number(loss[loss.length - 1])),
    ...(Number.isFinite(metric)
      ? [hasClasses ? texts.accuracy(numbers.percent(metric)) : texts.psnr(numbers.number(metric))]
      : []),
    texts.stopped(numbers.count(stopped.step), texts.reasons[stopped.reason]),
  ].join(' · ');
}
