import { type NamedRate, namedRates } from '../../core/stableRate.ts';
import type { Minimum, Surface } from '../../core/surface.ts';
import type { OptimizerChoice } from '../../scenario/scenario.ts';

/** The largest stable learning rates that the curvature names: for gradient descent, with momentum or without; else none. */
export function ratesNamedFor(
  choice: OptimizerChoice,
  surface: Surface,
  minima: readonly Minimum[],
  start: { readonly x: number; readonly y: number },
): readonly NamedRate[] {
  return choice.id === 'sgd' ? namedRates(surface, minima, choice, start.x, start.y) : [];
}
