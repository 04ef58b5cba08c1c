import type { StoppingRule } from './stoppingRule.ts';

/** Done when the metric at the end of an epoch, or at the start, is at least `threshold`. */
export function metricReached(
  threshold: number,
  metricAt: (x: number, y: number) => number,
  stepsAnEpoch: number,
): StoppingRule {
  return {
    reason: 'metric-reached',
    memory: 0,
    isDone: (hiker, { x, y, step }) => step % stepsAnEpoch === 0 && metricAt(x[hiker], y[hiker]) >= threshold,
  };
}
