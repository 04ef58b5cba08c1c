import { finerNets, type NetPart } from '../core/surfaces/sampledGround.ts';
import { surfaceOf } from '../scenario/surfaceOf.ts';
import { answerJob } from './answerJob.ts';
import { bringLandscape } from './bringLandscape.ts';
import type { GroundJob } from './jobs.ts';

answerJob<GroundJob, NetPart>(async ({ surface, sides }) => {
  await bringLandscape(surface);
  return finerNets(surfaceOf(surface), sides);
});
