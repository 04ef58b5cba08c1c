import { useId } from 'react';
import type { ChoiceSetting } from '../scenario/settings.ts';
import styles from './controls.module.css';
import type { Field } from './field.ts';
import { useField } from './useField.ts';

interface Props<Value extends string> {
  readonly field: Field<Value>;
  readonly setting: ChoiceSetting<Value>;
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly hints?: Readonly<Record<Value, string>>;
  /** Whether the label stands only in the ear, because the heading above says it already. */
  readonly isLabelHidden?: boolean;
}

/** One of a few, from a list that the browser opens. */
export function ChoiceControl<Value extends string>({
  field,
  setting,
  label,
  names,
  hints,
  isLabelHidden = false,
}: Props<Value>) {
  const id = useId();
  const { value, change } = useField(field);
  return (
    <div className={styles.control}>
      <label htmlFor={id} className={isLabelHidden ? styles.onlyHeard : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => {
          const chosen = setting.values.find((each) => each === target.value);
          if (chosen !== undefined) change(chosen);
        }}
      >
        {setting.values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
      {hints !== undefined && <p className={styles.hint}>{hints[value]}</p>}
    </div>
  );
}
