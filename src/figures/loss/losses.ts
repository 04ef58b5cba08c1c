import type { Judgement } from './judgement.ts';

/** How a model does on all pictures: the count of its mistakes, and the mean of each distance. */
export interface Losses {
  readonly mistakes: number;
  readonly squaredError: number;
  readonly crossEntropy: number;
}

/** Of no picture at all there is no mean: NaN. */
export function losses(judgements: readonly Judgement[]): Losses {
  const mean = (of: (judgement: Judgement) => number) =>
    judgements.reduce((sum, judgement) => sum + of(judgement), 0) / judgements.length;
  return {
    mistakes: judgements.filter(({ isRight }) => !isRight).length,
    squaredError: mean(({ squaredError }) => squaredError),
    crossEntropy: mean(({ crossEntropy }) => crossEntropy),
  };
}
