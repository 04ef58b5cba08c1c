import { answerJob } from './answerJob.ts';
import { type GradientCost, gradientCost } from './gradientCost.ts';
import type { GradientJob } from './jobs.ts';

/** Nobody waits for a picture here, but somebody for the result. */
const mostMs = 600;

answerJob<GradientJob, GradientCost>(async ({ choice }) => gradientCost(choice, () => performance.now(), mostMs));
