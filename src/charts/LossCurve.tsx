import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { useTheme } from '../look/useTheme.ts';
import { settings } from '../scenario/settings.ts';
import { surfaceOf } from '../scenario/surfaceOf.ts';
import { lastStepOf } from '../store/store.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './LossCurve.module.css';
import { LossTable } from './LossTable.tsx';
import { type LossChart, lossChart } from './lossChart.ts';
import { type LossSeries, lossOf, lossSeries } from './lossSeries.ts';
import { type Clock, clock } from './progress.ts';
import { RivalKey } from './RivalKey.tsx';
import type { RuleLine } from './rulesSeen.ts';
import { shownRivals } from './shownRivals.ts';
import { useCalm } from './useCalm.ts';
import { useChartTexts } from './useChartTexts.ts';
import { useRivalNames } from './useRivalNames.ts';

/** A run that grows, or a start that is dragged, has new curves at most so often. */
const calmMs = 120;

/**
 * A quantity of the hikers against step or evaluations: each hiker thin, each rival's median strong, the selected one
 * stronger, the stopping rules, and the playhead, which can be dragged.
 */
export function LossCurve() {
  const store = useThalwegStore();
  const texts = useChartTexts().loss;
  const numbers = useNumbers();
  const theme = useTheme();
  const names = useRivalNames();
  const hikers = useThalweg((state) => state.run.hikers);
  const tracks = useThalweg((state) => state.run.tracks.length);
  const curve = useThalweg(({ scenario }) => scenario.view.curve);
  const [scale, setScale] = useState<LossSeries['scale']>('logarithmic');

  const calm = useCalm(usePicture(), calmMs);
  const series = useMemo(() => lossSeries({ ...calm, scale }), [calm, scale]);
  const timer = useMemo(() => clockOf(calm, series), [calm, series]);
  const what = texts.names[series.quantity];
  const besideName = series.floorIs === 'nothing' ? texts.axes[series.quantity] : texts.aboveLowest;
  const belowName = series.progress === 'steps' ? texts.step : texts.evaluation;
  const ruleName = useRuleName(calm.stop.lossChangeSteps);

  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const veil = useRef<HTMLDivElement>(null);
  const read = useRef<HTMLParagraphElement>(null);
  const chart = useRef<LossChart>(null);
  const timing = useRef({ timer, end: series.end });

  const showPlayhead = useCallback(() => {
    if (veil.current === null) return;
    const { timer: now, end } = timing.current;
    const share = Math.min(1, now.placeAt(store.playhead.at) / Math.max(1, end));
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
    timing.current = { timer, end: series.end };
    showPlayhead();
  }, [timer, series, showPlayhead]);

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
      below: belowName,
      beside: besideName,
      rule: ruleName,
      number: (value: number) => numbers.number(value, 3),
      count: numbers.count,
    };
    chart.current?.show(series, calm.isRace, lettering);
  }, [series, calm, belowName, besideName, ruleName, numbers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme means other colours
  useEffect(() => {
    chart.current?.renewColors();
  }, [theme]);

  useReadOut(read, series, calm, timer);

  function seek(event: PointerEvent<HTMLElement>): void {
    if (chart.current === null || box.current === null) return;
    const place = chart.current.placeAt(event.clientX - box.current.getBoundingClientRect().left);
    const { pause, seek: moveTo, reached: known } = store.getState();
    pause();
    moveTo(Math.min(Math.round(timer.stepAt(place)), known));
  }

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Legend series={series} names={calm.isRace ? names : null} hasPinned={calm.pinned !== null} />
        <p ref={read} className={styles.read} />
        <div className={styles.choices}>
          <select
            className={styles.quantity}
            aria-label={texts.what}
            value={curve}
            onChange={({ target }) => {
              const chosen = settings.curve.values.find((each) => each === target.value);
              if (chosen === undefined) return;
              store.getState().change((now) => ({ ...now, view: { ...now.view, curve: chosen } }));
            }}
          >
            {settings.curve.values.map((each) => (
              <option key={each} value={each}>
                {texts.names[each]}
              </option>
            ))}
          </select>
          <button
            type="button"
            className={styles.scale}
            aria-pressed={scale === 'logarithmic'}
            onClick={() => setScale(scale === 'linear' ? 'logarithmic' : 'linear')}
          >
            {texts.isLogarithmic}
          </button>
        </div>
      </figcaption>
      <div
        className={styles.chart}
        role="img"
        aria-label={series.progress === 'steps' ? texts.againstSteps(what) : texts.againstEvaluations(what)}
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
      {hikers === 0 && <p className={styles.nobody}>{texts.nobody}</p>}
      <Notes series={series} tracks={tracks} hikers={hikers} changeSteps={calm.stop.lossChangeSteps} />
      {hikers > 0 && <LossTable series={series} names={calm.isRace ? names : null} />}
    </figure>
  );
}

type Picture = ReturnType<typeof usePicture>;

/** All that the curves are made of, but for the scale. */
function usePicture() {
  const run = useThalweg((state) => state.run);
  const reached = useThalweg((state) => state.reached);
  const way = useThalweg((state) => state.way);
  const followed = useThalweg((state) => state.rival);
  const minima = useThalweg((state) => state.minima);
  const surface = useThalweg((state) => state.surface);
  const pinned = usePinned();
  const stop = useThalweg(({ scenario }) => scenario.stop);
  const quantity = useThalweg(({ scenario }) => scenario.view.curve);
  const optimizers = useThalweg(({ scenario }) => scenario.optimizers);
  const lastStep = useThalweg(lastStepOf);
  return useMemo(
    () => ({
      tracks: run.tracks,
      reached,
      way,
      followed,
      minima,
      surface,
      pinned,
      stop,
      quantity,
      lastStep,
      rivals: shownRivals(optimizers),
      isRace: optimizers.length > 1,
      kinds: optimizers.map(({ id }) => id),
    }),
    [run, reached, way, followed, minima, surface, pinned, stop, quantity, optimizers, lastStep],
  );
}

/** The run to compare with, as far as it is known. */
function usePinned() {
  const pinned = useThalweg((state) => state.pinned);
  const reached = useThalweg((state) => state.pinned?.run.reached ?? 0);
  return useMemo(
    () =>
      pinned && {
        surface: surfaceOf(pinned.of.surface),
        tracks: pinned.run.tracks,
        rivals: shownRivals(pinned.of.optimizers),
        reached,
      },
    [pinned, reached],
  );
}

/**
 * Goes by the selected hiker; where nobody is selected by the first one of the rival that is followed, so that the playhead
 * is right for at least one.
 */
function clockOf({ way, tracks, followed, lastStep }: Picture, { progress, end }: LossSeries): Clock {
  const track = way ?? tracks.find(({ optimizer }) => optimizer === followed) ?? null;
  return clock(track, progress, lastStep, end);
}

function useRuleName(lossChangeSteps: number): (rule: RuleLine) => string {
  const { rules } = useChartTexts().loss;
  const numbers = useNumbers();
  return useCallback(
    ({ rule, value, stands }) => {
      const told = stands === 'upright' ? numbers.count(value) : numbers.number(value);
      return rules[rule](told, numbers.count(lossChangeSteps));
    },
    [rules, numbers, lossChangeSteps],
  );
}

interface NotesProps {
  readonly series: LossSeries;
  readonly tracks: number;
  readonly hikers: number;
  readonly changeSteps: number;
}

/** What one must know to read the curves right. */
function Notes({ series, tracks, hikers, changeSteps }: NotesProps) {
  const texts = useChartTexts().loss;
  const numbers = useNumbers();
  const ruleName = useRuleName(changeSteps);
  const lowest = numbers.number(series.floor);
  const notes = [
    series.quantity === 'loss-change' && texts.changeMeans(numbers.count(changeSteps)),
    series.floorIs === 'lowest-minimum' && texts.floorIsMinimum(lowest),
    series.floorIs === 'lowest-seen' && texts.floorIsSeen(lowest),
    series.cut > 0 && texts.cut(series.cut, numbers.count(series.cut)),
    ...series.rulesOutside.map((rule) => texts.ruleOutside(ruleName(rule))),
    ...series.rulesElsewhere.map((quantity) => texts.ruleElsewhere(texts.names[quantity])),
    tracks < hikers && texts.tracksOf(numbers.count(tracks), numbers.count(hikers)),
  ];
  return <p className={styles.notes}>{notes.filter((note) => note !== false).join(' ')}</p>;
}

interface LegendProps {
  readonly series: LossSeries;
  /** Names of the rivals by their numbers; null where there is but one. */
  readonly names: readonly string[] | null;
  readonly hasPinned: boolean;
}

function Legend({ series, names, hasPinned }: LegendProps) {
  const texts = useChartTexts().loss;
  const { rivals, selected, stops } = series;
  const hasBands = rivals.some(({ bands }) => bands !== null);
  return (
    <ul className={styles.legend}>
      {names === null && <li className={styles.median}>{texts.median}</li>}
      {names !== null &&
        rivals.map(({ rival }) => (
          <li key={rival} className={styles.rival}>
            <RivalKey rival={rival} />
            {names[rival]}
          </li>
        ))}
      {selected !== null && <li className={names === null ? styles.selected : styles.outlined}>{texts.selected}</li>}
      {!hasBands && <li className={styles.each}>{texts.hikers}</li>}
      {hasBands && <li className={names === null ? styles.quartiles : styles.half}>{texts.quartiles}</li>}
      {hasBands && names === null && <li className={styles.most}>{texts.most}</li>}
      {hasPinned && <li className={styles.pinned}>{texts.pinned}</li>}
      {stops.length > 0 && <li className={styles.stopped}>{texts.stopped}</li>}
    </ul>
  );
}

/** Follows the playhead with the numbers of the step shown, without React. */
function useReadOut(
  element: RefObject<HTMLElement | null>,
  series: LossSeries,
  { isRace, kinds, followed, quantity }: Picture,
  timer: Clock,
): void {
  const store = useThalwegStore();
  const texts = useChartTexts().loss;
  const { names } = useTexts().panels.optimizer;
  const numbers = useNumbers();

  useEffect(() => {
    let shown = -1;
    const told = series.rivals.find(({ rival }) => rival === followed) ?? series.rivals.at(0);

    function median(step: number): string {
      const place = Math.min(timer.placeAt(step), series.known);
      const at = Math.max(
        0,
        series.places.findLastIndex((each) => each <= place),
      );
      return numbers.number(lossOf(series, told?.median[at] ?? null));
    }

    function sentence(step: number): string {
      const now = numbers.count(step);
      const last = numbers.count(lastStepOf(store.getState()));
      if (isRace) return texts.medianOf(names[kinds[told?.rival ?? 0]], now, last, median(step));
      if (quantity === 'loss') return texts.summary(now, last, median(step));
      return texts.medianOfQuantity(texts.names[quantity], now, last, median(step));
    }

    function write(): void {
      const step = Math.floor(store.playhead.at);
      if (step === shown || element.current === null) return;
      shown = step;
      const { way, run } = store.getState();
      if (run.hikers === 0 || told === undefined) {
        element.current.textContent = '';
        return;
      }
      const more =
        way === null || quantity !== 'loss'
          ? ''
          : ` ${texts.summarySelected(numbers.number(way.loss[Math.min(step, way.reached)]))}`;
      element.current.textContent = sentence(step) + more;
    }
    write();
    return store.playhead.subscribe(write);
  }, [store, texts, numbers, series, element, isRace, kinds, followed, quantity, timer, names]);
}
