import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { useTheme } from '../look/useTheme.ts';
import { lastStepOf } from '../store/store.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './LossCurve.module.css';
import { LossTable } from './LossTable.tsx';
import { type LossChart, lossChart } from './lossChart.ts';
import { type LossSeries, lossOf, lossSeries } from './lossSeries.ts';
import { useCalm } from './useCalm.ts';

/** A run that grows, or a start that is dragged, has new curves at most so often. */
const calmMs = 120;

/** Loss against step: all hikers thin, their median strong, the selected one red, and the playhead, which can be dragged. */
export function LossCurve() {
  const store = useThalwegStore();
  const texts = useTexts().charts.loss;
  const numbers = useNumbers();
  const theme = useTheme();
  const run = useThalweg((state) => state.run);
  const reached = useThalweg((state) => state.reached);
  const way = useThalweg((state) => state.way);
  const minima = useThalweg((state) => state.minima);
  const lastStep = useThalweg(lastStepOf);
  const [scale, setScale] = useState<LossSeries['scale']>('logarithmic');

  const chosen = useMemo(() => ({ run, reached, way, minima, scale }), [run, reached, way, minima, scale]);
  const calm = useCalm(chosen, calmMs);
  const series = useMemo(() => lossSeries(calm.run.tracks, calm.reached, calm.way, calm.minima, calm.scale), [calm]);
  const axisName = series.floorIs === 'nothing' ? texts.loss : texts.aboveLowest;

  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const veil = useRef<HTMLDivElement>(null);
  const read = useRef<HTMLParagraphElement>(null);
  const chart = useRef<LossChart>(null);

  const showPlayhead = useCallback(() => {
    if (veil.current === null) return;
    const share = store.playhead.at / Math.max(1, lastStepOf(store.getState()));
    veil.current.style.transform = `translateX(${100 * share}%)`;
  }, [store]);

  const placeField = useCallback(() => {
    if (field.current === null || chart.current === null) return;
    const { left, top, width, height } = chart.current.field;
    Object.assign(field.current.style, {
      transform: `translate(${left}px, ${top}px)`,
      width: `${width}px`,
      height: `${height}px`,
    });
    showPlayhead();
  }, [showPlayhead]);

  useEffect(() => {
    if (box.current === null) return;
    const made = lossChart(box.current, placeField);
    chart.current = made;
    const observer = new ResizeObserver(([{ contentRect }]) => {
      made.resize(contentRect.width, contentRect.height);
    });
    observer.observe(box.current);
    const unsubscribe = store.playhead.subscribe(showPlayhead);
    return () => {
      unsubscribe();
      observer.disconnect();
      chart.current = null;
      made.dispose();
    };
  }, [store, showPlayhead, placeField]);

  useEffect(() => {
    const lettering = {
      step: texts.step,
      loss: axisName,
      number: (value: number) => numbers.number(value, 3),
      count: numbers.count,
    };
    chart.current?.show(series, lastStep, lettering);
  }, [series, lastStep, texts, axisName, numbers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme means other colours
  useEffect(() => {
    chart.current?.renewColors();
  }, [theme]);

  useReadOut(read, series);

  function seek(event: PointerEvent<HTMLElement>): void {
    if (chart.current === null || box.current === null) return;
    const step = chart.current.stepAt(event.clientX - box.current.getBoundingClientRect().left);
    const { pause, seek: moveTo, reached: known } = store.getState();
    pause();
    moveTo(Math.min(Math.round(step), known));
  }

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Legend series={series} />
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
      <div
        className={styles.chart}
        role="img"
        aria-label={texts.name}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          seek(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
        }}
      >
        <div ref={box} className={styles.box} />
        <div ref={field} className={styles.field}>
          <div ref={veil} className={styles.veil} />
        </div>
      </div>
      {run.hikers === 0 && <p className={styles.nobody}>{texts.nobody}</p>}
      <Notes series={series} tracks={run.tracks.length} hikers={run.hikers} />
      {run.hikers > 0 && <LossTable series={series} />}
    </figure>
  );
}

interface NotesProps {
  readonly series: LossSeries;
  readonly tracks: number;
  readonly hikers: number;
}

/** What one must know to read the curves right. */
function Notes({ series, tracks, hikers }: NotesProps) {
  const texts = useTexts().charts.loss;
  const numbers = useNumbers();
  const lowest = numbers.number(series.floor);
  const notes = [
    series.floorIs === 'lowest-minimum' && texts.floorIsMinimum(lowest),
    series.floorIs === 'lowest-seen' && texts.floorIsSeen(lowest),
    series.cut > 0 && texts.cut(series.cut, numbers.count(series.cut)),
    tracks < hikers && texts.tracksOf(numbers.count(tracks), numbers.count(hikers)),
  ];
  return <p className={styles.notes}>{notes.filter((note) => note !== false).join(' ')}</p>;
}

function Legend({ series }: { readonly series: LossSeries }) {
  const texts = useTexts().charts.loss;
  return (
    <ul className={styles.legend}>
      <li className={styles.median}>{texts.median}</li>
      {series.selected !== null && <li className={styles.selected}>{texts.selected}</li>}
      {series.bands === null ? (
        <li className={styles.each}>{texts.hikers}</li>
      ) : (
        <>
          <li className={styles.quartiles}>{texts.quartiles}</li>
          <li className={styles.most}>{texts.most}</li>
        </>
      )}
    </ul>
  );
}

/** Follows the playhead with the numbers of the step shown, without React. */
function useReadOut(element: RefObject<HTMLElement | null>, series: LossSeries): void {
  const store = useThalwegStore();
  const texts = useTexts().charts.loss;
  const numbers = useNumbers();

  useEffect(() => {
    let shown = -1;
    function write(): void {
      const step = Math.floor(store.playhead.at);
      if (step === shown || element.current === null) return;
      shown = step;
      const { way, run } = store.getState();
      if (run.hikers === 0) {
        element.current.textContent = '';
        return;
      }
      const at = Math.max(
        0,
        series.steps.findLastIndex((each) => each <= step),
      );
      const sentence = texts.summary(
        numbers.count(step),
        numbers.count(lastStepOf(store.getState())),
        numbers.number(lossOf(series, series.median[at])),
      );
      const more =
        way === null ? '' : ` ${texts.summarySelected(numbers.number(way.loss[Math.min(step, way.reached)]))}`;
      element.current.textContent = sentence + more;
    }
    write();
    return store.playhead.subscribe(write);
  }, [store, texts, numbers, series, element]);
}
