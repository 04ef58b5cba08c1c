import type { OptimizerId } from '../../core/optimizers/index.ts';

/** All optimizers, next to those that are alike. */
export const optimizerGroups = {
  slope: ['sgd', 'sign-sgd', 'lion', 'rprop'],
  axes: ['adagrad', 'rmsprop', 'adadelta', 'adam', 'adamw', 'adamax', 'nadam', 'radam', 'adabelief', 'yogi'],
  curvature: ['line-search', 'l-bfgs', 'newton', 'damped-newton'],
} as const satisfies Readonly<Record<string, readonly OptimizerId[]>>;
