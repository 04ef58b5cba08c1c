import { seeded } from '../core/seeded.ts';
import { grid, latinHypercube, normal, type Places, uniform } from '../core/starts.ts';
import type { Domain } from '../core/surface.ts';
import { landscapeDomainOf } from './landscapeOf.ts';
import type { ListedStarts, RandomStarts, Scenario, Starts } from './scenario.ts';
import { limits } from './settings.ts';

/** Where hikers begin. A start keeps its `id` when others come and go, and chance is drawn by it. */
export interface Placed extends Places {
  readonly id: Int32Array;
}

/** Ids of starts that were put down by hand begin here, above all that can be drawn: more hikers leave them their names. */
export const addedFrom = limits.starts;

const distributions = { uniform, normal, grid, 'latin-hypercube': latinHypercube };

/**
 * Where the hikers of a scenario begin: listed points with ids 0, 1, …; or drawn starts with ids below `count`, without those
 * that were removed, followed by those that were added, from `addedFrom` on. They are drawn over the landscape's domain where
 * they have none of their own.
 */
export function startsOf(scenario: Scenario, ground: Domain = landscapeDomainOf(scenario)): Placed {
  return 'points' in scenario.starts ? listed(scenario.starts) : drawn(scenario.starts, scenario.seed, ground);
}

/** How many hikers begin, without placing them. */
export function countStarts(starts: Starts): number {
  if ('points' in starts) return starts.points.length;
  const { count, removed = [], added = [] } = starts;
  return count - removed.length + added.length;
}

function listed({ points }: ListedStarts): Placed {
  return {
    id: Int32Array.from(points.keys()),
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
  };
}

function drawn(starts: RandomStarts, seed: number, ground: Domain): Placed {
  const { random, count, domain = ground, moved = [], removed = [], added = [] } = starts;
  const places = distributions[random](domain, count, seeded(seed));
  for (const [start, x, y] of moved) {
    places.x[start] = x;
    places.y[start] = y;
  }

  const gone = new Set(removed);
  const total = count - gone.size + added.length;
  const id = new Int32Array(total);
  const x = new Float64Array(total);
  const y = new Float64Array(total);
  let next = 0;
  for (let start = 0; start < count; start++) {
    if (gone.has(start)) continue;
    id[next] = start;
    x[next] = places.x[start];
    y[next] = places.y[start];
    next++;
  }
  for (const [k, place] of added.entries()) {
    id[next] = addedFrom + k;
    [x[next], y[next]] = place;
    next++;
  }
  return { id, x, y };
}
