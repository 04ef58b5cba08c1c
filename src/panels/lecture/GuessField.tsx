import { useId, useState } from 'react';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import controls from '../controls.module.css';
import { type Allowed, numberToType, typedNumber } from '../typedNumber.ts';

interface Props {
  readonly label: string;
  /** Null as long as nothing has been said. */
  readonly value: number | null;
  readonly allowed: Allowed;
  readonly onChange: (value: number) => void;
  readonly isDisabled: boolean;
}

/** A number that need not be there yet, to be typed. Enter or leaving the field takes it. */
export function GuessField({ label, value, allowed, onChange, isDisabled }: Props) {
  const id = useId();
  const { decimalSign } = useNumbers();
  const [text, setText] = useState<string | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const sentenceFor = useSentences(allowed);

  function take(): void {
    if (text === null || text.trim() === '') {
      setText(null);
      return;
    }
    const typed = typedNumber(text, allowed);
    setText(null);
    setSentence(typed.ok ? null : sentenceFor(typed.problem, text));
    if (typed.ok) onChange(typed.value);
  }

  return (
    <div className={controls.numberField}>
      <label htmlFor={id} className={controls.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        className={controls.input}
        value={text ?? (value === null ? '' : numberToType(value, decimalSign))}
        disabled={isDisabled}
        aria-invalid={sentence !== null}
        aria-describedby={sentence === null ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          setText(target.value);
          setSentence(null);
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
          if (key === 'Escape') setText(null);
        }}
      />
      {sentence !== null && (
        <p id={`${id}-problem`} className={controls.problem} role="status">
          {sentence}
        </p>
      )}
    </div>
  );
}

type Refused = Extract<ReturnType<typeof typedNumber>, { ok: false }>['problem'];

function useSentences({ min, max }: Allowed): (problem: Refused, text: string) => string {
  const { numberField } = useTexts().panels;
  const { number } = useNumbers();
  return (problem, text) => {
    switch (problem) {
      case 'not-a-number':
        return numberField.notANumber(text);
      case 'not-whole':
        return numberField.notWhole;
      case 'too-large':
        return numberField.tooLarge(number(max));
      case 'too-small':
        return numberField.tooSmall(number(min));
    }
  };
}
