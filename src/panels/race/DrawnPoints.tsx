import { Plus, X } from 'lucide-react';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import { schedules as german } from '../../i18n/schedules.de.ts';
import { schedules as english } from '../../i18n/schedules.en.ts';
import { type DrawnPoint, movePoint, oneMorePoint, removePoint, stepsFor } from '../../scenario/drawnPoints.ts';
import { drawnFactor } from '../../scenario/readSchedule.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { optimizerField } from '../field.ts';
import { NumberField } from '../NumberField.tsx';
import toolbar from '../toolbar.module.css';
import styles from './DrawnPoints.module.css';

const catalogue = { en: english, de: german };
const tenth = 0.1;
const noPoints: readonly DrawnPoint[] = [];

/** The points of a schedule that is drawn by hand, in numbers. */
export function DrawnPoints({ rival }: { readonly rival: number }) {
  const texts = useTextsOf(catalogue);
  const numbers = useNumbers();
  const store = useThalwegStore();
  const points = useThalweg(({ scenario }) => {
    const { schedule } = scenario.optimizers[rival];
    return schedule.id === 'drawn' ? schedule.points : noPoints;
  });
  if (points.length === 0) return null;
  const oneMore = oneMorePoint(points);

  function change(next: readonly DrawnPoint[]): void {
    const field = optimizerField(rival, 'schedule');
    store.getState().change((scenario) => field.write(scenario, { id: 'drawn', points: next }));
  }

  return (
    <fieldset className={styles.points}>
      <legend>{texts.points}</legend>
      <div className={styles.row} aria-hidden="true">
        <span>{texts.step}</span>
        <span>{texts.pointFactor}</span>
      </div>
      {points.map(([step, factor], k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point that moves keeps its row, and the hand in it
        <div key={k} className={styles.row}>
          <NumberField
            label={texts.pointStep(numbers.count(k + 1))}
            isLabelHidden
            value={step}
            allowed={{ ...stepsFor(points, k), whole: true }}
            onChange={(next) => change(movePoint(points, k, [next, factor]))}
            neighbour={(from, direction) => from + direction}
          />
          <NumberField
            label={texts.factorOfPoint(numbers.count(k + 1))}
            isLabelHidden
            value={factor}
            allowed={drawnFactor}
            onChange={(next) => change(movePoint(points, k, [step, next]))}
            neighbour={(from, direction) => Number((from + direction * tenth).toFixed(3))}
          />
          <button
            type="button"
            className={toolbar.button}
            disabled={points.length === 1}
            aria-label={texts.removePoint(numbers.count(k + 1))}
            title={texts.removePoint(numbers.count(k + 1))}
            onClick={() => change(removePoint(points, k))}
          >
            <X aria-hidden="true" />
          </button>
        </div>
      ))}
      <button
        type="button"
        className={controls.wideButton}
        disabled={oneMore === null}
        onClick={() => {
          if (oneMore !== null) change(oneMore);
        }}
      >
        <Plus aria-hidden="true" />
        {texts.addPoint}
      </button>
    </fieldset>
  );
}
