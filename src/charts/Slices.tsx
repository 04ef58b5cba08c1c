import { useId, useMemo, useRef } from 'react';
import { type QuadraticModel, quadraticModel } from '../core/quadraticModel.ts';
import { sliceThrough } from '../core/slices.ts';
import { contains } from '../core/surface.ts';
import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { slicesDe } from '../i18n/slices.de.ts';
import { slicesEn } from '../i18n/slices.en.ts';
import { lookOf } from '../look/rivalLooks.ts';
import { useCalmStep } from '../store/useCalmStep.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import { lossTicks } from './lossTicks.ts';
import styles from './Slices.module.css';
import { type SlicePlot, slicePlot } from './slicePlot.ts';
import { useBoxSize } from './useBoxSize.ts';

const everyMs = 100;
const samples = 201;
const pixelsPerTick = 34;

const withParabola: readonly string[] = ['newton', 'damped-newton'];

/** The landscape cut through the selected hiker along x and along y, with its tangents: what a partial derivative is. */
export function Slices() {
  const texts = useTextsOf({ en: slicesEn, de: slicesDe });
  const surface = useThalweg((state) => state.surface);
  const way = useThalweg((state) => state.way);
  const hasModel = useThalweg(({ scenario, rival }) => withParabola.includes(scenario.optimizers[rival].id));
  const shown = useCalmStep(everyMs);
  const step = way === null ? 0 : Math.min(shown, way.reached);
  const x = way?.x[step];
  const y = way?.y[step];
  const model = useMemo(
    () => (hasModel && x !== undefined && y !== undefined ? quadraticModel(surface, x, y) : null),
    [surface, hasModel, x, y],
  );
  if (way === null || x === undefined || y === undefined) return <p className={styles.none}>{texts.none}</p>;
  return (
    <figure className={styles.figure} aria-label={texts.name}>
      <div className={styles.both}>
        <Cut along="x" x={x} y={y} model={model} rival={way.optimizer} />
        <Cut along="y" x={x} y={y} model={model} rival={way.optimizer} />
      </div>
      <figcaption className={styles.caption}>
        <ul className={styles.legend}>
          <li className={styles.groundKey}>{texts.height}</li>
          <li className={styles.tangentKey}>{texts.tangent}</li>
          {model !== null && <li className={styles.parabolaKey}>{texts.parabola}</li>}
        </ul>
        {!contains(surface.domain, x, y) && <p className={styles.note}>{texts.outside}</p>}
      </figcaption>
    </figure>
  );
}

interface CutProps {
  readonly along: 'x' | 'y';
  readonly x: number;
  readonly y: number;
  readonly model: QuadraticModel | null;
  readonly rival: number;
}

function Cut({ along, x, y, model, rival }: CutProps) {
  const texts = useTextsOf({ en: slicesEn, de: slicesDe });
  const numbers = useNumbers();
  const surface = useThalweg((state) => state.surface);
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(box);
  const clip = useId();
  const slice = useMemo(() => sliceThrough(surface, x, y, along, samples), [surface, x, y, along]);
  const plot = useMemo(() => {
    const parabola =
      model && ((distance: number) => (along === 'x' ? model.valueAt(distance, 0) : model.valueAt(0, distance)));
    return slicePlot(slice, parabola, width, height);
  }, [slice, model, along, width, height]);

  const number = (value: number) => numbers.number(value, 3);
  const slope = number(slice.slope);
  const way = slice.slope === 0 ? texts.level : slice.slope > 0 ? texts.up : texts.down;
  const { left, right, top, bottom, hiker } = plot;

  return (
    <div className={styles.cut}>
      <p className={styles.title}>
        <strong>{texts.title[along]}</strong> {texts.held[along](number(along === 'x' ? y : x))}
        <span className={styles.slope}>{texts.slope[along](slope)}</span>
      </p>
      <div ref={box} className={styles.box}>
        {width > 0 && (
          <svg
            className={styles.plot}
            width={width}
            height={height}
            role="img"
            aria-label={texts.read[along](number(slice.here), number(slice.level), slope, way)}
          >
            <clipPath id={clip}>
              <rect x={left} y={top} width={right - left} height={bottom - top} />
            </clipPath>
            <Axes plot={plot} slice={[slice.at[0], slice.at[samples - 1]]} />
            <g clipPath={`url(#${clip})`}>
              <path className={styles.ground} d={plot.ground} />
              {plot.parabola !== null && <path className={styles.parabola} d={plot.parabola} />}
              <path className={styles.tangent} d={plot.tangent} />
              <path
                className={styles.hiker}
                d={lookOf(rival).path}
                fill={lookOf(rival).color}
                transform={`translate(${hiker.x} ${hiker.y}) scale(5)`}
              />
            </g>
          </svg>
        )}
      </div>
    </div>
  );
}

interface AxesProps {
  readonly plot: SlicePlot;
  readonly slice: readonly [from: number, to: number];
}

function Axes({ plot, slice: [from, to] }: AxesProps) {
  const numbers = useNumbers();
  const { left, right, top, bottom, low, high } = plot;
  const heights = lossTicks('linear', low, high, Math.max(2, (bottom - top) / pixelsPerTick));
  const coordinates = lossTicks('linear', from, to, Math.max(2, (right - left) / (2 * pixelsPerTick)));
  return (
    <>
      {heights.map(({ value }) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={right} y1={plot.y(value)} y2={plot.y(value)} />
          <text className={styles.sideNumber} x={left - 5} y={plot.y(value)}>
            {numbers.number(value, 3)}
          </text>
        </g>
      ))}
      {coordinates.map(({ value }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.x(value)} x2={plot.x(value)} y1={top} y2={bottom} />
          <text className={styles.footNumber} x={plot.x(value)} y={bottom + 15}>
            {numbers.number(value, 3)}
          </text>
        </g>
      ))}
    </>
  );
}
