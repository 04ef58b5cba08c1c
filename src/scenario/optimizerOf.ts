import { type OptimizerId, optimizers, type ParametersOf } from '../core/optimizers/index.ts';
import type { Optimizer } from '../core/optimizers/optimizer.ts';
import type { ChoiceOf } from './scenario.ts';

type Makers = { readonly [Id in OptimizerId]: (parameters: ParametersOf<Id>) => Optimizer };

const makers: Makers = optimizers;

/** The optimizer that was chosen, with what it was told. */
export function optimizerOf<Id extends OptimizerId>(choice: ChoiceOf<Id>): Optimizer {
  return makers[choice.id](choice);
}
