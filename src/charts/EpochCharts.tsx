import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Pace } from '../core/learning/pace.ts';
import { rowsSeenBy } from '../core/learning/rowsSeenBy.ts';
import type { Metric } from '../core/learning/task.ts';
import type { Track } from '../core/run.ts';
import { useNumbers } from '../i18n/language.tsx';
import { metricText } from '../i18n/metricText.ts';
import type { StopRules } from '../scenario/scenario.ts';
import { useThalwegStore } from '../store/useThalweg.tsx';
import { ChartField } from './ChartField.tsx';
import styles from './Epochs.module.css';
import { EpochTable } from './EpochTable.tsx';
import { type EpochChart, type EpochLettering, epochChart } from './epochChart.ts';
import { type EpochWords, epochNotes, epochRead, epochText } from './epochNotes.ts';
import { type EpochLine, type EpochPlot, lossPlot, metricPlot } from './epochPlot.ts';
import type { EpochsShown } from './epochsShown.ts';
import { clock } from './progress.ts';
import { useEpochTexts } from './useEpochTexts.ts';

interface Props {
  readonly shown: EpochsShown;
  readonly pace: Pace;
  /** The rules that these epochs went by. */
  readonly stop: StopRules;
  /** The one hiker that is shown, who tells the rows seen. */
  readonly way: Track | null;
  readonly lastStep: number;
  readonly kind: Metric['kind'];
  /** Whose epochs these are. */
  readonly caption: ReactNode;
  /** What stands below. */
  readonly children: ReactNode;
}

/** Losses on the left, the metric on the right, with one playhead in both. */
export function EpochCharts({ shown, pace, stop, way, lastStep, kind, caption, children }: Props) {
  const texts = useEpochTexts();
  const numbers = useNumbers();
  const [scale, setScale] = useState<EpochPlot['scale']>('logarithmic');
  const end = pace.epochsAt(lastStep);
  const timer = useMemo(() => clock(null, { progress: 'epochs', pace }, lastStep, end), [pace, lastStep, end]);
  const losses = useMemo(() => lossPlot(shown, pace, end, scale), [shown, pace, end, scale]);
  const metric = useMemo(
    () => metricPlot(shown, pace, end, kind === 'accuracy' ? 100 : 1, stop.metricAtLeast),
    [shown, pace, end, kind, stop.metricAtLeast],
  );
  const words = useMemo(() => ({ texts, numbers, kind }), [texts, numbers, kind]);
  const hasValidation = losses.lines.some((line) => line.kind === 'validation');
  const showLosses = useShow(losses, texts.loss, shown, pace, words);
  const showMetric = useShow(metric, texts.metricAxes[kind], shown, pace, words);
  const read = useRef<HTMLParagraphElement>(null);
  useReadOut(read, shown, pace, way, lastStep, words);

  return (
    <figure className={styles.figure} aria-label={texts.name}>
      <figcaption className={styles.caption}>
        {caption}
        <Legend losses={losses} />
        <p ref={read} className={styles.read} />
        <button
          type="button"
          className={styles.scale}
          aria-pressed={scale === 'logarithmic'}
          onClick={() => setScale(scale === 'linear' ? 'logarithmic' : 'linear')}
        >
          {texts.isLogarithmic}
        </button>
      </figcaption>
      <div className={styles.both}>
        <ChartField
          label={hasValidation ? texts.losses : texts.trainingLosses}
          timer={timer}
          end={end}
          make={epochChart}
          show={showLosses}
        />
        {hasValidation && (
          <ChartField
            label={texts.metricOf(texts.metrics[kind])}
            timer={timer}
            end={end}
            make={epochChart}
            show={showMetric}
          />
        )}
      </div>
      <p className={styles.note}>
        {[...epochNotes(shown, pace, stop, words), ...(losses.isCut ? [texts.cut] : [])].join(' ')}
      </p>
      {children}
      <EpochTable shown={shown} pace={pace} words={words} />
    </figure>
  );
}

/** Shows a plot with its letters. */
function useShow(
  plot: EpochPlot,
  beside: string,
  { step, best }: EpochsShown,
  pace: Pace,
  { texts, numbers, kind }: EpochWords,
): (chart: EpochChart) => void {
  return useCallback(
    (chart) => {
      const lettering: EpochLettering = {
        below: texts.below,
        beside,
        best: best < 0 ? '' : texts.best(epochText(pace.epochsAt(step[best]), numbers)),
        level: (value) => texts.atLeast(metricText(kind, value, numbers)),
        number: (value) => numbers.number(value, 3),
        count: numbers.count,
      };
      chart.show(plot, lettering);
    },
    [plot, beside, step, best, pace, texts, numbers, kind],
  );
}

function Legend({ losses: { lines, marks } }: { readonly losses: EpochPlot }) {
  const { legend } = useEpochTexts();
  const kinds: readonly (EpochLine | 'end')[] = [
    ...lines.map(({ kind }) => kind),
    ...marks.flatMap(({ kind }) => (kind === 'end' ? [kind] : [])),
  ];
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind} data-kind={kind}>
          {legend[kind]}
        </li>
      ))}
    </ul>
  );
}

/** Follows the playhead with the numbers of its epoch, without React. */
function useReadOut(
  element: RefObject<HTMLElement | null>,
  shown: EpochsShown,
  pace: Pace,
  way: Track | null,
  lastStep: number,
  words: EpochWords,
): void {
  const { playhead } = useThalwegStore();
  useEffect(() => {
    const { texts, numbers } = words;
    const seen = way === null ? pace.rowsSeen : rowsSeenBy(way, pace);
    const write = () => {
      if (element.current === null) return;
      const step = Math.min(Math.floor(playhead.at), way?.reached ?? lastStep);
      const moment = texts.read.moment(
        numbers.count(step),
        numbers.count(lastStep),
        numbers.number(pace.epochsAt(step), 3),
        numbers.count(seen(step)),
      );
      element.current.textContent = `${moment} ${epochRead(shown, pace, step, words)}`;
    };
    write();
    return playhead.subscribe(write);
  }, [playhead, element, shown, pace, way, lastStep, words]);
}
