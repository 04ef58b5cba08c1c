import type { Network } from './network.ts';
import type { Samples } from './samples.ts';

/**
 * Writes the slope along every parameter by central differences, (L(w + h) − L(w − h)) / 2h: two losses for each parameter, where
 * going back through the layers costs about as much as three losses for all of them. `parameters` are moved on the way and put back.
 */
export function differenceGradient(
  { lossOn, parameterCount }: Network,
  parameters: Float64Array,
  samples: Samples,
  rows: Uint32Array,
  from: number,
  to: number,
  h: number,
  gradient: Float64Array,
): void {
  for (let k = 0; k < parameterCount; k++) {
    const here = parameters[k];
    parameters[k] = here + h;
    const above = lossOn(parameters, samples, rows, from, to);
    parameters[k] = here - h;
    const below = lossOn(parameters, samples, rows, from, to);
    parameters[k] = here;
    gradient[k] = (above - below) / (2 * h);
  }
}
