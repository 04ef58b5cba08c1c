import type { NetworkRun } from '../core/network/networkRun.ts';
import type { Surface } from '../core/surface.ts';
import { levelGround } from '../core/surfaces/levelGround.ts';
import { landscapeOf, planeOf } from '../scenario/landscapeOf.ts';
import { knownNetworkRun } from '../scenario/networkRunOf.ts';
import type { NetworkChoice, Scenario } from '../scenario/scenario.ts';
import { domainOf } from '../scenario/surfaceOf.ts';

interface Shown {
  readonly of: Scenario;
  readonly network: NetworkRun | null;
}

/** The ground on which a scenario is shown, and the trainings it comes from. */
export interface GroundShown {
  readonly surface: Surface;
  readonly network: NetworkRun | null;
  /** Whether nothing is known of the landscape yet, so that nobody can walk in it. */
  readonly isUnknown: boolean;
}

/**
 * The landscape of a scenario. Of a network that is still being trained it is what was `brought` of it so far; before that what was
 * shown until now, if that was a network of the same shape with the same optimizers; else level ground.
 */
export function groundShown(scenario: Scenario, previous: Shown | null, brought: NetworkRun | null): GroundShown {
  if (!('network' in scenario.surface)) return { surface: landscapeOf(scenario), network: null, isUnknown: false };
  const network = brought ?? knownNetworkRun(scenario) ?? outdated(scenario, previous);
  if (network === null) return { surface: levelHere(scenario), network, isUnknown: true };
  return { surface: planeOf(network), network, isUnknown: false };
}

function outdated({ surface, optimizers }: Scenario, previous: Shown | null): NetworkRun | null {
  if (previous === null || !('network' in surface) || !('network' in previous.of.surface)) return null;
  const before = previous.of.optimizers;
  const isSameRace =
    before.length === optimizers.length && before.every(({ id }, rival) => id === optimizers[rival].id);
  return isSameRace && isSameShape(previous.of.surface, surface) ? previous.network : null;
}

function isSameShape(a: NetworkChoice, b: NetworkChoice): boolean {
  return a.network === b.network && String(a.hidden) === String(b.hidden);
}

let level: Surface | null = null;

function levelHere({ surface }: Scenario): Surface {
  level ??= levelGround(domainOf(surface));
  return level;
}
