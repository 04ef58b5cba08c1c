import { type Range, widthOf } from '../../core/surface.ts';
import { multiples, roundStep } from '../../look/roundStep.ts';

/** Where the point can stand. */
export interface Stops {
  readonly domain: Range;
  readonly levels: readonly number[];
  /** Between two of the places that keys and the slider go to. */
  readonly step: number;
  /** These places: round numbers, the ends of the domain, and level places in the stead of the nearest of them. */
  readonly places: readonly number[];
}

const most = 200;
/** A hand goes between the slider's places, this many times as finely. */
const finer = 10;

export function stops(domain: Range, levels: readonly number[]): Stops {
  const step = roundStep(widthOf(domain), most);
  const round = [...new Set([domain[0], ...multiples(step, domain[0], domain[1]), domain[1]])];
  const replaced = new Set(levels.map((level) => nearestOf(round, level)));
  const places = [...new Set([...round.filter((place) => !replaced.has(place)), ...levels])].sort((a, b) => a - b);
  return { domain, levels, step, places };
}

/**
 * Where a hand puts the point: on a level place within half a step or `reach` of it, else at a number with few digits.
 *
 * @param reach how far a hand misses, in x
 */
export function placeUnder({ domain, levels, step }: Stops, x: number, reach: number): number {
  const inside = Math.min(Math.max(x, domain[0]), domain[1]);
  if (levels.length > 0) {
    const level = nearestOf(levels, inside);
    if (Math.abs(level - inside) <= Math.max(step / 2, reach)) return level;
  }
  const fine = step / finer;
  const [round = inside] = multiples(fine, inside - fine / 2, inside + fine / 2);
  return Math.min(Math.max(round, domain[0]), domain[1]);
}

/** The place so many stops further on; from between two of them, the first is the next one that way. */
export function stopBeyond({ places }: Stops, x: number, by: number): number {
  const first = by > 0 ? places.findIndex((place) => place > x) : places.findLastIndex((place) => place < x);
  if (first === -1) return x;
  const index = first + by - Math.sign(by);
  return places[Math.min(Math.max(index, 0), places.length - 1)];
}

/** Which of the slider's places is nearest to x. */
export function nearestStop({ places }: Stops, x: number): number {
  return places.indexOf(nearestOf(places, x));
}

function nearestOf(places: readonly number[], x: number): number {
  return places.reduce((best, place) => (Math.abs(place - x) < Math.abs(best - x) ? place : best));
}
