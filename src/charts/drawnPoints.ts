import { drawnFactor } from '../scenario/readSchedule.ts';
import { limits, settings } from '../scenario/settings.ts';

/** A point of a schedule that is drawn by hand: the factor on the learning rate at a step. */
export type DrawnPoint = readonly [step: number, factor: number];

/** Moves a point; it stays between its neighbours, so that the order of the points never changes under a hand. */
export function movePoint(points: readonly DrawnPoint[], index: number, [step, factor]: DrawnPoint): DrawnPoint[] {
  const first = index === 0 ? 0 : points[index - 1][0] + 1;
  const last = index === points.length - 1 ? settings.maxSteps.max : points[index + 1][0] - 1;
  return points.with(index, [within(Math.round(step), first, last), allowedFactor(factor)]);
}

/** Puts a point down, in place of one that is there at this step; none when there are as many as there may be. */
export function addPoint(points: readonly DrawnPoint[], [at, factor]: DrawnPoint): DrawnPoint[] {
  const step = within(Math.round(at), 0, settings.maxSteps.max);
  const others = points.filter(([each]) => each !== step);
  if (others.length >= limits.schedulePoints) return [...points];
  return [...others, [step, allowedFactor(factor)] as const].sort(([a], [b]) => a - b);
}

/** Takes a point away; the last one stays, for a drawing without a point draws nothing. */
export function removePoint(points: readonly DrawnPoint[], index: number): DrawnPoint[] {
  return points.length === 1 ? [...points] : points.toSpliced(index, 1);
}

const mostSampled = 12;
/** A curve is met well enough when no step is farther off than this share of its highest factor. */
const tolerance = 0.01;

/**
 * A drawing that follows a schedule over so many steps with few points: again and again one where the lines between the points
 * are farthest from it (Ramer 1972; Douglas & Peucker 1973).
 */
export function sampledPoints(factor: (step: number) => number, steps: number): DrawnPoint[] {
  const wanted = Array.from({ length: steps + 1 }, (_, step) => allowedFactor(factor(step)));
  const enough = tolerance * Math.max(...wanted);
  const chosen = [...new Set([0, steps])];
  while (chosen.length < mostSampled) {
    const worst = farthestOff(wanted, chosen);
    if (!(worst.by > enough)) break;
    chosen.push(worst.step);
    chosen.sort((a, b) => a - b);
  }
  return chosen.map((step) => [step, Number(wanted[step].toPrecision(4))]);
}

function farthestOff(wanted: readonly number[], chosen: readonly number[]): { step: number; by: number } {
  const worst = { step: 0, by: 0 };
  for (let k = 1; k < chosen.length; k++) {
    const [from, to] = [chosen[k - 1], chosen[k]];
    for (let step = from + 1; step < to; step++) {
      const share = (step - from) / (to - from);
      const by = Math.abs(wanted[step] - (wanted[from] * (1 - share) + wanted[to] * share));
      if (by > worst.by) Object.assign(worst, { step, by });
    }
  }
  return worst;
}

function allowedFactor(factor: number): number {
  return within(factor, drawnFactor.min, drawnFactor.max);
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
