import { lazy, Suspense, useMemo, useState } from 'react';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { type Slider as SliderRange, settings } from '../../scenario/settings.ts';
import { useCalmStep } from '../../store/useCalmStep.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { optimizerField } from '../field.ts';
import { NumberField } from '../NumberField.tsx';
import { Section } from '../Section.tsx';
import { Slider } from '../Slider.tsx';
import { neighbourStop, sliderStops } from '../sliderStops.ts';
import { useField } from '../useField.ts';
import { Divergence } from './Divergence.tsx';
import styles from './LearningRate.module.css';
import { liveRateField } from './liveRateField.ts';
import { StableRateMarks } from './StableRateMarks.tsx';

// nobody has changed anything before the first picture
const RateChanges = lazy(async () => ({ default: (await import('./RateChanges.tsx')).RateChanges }));

const setting = settings.learningRate;
const { slider } = setting;
const stops = slider === null ? [] : sliderStops(slider);

interface Props {
  readonly rival: number;
  /** What it is called where several race. */
  readonly title: string;
}

/** The one thing to turn: large, and with its powers of ten under the slider. */
export function LearningRate({ rival, title }: Props) {
  const [isLive, setIsLive] = useState(false);
  return (
    <Section title={title}>
      {isLive ? <LiveRate rival={rival} /> : <WholeRate rival={rival} />}
      <Live rival={rival} isLive={isLive} onChange={setIsLive} />
      <Divergence rival={rival} />
    </Section>
  );
}

/** The learning rate from the first step on. */
function WholeRate({ rival }: { readonly rival: number }) {
  const field = useMemo(() => optimizerField(rival, 'learningRate'), [rival]);
  return <RateControl rival={rival} {...useField(field)} />;
}

/** The learning rate from the step shown on. One stroke of a hand is one change, from the step at which it began. */
function LiveRate({ rival }: { readonly rival: number }) {
  const { playhead } = useThalwegStore();
  // shows the rate of another step as the playhead moves
  useCalmStep();
  const field = useMemo(() => liveRateField(rival, () => Math.floor(playhead.at)), [rival, playhead]);
  const { value, change, preview, settle } = useField(field);
  return (
    <RateControl
      rival={rival}
      value={value}
      preview={preview}
      change={(rate) => {
        field.end();
        change(rate);
        field.end();
      }}
      settle={() => {
        settle();
        field.end();
      }}
    />
  );
}

interface ControlProps extends ReturnType<typeof useField<number>> {
  readonly rival: number;
}

function RateControl({ rival, value, change, preview, settle }: ControlProps) {
  const { rate } = useTexts().panels;
  const numbers = useNumbers();
  return (
    <>
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
      <StableRateMarks rival={rival} stops={stops} />
    </>
  );
}

interface LiveProps {
  readonly rival: number;
  readonly isLive: boolean;
  readonly onChange: (isLive: boolean) => void;
}

function Live({ rival, isLive, onChange }: LiveProps) {
  const { rate } = useTexts().panels;
  const isChanged = useThalweg(({ scenario }) => scenario.optimizers[rival].rateChanges !== undefined);
  return (
    <div className={controls.control}>
      <label className={controls.flag}>
        <input type="checkbox" checked={isLive} onChange={({ target }) => onChange(target.checked)} />
        {rate.live}
      </label>
      {isLive && <LiveHint />}
      <Suspense>{isChanged && <RateChanges rival={rival} />}</Suspense>
    </div>
  );
}

function LiveHint() {
  const { rate } = useTexts().panels;
  const numbers = useNumbers();
  return <p className={controls.hint}>{rate.liveHint(numbers.count(useCalmStep()))}</p>;
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
