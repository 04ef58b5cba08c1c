import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from 'react';
import { widthOf } from '../core/surface.ts';
import { guesses as german } from '../i18n/guesses.de.ts';
import { guesses as english } from '../i18n/guesses.en.ts';
import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { walked } from '../store/slowMotion.ts';
import type { State } from '../store/store.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import { Flag } from './Flag.tsx';
import { flagGrip } from './flagGrip.ts';
import { flagLineLook } from './flagLook.ts';
import { type FlagShown, flagsShown } from './flagsShown.ts';
import styles from './Guesses.module.css';
import { nudgeOf } from './keys.ts';
import { clamped } from './map/clamped.ts';
import { placesShown } from './placesShown.ts';
import type { Projection, ScreenPoint } from './projection.ts';

interface Props {
  readonly projection: Projection;
}

/** From the foot of a flag to its top, in pixels. */
const flagHeight = 46;
/** The line to a hiker ends so many pixels before it, or it would hide it. */
const hikerPixels = 8;

interface Hold {
  readonly pointer: number;
  readonly start: number;
  readonly grip: ReturnType<typeof flagGrip>;
  /** Where its foot is; null until it has been moved. */
  place: { readonly x: number; readonly y: number } | null;
}

/**
 * The flags on one view, which fingers and keys can move until they are locked; then a line goes from each to where its
 * hiker is. Flags that are not put down yet wait at their starts. They follow eye and playhead without React.
 */
export function Guesses({ projection }: Props) {
  const store = useThalwegStore();
  const texts = useTextsOf({ en: english, de: german });
  const numbers = useNumbers();
  const guesses = useThalweg((state) => state.guesses);
  const starts = useThalweg((state) => state.starts);
  const layer = useRef<HTMLFieldSetElement>(null);
  const hold = useRef<Hold | null>(null);
  const arrange = useRef(() => {});
  const instructionsId = useId();

  useEffect(() => {
    const element = layer.current;
    if (element === null) return;
    const places = placesShown();
    const point: ScreenPoint = { x: 0, y: 0, isVisible: false };
    const foot: ScreenPoint = { x: 0, y: 0, isVisible: false };

    function stand(selector: string, x: number, y: number, { drawn }: State): void {
      const found = element?.querySelector<HTMLElement>(selector);
      if (!found) return;
      projection.toScreen(x, y, drawn.value(x, y), point);
      found.hidden = !point.isVisible;
      found.dataset.isHanging = String(point.y < flagHeight);
      found.style.translate = `${point.x.toFixed(1)}px ${point.y.toFixed(1)}px`;
    }

    function drawLine(flag: FlagShown, state: State): void {
      const { drawn, starts } = state;
      const line = element?.querySelector(`[data-line="${flag.start}"]`);
      if (!line) return;
      const hiker = starts.id.indexOf(flag.start);
      // whoever has left the map is drawn at its edge
      const x = clamped(places.x[hiker], drawn.domain.x);
      const y = clamped(places.y[hiker], drawn.domain.y);
      projection.toScreen(flag.x, flag.y, drawn.value(flag.x, flag.y), foot);
      projection.toScreen(x, y, drawn.value(x, y), point);
      const isSeen = flag.isPlaced && foot.isVisible && point.isVisible;
      const way = isSeen ? lineBetween(foot, point) : '';
      for (const path of line.children) path.setAttribute('d', way);
    }

    function place(): void {
      const state = store.getState();
      const { at } = store.playhead;
      const isOnTheWay = state.guesses?.areLocked === true && at > 0;
      if (isOnTheWay) places.show(state.run, walked(at, state.isSlow));
      for (const flag of flagsShown(state)) {
        const { start } = flag;
        const index = state.starts.id.indexOf(start);
        const { x, y } = (hold.current?.start === start ? hold.current.place : null) ?? flag;
        stand(`[data-flag="${start}"]`, x, y, state);
        stand(`[data-start="${start}"]`, state.starts.x[index], state.starts.y[index], state);
        if (isOnTheWay) drawLine(flag, state);
        else
          for (const path of element?.querySelector(`[data-line="${start}"]`)?.children ?? [])
            path.removeAttribute('d');
      }
    }

    arrange.current = place;
    place();
    const stops = [projection.subscribe(place), store.subscribe(place), store.playhead.subscribe(place)];
    return () => {
      arrange.current = () => {};
      for (const stop of stops) stop();
    };
  }, [store, projection]);

  // other flags have other elements
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are read from the page
  useEffect(() => arrange.current(), [guesses, starts]);

  function pixelOf({ clientX, clientY }: PointerEvent): { x: number; y: number } {
    const box = layer.current?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  }

  function press(event: PointerEvent<HTMLElement>, { start, x, y }: FlagShown): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const foot: ScreenPoint = { x: 0, y: 0, isVisible: false };
    projection.toScreen(x, y, store.getState().drawn.value(x, y), foot);
    hold.current = { pointer: event.pointerId, start, grip: flagGrip(projection, foot, pixelOf(event)), place: null };
    event.currentTarget.setPointerCapture(event.pointerId);
    // not every browser does it for buttons, and Escape goes to what has the focus
    event.currentTarget.focus({ preventScroll: true });
  }

  function move(event: PointerEvent): void {
    const held = hold.current;
    if (held === null || event.pointerId !== held.pointer) return;
    held.place = held.grip(pixelOf(event)) ?? held.place;
    arrange.current();
  }

  function release(event: PointerEvent): void {
    const held = hold.current;
    if (held === null || event.pointerId !== held.pointer) return;
    hold.current = null;
    if (held.place !== null) store.getState().guess(held.start, held.place.x, held.place.y);
  }

  function putBack(): void {
    if (hold.current === null) return;
    hold.current = null;
    arrange.current();
  }

  function onKeyDown(event: KeyboardEvent, { start, x, y }: FlagShown): void {
    if (event.key === 'Escape' && hold.current !== null) {
      event.preventDefault();
      putBack();
      return;
    }
    const by = event.ctrlKey || event.metaKey || event.altKey ? null : nudgeOf(event);
    if (by === null) return;
    event.preventDefault();
    const { domain } = store.getState().drawn;
    const [east, north] = by;
    const there = [clamped(x + east * widthOf(domain.x), domain.x), clamped(y + north * widthOf(domain.y), domain.y)];
    store.getState().guess(start, there[0], there[1]);
  }

  const flags = flagsShown({ guesses, starts });
  const { color, width, dash, casing } = flagLineLook;
  return (
    <fieldset ref={layer} className={styles.guesses} aria-label={texts.name}>
      <svg className={styles.lines} aria-hidden="true">
        {flags.map(({ start }) => (
          <g key={start} data-line={start}>
            <path stroke={casing.color} strokeWidth={casing.width} />
            <path stroke={color} strokeWidth={width} strokeDasharray={dash.join(' ')} />
          </g>
        ))}
      </svg>
      {flags.map(
        ({ start, number, isPlaced }) =>
          isPlaced && (
            <span key={start} className={styles.start} data-start={start} aria-hidden="true">
              {numbers.count(number)}
            </span>
          ),
      )}
      {flags.map((flag) => {
        const { start, number, x, y, isPlaced } = flag;
        const count = numbers.count(number);
        return (
          <button
            key={start}
            type="button"
            className={styles.flag}
            data-flag={start}
            data-is-placed={isPlaced}
            disabled={guesses?.areLocked}
            aria-label={
              isPlaced ? texts.placed(count, numbers.number(x, 3), numbers.number(y, 3)) : texts.waiting(count)
            }
            aria-describedby={instructionsId}
            onPointerDown={(event) => press(event, flag)}
            onPointerMove={move}
            onPointerUp={release}
            onLostPointerCapture={putBack}
            onKeyDown={(event) => onKeyDown(event, flag)}
          >
            <Flag number={count} isPlaced={isPlaced} />
          </button>
        );
      })}
      <p id={instructionsId} hidden>
        {texts.instructions}
      </p>
    </fieldset>
  );
}

/** A path from a flag to the edge of its hiker; none where they are at one place, or where the hiker is nowhere. */
function lineBetween(flag: ScreenPoint, hiker: ScreenPoint): string {
  const [dx, dy] = [hiker.x - flag.x, hiker.y - flag.y];
  const length = Math.hypot(dx, dy);
  if (!(length > hikerPixels)) return '';
  const share = 1 - hikerPixels / length;
  const to = [flag.x + share * dx, flag.y + share * dy].map((value) => value.toFixed(1)).join(' ');
  return `M${flag.x.toFixed(1)} ${flag.y.toFixed(1)}L${to}`;
}
