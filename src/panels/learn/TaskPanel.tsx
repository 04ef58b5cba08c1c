import type { TaskChoice } from '../../scenario/scenario.ts';
import { settings, taskFields } from '../../scenario/settings.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { ChoiceControl } from '../ChoiceControl.tsx';
import controls from '../controls.module.css';
import { FlagControl } from '../FlagControl.tsx';
import { NumberControl } from '../NumberControl.tsx';
import { axisSentences } from './axisSentences.ts';
import { BatchSize } from './BatchSize.tsx';
import { DataSplit } from './DataSplit.tsx';
import { LearningView } from './LearningView.tsx';
import styles from './learn.module.css';
import { TestSet } from './TestSet.tsx';
import { taskField } from './taskField.ts';
import { useLearnTexts } from './useLearnTexts.ts';

const fields = {
  loss: taskField('loss', settings.neuronLoss.default),
  standardised: taskField('standardised', settings.standardised.default),
  noise: taskField('noise', settings.pictureNoise.default),
};

interface Props {
  readonly drawSeed: () => number;
  /** Called when somebody wants to bring another table of their own. */
  readonly onOwnData: () => void;
}

/** What is learned, from which rows, and in which portions. */
export function TaskPanel({ drawSeed, onOwnData }: Props) {
  const choice = useThalweg(({ scenario }) => scenario.surface);
  if (!('task' in choice)) return null;
  return (
    <>
      <AxisMeanings task={choice} />
      {choice.data !== undefined && <OwnSource onOwnData={onOwnData} />}
      <TaskSettings task={choice} />
      <BatchSize />
      <DataSplit drawSeed={drawSeed} />
      <TestSet />
      <LearningView />
    </>
  );
}

function AxisMeanings({ task }: { readonly task: TaskChoice }) {
  const texts = useLearnTexts();
  return (
    <section aria-label={texts.axes.title}>
      {axisSentences(task, texts).map((sentence) => (
        <p key={sentence} className={controls.hint}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

function OwnSource({ onOwnData }: Pick<Props, 'onOwnData'>) {
  const texts = useLearnTexts();
  return (
    <div className={styles.part}>
      <p className={controls.hint}>{texts.ownSource}</p>
      <button type="button" className={controls.wideButton} onClick={onOwnData}>
        {texts.otherData}
      </button>
    </div>
  );
}

/** What only some tasks can be told. */
function TaskSettings({ task: { task } }: { readonly task: TaskChoice }) {
  const texts = useLearnTexts();
  const { loss, standardised, noise } = taskFields[task];
  return (
    <>
      {loss !== undefined && (
        <ChoiceControl
          field={fields.loss}
          setting={loss}
          label={texts.loss}
          names={texts.losses}
          hints={texts.lossHints}
        />
      )}
      {standardised !== undefined && (
        <FlagControl field={fields.standardised} label={texts.standardised} hint={texts.standardisedHint} />
      )}
      {noise !== undefined && (
        <NumberControl field={fields.noise} setting={noise} label={texts.noise} hint={texts.noiseHint} />
      )}
    </>
  );
}
