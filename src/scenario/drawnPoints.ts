import { drawnFactor } from './readSchedule.ts';
import { limits, settings } from './settings.ts';

/** A point of a schedule that is drawn by hand: the factor on the learning rate at a step. */
export type DrawnPoint = readonly [step: number, factor: number];

/** How far a new point is put behind the last one. */
const usualGap = 50;

/** The steps to which a point may go: it stays between its neighbours, so that their order never changes under a hand. */
export function stepsFor(points: readonly DrawnPoint[], index: number): { readonly min: number; readonly max: number } {
  const min = index === 0 ? 0 : points[index - 1][0] + 1;
  const max = index === points.length - 1 ? settings.maxSteps.max : points[index + 1][0] - 1;
  return { min, max };
}

/** Moves a point as far towards a place as it may go. */
export function movePoint(points: readonly DrawnPoint[], index: number, [step, factor]: DrawnPoint): DrawnPoint[] {
  const { min, max } = stepsFor(points, index);
  return points.with(index, [within(Math.round(step), min, max), allowedFactor(factor)]);
}

/** Puts a point down, in place of one that is there at this step; none when there are as many as there may be. */
export function addPoint(points: readonly DrawnPoint[], [at, factor]: DrawnPoint): DrawnPoint[] {
  const step = within(Math.round(at), 0, settings.maxSteps.max);
  const others = points.filter(([each]) => each !== step);
  if (others.length >= limits.schedulePoints) return [...points];
  return [...others, [step, allowedFactor(factor)] as const].sort(([a], [b]) => a - b);
}

/** One more point, behind the last one or in the widest gap before it, where the line is as it was; null where none fits. */
export function oneMorePoint(points: readonly DrawnPoint[]): DrawnPoint[] | null {
  if (points.length >= limits.schedulePoints) return null;
  const [lastStep, lastFactor] = points[points.length - 1];
  if (lastStep < settings.maxSteps.max) return addPoint(points, [lastStep + usualGap, lastFactor]);
  const gaps = points.slice(1).map(([step], k) => step - points[k][0]);
  const widest = gaps.indexOf(Math.max(...gaps));
  if (!(gaps[widest] >= 2)) return null;
  const [[fromStep, from], [toStep, to]] = points.slice(widest, widest + 2);
  const step = Math.floor((fromStep + toStep) / 2);
  const share = (step - fromStep) / (toStep - fromStep);
  return addPoint(points, [step, from * (1 - share) + to * share]);
}

/** Takes a point away; the last one stays, for a drawing without a point draws nothing. */
export function removePoint(points: readonly DrawnPoint[], index: number): DrawnPoint[] {
  return points.length === 1 ? [...points] : points.toSpliced(index, 1);
}

/** The nearest factor that a point may have. */
export function allowedFactor(factor: number): number {
  return within(factor, drawnFactor.min, drawnFactor.max);
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
