import type { Prediction } from '../../chapters/course.ts';

type OnScale = Pick<Extract<Prediction, { kind: 'number' }>, 'min' | 'max' | 'isLogarithmic'>;

/** How far along the scale a number stands, from 0 to 1; what is beyond it stands at its end. */
export function shareOnScale({ min, max, isLogarithmic = false }: OnScale, value: number): number {
  const share = isLogarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  // no logarithm is of what is not above 0
  return Number.isNaN(share) ? 0 : Math.min(Math.max(share, 0), 1);
}
