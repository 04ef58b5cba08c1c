import { useId } from 'react';
import { viewFields } from '../../scenario/settings.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { ChoiceControl } from '../ChoiceControl.tsx';
import { FlagControl } from '../FlagControl.tsx';
import { viewField } from '../field.ts';
import styles from './learn.module.css';
import { useLearnTexts } from './useLearnTexts.ts';

const batchesField = viewField('batches');
const overlayField = viewField('overlay');

/** What learning lays over the landscape. */
export function LearningView() {
  const id = useId();
  const { view: texts } = useLearnTexts();
  const hasBatches = useThalweg(({ learning }) => learning !== null && learning.batches !== null);
  const hasValidation = useThalweg(({ learning }) => learning !== null && learning.task.landscapes.validation !== null);
  const hasSelected = useThalweg(({ way }) => way !== null);
  const hints = {
    none: texts.overlayHints.none,
    batch: !hasBatches
      ? texts.overlayNoBatches
      : hasSelected
        ? texts.overlayHints.batch
        : `${texts.overlayHints.batch} ${texts.overlayNobody}`,
    validation: hasValidation ? texts.overlayHints.validation : texts.overlayNoValidation,
  };
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {texts.title}
      </h3>
      <FlagControl
        field={batchesField}
        label={texts.batches}
        hint={hasSelected ? texts.batchesHint : texts.nobody}
        obstacle={hasBatches ? null : texts.noBatches}
      />
      <ChoiceControl
        field={overlayField}
        setting={viewFields.overlay}
        label={texts.overlay}
        names={texts.overlays}
        hints={hints}
      />
    </section>
  );
}
