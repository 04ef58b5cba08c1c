import { constant } from './constant.ts';
import { cosine } from './cosine.ts';
import { cosineRestarts } from './cosineRestarts.ts';
import { cyclic } from './cyclic.ts';
import { drawn } from './drawn.ts';
import { exponentialDecay } from './exponentialDecay.ts';
import { inverseTime } from './inverseTime.ts';
import { linearWarmup } from './linearWarmup.ts';
import { multistep } from './multistep.ts';
import { oneCycle } from './oneCycle.ts';
import { polynomial } from './polynomial.ts';
import { reduceOnPlateau } from './reduceOnPlateau.ts';
import { stepDecay } from './stepDecay.ts';

/** Every schedule that can be chosen by its id, as a maker from its parameters. */
export const schedules = {
  constant,
  step: stepDecay,
  multistep,
  exponential: exponentialDecay,
  'inverse-time': inverseTime,
  polynomial,
  'linear-warmup': linearWarmup,
  cosine,
  'cosine-restarts': cosineRestarts,
  'one-cycle': oneCycle,
  cyclic,
  drawn,
  'reduce-on-plateau': reduceOnPlateau,
};

export type ScheduleId = keyof typeof schedules;

/** What a schedule can be told; nothing, for some. */
export type ScheduleParametersOf<Id extends ScheduleId> = Id extends ScheduleId
  ? Parameters<(typeof schedules)[Id]> extends readonly []
    ? unknown
    : Required<NonNullable<Parameters<(typeof schedules)[Id]>[0]>>
  : never;
