import { adabelief } from './adabelief.ts';
import { adadelta } from './adadelta.ts';
import { adagrad } from './adagrad.ts';
import { adam } from './adam.ts';
import { adamax } from './adamax.ts';
import { adamw } from './adamw.ts';
import { dampedNewton } from './dampedNewton.ts';
import { lbfgs } from './lbfgs.ts';
import { lineSearch } from './lineSearch.ts';
import { lion } from './lion.ts';
import { nadam } from './nadam.ts';
import { newton } from './newton.ts';
import { radam } from './radam.ts';
import { rmsprop } from './rmsprop.ts';
import { rprop } from './rprop.ts';
import { sgd } from './sgd.ts';
import { signSgd } from './signSgd.ts';
import { yogi } from './yogi.ts';

/**
 * Every optimizer, by its name in a scenario. A new one is a file beside this one, a line here and in papers.ts, its fields in
 * scenario/settings.ts, and its name and sentences in i18n; what is missing does not compile.
 */
export const optimizers = {
  sgd,
  adagrad,
  adadelta,
  rmsprop,
  adam,
  adamw,
  adamax,
  nadam,
  radam,
  rprop,
  lion,
  adabelief,
  yogi,
  'sign-sgd': signSgd,
  'line-search': lineSearch,
  'l-bfgs': lbfgs,
  newton,
  'damped-newton': dampedNewton,
};

export type OptimizerId = keyof typeof optimizers;

/** What an optimizer can be told beside the learning rate; nothing, for some. */
export type ParametersOf<Id extends OptimizerId> = Id extends OptimizerId
  ? Parameters<(typeof optimizers)[Id]> extends readonly []
    ? unknown
    : Required<NonNullable<Parameters<(typeof optimizers)[Id]>[0]>>
  : never;
