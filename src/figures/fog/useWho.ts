import { useThalweg } from '../../store/useThalweg.tsx';
import { useFogTexts } from './useFogTexts.ts';

/** What the scenario's first optimizer is called: gradient descent is one of many. */
export function useWho(): string {
  const texts = useFogTexts();
  const isDescent = useThalweg(({ scenario }) => scenario.optimizers[0].id === 'sgd');
  return isDescent ? texts.descent : texts.scenario;
}
