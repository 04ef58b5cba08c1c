import { useMemo } from 'react';
import { rowsSeenBy } from '../../core/learning/rowsSeenBy.ts';
import type { Track } from '../../core/run.ts';
import { type Step, stepper } from '../../core/stepAt.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { optimizerOf } from '../../scenario/optimizerOf.ts';
import { planOf } from '../../scenario/planOf.ts';
import { useCalmStep } from '../../store/useCalmStep.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { FlagControl } from '../FlagControl.tsx';
import { viewField } from '../field.ts';
import { usePlaceText } from '../usePlaceText.ts';
import { useSlowMotion } from '../useSlowMotion.ts';
import { type BatchFelt, batchFelt } from './batchFelt.ts';
import { Curvature } from './Curvature.tsx';
import styles from './StepShown.module.css';
import { StepStages } from './StepStages.tsx';
import { useHikerTexts } from './useHikerTexts.ts';
import { WhyStopped } from './WhyStopped.tsx';

interface Props {
  /** The id of its start. */
  readonly start: number;
  readonly way: Track;
}

const insideField = viewField('inside');

/** The step that a hiker takes, part by part and in numbers, why it stopped, and the ground it stands on. */
export function StepShown({ start, way }: Props) {
  const texts = useHikerTexts();
  const numbers = useNumbers();
  const at = Math.min(useCalmStep(), way.reached);
  const step = useStepAt(start, way, at);
  const batch = useBatchAt(start, way, at);
  return (
    <>
      <Moment way={way} at={at} isOver={step === null} />
      {step === null ? (
        <p className={controls.hint}>{texts.noStep}</p>
      ) : (
        <>
          <h3 className={styles.stepTitle}>{texts.stepTitle(numbers.count(at), numbers.count(at + 1))}</h3>
          {batch !== null && <Slopes step={step} batch={batch} />}
          <StepStages step={step} rival={way.optimizer} batch={batch} />
          <Remarks step={step} batch={batch} rival={way.optimizer} />
        </>
      )}
      <WhyStopped start={start} way={way} />
      <SlowMotion />
      <FlagControl field={insideField} label={texts.inside} />
      <Curvature way={way} at={at} />
    </>
  );
}

/** The step from here, or null where there is none. */
function useStepAt(start: number, way: Track, at: number): Step | null {
  const scenario = useThalweg((state) => state.of);
  const plan = useMemo(() => planOf(scenario), [scenario]);
  const hasGround = Number.isFinite(way.loss[at]);
  // who has diverged takes one step more, which leads nowhere; that step is the one to see
  const isOver =
    !hasGround || (way.stopped !== undefined && way.stopped.step <= at && way.stopped.reason !== 'diverged');
  const steps = useMemo(() => stepper(plan, way, start), [plan, way, start]);
  return useMemo(() => (isOver ? null : steps.at(at)), [isOver, steps, at]);
}

/** What this step sees of the training rows; null where that is all of them, or there are none. */
function useBatchAt(start: number, way: Track, at: number): BatchFelt | null {
  const learning = useThalweg((state) => state.learning);
  const gradient = useThalweg((state) => state.of.gradient);
  return useMemo(
    () => (learning === null ? null : batchFelt(learning, gradient, start, way, at)),
    [learning, gradient, start, way, at],
  );
}

interface MomentProps {
  readonly way: Track;
  readonly at: number;
  readonly isOver: boolean;
}

/** Epochs and rows at the step shown, where something is learned from data: a step is neither. */
function Moment({ way, at, isOver }: MomentProps) {
  const texts = useHikerTexts();
  const numbers = useNumbers();
  const learning = useThalweg((state) => state.learning);
  if (learning === null) return null;
  const { trainingRows, stepsAnEpoch, epochsAt } = learning.pace;
  const behind = texts.behind(numbers.number(epochsAt(at), 3), numbers.count(rowsSeenBy(way, learning.pace)(at)));
  const next =
    stepsAnEpoch === 1
      ? texts.seesAll(numbers.count(trainingRows))
      : texts.nextBatch(
          numbers.count(Math.floor(at / stepsAnEpoch) + 1),
          numbers.count((at % stepsAnEpoch) + 1),
          numbers.count(stepsAnEpoch),
        );
  return <p className={controls.hint}>{isOver ? behind : `${behind} ${next}`}</p>;
}

/** The slope over all rows beside the one that is felt. */
function Slopes({ step, batch }: { readonly step: Step; readonly batch: BatchFelt }) {
  const texts = useHikerTexts();
  const numbers = useNumbers();
  const placeText = usePlaceText(3);
  const trainingRows = useThalweg(({ learning }) => learning?.pace.trainingRows ?? 0);
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt>{texts.fullSlope}</dt>
        <dd>{placeText(...step.slope)}</dd>
      </div>
      <div className={styles.fact}>
        <dt>{texts.batchSlope(numbers.count(batch.rows), numbers.count(trainingRows))}</dt>
        <dd>{placeText(...batch.slope)}</dd>
      </div>
    </dl>
  );
}

interface RemarksProps {
  readonly step: Step;
  readonly batch: BatchFelt | null;
  readonly rival: number;
}

/** What the letters in the formula stand for, where they are not everyday ones. */
function Remarks({ step: { slope, disturbed, clipFactor }, batch, rival }: RemarksProps) {
  const texts = useHikerTexts();
  const isExact = useThalweg((state) => state.of.gradient.kind === 'exact');
  const asksGround = useThalweg((state) => optimizerOf(state.of.optimizers[rival]).needs === 'ground');
  const [fx, fy] = batch?.slope ?? slope;
  const isDisturbed = fx !== disturbed[0] || fy !== disturbed[1];
  return (
    <>
      {batch !== null && <p className={controls.hint}>{texts.batch}</p>}
      {batch !== null && asksGround && <p className={controls.hint}>{texts.asksBatch}</p>}
      {!isExact && <p className={controls.hint}>{texts.byDifference}</p>}
      {isDisturbed && <p className={controls.hint}>{texts.disturbed}</p>}
      {clipFactor < 1 && <p className={controls.hint}>{texts.clipped}</p>}
    </>
  );
}

function SlowMotion() {
  const texts = useHikerTexts();
  const { isSlow, toggle } = useSlowMotion();
  return (
    <div className={controls.control}>
      <label className={controls.flag}>
        <input type="checkbox" checked={isSlow} onChange={toggle} />
        {texts.slowMotion}
      </label>
    </div>
  );
}
