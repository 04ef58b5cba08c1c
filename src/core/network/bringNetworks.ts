import type { MakeNetworkRun, NetworkPart, NetworkPlan } from './networkPlan.ts';
import type { TrainedPath } from './networkRun.ts';

let brought: MakeNetworkRun | null = null;

/**
 * Brings what trains networks. With the data it is heavy, and few descents are through networks: so a page can load it when it
 * is asked for. `allNetworks.ts` brings it.
 */
export function bringNetworks(make: MakeNetworkRun): void {
  brought = make;
}

/** Trains the networks of a plan, where their trainings are not known, and looks around them. Throws a RangeError as long as nobody has brought what does it. */
export function networkParts(
  plan: NetworkPlan,
  trained: readonly TrainedPath[] | null,
): Generator<NetworkPart | null, void> {
  if (brought === null) throw new RangeError('Expected the networks to have been brought, got none.');
  return brought(plan, trained);
}
