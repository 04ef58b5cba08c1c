import fc from 'fast-check';
import { type AdabeliefParameters, adabelief } from '../../../src/core/optimizers/adabelief.ts';
import { type AdadeltaParameters, adadelta } from '../../../src/core/optimizers/adadelta.ts';
import { type AdagradParameters, adagrad } from '../../../src/core/optimizers/adagrad.ts';
import { type AdamParameters, adam } from '../../../src/core/optimizers/adam.ts';
import { type AdamaxParameters, adamax } from '../../../src/core/optimizers/adamax.ts';
import { adamw } from '../../../src/core/optimizers/adamw.ts';
import { type LionParameters, lion } from '../../../src/core/optimizers/lion.ts';
import { type NadamParameters, nadam } from '../../../src/core/optimizers/nadam.ts';
import type { ElementwiseOptimizer } from '../../../src/core/optimizers/optimizer.ts';
import { type RadamParameters, radam } from '../../../src/core/optimizers/radam.ts';
import { type RmspropParameters, rmsprop } from '../../../src/core/optimizers/rmsprop.ts';
import { type RpropParameters, rprop } from '../../../src/core/optimizers/rprop.ts';
import { type SgdParameters, sgd } from '../../../src/core/optimizers/sgd.ts';
import { signSgd } from '../../../src/core/optimizers/signSgd.ts';
import { type YogiParameters, yogi } from '../../../src/core/optimizers/yogi.ts';

/** Parameters of any of them, as they stand in a scenario. */
export type Chosen = SgdParameters &
  AdagradParameters &
  AdadeltaParameters &
  RmspropParameters &
  AdamParameters &
  AdamaxParameters &
  NadamParameters &
  RadamParameters &
  RpropParameters &
  LionParameters &
  AdabeliefParameters &
  YogiParameters;

type Maker = (chosen?: Chosen) => ElementwiseOptimizer;

/** Every optimizer that moves each parameter by itself, by its id. */
export const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['sgd', sgd],
  ['adagrad', adagrad],
  ['adadelta', adadelta],
  ['rmsprop', rmsprop],
  ['adam', adam],
  ['adamw', adamw],
  ['adamax', adamax],
  ['nadam', nadam],
  ['radam', radam],
  ['rprop', rprop],
  ['lion', lion],
  ['adabelief', adabelief],
  ['yogi', yogi],
  ['sign-sgd', signSgd],
]);

/** An optimizer by its id and parameters, made anew at each call. */
export interface Candidate {
  readonly id: string;
  readonly chosen: Chosen;
  make(): ElementwiseOptimizer;
}

const anyChosen: fc.Arbitrary<Chosen> = fc.record(
  {
    momentum: fc.constantFrom(0, 0.5, 0.9, 1),
    dampening: fc.constantFrom(0, 0.3, 1),
    nesterov: fc.boolean(),
    weightDecay: fc.constantFrom(0, 0.01, 0.5),
    learningRateDecay: fc.constantFrom(0, 0.01, 1),
    rho: fc.constantFrom(0, 0.5, 0.9),
    epsilon: fc.constantFrom(1e-10, 1e-8, 1e-3, 1),
    alpha: fc.constantFrom(0, 0.5, 0.9, 0.99),
    centered: fc.boolean(),
    beta1: fc.constantFrom(0, 0.5, 0.9),
    beta2: fc.constantFrom(0, 0.9, 0.99, 0.999),
    amsgrad: fc.boolean(),
    biasCorrection: fc.boolean(),
    momentumDecay: fc.constantFrom(0, 0.004, 1),
    etaMinus: fc.constantFrom(0.3, 0.5, 1),
    etaPlus: fc.constantFrom(1, 1.2, 3),
    minStep: fc.constantFrom(0, 1e-6, 1e-2),
    maxStep: fc.constantFrom(0.1, 50),
  },
  { requiredKeys: [] },
);

/** An optimizer, one of these or any, with some parameters set and the others left as they are. */
export function anyOptimizer(...ids: readonly string[]): fc.Arbitrary<Candidate> {
  return fc
    .record({ id: fc.constantFrom(...(ids.length === 0 ? makers.keys() : ids)), chosen: anyChosen })
    .map(({ id, chosen }) => ({ id, chosen, make: () => made(id, chosen) }));
}

export function made(id: string, chosen?: Chosen): ElementwiseOptimizer {
  const maker = makers.get(id);
  if (maker === undefined) throw new Error(`There is no ${id}.`);
  return maker(chosen);
}
