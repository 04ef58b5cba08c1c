import { X } from 'lucide-react';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { removeRateChange } from '../../scenario/changeRate.ts';
import { limits } from '../../scenario/settings.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import styles from './LearningRate.module.css';

/** What a hand has changed about the learning rate on the way, each of which can be taken back. */
export function RateChanges({ rival }: { readonly rival: number }) {
  const { rate } = useTexts().panels;
  const numbers = useNumbers();
  const store = useThalwegStore();
  const changes = useThalweg(({ scenario }) => scenario.optimizers[rival].rateChanges);
  if (changes === undefined) return null;
  return (
    <>
      <p className={controls.hint}>{rate.changes}</p>
      <ul className={styles.changes}>
        {changes.map(([step, value], k) => (
          <li key={step}>
            {rate.change(numbers.count(step), numbers.number(value))}
            <button
              type="button"
              aria-label={rate.removeChange(numbers.count(step))}
              title={rate.removeChange(numbers.count(step))}
              onClick={() => store.getState().change((now) => removeRateChange(now, rival, k))}
            >
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {changes.length >= limits.rateChanges && (
        <p className={controls.problem} role="status">
          {rate.fullOfChanges(numbers.count(limits.rateChanges))}
        </p>
      )}
    </>
  );
}
