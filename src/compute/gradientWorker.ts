import type { GradientPrice } from '../core/network/gradientPrice.ts';
import { answerJob } from './answerJob.ts';
import { gradientCost } from './gradientCost.ts';
import type { GradientJob } from './jobs.ts';

/** Nobody waits for a picture here, but somebody for the result. */
const mostMs = 600;

answerJob<GradientJob, GradientPrice>(async ({ choice }) => gradientCost(choice, () => performance.now(), mostMs));
