import type { OptimizerId } from '../core/optimizers/index.ts';
import { type Domain, widthOf } from '../core/surface.ts';
import type { OptimizerChoice } from './scenario.ts';
import { defaultsOf, optimizerFields } from './settings.ts';

/**
 * Those whose step along each axis is about as long as the learning rate, however steep the ground. RAdam is none of
 * them: its first steps are as long as the ground is steep.
 */
const stepsByRate: readonly OptimizerId[] = [
  'adam',
  'adamw',
  'adamax',
  'nadam',
  'adabelief',
  'yogi',
  'rmsprop',
  'rprop',
  'lion',
  'sign-sgd',
];

/** Those that take the whole step they have worked out, or begin their search with it. */
const stepsWhole: readonly OptimizerId[] = ['newton', 'damped-newton', 'line-search', 'l-bfgs', 'adadelta'];

/**
 * An optimizer as PyTorch has it, with a learning rate that can be walked with: the surface's own for plain gradient
 * descent, a hundredth of the map for those who measure their steps by it. (PyTorch's are meant for networks.)
 */
export function usualOptimizer(id: OptimizerId, rateOfSurface: number, domain: Domain): OptimizerChoice {
  const usual = { id, ...defaultsOf<object>(optimizerFields[id]), schedule: { id: 'constant' } } as OptimizerChoice;
  return { ...usual, learningRate: usualRate(id, rateOfSurface, domain) };
}

function usualRate(id: OptimizerId, rateOfSurface: number, domain: Domain): number {
  const width = Math.max(widthOf(domain.x), widthOf(domain.y));
  if (stepsWhole.includes(id)) return 1;
  if (stepsByRate.includes(id)) return Number((width / 100).toPrecision(1));
  return id === 'adagrad' ? Number((width / 20).toPrecision(1)) : rateOfSurface;
}
