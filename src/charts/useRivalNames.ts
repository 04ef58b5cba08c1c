import { useMemo } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { useThalweg } from '../store/useThalweg.tsx';

/** The rivals with their learning rates, which tell those of one kind apart. */
export function useRivalNames(): readonly string[] {
  const numbers = useNumbers();
  const { names } = useTexts().panels.optimizer;
  const optimizers = useThalweg(({ scenario }) => scenario.optimizers);
  return useMemo(
    () =>
      optimizers.map(({ id, learningRate, rateChanges = [] }) => {
        const rates = [learningRate, ...rateChanges.slice(-1).map(([, rate]) => rate)];
        return `${names[id]} · η = ${rates.map((rate) => numbers.number(rate)).join(' → ')}`;
      }),
    [optimizers, numbers, names],
  );
}
