import { type ReactNode, useId, useMemo, useRef } from 'react';
import { figures as german } from '../../i18n/figures.de.ts';
import { figures as english } from '../../i18n/figures.en.ts';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import { useDrawingBox } from '../useDrawingBox.ts';
import { Axes } from './Axes.tsx';
import type { Curve, Order } from './curve.ts';
import type { CurvePoint } from './curvePoint.ts';
import { letters } from './letters.ts';
import styles from './SlopeFigure.module.css';
import { type SlopePlot, type SlopePlots, slopePlots } from './slopePlots.ts';
import type { Stops } from './stops.ts';
import { TangentDrawn } from './TangentDrawn.tsx';
import { usePointHands } from './usePointHands.ts';
import { zeros } from './zeros.ts';

interface Props {
  readonly curve: Curve;
  readonly point: CurvePoint;
  readonly orders: readonly Order[];
  readonly stops: Stops;
  readonly hasTangent: boolean;
  onMove(x: number): void;
}

/** The curve, its derivatives below it, and the point, which goes where a hand, a finger or an arrow key takes it. */
export function CurveDrawing({ curve, point, orders, stops, hasTangent, onMove }: Props) {
  const { slope: texts } = useTextsOf({ en: english, de: german });
  const numbers = useNumbers();
  const box = useRef<HTMLDivElement>(null);
  const { width, height, letterPx } = useDrawingBox(box);
  const drawing = useMemo(
    () => slopePlots(curve, orders, { width, height, letterPx }, (value) => numbers.number(value, 3)),
    [curve, orders, width, height, letterPx, numbers],
  );
  const inflections = useMemo(() => zeros((x) => curve.valueAt(2, x), curve.domain), [curve]);
  const hands = usePointHands(box, drawing, stops, point.x, onMove);
  const zerosOf = [[], stops.levels, inflections];
  const [first] = drawing.plots;
  const [x, heightHere, slope] = [point.x, point.height, point.slope].map((value) => numbers.number(value));
  const isSlopeKnown = (hasTangent || orders.length > 1) && !Number.isNaN(point.slope);

  return (
    <div ref={box} className={styles.box}>
      {width > 0 && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: the figure has the name; a title would pop up under the mouse
        <svg className={styles.plot} width={width} height={height} {...hands.ofDrawing}>
          {drawing.plots.map((plot) => (
            <Plot
              key={plot.order}
              drawing={drawing}
              plot={plot}
              point={point}
              letterPx={letterPx}
              zeros={zerosOf[plot.order]}
            >
              {plot.order === 0 && hasTangent && (
                <TangentDrawn drawing={drawing} plot={plot} point={point} domain={curve.domain} letterPx={letterPx} />
              )}
            </Plot>
          ))}
          {isSlopeKnown && point.level !== null && (
            <text className={styles.kind} x={drawing.x(point.x)} y={besidePoint(first, point, letterPx)}>
              {texts.kinds[orders.includes(2) ? point.level : 'open']}
            </text>
          )}
          <g
            className={styles.handle}
            transform={`translate(${drawing.x(point.x)} ${onPlot(first, point.height)})`}
            role="slider"
            tabIndex={0}
            aria-label={texts.point}
            aria-valuemin={curve.domain[0]}
            aria-valuemax={curve.domain[1]}
            aria-valuenow={point.x}
            aria-valuetext={isSlopeKnown ? texts.pointWithSlope(x, heightHere, slope) : texts.pointAt(x, heightHere)}
            {...hands.ofPoint}
          >
            <circle className={styles.reach} r={22} />
            <circle className={styles.knob} r={0.5 * letterPx} data-is-on-curve={isOnPlot(first, point.height)} />
          </g>
        </svg>
      )}
    </div>
  );
}

interface PlotProps {
  readonly drawing: SlopePlots;
  readonly plot: SlopePlot;
  readonly point: CurvePoint;
  readonly letterPx: number;
  /** Where the curve of a derivative goes through 0. */
  readonly zeros: readonly number[];
  readonly children: ReactNode;
}

function Plot({ drawing, plot, point, letterPx, zeros: crossed, children }: PlotProps) {
  const numbers = useNumbers();
  const clip = useId();
  const { left, right, x } = drawing;
  const { order, top, bottom, path, y } = plot;
  const value = [point.height, point.slope, point.curvature][order];
  const here = `${letters[order]}(${numbers.number(point.x)}) = ${numbers.number(value)}`;
  return (
    <g>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <Axes drawing={drawing} plot={plot} letterPx={letterPx} here={here} />
      <g clipPath={`url(#${clip})`}>
        <path className={styles.curve} data-order={order} d={path} />
        {children}
      </g>
      {crossed.map((place) => (
        <circle key={place} className={styles.zero} cx={x(place)} cy={y(0)} r={0.3 * letterPx} />
      ))}
      {order > 0 && !Number.isNaN(value) && (
        <g className={styles.follower} data-order={order}>
          <line x1={x(point.x)} x2={x(point.x)} y1={onPlot(plot, 0)} y2={onPlot(plot, value)} />
          <circle cx={x(point.x)} cy={onPlot(plot, value)} r={0.35 * letterPx} />
        </g>
      )}
    </g>
  );
}

/** Inside of a bend a word would lie on the curve: it stands above a hilltop and below a valley, if there is room for it. */
function besidePoint(plot: SlopePlot, point: CurvePoint, letterPx: number): number {
  const y = onPlot(plot, point.height);
  const isAbove = point.level === 'hilltop' ? y - plot.top > 2 * letterPx : plot.bottom - y < 2 * letterPx;
  return y + (isAbove ? -1 : 1.8) * letterPx;
}

function isOnPlot({ top, bottom, y }: SlopePlot, value: number): boolean {
  return y(value) >= top && y(value) <= bottom;
}

/** In the middle where there is no value, at the edge where it lies beyond the picture: a handle must stay in reach. */
function onPlot({ top, bottom, y }: SlopePlot, value: number): number {
  if (Number.isNaN(value)) return (top + bottom) / 2;
  return Math.min(Math.max(y(value), top), bottom);
}
