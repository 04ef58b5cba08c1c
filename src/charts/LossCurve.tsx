import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import type { StopRules } from '../scenario/scenario.ts';
import { lastStepOf } from '../store/store.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import { ChartField } from './ChartField.tsx';
import { AxisSelect, QuantitySelect } from './CurveSelects.tsx';
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
 * A quantity of the hikers against what the axis counts: each hiker thin, each rival's median strong, the selected one
 * stronger, the stopping rules, and the playhead, which can be dragged.
 */
export function LossCurve() {
  const texts = useChartTexts().loss;
  const numbers = useNumbers();
  const names = useRivalNames();
  const hikers = useThalweg((state) => state.run.hikers);
  const hasEpochs = useThalweg(({ learning }) => learning !== null);
  const isInPlane = useThalweg(({ scenario }) => 'network' in scenario.surface);
  const [scale, setScale] = useState<LossSeries['scale']>('logarithmic');

  const calm = useCalm(usePicture(), calmMs);
  const series = useMemo(() => lossSeries({ ...calm, scale }), [calm, scale]);
  const timer = useMemo(() => clockOf(calm, series), [calm, series]);
  const what = texts.names[series.quantity];
  const besideName = series.floorIs === 'nothing' ? texts.axes[series.quantity] : texts.aboveLowest;
  const { progress } = series.axis;
  const belowName = texts.below[progress];
  const ruleName = useRuleName(calm.stop.lossChangeSteps);

  const read = useRef<HTMLParagraphElement>(null);

  const show = useCallback(
    (chart: LossChart) => {
      const lettering = {
        below: belowName,
        beside: besideName,
        rule: ruleName,
        number: (value: number) => numbers.number(value, 3),
        count: numbers.count,
      };
      chart.show(series, calm.isRace, lettering);
    },
    [series, calm, belowName, besideName, ruleName, numbers],
  );

  useReadOut(read, series, calm, timer);

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Legend series={series} names={calm.isRace ? names : null} hasPinned={calm.pinned !== null} />
        <p ref={read} className={styles.read} />
        <div className={styles.choices}>
          <QuantitySelect />
          {hasEpochs && <AxisSelect />}
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
      <ChartField label={texts.against[progress](what)} timer={timer} end={series.end} make={lossChart} show={show} />
      {hikers === 0 && <p className={styles.nobody}>{isInPlane ? texts.nobodyInPlane : texts.nobody}</p>}
      <Notes series={series} picture={calm} hikers={hikers} />
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
  const axis = useThalweg(({ scenario }) => scenario.view.axis);
  const pace = useThalweg(({ learning }) => learning?.pace ?? null);
  const optimizers = useThalweg(({ scenario }) => scenario.optimizers);
  const lastStep = useThalweg(lastStepOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run grows under the same name
  return useMemo(
    () => ({
      tracks: run.tracks,
      // trainings may be known further than the hikers in their plane
      reached: run.reached,
      way,
      followed,
      minima,
      surface,
      pinned,
      stop,
      quantity,
      axis,
      pace,
      lastStep,
      rivals: shownRivals(optimizers),
      isRace: optimizers.length > 1,
      kinds: optimizers.map(({ id }) => id),
    }),
    [run, reached, way, followed, minima, surface, pinned, stop, quantity, axis, pace, optimizers, lastStep],
  );
}

/** The run to compare with, as far as it is known. */
function usePinned() {
  const pinned = useThalweg((state) => state.pinned);
  const reached = useThalweg((state) => state.pinned?.run.reached ?? 0);
  return useMemo(
    () =>
      pinned && {
        surface: pinned.surface,
        pace: pinned.learning?.pace ?? null,
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
function clockOf({ way, tracks, followed, lastStep }: Picture, { axis, ownEnd }: LossSeries): Clock {
  const track = way ?? tracks.find(({ optimizer }) => optimizer === followed) ?? null;
  return clock(track, axis, lastStep, ownEnd);
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
  readonly picture: Picture;
  readonly hikers: number;
}

/** What one must know to read the curves right. */
function Notes({ series, picture: { tracks, stop, pace, pinned }, hikers }: NotesProps) {
  const texts = useChartTexts().loss;
  const numbers = useNumbers();
  const ruleName = useRuleName(stop.lossChangeSteps);
  const lowest = numbers.number(series.floor);
  const notes = [
    series.quantity === 'loss-change' && texts.changeMeans(numbers.count(stop.lossChangeSteps)),
    series.floorIs === 'lowest-minimum' && texts.floorIsMinimum(lowest),
    series.floorIs === 'lowest-seen' && texts.floorIsSeen(lowest),
    series.cut > 0 && texts.cut(series.cut, numbers.count(series.cut)),
    ...series.rulesOutside.map((rule) => texts.ruleOutside(ruleName(rule))),
    ...series.rulesElsewhere.map((quantity) => texts.ruleElsewhere(texts.names[quantity])),
    pace !== null && hasEpochRules(stop) && texts.rulesByEpoch,
    'pace' in series.axis && pinned?.pace === null && texts.ghostElsewhere,
    tracks.length < hikers && texts.tracksOf(numbers.count(tracks.length), numbers.count(hikers)),
  ];
  return <p className={styles.notes}>{notes.filter((note) => note !== false).join(' ')}</p>;
}

function hasEpochRules({ epochLossChange, metricAtLeast, patience }: StopRules): boolean {
  return epochLossChange > 0 || metricAtLeast !== undefined || patience > 0;
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
      element.current.textContent = sentence(step) + where(step) + more;
    }

    /** Where the step lies on an axis that counts something else. */
    function where(step: number): string {
      const { progress } = series.axis;
      if (progress !== 'epochs' && progress !== 'rows') return '';
      const place = timer.placeAt(step);
      return ` ${texts.after[progress](progress === 'rows' ? numbers.count(place) : numbers.number(place, 3))}`;
    }
    write();
    return store.playhead.subscribe(write);
  }, [store, texts, numbers, series, element, isRace, kinds, followed, quantity, timer, names]);
}
