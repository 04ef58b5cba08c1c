import { type PointerEvent, useCallback, useEffect, useRef } from 'react';
import { useTheme } from '../look/useTheme.ts';
import { useThalwegStore } from '../store/useThalweg.tsx';
import styles from './ChartField.module.css';
import type { Clock } from './progress.ts';

/** Curves on a canvas, with a field inside their axes. */
export interface FieldChart {
  /** Shows them in the colours the page has now. */
  renewColors(): void;
  resize(width: number, height: number): void;
  /** The place on the axis under a pixel, counted from the left of the chart's box. */
  placeAt(pixel: number): number;
  /** The field inside the axes, in pixels from the top left of the chart's box. */
  readonly field: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  dispose(): void;
}

interface Props<Chart extends FieldChart> {
  readonly label: string;
  readonly timer: Clock;
  /** Where the axis ends. */
  readonly end: number;
  /** Makes the chart; `onDrawn` is to be called whenever the field may have moved. Always the same function. */
  readonly make: (box: HTMLElement, onDrawn: () => void) => Chart;
  /** Another function when there is something else to show. */
  readonly show: (chart: Chart) => void;
}

/** A chart with the playhead in it, which can be dragged. */
export function ChartField<Chart extends FieldChart>({ label, timer, end, make, show }: Props<Chart>) {
  const store = useThalwegStore();
  const theme = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const veil = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart>(null);
  const timing = useRef({ timer, end });

  const showPlayhead = useCallback(() => {
    if (veil.current === null) return;
    const { timer: now, end: last } = timing.current;
    const share = Math.min(1, now.placeAt(store.playhead.at) / Math.max(1, last));
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
    timing.current = { timer, end };
    showPlayhead();
  }, [timer, end, showPlayhead]);

  useEffect(() => {
    if (box.current === null) return;
    const made = make(box.current, placeField);
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
  }, [store, make, showPlayhead, placeField]);

  useEffect(() => {
    if (chart.current !== null) show(chart.current);
  }, [show]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme means other colours
  useEffect(() => {
    chart.current?.renewColors();
  }, [theme]);

  function seek(event: PointerEvent<HTMLElement>): void {
    if (chart.current === null || box.current === null) return;
    const place = chart.current.placeAt(event.clientX - box.current.getBoundingClientRect().left);
    const { pause, seek: moveTo, reached: known } = store.getState();
    pause();
    moveTo(Math.min(Math.round(timer.stepAt(place)), known));
  }

  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={label}
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
  );
}
