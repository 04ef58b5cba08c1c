import { type ReactNode, useId } from 'react';
import controls from '../controls.module.css';
import { likelyWish, type Wish } from './dataRows.ts';
import styles from './OwnData.module.css';
import type { Told } from './ownDataSentences.ts';

interface Props {
  readonly told: Told;
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** What is to be learned, and from which columns. */
export function ColumnChoices({ told, wish, onChange }: Props) {
  const { columns, texts } = told;
  const isNeuron = wish.model === 'neuron';
  const { values } = columns[wish.target];
  return (
    <>
      <fieldset className={styles.models}>
        <legend>{texts.kind}</legend>
        {(['line', 'neuron'] as const).map((model) => (
          <label key={model} className={controls.flag}>
            <input type="radio" checked={wish.model === model} onChange={() => onChange(likelyWish(columns, model))} />
            {texts.kinds[model]}
          </label>
        ))}
      </fieldset>
      <div className={styles.columns}>
        <Choice label={texts.feature} value={wish.feature} onChange={(feature) => onChange({ ...wish, feature })}>
          <Columns told={told} isNumeric />
        </Choice>
        <Choice
          label={isNeuron ? texts.label : texts.target}
          value={wish.target}
          onChange={(target) => onChange({ ...wish, target })}
        >
          <Columns told={told} isNumeric={!isNeuron} />
        </Choice>
        {isNeuron && values.length === 2 && (
          <Choice label={texts.one} value={wish.one} onChange={(one) => onChange({ ...wish, one: one === 0 ? 0 : 1 })}>
            {values.map((value, k) => (
              <option key={value} value={k}>
                {value}
              </option>
            ))}
          </Choice>
        )}
      </div>
    </>
  );
}

interface ColumnsProps {
  readonly told: Told;
  /** Whether only columns of numbers can be chosen. */
  readonly isNumeric: boolean;
}

function Columns({ told: { columns, names, texts }, isNumeric }: ColumnsProps) {
  return columns.map((column, k) => {
    const isFit = column.isNumeric || !isNumeric;
    return (
      <option key={names[k]} value={k} disabled={!isFit}>
        {isFit ? names[k] : texts.noNumbersIn(names[k])}
      </option>
    );
  });
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={controls.select}
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {children}
      </select>
    </div>
  );
}
