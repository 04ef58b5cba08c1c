import type { Track } from './run.ts';
import type { Domain, Minimum } from './surface.ts';
import { offTheMap, valleyOf } from './valleyOf.ts';

/** What became of a hiker, as far as its way is known, and the step since when. */
export type Fate =
  | { readonly kind: 'valley'; readonly valley: number; readonly step: number }
  | { readonly kind: 'on-the-way' | 'off-the-map' | 'diverged'; readonly step: number };

export function fateOf({ x, y, reached, stopped }: Track, minima: readonly Minimum[], domain: Domain): Fate {
  if (stopped?.reason === 'diverged') return { kind: 'diverged', step: stopped.step };
  const valley = valleyOf(minima, domain, x[reached], y[reached]);
  if (valley < 0) return { kind: valley === offTheMap ? 'off-the-map' : 'on-the-way', step: reached };

  // back to where it came into this valley for good
  let step = reached;
  while (step > 0 && valleyOf(minima, domain, x[step - 1], y[step - 1]) === valley) step--;
  return { kind: 'valley', valley, step };
}
