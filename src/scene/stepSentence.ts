import type { NumberFormat } from '../i18n/numbers.ts';
import type { steps as english } from '../i18n/steps.en.ts';
import type { State } from '../store/store.ts';
import { wholeMap } from './map/mapCamera.ts';

/** From the east against the clock. */
const directions = ['east', 'northEast', 'north', 'northWest', 'west', 'southWest', 'south', 'southEast'] as const;

/** A map of this size, in pixels, shows the directions; steps shorter than a pixel of it are almost none. */
const mapSize = { width: 676, height: 668 };
const shortestPixels = 1;

/** The last whole step of the selected hiker up to the playhead; empty where nobody is selected, and at the start. */
export function stepSentence(
  { way, surface }: Pick<State, 'way' | 'surface'>,
  playhead: number,
  texts: typeof english,
  numbers: NumberFormat,
): string {
  const step = Math.floor(playhead);
  if (way === null || step === 0) return '';
  const { stopped, x, y, loss } = way;
  if (stopped?.reason === 'diverged' && stopped.step <= step) return texts.diverged(numbers.count(stopped.step));
  if (stopped !== undefined && stopped.step < step) return texts.stopped(numbers.count(stopped.step));
  if (step > way.reached) return '';
  const { scaleX, scaleY } = wholeMap(surface.domain, mapSize);
  const direction = directionOf(scaleX * (x[step] - x[step - 1]), scaleY * (y[step] - y[step - 1]));
  const [before, after] = [loss[step - 1], loss[step]].map((value) => numbers.number(value, 3));
  const change = before === after ? texts.same(after) : texts.change(before, after);
  return texts.step(numbers.count(step), direction === null ? texts.still : texts[direction], change);
}

/** Of the eight the nearest; null for almost no movement. Pixels east and north. */
function directionOf(east: number, north: number): (typeof directions)[number] | null {
  if (!(Math.hypot(east, north) >= shortestPixels)) return null;
  const eighth = Math.round((Math.atan2(north, east) * 4) / Math.PI);
  return directions[(eighth + directions.length) % directions.length];
}
