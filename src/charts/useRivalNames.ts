import { useMemo } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { useThalweg } from '../store/useThalweg.tsx';

/** The rivals with their learning rates, and momentum where they have any, which tell those of one kind apart. */
export function useRivalNames(): readonly string[] {
  const numbers = useNumbers();
  const { names } = useTexts().panels.optimizer;
  const optimizers = useThalweg(({ scenario }) => scenario.optimizers);
  return useMemo(
    () =>
      optimizers.map((choice) => {
        const { id, learningRate, rateChanges = [] } = choice;
        const rates = [learningRate, ...rateChanges.slice(-1).map(([, rate]) => rate)];
        const name = `${names[id]} · η = ${rates.map((rate) => numbers.number(rate)).join(' → ')}`;
        const momentum = 'momentum' in choice ? choice.momentum : 0;
        return momentum > 0 ? `${name} · μ = ${numbers.number(momentum)}` : name;
      }),
    [optimizers, numbers, names],
  );
}
