import { useMemo } from 'react';
import { papers } from '../../core/optimizers/papers.ts';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import { optimizers as german } from '../../i18n/optimizers.de.ts';
import { optimizers as english } from '../../i18n/optimizers.en.ts';
import { Mathml } from '../../look/Mathml.tsx';
import { optimizerOf } from '../../scenario/optimizerOf.ts';
import type { OptimizerChoice } from '../../scenario/scenario.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { type PrintedLine, recipeSymbols } from '../hiker/recipeMathml.ts';
import { firstStepWithoutCorrection } from './firstStepWithoutCorrection.ts';
import styles from './OptimizerAbout.module.css';

const catalogue = { en: english, de: german };

/** Far enough on for whatever only the first steps do differently. */
const laterStep = 100;

/** What an optimizer does, what it is good at and what breaks it; its step in symbols, and where it comes from. */
export function OptimizerAbout({ rival }: { readonly rival: number }) {
  const texts = useTextsOf(catalogue);
  const choice = useThalweg(({ scenario }) => scenario.optimizers[rival]);
  const paper = papers[choice.id];
  return (
    <>
      <p className={controls.prose}>{texts.about[choice.id]}</p>
      {'biasCorrection' in choice && <BiasCorrection choice={choice} />}
      <Formula choice={choice} />
      <p className={controls.prose}>
        {texts.paper}: {paper.authors} ({paper.year}),{' '}
        <a href={paper.link}>
          <cite lang="en">{paper.title}</cite>
        </a>
        .
      </p>
    </>
  );
}

function BiasCorrection({ choice: { beta1, beta2 } }: { readonly choice: { beta1: number; beta2: number } }) {
  const texts = useTextsOf(catalogue);
  const numbers = useNumbers();
  return <p className={controls.prose}>{texts.biasOff(numbers.number(firstStepWithoutCorrection(beta1, beta2), 3))}</p>;
}

function Formula({ choice }: { readonly choice: OptimizerChoice }) {
  const texts = useTextsOf(catalogue);
  const { first, later } = useMemo(() => {
    const optimizer = optimizerOf(choice);
    return { first: recipeSymbols(optimizer.recipe(0)), later: recipeSymbols(optimizer.recipe(laterStep)) };
  }, [choice]);
  const isOne = JSON.stringify(first) === JSON.stringify(later);
  return (
    <figure
      className={styles.formula}
      aria-label={texts.formula}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard needs a way to do that
      tabIndex={0}
    >
      {!isOne && <Lines title={texts.firstStep} lines={first} />}
      <Lines title={isOne ? null : texts.laterSteps} lines={later} />
    </figure>
  );
}

function Lines({ title, lines }: { readonly title: string | null; readonly lines: readonly PrintedLine[] }) {
  return (
    <>
      {title !== null && <p className={styles.title}>{title}</p>}
      {lines.map(({ symbols }) => (
        <Mathml key={symbols}>{symbols}</Mathml>
      ))}
    </>
  );
}
