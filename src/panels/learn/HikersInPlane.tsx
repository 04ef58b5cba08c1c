import { useId } from 'react';
import type { Scenario } from '../../scenario/scenario.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import styles from './learn.module.css';
import { useNetworkTexts } from './useNetworkTexts.ts';

/** Few enough for the trainings to be seen among them. */
const hikers = 20;

/** Lets hikers loose in the plane, and takes them away again. */
export function HikersInPlane() {
  const id = useId();
  const { hikers: texts } = useNetworkTexts();
  const store = useThalwegStore();
  const isEmpty = useThalweg(({ scenario: { starts } }) => 'points' in starts && starts.points.length === 0);
  const starts: Scenario['starts'] = isEmpty ? { random: 'uniform', count: hikers } : { points: [] };
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {texts.title}
      </h3>
      <p className={controls.hint}>{texts.another}</p>
      <button
        type="button"
        className={controls.wideButton}
        onClick={() => store.getState().change((scenario) => ({ ...scenario, starts }))}
      >
        {isEmpty ? texts.loose : texts.back}
      </button>
    </section>
  );
}
