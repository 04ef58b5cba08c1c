import { useMemo } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { type Slider as SliderRange, settings } from '../scenario/settings.ts';
import { Divergence } from './Divergence.tsx';
import { optimizerField } from './field.ts';
import styles from './LearningRate.module.css';
import { NumberField } from './NumberField.tsx';
import { Section } from './Section.tsx';
import { Slider } from './Slider.tsx';
import { neighbourStop, sliderStops } from './sliderStops.ts';
import { useField } from './useField.ts';

const setting = settings.learningRate;
const { slider } = setting;
const stops = slider === null ? [] : sliderStops(slider);

/** The one thing to turn: large, and with its powers of ten under the slider. */
export function LearningRate({ rival = 0 }: { readonly rival?: number }) {
  const { rate } = useTexts().panels;
  const numbers = useNumbers();
  const field = useMemo(() => optimizerField(rival, 'learningRate'), [rival]);
  const { value, change, preview, settle } = useField(field);
  return (
    <Section title={rate.title}>
      <div className={styles.value}>
        <NumberField
          label={rate.title}
          isLabelHidden
          size="huge"
          value={value}
          allowed={setting}
          onChange={change}
          neighbour={(from, direction) => neighbourStop(stops, from, direction)}
        />
        <span className={styles.symbol}>{rate.symbol}</span>
      </div>
      <Slider
        label={rate.slider}
        stops={stops}
        value={value}
        valueText={numbers.number(value)}
        onMove={preview}
        onSettle={settle}
      />
      {slider !== null && <PowersOfTen slider={slider} />}
      <Divergence rival={rival} />
    </Section>
  );
}

/** What stands under a logarithmic slider; the slider itself tells its value to those who do not see it. */
function PowersOfTen({ slider: { min, max } }: { readonly slider: SliderRange }) {
  const numbers = useNumbers();
  const first = Math.round(Math.log10(min));
  const count = Math.round(Math.log10(max)) - first + 1;
  const powers = Array.from({ length: count }, (_, k) => first + k);
  return (
    <div className={styles.powers} aria-hidden="true">
      {powers.map((power) => (
        <span key={power}>{numbers.number(10 ** power, 1).replace('1 × ', '')}</span>
      ))}
    </div>
  );
}
