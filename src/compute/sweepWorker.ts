import { type Cell, cellsOf } from '../scenario/sweep.ts';
import { answerJob } from './answerJob.ts';
import { bringLandscape } from './bringLandscape.ts';
import type { SweepJob } from './jobs.ts';

answerJob<SweepJob, Cell>(async ({ scenario, sweep }) => {
  // a worker has a memory of its own: what the landscape needs must be brought here, too
  await bringLandscape(scenario.surface);
  return cellsOf(scenario, sweep);
});
