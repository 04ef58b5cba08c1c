import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { rateByHandAt } from '../scenario/changeRate.ts';
import { addPoint, type DrawnPoint, movePoint, removePoint } from '../scenario/drawnPoints.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import { type RatePlot, ratePlot } from './ratePlot.ts';
import type { RateSeries } from './rateSeries.ts';

/** What the axes go over. */
type Frame = Omit<RateSeries, 'rivals'>;

/** The hands of the followed rival's drawn schedule; one stroke of a hand or a key is one entry in the history. */
export interface Drawing {
  readonly plot: RatePlot;
  readonly frame: Frame;
  /** Null while the schedule is another than a drawn one. */
  readonly points: readonly DrawnPoint[] | null;
  /** Draws the schedule with these points instead of the present one. */
  begin(points: readonly DrawnPoint[]): void;
  /** For the drawing as a whole. */
  readonly hands: {
    onPointerDown(event: PointerEvent<SVGElement>): void;
    onPointerMove(event: PointerEvent<SVGElement>): void;
    onPointerUp(event: PointerEvent<SVGElement>): void;
    onPointerCancel(): void;
  };
  grab(index: number, event: PointerEvent<SVGElement>): void;
  pressKey(index: number, event: KeyboardEvent<SVGElement>): void;
  /** Ends what a hand or a key began. */
  release(): void;
}

/** What a pointer is about. A tap on the empty plot is known only when it ends without having moved. */
type Stroke =
  | { readonly does: 'move'; readonly index: number; readonly points: readonly DrawnPoint[] }
  | { readonly does: 'tap'; readonly x: number; readonly y: number }
  | { readonly does: 'seek' };

/** A finger that taps moves a little. */
const still = 5;
/** An arrow key moves a point by this share of the plot, at least by one step; with Shift ten times as far. */
const byKey = 0.01;

const arrows: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** Lays out the plot of the rates and lets hands and keys work on it. While they do, the axes stay as they are. */
export function useDrawing(
  series: RateSeries,
  box: RefObject<HTMLElement | null>,
  width: number,
  height: number,
): Drawing {
  const store = useThalwegStore();
  const rival = useThalweg((state) => state.rival);
  const choice = useThalweg(({ scenario }) => scenario.optimizers[rival]);
  const [held, setHeld] = useState<Frame | null>(null);
  const stroke = useRef<Stroke | null>(null);
  const { end, low, high, scale } = held ?? series;
  const frame = useMemo(() => ({ end, low, high, scale }), [end, low, high, scale]);
  const plot = useMemo(() => ratePlot(frame, width, height), [frame, width, height]);
  const points = choice.schedule.id === 'drawn' ? choice.schedule.points : null;

  const drawn = (next: readonly DrawnPoint[]) => (scenario: Scenario) => withPoints(scenario, rival, next);

  function placeOf(event: PointerEvent): { x: number; y: number } {
    const edges = box.current?.getBoundingClientRect();
    return { x: event.clientX - (edges?.left ?? 0), y: event.clientY - (edges?.top ?? 0) };
  }

  function pointUnder(x: number, y: number): DrawnPoint {
    const step = Math.round(plot.stepAt(x));
    return [step, rounded(plot.rateAt(y) / rateByHandAt(choice, step))];
  }

  function seekTo(x: number): void {
    const { pause, seek, reached } = store.getState();
    pause();
    seek(Math.min(Math.round(plot.stepAt(x)), reached));
  }

  function release(): void {
    stroke.current = null;
    setHeld(null);
    store.getState().settle();
  }

  function giveUp(): void {
    stroke.current = null;
    setHeld(null);
    store.getState().cancel();
  }

  /** The handles are there again only after the next rendering. */
  function focusLater(index: number): void {
    requestAnimationFrame(() => box.current?.querySelectorAll<SVGElement>('[role="slider"]')[index]?.focus());
  }

  function tap(x: number, y: number): void {
    if (points === null) return;
    const point = pointUnder(x, y);
    const next = addPoint(points, point);
    store.getState().change(drawn(next));
    focusLater(next.findIndex(([step]) => step === point[0]));
  }

  function remove(index: number): void {
    if (points === null) return;
    const next = removePoint(points, index);
    store.getState().change(drawn(next));
    focusLater(Math.min(index, next.length - 1));
  }

  function moveByKey(index: number, [right, up]: readonly [number, number], strides: number): void {
    if (points === null) return;
    const [step, factor] = points[index];
    const next = step + right * strides * Math.max(1, Math.round(byKey * frame.end));
    const y = plot.y(factor * rateByHandAt(choice, step)) - up * strides * byKey * (plot.bottom - plot.top);
    const aside = up === 0 ? factor : rounded(plot.rateAt(y) / rateByHandAt(choice, step));
    setHeld(frame);
    store.getState().preview(drawn(movePoint(points, index, [next, aside])));
  }

  return {
    plot,
    frame,
    points,
    begin: (next) => store.getState().change(drawn(next)),
    hands: {
      onPointerDown(event) {
        if (event.button !== 0 || stroke.current !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const { x, y } = placeOf(event);
        stroke.current = points === null ? { does: 'seek' } : { does: 'tap', x, y };
        if (points === null) seekTo(x);
      },
      onPointerMove(event) {
        const { x, y } = placeOf(event);
        const now = stroke.current;
        if (now?.does === 'tap' && Math.hypot(x - now.x, y - now.y) > still) stroke.current = { does: 'seek' };
        if (stroke.current?.does === 'seek') seekTo(x);
        if (now?.does !== 'move') return;
        store.getState().preview(drawn(movePoint(now.points, now.index, pointUnder(x, y))));
      },
      onPointerUp() {
        const now = stroke.current;
        stroke.current = null;
        if (now?.does === 'move') release();
        if (now?.does === 'tap') tap(now.x, now.y);
      },
      onPointerCancel() {
        if (stroke.current?.does === 'move') giveUp();
        stroke.current = null;
      },
    },
    grab(index, event) {
      if (event.button !== 0 || points === null || stroke.current !== null) return;
      // the empty plot below must not take it for its own
      event.stopPropagation();
      event.currentTarget.focus();
      event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
      stroke.current = { does: 'move', index, points };
      setHeld(frame);
    },
    pressKey(index, event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = arrows[event.key];
      if (arrow !== undefined) moveByKey(index, arrow, event.shiftKey ? 10 : 1);
      else if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
      else if (event.key === 'Escape') giveUp();
      else return;
      // the landscape has these keys too
      event.preventDefault();
      event.stopPropagation();
    },
    release: () => {
      if (stroke.current === null) release();
    },
  };
}

function withPoints(scenario: Scenario, rival: number, points: readonly DrawnPoint[]): Scenario {
  const drawn = { ...scenario.optimizers[rival], schedule: { id: 'drawn' as const, points } };
  return { ...scenario, optimizers: scenario.optimizers.with(rival, drawn) };
}

/** A pixel is no reason for sixteen digits, which would all stand in the link. */
function rounded(factor: number): number {
  return Number(factor.toPrecision(3));
}
