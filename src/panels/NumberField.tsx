import { type KeyboardEvent, useId, useState } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import styles from './controls.module.css';
import { type Allowed, numberToType, typedNumber } from './typedNumber.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly allowed: Allowed;
  readonly onChange: (value: number) => void;
  /** The value one press of an arrow key further up or down. */
  readonly neighbour: (value: number, direction: 1 | -1) => number;
  /** Whether the label stands only in the ear, because it is beside the field already. */
  readonly isLabelHidden?: boolean;
  readonly size?: 'normal' | 'huge';
  readonly isDisabled?: boolean;
}

/** What was typed and could not be taken. */
interface Refused {
  readonly text: string;
  readonly sentence: string;
}

/**
 * A number that is typed. Enter or leaving the field takes it; what cannot be taken is answered by a sentence, and the
 * old value stays. A text field, because `<input type="number">` swallows the decimal comma in half of all browsers.
 */
export function NumberField({
  label,
  value,
  allowed,
  onChange,
  neighbour,
  isLabelHidden = false,
  size = 'normal',
  isDisabled = false,
}: Props) {
  const id = useId();
  const numbers = useNumbers();
  const { numberField } = useTexts().panels;
  const [text, setText] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);

  function take(): void {
    if (text === null) return;
    const typed = typedNumber(text, allowed);
    setText(null);
    if (typed.ok) {
      setRefused(null);
      if (typed.value !== value) onChange(typed.value);
      return;
    }
    const sentences = {
      'not-a-number': () => numberField.notANumber(text),
      'not-whole': () => numberField.notWhole,
      'too-large': () => numberField.tooLarge(numbers.number(allowed.max)),
      'too-small': () => numberField.tooSmall(numbers.number(allowed.min)),
    };
    setRefused({ text, sentence: sentences[typed.problem]() });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') {
      setText(null);
      setRefused(null);
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setText(null);
    setRefused(null);
    const next = neighbour(value, event.key === 'ArrowUp' ? 1 : -1);
    onChange(Math.min(Math.max(next, allowed.min), allowed.max));
  }

  return (
    <div className={styles.numberField} data-size={size}>
      <label htmlFor={id} className={isLabelHidden ? styles.onlyHeard : styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        value={text ?? numberToType(value, numbers.decimalSign)}
        disabled={isDisabled}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(null);
        }}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {refused !== null && (
        <p id={`${id}-problem`} className={styles.problem} role="status">
          {refused.sentence}
        </p>
      )}
    </div>
  );
}
