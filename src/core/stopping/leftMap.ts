import { contains, type Domain } from '../surface.ts';
import type { StoppingRule } from './stoppingRule.ts';

/** Done outside of the part of the ground that is shown. */
export function leftMap(domain: Domain): StoppingRule {
  return {
    reason: 'left-map',
    memory: 0,
    isDone: (hiker, { x, y }) => !contains(domain, x[hiker], y[hiker]),
  };
}
