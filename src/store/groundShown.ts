import type { NetworkRun } from '../core/network/networkRun.ts';
import type { Surface } from '../core/surface.ts';
import { levelGround } from '../core/surfaces/levelGround.ts';
import { landscapeOf, planeOf } from '../scenario/landscapeOf.ts';
import { knownNetworkRun, networkKeyOf } from '../scenario/networkRunOf.ts';
import type { Scenario, SurfaceChoice } from '../scenario/scenario.ts';
import { domainOf } from '../scenario/surfaceOf.ts';

/** The trainings of a network as they are shown. */
interface Trained {
  readonly network: NetworkRun | null;
  /** The scenario that they went by. */
  readonly trainedIn: Scenario | null;
}

/** The ground on which a scenario is shown, and the trainings it comes from. */
export interface GroundShown extends Trained {
  readonly surface: Surface;
  /** Whether the scenario asks for other trainings than those. */
  readonly isNetworkOutdated: boolean;
  /** Whether nothing is known of the landscape yet, so that nobody can walk in it. */
  readonly isUnknown: boolean;
  /** Whether another landscape is to come, a finer one or that of other trainings. */
  readonly isProvisional: boolean;
}

/**
 * The landscape of a scenario. Of a network that is still being trained it is what was `brought` of it so far; before that what was
 * shown until now, if that was a network of the same shape with the same optimizers; else level ground.
 */
export function groundShown(scenario: Scenario, previous: Trained | null, brought: NetworkRun | null): GroundShown {
  const whole = { network: null, trainedIn: null, isNetworkOutdated: false, isUnknown: false, isProvisional: false };
  if (!('network' in scenario.surface)) return { ...whole, surface: landscapeOf(scenario) };
  const known = brought ?? knownNetworkRun(scenario);
  if (known !== undefined) {
    return { ...whole, surface: planeOf(known), network: known, trainedIn: scenario, isProvisional: brought !== null };
  }
  const { network, trainedIn } = previous ?? whole;
  if (network === null || trainedIn === null || !isAlike(trainedIn, scenario)) {
    return { ...whole, surface: levelHere(scenario), isUnknown: true };
  }
  return {
    ...whole,
    surface: planeOf(network),
    network,
    trainedIn,
    isNetworkOutdated: !isTrainedAlike(trainedIn, scenario),
    isProvisional: true,
  };
}

/** Whether a network of the same shape is trained by the same optimizers, however they are set. */
function isAlike(before: Scenario, now: Scenario): boolean {
  const isSameRace =
    before.optimizers.length === now.optimizers.length &&
    before.optimizers.every(({ id }, rival) => id === now.optimizers[rival].id);
  return isSameRace && isSameShape(before.surface, now.surface);
}

function isSameShape(a: SurfaceChoice, b: SurfaceChoice): boolean {
  return 'network' in a && 'network' in b && a.network === b.network && String(a.hidden) === String(b.hidden);
}

/** Whether the trainings are the same, be it seen in another plane. */
function isTrainedAlike(before: Scenario, now: Scenario): boolean {
  if (!('network' in before.surface && 'network' in now.surface)) return false;
  const { plane, firstWeight, secondWeight } = now.surface;
  const surface = { ...before.surface, plane, firstWeight, secondWeight };
  return networkKeyOf({ ...before, surface }) === networkKeyOf(now);
}

let level: Surface | null = null;

function levelHere({ surface }: Scenario): Surface {
  level ??= levelGround(domainOf(surface));
  return level;
}
