import { limits, settings } from '../../scenario/settings.ts';

export type DrawnPoint = readonly [step: number, factor: number];

/** How far a new point is put behind the last one. */
const usualGap = 50;

/** The points with one of them elsewhere, in the order of their steps; null where another stands at that step already. */
export function withPoint(
  points: readonly DrawnPoint[],
  index: number,
  point: DrawnPoint,
): readonly DrawnPoint[] | null {
  if (points.some(([step], k) => k !== index && step === point[0])) return null;
  return points.with(index, point).toSorted(([a], [b]) => a - b);
}

/** One more point, behind the last one or in the widest gap before it, where the line is as it was; null where none fits. */
export function withOneMore(points: readonly DrawnPoint[]): readonly DrawnPoint[] | null {
  if (points.length >= limits.schedulePoints) return null;
  const [lastStep, lastFactor] = points[points.length - 1];
  if (lastStep < settings.maxSteps.max) {
    return [...points, [Math.min(lastStep + usualGap, settings.maxSteps.max), lastFactor]];
  }
  const gaps = points.slice(1).map(([step], k) => step - points[k][0]);
  const widest = gaps.indexOf(Math.max(...gaps));
  if (!(gaps[widest] >= 2)) return null;
  const [[fromStep, from], [toStep, to]] = points.slice(widest, widest + 2);
  const step = Math.floor((fromStep + toStep) / 2);
  const share = (step - fromStep) / (toStep - fromStep);
  return points.toSpliced(widest + 1, 0, [step, from * (1 - share) + to * share]);
}
