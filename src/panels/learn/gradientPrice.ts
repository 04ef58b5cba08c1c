import type { GradientPrice } from '../../core/network/gradientPrice.ts';
import type { NetworkChoice } from '../../scenario/scenario.ts';

/** Measures the price of a gradient; takes some seconds, and rejects where it is called off or not possible. */
export type MeasureGradients = (choice: NetworkChoice, signal: AbortSignal) => Promise<GradientPrice>;

export type Priced = 'loss' | 'backprop' | 'differences';

/** The times of a loss and of both gradients, and how many losses could be computed in each. */
export function priceRows({
  lossMs,
  backpropMs,
  differencesMs,
}: GradientPrice): readonly { readonly of: Priced; readonly ms: number; readonly losses: number }[] {
  const times = { loss: lossMs, backprop: backpropMs, differences: differencesMs };
  return (['loss', 'backprop', 'differences'] as const).map((of) => ({
    of,
    ms: times[of],
    losses: times[of] / lossMs,
  }));
}
