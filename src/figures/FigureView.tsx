import { lazy, Suspense } from 'react';
import type { FigureChoice } from '../chapters/figureChoice.ts';
import { figures as german } from '../i18n/figures.de.ts';
import { figures as english } from '../i18n/figures.en.ts';
import { useTextsOf } from '../i18n/language.tsx';
import styles from './FigureView.module.css';

const LossFigure = lazy(async () => ({ default: (await import('./loss/LossFigure.tsx')).LossFigure }));
const SlopeFigure = lazy(async () => ({ default: (await import('./slope/SlopeFigure.tsx')).SlopeFigure }));
const FogFigure = lazy(async () => ({ default: (await import('./fog/FogFigure.tsx')).FogFigure }));
const ChainFigure = lazy(async () => ({ default: (await import('./chain/ChainFigure.tsx')).ChainFigure }));

interface Props {
  readonly choice: FigureChoice;
  /** Told by the names that stand with the choice, as often as it happens. */
  onDeed(deed: string): void;
}

/** What stands in the place of the landscape. Fills its parent, and begins anew when another figure is chosen. */
export function FigureView({ choice, onDeed }: Props) {
  const texts = useTextsOf({ en: english, de: german });
  return (
    <div className={styles.view}>
      <Suspense fallback={<p className={styles.brings}>{texts.brings}</p>}>
        {/* by what it says: a course that is read once more has the same figures in other objects */}
        <Figure key={JSON.stringify(choice)} choice={choice} onDeed={onDeed} />
      </Suspense>
    </div>
  );
}

function Figure({ choice, onDeed }: Props) {
  switch (choice.figure) {
    case 'loss':
      return <LossFigure choice={choice} onDeed={onDeed} />;
    case 'slope':
      return <SlopeFigure choice={choice} onDeed={onDeed} />;
    case 'fog':
      return <FogFigure choice={choice} onDeed={onDeed} />;
    case 'chain':
      return <ChainFigure choice={choice} onDeed={onDeed} />;
  }
}
