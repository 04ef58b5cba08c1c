import { type ReactNode, useMemo } from 'react';
import { useNumbers } from '../i18n/language.tsx';
import type { NumberSetting } from '../scenario/settings.ts';
import styles from './controls.module.css';
import type { Field } from './field.ts';
import { NumberField } from './NumberField.tsx';
import { Slider } from './Slider.tsx';
import { neighbourStop, sliderStops } from './sliderStops.ts';
import { useField } from './useField.ts';

interface Props {
  readonly field: Field<number>;
  readonly setting: NumberSetting;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Why it cannot be used now; takes the place of the hint. */
  readonly obstacle?: string | null;
}

/** A number of the scenario: its field, and its slider where the settings give it one. */
export function NumberControl({ field, setting, label, hint, obstacle = null }: Props) {
  const { value, change, preview, settle } = useField(field);
  const numbers = useNumbers();
  const { slider, whole } = setting;
  const stops = useMemo(() => (slider === null ? null : sliderStops(slider, whole)), [slider, whole]);
  const isDisabled = obstacle !== null;
  return (
    <div className={styles.control}>
      <NumberField
        label={label}
        value={value}
        allowed={setting}
        onChange={change}
        neighbour={(from, direction) => (stops === null ? from + direction : neighbourStop(stops, from, direction))}
        isDisabled={isDisabled}
      />
      {stops !== null && (
        <Slider
          label={label}
          stops={stops}
          value={value}
          valueText={numbers.number(value)}
          onMove={preview}
          onSettle={settle}
          isDisabled={isDisabled}
        />
      )}
      <Hint>{obstacle ?? hint}</Hint>
    </div>
  );
}

function Hint({ children }: { readonly children: ReactNode }) {
  return children === undefined ? null : <p className={styles.hint}>{children}</p>;
}
