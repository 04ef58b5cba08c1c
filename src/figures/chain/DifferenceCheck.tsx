import { useEffect, useId, useRef, useState } from 'react';
import { useNumbers } from '../../i18n/language.tsx';
import { Mathml } from '../../look/Mathml.tsx';
import styles from './ChainFigure.module.css';
import { differenceFormula, letters, slopeOf } from './chainFormula.ts';
import { type ChainNumbers, differenceAlong, differenceStep, type WeightName, weightNames } from './chainNumbers.ts';
import { signs } from './nodes.ts';
import { useChainTexts } from './useChainTexts.ts';

interface Props {
  readonly numbers: ChainNumbers;
  readonly onCheck: () => void;
}

/** So many digits that derivative and difference can be seen to part. */
const digits = 8;

/** A derivative beside the difference that it would cost two evaluations of everything to do without it. */
export function DifferenceCheck({ numbers, onCheck }: Props) {
  const texts = useChainTexts();
  const format = useNumbers();
  const id = useId();
  const [weight, setWeight] = useState<WeightName>('w1');
  const result = useRef<HTMLDivElement>(null);
  const [isChecked, setIsChecked] = useState(false);
  const difference = isChecked ? differenceAlong(numbers, weight) : null;

  // it may come below what can be seen
  useEffect(() => {
    if (isChecked) result.current?.scrollIntoView({ block: 'nearest' });
  }, [isChecked]);

  function choose(chosen: string): void {
    const name = weightNames.find((each) => each === chosen);
    if (name === undefined) return;
    setWeight(name);
    setIsChecked(false);
  }

  function check(): void {
    setIsChecked(true);
    onCheck();
  }

  return (
    <div className={styles.check}>
      <label htmlFor={id}>{texts.checkWeight}</label>
      <select id={id} value={weight} onChange={(event) => choose(event.target.value)}>
        {weightNames.map((name) => (
          <option key={name} value={name}>
            {signs[name]}
          </option>
        ))}
      </select>
      <button type="button" onClick={check}>
        {texts.check}
      </button>
      <div ref={result} className={styles.checked} role="status">
        {difference !== null && (
          <>
            <dl>
              <div>
                <dt>{texts.derivative}</dt>
                <dd>
                  <Mathml>{`${slopeOf(weight)}<mo>≈</mo><mn>${format.number(numbers.slopes[weight], digits)}</mn>`}</Mathml>
                </dd>
              </div>
              <div>
                <dt>{texts.difference(format.number(differenceStep))}</dt>
                <dd>
                  <Mathml>{differenceFormula(letters[weight], format.number(difference.slope, digits))}</Mathml>
                </dd>
              </div>
            </dl>
            <p>{texts.cost}</p>
          </>
        )}
      </div>
    </div>
  );
}
