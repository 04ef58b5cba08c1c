import { Check, X } from 'lucide-react';
import { type CSSProperties, useId } from 'react';
import { figures as german } from '../../i18n/figures.de.ts';
import { figures as english } from '../../i18n/figures.en.ts';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import slider from '../slider.module.css';
import { Animal } from './Animal.tsx';
import type { Judgement } from './judgement.ts';
import styles from './LossFigure.module.css';
import { surePercents } from './sureness.ts';

interface Props {
  readonly index: number;
  readonly is: 'dog' | 'cat';
  /** How sure the model is of a dog. */
  readonly percent: number;
  readonly judgement: Judgement;
  readonly hasDistance: boolean;
  onMove(percent: number): void;
}

/** One picture with its label, the prediction to be turned, and what this is worth. */
export function PictureCard({ index, is, percent, judgement, hasDistance, onMove }: Props) {
  const { loss: texts } = useTextsOf({ en: english, de: german });
  const numbers = useNumbers();
  const name = useId();
  const { says, isRight, label, ofTruth, squaredError, crossEntropy } = judgement;
  const number = numbers.count(index + 1);
  const share = numbers.percent(percent / 100);
  const digits = (value: number) => numbers.number(value);
  const Mark = isRight ? Check : X;
  const half = (surePercents.min + surePercents.max) / 2;
  return (
    <li className={styles.card} aria-labelledby={name}>
      <div className={styles.picture}>
        <Animal is={is} look={index} label={texts.picture[is]} />
      </div>
      <div className={styles.words}>
        <h3 id={name} className={styles.onlyHeard}>
          {texts.card(number, texts.kinds[is])}
        </h3>
        <p>
          {texts.label} <strong className={styles.kind}>{texts.kinds[is]}</strong>
        </p>
        <p className={isRight ? styles.right : styles.wrong}>
          <Mark className={styles.mark} aria-hidden="true" />
          <span>
            {texts.says(texts.kinds[says])}: <strong>{isRight ? texts.right : texts.wrong}</strong>
          </span>
        </p>
      </div>
      <div className={styles.prediction}>
        <p className={styles.sure}>
          {texts.sure} <strong>{share}</strong>
        </p>
        <div
          className={styles.scale}
          style={
            { '--at': placeOf(percent), '--label': placeOf(100 * label), '--half': placeOf(half) } as CSSProperties
          }
        >
          <span className={styles.track} />
          {hasDistance && <span className={styles.gap} />}
          <span className={styles.half} />
          <input
            type="range"
            className={`${slider.slider} ${styles.slider}`}
            min={surePercents.min}
            max={surePercents.max}
            step={1}
            value={percent}
            aria-label={texts.sureOf(number, texts.kinds[is])}
            aria-valuetext={share}
            onChange={(event) => onMove(Number(event.target.value))}
          />
        </div>
        <p className={styles.ends} aria-hidden="true">
          <span data-is-label={label === 0}>0 {texts.kinds.cat}</span>
          <span>½</span>
          <span data-is-label={label === 1}>1 {texts.kinds.dog}</span>
        </p>
      </div>
      {hasDistance && (
        <dl className={styles.distances}>
          <dt>{texts.squaredError}</dt>
          <dd>
            ({digits(percent / 100)} − {label})² = <strong>{digits(squaredError)}</strong>
          </dd>
          <dt>{texts.crossEntropy}</dt>
          <dd>
            −ln {digits(ofTruth)} ≈ <strong>{digits(crossEntropy)}</strong>
          </dd>
        </dl>
      )}
    </li>
  );
}

/** Where a per cent stands between the two ends that the thumb's middle can reach, which are 0 and 1. */
function placeOf(percent: number): number {
  return (percent - surePercents.min) / (surePercents.max - surePercents.min);
}
