import type { ChoiceOf, StopRules } from '../../src/scenario/scenario.ts';
import { defaultsOf, optimizerFields, stopFields } from '../../src/scenario/settings.ts';

/** Gradient descent as PyTorch has it, but for the changes. */
export function sgdChoice(changes: Partial<ChoiceOf<'sgd'>> = {}): ChoiceOf<'sgd'> {
  return { id: 'sgd', ...defaultsOf(optimizerFields.sgd), schedule: { id: 'constant' }, ...changes };
}

/** The usual rules, but for the changes. */
export function stopRules(changes: Partial<StopRules>): StopRules {
  return { ...defaultsOf(stopFields), ...changes };
}
