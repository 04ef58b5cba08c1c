import type { Domain } from '../surface.ts';
import { explainedShare } from './explainedShare.ts';
import { linearModel } from './linearModel.ts';
import { ownUnit, scaled, standardisation } from './standardisation.ts';
import type { Split, Task } from './task.ts';

/** Two columns of measurements in their own units, one entry a row. */
export interface LineData {
  readonly feature: Float64Array;
  readonly target: Float64Array;
  readonly split: Split;
  /** Whether the feature is measured in standard deviations from its mean, both of the training rows. */
  readonly standardised: boolean;
  readonly domain: Domain;
}

/** A straight line, target ≈ x · feature + y, by the mean squared error. */
export function lineTask({ feature, target, split, standardised, domain }: LineData): Task {
  const scale = standardised ? standardisation(feature, split.train) : ownUnit;
  const onScale = (value: number) => (value - scale.origin) / scale.unit;
  const first = scaled(feature, scale);
  const model = linearModel({ first, second: new Float64Array(feature.length).fill(1), target, split, domain });
  return {
    ...model,
    metric: explainedShare(model.landscapes, target, split),
    world: {
      kind: 'line',
      feature,
      target,
      predict: (x, y, value) => x * onScale(value) + y,
      through(feature1, target1, feature2, target2) {
        const x = ((target2 - target1) / (feature2 - feature1)) * scale.unit;
        return [x, target1 - x * onScale(feature1)];
      },
    },
  };
}
