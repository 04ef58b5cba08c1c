import { criticalPointsOf } from './criticalPoint.ts';
import type { Domain, Minimum, Surface } from './surface.ts';
import { refineMinimum } from './surfaces/refineMinimum.ts';
import { offTheMap, valleyOf } from './valleyOf.ts';

/** Where a hiker is that has stopped. */
export type Rest =
  | {
      readonly kind: 'minimum';
      readonly minimum: Minimum;
      /** Its number among the known minima, as `valleyOf` counts; −1 where it is none of them. */
      readonly valley: number;
    }
  | { readonly kind: 'saddle' | 'nowhere' | 'off-the-map' };

/** What hikers are judged by: whoever walks, by the known minima; whoever has stopped, by the ground itself. */
export interface KnownGround {
  readonly minima: readonly Minimum[];
  readonly domain: Domain;
  restAt(x: number, y: number): Rest;
}

const atSaddle: Rest = { kind: 'saddle' };
const nowhere: Rest = { kind: 'nowhere' };
const outside: Rest = { kind: 'off-the-map' };

/**
 * The one judge of hikers that have stopped. Slope and curvature decide first: who stands at a saddle or on a summit has not
 * arrived, however near a minimum is, and a minimum is one even if the search for minima has missed it. Where they cannot
 * tell, whoever is near a known minimum, in the sense of `valleyOf`, has reached it.
 */
export function knownGround(surface: Surface, minima: readonly Minimum[]): KnownGround {
  const { domain } = surface;
  const pointAt = criticalPointsOf(surface, minima);
  const known = minima.map((minimum, valley): Rest => ({ kind: 'minimum', minimum, valley }));

  /** The bottom of the hollow at hand: it may be a known one that is just out of reach. */
  function bottomAt(x: number, y: number, isGlobal: boolean): Rest {
    const { ending, ...refined } = refineMinimum(surface, x, y);
    const bottom = ending === 'astray' ? { x, y, value: surface.value(x, y) } : refined;
    const valley = valleyOf(minima, domain, bottom.x, bottom.y);
    const minimum = { x: bottom.x, y: bottom.y, value: bottom.value, global: isGlobal };
    return valley >= 0 ? known[valley] : { kind: 'minimum', minimum, valley: -1 };
  }

  return {
    minima,
    domain,
    restAt(x, y) {
      const valley = valleyOf(minima, domain, x, y);
      if (valley === offTheMap) return outside;
      const { kind, isGlobal } = pointAt(x, y);
      if (kind === 'saddle') return atSaddle;
      if (kind === 'maximum') return nowhere;
      if (valley >= 0) return known[valley];
      return kind === 'minimum' ? bottomAt(x, y, isGlobal === true) : nowhere;
    },
  };
}
