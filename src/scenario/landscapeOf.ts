import type { NetworkRun } from '../core/network/networkRun.ts';
import type { Domain, Minimum, Surface } from '../core/surface.ts';
import { heightMap } from '../core/surfaces/heightMap.ts';
import { findMinima } from '../core/surfaces/valleys.ts';
import { knownNetworkRun, latestRunLike, networkRunOf } from './networkRunOf.ts';
import type { Scenario } from './scenario.ts';
import { domainOf, surfaceOf } from './surfaceOf.ts';

/**
 * The ground that the hikers of a scenario walk on. That of a network is known only after its trainings: those that nobody has
 * brought are trained now, which takes its time. Throws a RangeError as `surfaceOf` does, and where networks have not been brought.
 */
export function landscapeOf(scenario: Scenario): Surface {
  return 'network' in scenario.surface ? planeOf(networkRunOf(scenario)) : surfaceOf(scenario.surface);
}

/**
 * The domain of that ground. Of a network that has not been trained yet it is a guess, by what was last trained that is like it: nothing
 * is trained in passing.
 */
export function landscapeDomainOf(scenario: Scenario): Domain {
  const run = knownNetworkRun(scenario) ?? latestRunLike(scenario.surface);
  return run?.net.domain ?? domainOf(scenario.surface);
}

const planes = new WeakMap<NetworkRun['net'], Surface>();

/** Loss goes up and down smoothly between the nodes of the net that it is known on; what is finer than that is not there. */
const search = { samplesPerSide: 129, most: 50 };

/** The loss of a network over its plane as ground to walk on, the same object again for the same net. */
export function planeOf({ net }: NetworkRun): Surface {
  const known = planes.get(net);
  if (known !== undefined) return known;
  const map = heightMap(net);
  let minima: readonly Minimum[] | null = null;
  const plane = {
    ...map,
    // a net that is only on the way to a finer one need not be searched
    get minima() {
      minima ??= findMinima(map, search);
      return minima;
    },
  };
  planes.set(net, plane);
  return plane;
}
