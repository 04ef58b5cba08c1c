import { useMemo } from 'react';
import { type CriticalPoint, criticalPointsOf } from '../../core/criticalPoint.ts';
import { eigenOf } from '../../core/eigen.ts';
import { groundOfBatches } from '../../core/learning/batchSlopes.ts';
import type { Track } from '../../core/run.ts';
import type { Stop } from '../../core/stopping/stop.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { useCalmStep } from '../../store/useCalmStep.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { usePlaceText } from '../usePlaceText.ts';
import { epochEnd } from './epochEnd.ts';
import styles from './StepShown.module.css';
import { type StopTexts, stopSentence } from './stopSentence.ts';
import { useHikerTexts } from './useHikerTexts.ts';

interface Props {
  /** The id of its start. */
  readonly start: number;
  readonly way: Track;
}

/** Why it stopped, and at what, as soon as the playhead is there. That it will diverge is said at once. */
export function WhyStopped({ start, way }: Props) {
  const shown = useCalmStep();
  const { stopped } = way;
  if (stopped === undefined) return null;
  if (stopped.reason === 'diverged') return <Diverged way={way} />;
  return shown >= stopped.step ? <Stopped start={start} way={way} stopped={stopped} /> : null;
}

function Stopped({ start, way, stopped }: Props & { readonly stopped: Stop }) {
  const texts = useHikerTexts();
  const numbers = useNumbers();
  const placeText = usePlaceText(2);
  const surface = useThalweg((state) => state.surface);
  const minima = useThalweg((state) => state.minima);
  const scenario = useThalweg((state) => state.of);
  const learning = useThalweg((state) => state.learning);
  const criticalPointAt = useMemo(() => criticalPointsOf(surface, minima), [surface, minima]);
  const [x, y] = [way.x[stopped.step], way.y[stopped.step]];
  const here = useMemo(() => criticalPointAt(x, y), [criticalPointAt, x, y]);
  const hessian = surface.hessian(x, y);
  const downhill = eigenOf(hessian).vectors[1];
  // an optimizer that looks at batches has asked the ground of one, be it what allows no step
  const batchGround =
    learning?.batches && stopped.reason === 'no-step' ? groundOfBatches(learning.task, learning.batches) : null;
  const asked = batchGround?.(start, stopped.step).hessian(x, y) ?? hessian;
  const end = useMemo(() => learning && epochEnd(way, learning), [way, learning]);
  const optimizer = scenario.optimizers[way.optimizer].id;
  const why = stopSentence(stopped, scenario, optimizer, asked, texts, numbers, end);
  return (
    <>
      <p className={here.kind === 'saddle' || here.kind === 'maximum' ? controls.trouble : styles.fate}>
        {why}
        {batchGround !== null && ` ${texts.askedOfBatch}`}
        {stopped.reason !== 'left-map' && ` ${standsAt(here, placeText(...downhill), texts.standsAt)}`}
      </p>
      {stopped.reason === 'validation-stalled' && learning !== null && end !== null && (
        <BackToBest epoch={end.best} step={learning.pace.stepOfEpoch(end.best)} />
      )}
    </>
  );
}

/** What early stopping keeps is not where it stops: leads to the model that counts. */
function BackToBest({ epoch, step }: { readonly epoch: number; readonly step: number }) {
  const texts = useHikerTexts();
  const numbers = useNumbers();
  const store = useThalwegStore();
  function goBack(): void {
    store.getState().pause();
    store.getState().seek(step);
  }
  return (
    <button type="button" className={controls.wideButton} onClick={goBack}>
      {texts.showBest(numbers.count(epoch))}
    </button>
  );
}

/** What the ground is where it stands; level ground is no success by itself. */
function standsAt({ kind, isGlobal }: CriticalPoint, downhill: string, texts: StopTexts['standsAt']): string {
  switch (kind) {
    case 'minimum':
      if (isGlobal === null) return texts.minimum;
      return isGlobal ? texts.globalMinimum : texts.localMinimum;
    case 'saddle':
      return texts.saddle(downhill);
    case 'maximum':
    case 'flat':
    case 'slope':
      return texts[kind];
  }
}

function Diverged({ way }: Pick<Props, 'way'>) {
  const texts = useHikerTexts();
  const numbers = useNumbers();
  const step = way.stopped?.step ?? way.reached;
  return (
    <p className={controls.trouble}>
      {!Number.isFinite(way.loss[0])
        ? texts.noWay
        : texts.diverged(numbers.count(step), numbers.number(way.x[step], 3), numbers.number(way.y[step], 3))}
    </p>
  );
}
