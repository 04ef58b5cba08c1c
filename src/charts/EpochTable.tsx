import type { Pace } from '../core/learning/pace.ts';
import { metricText } from '../i18n/metricText.ts';
import styles from './Epochs.module.css';
import { type EpochWords, epochText } from './epochNotes.ts';
import type { EpochsShown } from './epochsShown.ts';

/** At the beginning, the end, and at these shares of the way; the best epoch is there as well. */
const shares = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 1];

interface Props {
  readonly shown: EpochsShown;
  readonly pace: Pace;
  readonly words: EpochWords;
}

/** The curves in a few numbers, for those who do not see them. */
export function EpochTable({ shown, pace, words: { texts, numbers, kind } }: Props) {
  const { step, train, validation, metric, best } = shown;
  const wanted = shares.map((share) => Math.round(share * (step.length - 1)));
  const entries = [...new Set(best < 0 ? wanted : [...wanted, best])].sort((a, b) => a - b);
  const hasValidation = !validation.every(Number.isNaN);
  return (
    <table className={styles.table}>
      <caption>{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.column.epoch}</th>
          <th scope="col">{texts.column.train}</th>
          {hasValidation && <th scope="col">{texts.column.validation}</th>}
          {hasValidation && <th scope="col">{texts.metrics[kind]}</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry}>
            <th scope="row">{epochText(pace.epochsAt(step[entry]), numbers)}</th>
            <td>{numbers.number(train[entry])}</td>
            {hasValidation && <td>{numbers.number(validation[entry])}</td>}
            {hasValidation && <td>{metricText(kind, metric[entry], numbers)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
