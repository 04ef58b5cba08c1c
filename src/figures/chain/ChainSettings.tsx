import { useId } from 'react';
import type { ChainFigure } from '../../chapters/figureChoice.ts';
import { useNumbers } from '../../i18n/language.tsx';
import sliders from '../slider.module.css';
import styles from './ChainFigure.module.css';
import type { ChainGiven } from './chainNumbers.ts';
import { useChainTexts } from './useChainTexts.ts';

interface Props {
  readonly given: ChainGiven;
  /** What it began with, which is always within reach. */
  readonly first: ChainFigure;
  readonly onChange: (name: keyof ChainGiven, value: number) => void;
}

const names = ['x', 'w1', 'b1', 'w2', 'b2', 'target'] as const;
/** From −3 to 3 tanh goes from one end to the other. */
const usualReach = 3;
const step = 0.05;

/** All that is given, to be changed while the graph follows. */
export function ChainSettings({ given, first, onChange }: Props) {
  const texts = useChainTexts();
  const format = useNumbers();
  const id = useId();
  const largest = Math.max(usualReach, ...[first.input, first.target, ...first.weights].map(Math.abs));
  const reach = Math.ceil(largest);
  return (
    <fieldset className={styles.settings}>
      <legend>{texts.settings}</legend>
      {names.map((name) => (
        <div key={name}>
          <label htmlFor={id + name}>
            {texts.names[name]} <span>{format.number(given[name])}</span>
          </label>
          <input
            id={id + name}
            type="range"
            className={sliders.slider}
            min={-reach}
            max={reach}
            step={step}
            value={given[name]}
            aria-valuetext={format.number(given[name])}
            onChange={(event) => onChange(name, Number(event.target.value))}
          />
        </div>
      ))}
    </fieldset>
  );
}
