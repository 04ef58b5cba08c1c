import { useId } from 'react';
import styles from './controls.module.css';
import type { Field } from './field.ts';
import { useField } from './useField.ts';

interface Props {
  readonly field: Field<boolean>;
  readonly label: string;
  readonly hint?: string;
  /** Why it cannot be switched on now; takes the place of the hint. */
  readonly obstacle?: string | null;
}

/** On or off. What is on can always be switched off. */
export function FlagControl({ field, label, hint, obstacle = null }: Props) {
  const id = useId();
  const { value, change } = useField(field);
  const below = obstacle ?? hint;
  return (
    <div className={styles.control}>
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={value}
          disabled={obstacle !== null && !value}
          aria-describedby={below === undefined ? undefined : id}
          onChange={({ target }) => change(target.checked)}
        />
        {label}
      </label>
      {below !== undefined && (
        <p id={id} className={styles.hint}>
          {below}
        </p>
      )}
    </div>
  );
}
