import { useMemo } from 'react';
import type { Track } from '../../core/run.ts';
import { type Step, stepper } from '../../core/stepAt.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { planOf } from '../../scenario/planOf.ts';
import { useCalmStep } from '../../store/useCalmStep.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { FlagControl } from '../FlagControl.tsx';
import { viewField } from '../field.ts';
import { useSlowMotion } from '../useSlowMotion.ts';
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
  return (
    <>
      {step === null ? (
        <p className={controls.hint}>{texts.noStep}</p>
      ) : (
        <>
          <h3 className={styles.stepTitle}>{texts.stepTitle(numbers.count(at), numbers.count(at + 1))}</h3>
          <StepStages step={step} rival={way.optimizer} />
          <Remarks step={step} />
        </>
      )}
      <WhyStopped way={way} />
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

/** What the letters in the formula stand for, where they are not everyday ones. */
function Remarks({ step: { slope, disturbed, clipFactor } }: { readonly step: Step }) {
  const texts = useHikerTexts();
  const isExact = useThalweg((state) => state.of.gradient.kind === 'exact');
  const isDisturbed = slope[0] !== disturbed[0] || slope[1] !== disturbed[1];
  return (
    <>
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
