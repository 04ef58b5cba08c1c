import { Dices } from 'lucide-react';
import { useId } from 'react';
import { rowsOfParts } from '../../core/learning/split.ts';
import { rowsOf } from '../../scenario/trainingRowsOf.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { useField } from '../useField.ts';
import styles from './learn.module.css';
import { SplitBar } from './SplitBar.tsx';
import { dataSeedField, learnerOf } from './taskField.ts';
import { useLearnTexts } from './useLearnTexts.ts';

/** Which share of the rows serves which purpose, and the dice that say which rows. */
export function DataSplit({ drawSeed }: { readonly drawSeed: () => number }) {
  const id = useId();
  const { split: texts } = useLearnTexts();
  const { change } = useField(dataSeedField);
  const hasValidation = useThalweg(({ scenario }) => {
    const learner = learnerOf(scenario);
    return rowsOfParts(learner.split, rowsOf(learner)).validation > 0;
  });
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {texts.title}
      </h3>
      <SplitBar />
      <p className={controls.problem} role="status" hidden={hasValidation}>
        {!hasValidation && texts.noValidation}
      </p>
      <button type="button" className={controls.wideButton} title={texts.againHint} onClick={() => change(drawSeed())}>
        <Dices aria-hidden="true" />
        {texts.again}
      </button>
    </section>
  );
}
