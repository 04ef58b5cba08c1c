import { useEffect, useRef } from 'react';
import type { Step } from '../../core/stepAt.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { Mathml } from '../../look/Mathml.tsx';
import { stages } from '../../store/slowMotion.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { useStage } from '../useSlowMotion.ts';
import type { BatchFelt } from './batchFelt.ts';
import { type PrintedNumbers, printedStep } from './recipeMathml.ts';
import styles from './StepShown.module.css';
import { stageSentence } from './stageSentence.ts';
import { useHikerTexts } from './useHikerTexts.ts';

interface Props {
  readonly step: Step;
  /** The optimizer that takes it. */
  readonly rival: number;
  /** What it sees of the training rows; null where it sees all, or there are none. */
  readonly batch: BatchFelt | null;
}

/** A step in its four parts, in letters and numbers; in slow motion the part that is shown now stands out. */
export function StepStages({ step, rival, batch }: Props) {
  const texts = useHikerTexts();
  const numbers = useNumbers();
  const optimizer = useThalweg((state) => state.of.optimizers[rival]);
  const now = useStage();
  const lines = printedStep(step, numbers, batch?.slope);
  const nowAt = now === null ? stages.length : stages.indexOf(now);
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    if (now !== null && figure.current !== null) keepInView(figure.current);
  }, [now]);
  return (
    <figure
      ref={figure}
      className={styles.step}
      aria-label={texts.stepFormula}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard needs a way to do that
      tabIndex={0}
    >
      <ol className={styles.stages}>
        {stages.map((stage, k) => (
          <li
            key={stage}
            className={styles.stage}
            data-time={k > nowAt ? 'later' : k === nowAt ? 'now' : 'past'}
            aria-current={k === nowAt ? 'step' : undefined}
          >
            <h4 className={styles.stageTitle}>{texts.stages[stage]}</h4>
            <p className={controls.hint}>{stageSentence(stage, optimizer, step, texts, numbers, batch !== null)}</p>
            {lines
              .filter((line) => line.stage === stage)
              .map(({ symbols, x, y }) => (
                <div key={symbols} className={styles.equation}>
                  <Mathml>{symbols}</Mathml>
                  <Numbers {...x} />
                  <Numbers {...y} />
                </div>
              ))}
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** Scrolls to the part that is shown now, unless the reader has gone elsewhere and the whole step is out of sight. */
function keepInView(figure: HTMLElement): void {
  const panel = figure.closest('aside')?.getBoundingClientRect();
  const { top, bottom } = figure.getBoundingClientRect();
  if (panel === undefined || bottom < panel.top || top > panel.bottom) return;
  figure.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' });
}

/** The result begins on a line of its own where there is not enough room for it beside what it comes from. */
function Numbers({ worked, result }: PrintedNumbers) {
  return (
    <div className={styles.numbers}>
      {worked !== '' && <Mathml>{worked}</Mathml>}
      <Mathml>{result}</Mathml>
    </div>
  );
}
