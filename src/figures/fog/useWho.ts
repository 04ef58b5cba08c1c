import { fogDe } from '../../i18n/fog.de.ts';
import { fogEn } from '../../i18n/fog.en.ts';
import { useTextsOf } from '../../i18n/language.tsx';
import { useThalweg } from '../../store/useThalweg.tsx';

/** What the scenario's first optimizer is called: gradient descent is one of many. */
export function useWho(): string {
  const texts = useTextsOf({ en: fogEn, de: fogDe });
  const isDescent = useThalweg(({ scenario }) => scenario.optimizers[0].id === 'sgd');
  return isDescent ? texts.descent : texts.scenario;
}
