import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useThalweg } from '../../store/useThalweg.tsx';
import { useDrawingBox } from '../useDrawingBox.ts';
import { compassPointOfKey } from './compass.ts';
import { downhillArrow } from './downhillArrow.ts';
import styles from './FogPicture.module.css';
import { fogMap, sightOn, tapped } from './fogMap.ts';
import { paintGround } from './paintGround.ts';
import type { Trip } from './trip.ts';
import { useFogTexts } from './useFogTexts.ts';
import { WaysShown } from './WaysShown.tsx';
import { standingOf } from './walk.ts';

interface Props {
  readonly trip: Trip;
  readonly start: number | undefined;
  /** A share of the sight. */
  readonly stride: number;
  readonly onWalk: (x: number, y: number) => void;
}

/** The landscape from above, under fog but for a clear circle around whoever walks; each tap and each arrow key is a step. */
export function FogPicture({ trip, start, stride, onWalk }: Props) {
  const texts = useFogTexts();
  const surface = useThalweg((state) => state.surface);
  const drawn = useThalweg((state) => state.drawn);
  const heights = useThalweg((state) => state.heights);
  const box = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const size = useDrawingBox(box);
  const id = useId();
  const map = useMemo(() => fogMap(surface.domain, size.width, size.height), [surface, size.width, size.height]);
  const { walk, isLifted } = trip;
  const here = standingOf(walk);
  const [px, py] = [map.pixelX(here.x), map.pixelY(here.y)];
  const arrow = isLifted ? null : downhillArrow(map, here, walk[0].steepness);

  useEffect(() => {
    if (ground.current === null || map.width <= 1) return;
    return paintGround(ground.current, drawn, heights, map.width, map.height);
  }, [drawn, heights, map]);

  function onClick(event: MouseEvent<HTMLElement>): void {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { x, y } = tapped(map, here.x, here.y, event.clientX - left, event.clientY - top);
    onWalk(x, y);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const point = compassPointOfKey(event.key);
    if (point === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // the arrow keys turn pages elsewhere
    event.stopPropagation();
    const sight = sightOn(surface.domain);
    onWalk(here.x + stride * sight.x * point.east, here.y + stride * sight.y * point.north);
  }

  const atHiker = { transform: `translate(${px}px, ${py}px)` };
  return (
    <div ref={box} className={styles.picture} data-is-lifted={isLifted}>
      <canvas
        ref={ground}
        className={styles.ground}
        style={{ left: map.left, top: map.top, width: map.width, height: map.height }}
      />
      <svg className={styles.drawing} aria-hidden="true" strokeWidth={map.scale}>
        <clipPath id={`${id}map`}>
          <rect x={map.left} y={map.top} width={map.width} height={map.height} />
        </clipPath>
        <radialGradient id={`${id}edge`}>
          <stop offset="0.82" stopColor="#000" />
          <stop offset="1" stopColor="#fff" />
        </radialGradient>
        <mask id={`${id}fog`} maskUnits="userSpaceOnUse" x="0" y="0" width={size.width} height={size.height}>
          <rect width="100%" height="100%" fill="#fff" />
          <circle className={styles.moving} style={atHiker} r={map.sight} fill={`url(#${id}edge)`} />
        </mask>
        <g clipPath={`url(#${id}map)`}>
          <WaysShown map={map} trip={trip} start={start} />
          <g className={styles.fog} mask={`url(#${id}fog)`}>
            <rect x={map.left} y={map.top} width={map.width} height={map.height} />
          </g>
          {!isLifted && (
            <circle className={`${styles.stride} ${styles.moving}`} style={atHiker} r={stride * map.sight} />
          )}
          {arrow !== null && (
            <>
              <path className={styles.arrowRim} d={arrow.path} strokeWidth={5.5 * map.scale} />
              <path className={styles.arrow} d={arrow.path} strokeWidth={2.6 * map.scale} />
            </>
          )}
          {!isLifted && <circle className={`${styles.hiker} ${styles.moving}`} style={atHiker} r={5.5 * map.scale} />}
        </g>
        <rect className={styles.edge} x={map.left} y={map.top} width={map.width} height={map.height} />
      </svg>
      {isLifted ? (
        <div className={styles.hands} role="img" aria-label={texts.clearMap} />
      ) : (
        // an application, so that screen readers pass the keys on to it
        <div
          className={styles.hands}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is interactive
          tabIndex={0}
          aria-label={texts.foggyMap}
          aria-describedby={id}
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <p id={id} hidden>
            {texts.instructions}
          </p>
        </div>
      )}
    </div>
  );
}
