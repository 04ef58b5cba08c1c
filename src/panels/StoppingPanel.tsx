import { lazy } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { LateFold } from './LateFold.tsx';

const StoppingRules = lazy(async () => ({ default: (await import('./StoppingRules.tsx')).StoppingRules }));

/** When a hiker is done. */
export function StoppingPanel() {
  const { stopping } = useTexts().panels;
  return (
    <LateFold title={stopping.title}>
      <StoppingRules />
    </LateFold>
  );
}
