import type { OptimizerId } from '../src/core/optimizers/index.ts';

/** A rate at which everybody keeps walking, and what PyTorch calls it where it has it. */
export const racers: readonly [id: OptimizerId, learningRate: number, torchName: string | null][] = [
  ['sgd', 1e-4, 'SGD'],
  ['adagrad', 1e-3, 'Adagrad'],
  ['adadelta', 1, 'Adadelta'],
  ['rmsprop', 1e-3, 'RMSprop'],
  ['adam', 1e-3, 'Adam'],
  ['adamw', 1e-3, 'AdamW'],
  ['adamax', 1e-3, 'Adamax'],
  ['nadam', 1e-3, 'NAdam'],
  ['radam', 1e-3, 'RAdam'],
  ['rprop', 1e-3, 'Rprop'],
  ['lion', 1e-3, null],
  ['adabelief', 1e-3, null],
  ['yogi', 1e-3, null],
  ['sign-sgd', 1e-3, null],
  ['line-search', 1e-3, null],
  ['l-bfgs', 1e-3, null],
  ['newton', 1e-3, null],
  ['damped-newton', 1e-3, null],
];
