import { networkParts } from '../core/network/bringNetworks.ts';
import type { NetworkPart } from '../core/network/networkPlan.ts';
import { networkPlanOf } from '../scenario/networkPlanOf.ts';
import { answerJob } from './answerJob.ts';
import { bringLandscape } from './bringLandscape.ts';
import type { NetworkJob } from './jobs.ts';

answerJob<NetworkJob, NetworkPart>(async ({ scenario, trained }) => {
  await bringLandscape(scenario.surface);
  return networkParts(networkPlanOf(scenario), trained);
});
