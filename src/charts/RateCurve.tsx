import { useEffect, useId, useMemo, useRef } from 'react';
import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { ratesDe } from '../i18n/rates.de.ts';
import { ratesEn } from '../i18n/rates.en.ts';
import { lookOf } from '../look/rivalLooks.ts';
import { rateByHandAt } from '../scenario/changeRate.ts';
import { limits } from '../scenario/settings.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import { DrawnHandles } from './DrawnHandles.tsx';
import { lossTicks } from './lossTicks.ts';
import { powerOfTen } from './powerOfTen.ts';
import styles from './RateCurve.module.css';
import { RivalKey } from './RivalKey.tsx';
import type { RatePlot } from './ratePlot.ts';
import { followsLoss, type RateSeries, rateSeries } from './rateSeries.ts';
import { sampledPoints } from './sampledPoints.ts';
import { useBoxSize } from './useBoxSize.ts';
import { useDrawing } from './useDrawing.ts';
import { useRivalNames } from './useRivalNames.ts';

const pixelsPerTick = 34;

/** The learning rates over the steps, with the playhead in them; those of the followed rival can be drawn by hand. */
export function RateCurve() {
  const texts = useTextsOf({ en: ratesEn, de: ratesDe });
  const numbers = useNumbers();
  const store = useThalwegStore();
  const names = useRivalNames();
  const scenario = useThalweg((state) => state.scenario);
  const run = useThalweg((state) => state.run);
  const grown = useThalweg((state) => (followsLoss(state.scenario, state.rival) ? state.reached : 0));
  const way = useThalweg((state) => state.way);
  const followed = useThalweg((state) => state.rival);
  // rates that go by a hiker's loss grow with the run; all others are known before
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tracks grow as the run does
  const series = useMemo(() => rateSeries(scenario, run.tracks, way, followed), [scenario, run, grown, way, followed]);

  const box = useRef<HTMLDivElement>(null);
  const head = useRef<SVGLineElement>(null);
  const read = useRef<HTMLParagraphElement>(null);
  const { width, height } = useBoxSize(box);
  const drawing = useDrawing(series, box, width, height);
  const { plot, frame, points } = drawing;
  const isRace = scenario.optimizers.length > 1;
  const own =
    series.rivals.find(({ rival, isOwn }) => isOwn && rival === followed) ?? series.rivals.find(({ isOwn }) => isOwn);
  const number = (value: number) => numbers.number(value, 3);
  const isSomeoneOutside = series.rivals.some(({ rates }) => rates.some((rate) => rate > frame.high));

  const notes = [
    points !== null && points.length < limits.schedulePoints && texts.howTo,
    points !== null && points.length >= limits.schedulePoints && texts.full(numbers.count(limits.schedulePoints)),
    own !== undefined && (way?.optimizer === own.rival ? texts.ownSelected : texts.own),
    isSomeoneOutside && texts.outside,
  ];

  useEffect(() => {
    const rates = series.rivals.find(({ rival }) => rival === followed)?.rates ?? new Float64Array(1);
    const show = () => {
      const { at } = store.playhead;
      head.current?.setAttribute('transform', `translate(${plot.x(Math.min(at, frame.end)).toFixed(2)} 0)`);
      if (read.current === null) return;
      const step = Math.floor(at);
      read.current.textContent = texts.read(
        numbers.count(step),
        numbers.number(rates[Math.min(step, rates.length - 1)]),
      );
    };
    show();
    return store.playhead.subscribe(show);
  }, [store, series, followed, plot, frame, texts, numbers]);

  function drawByHand(): void {
    const choice = scenario.optimizers[followed];
    const rates = series.rivals.find(({ rival }) => rival === followed)?.rates ?? new Float64Array(1);
    const factor = (step: number) => rates[Math.min(step, rates.length - 1)] / rateByHandAt(choice, step);
    drawing.begin(sampledPoints(factor, scenario.stop.maxSteps));
  }

  return (
    <figure
      className={styles.figure}
      aria-label={`${texts.name}. ${texts.plot(numbers.count(frame.end), number(frame.low), number(frame.high))}`}
    >
      <figcaption className={styles.caption}>
        {isRace && (
          <ul className={styles.legend}>
            {series.rivals.map(({ rival }) => (
              <li key={rival}>
                <RivalKey rival={rival} />
                {names[rival]}
              </li>
            ))}
          </ul>
        )}
        <p ref={read} className={styles.read} />
        {points === null && (
          <button type="button" className={styles.draw} onClick={drawByHand}>
            {isRace ? texts.drawOf(names[followed]) : texts.draw}
          </button>
        )}
      </figcaption>
      <div ref={box} className={styles.box}>
        {width > 0 && (
          // biome-ignore lint/a11y/noSvgWithoutTitle: the figure has the name; a title would pop up under the mouse
          <svg className={styles.plot} width={width} height={height} {...drawing.hands}>
            <Axes plot={plot} series={{ ...series, ...frame }} stepName={texts.step} />
            <Lines plot={plot} series={series} isRace={isRace} changed={texts.changed} />
            <line ref={head} className={styles.head} y1={plot.top} y2={plot.bottom} />
            {points !== null && <DrawnHandles drawing={drawing} choice={scenario.optimizers[followed]} />}
          </svg>
        )}
      </div>
      <p className={styles.notes}>{notes.filter((note) => note !== false).join(' ')}</p>
    </figure>
  );
}

interface AxesProps {
  readonly plot: RatePlot;
  readonly series: RateSeries;
  readonly stepName: string;
}

function Axes({ plot, series: { end, low, high, scale }, stepName }: AxesProps) {
  const numbers = useNumbers();
  const { left, right, top, bottom } = plot;
  const isLinear = scale === 'linear';
  const most = Math.max(2, (bottom - top) / pixelsPerTick);
  const rates = lossTicks(scale, isLinear ? low : Math.log10(low), isLinear ? high : Math.log10(high), most);
  const steps = lossTicks('linear', 0, end, Math.max(2, (right - left) / (2.5 * pixelsPerTick))).filter(({ value }) =>
    Number.isInteger(value),
  );
  return (
    <g>
      {rates.map(({ at, value }) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={right} y1={plot.y(value)} y2={plot.y(value)} />
          <text className={styles.sideNumber} x={left - 10} y={plot.y(value)}>
            {!isLinear && Number.isInteger(at) && at < -3 ? powerOfTen(at) : numbers.number(value, 3)}
          </text>
        </g>
      ))}
      {steps.map(({ value }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.x(value)} x2={plot.x(value)} y1={top} y2={bottom} />
          <text className={styles.footNumber} x={plot.x(value)} y={bottom + 16}>
            {value === 0 ? stepName : numbers.count(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface LinesProps {
  readonly plot: RatePlot;
  readonly series: RateSeries;
  readonly isRace: boolean;
  readonly changed: string;
}

function Lines({ plot, series, isRace, changed }: LinesProps) {
  const numbers = useNumbers();
  const clip = useId();
  const { left, right, top, bottom } = plot;
  return (
    <g className={styles.lines} clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={left - 6} y={top - 6} width={right - left + 12} height={bottom - top + 12} />
      </clipPath>
      {series.rivals.map(({ rival, rates, changes }) => {
        const { color, dash } = lookOf(rival);
        const path = plot.path(rates);
        return (
          <g key={rival} style={isRace ? { stroke: color } : undefined}>
            {isRace && <path className={styles.rim} d={path} strokeDasharray={dash.join(' ')} />}
            <path d={path} strokeDasharray={isRace ? dash.join(' ') : undefined} />
            {changes.map(([step, rate]) => (
              <path
                key={step}
                className={styles.changed}
                d="M0 -5L4.5 3.5L-4.5 3.5Z"
                transform={`translate(${plot.x(step)} ${plot.y(rates[Math.min(step, rates.length - 1)])})`}
              >
                <title>{`${numbers.count(step)}: ${numbers.number(rate)} (${changed})`}</title>
              </path>
            ))}
          </g>
        );
      })}
    </g>
  );
}
