import { type CSSProperties, useMemo } from 'react';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { useThalweg } from '../../store/useThalweg.tsx';
import { nearestStop } from '../sliderStops.ts';
import styles from './LearningRate.module.css';
import { ratesNamedFor } from './ratesNamedFor.ts';

/** Only what the minima say is marked: a start would move the mark with every hiker that is looked at. */
const noStart = { x: Number.NaN, y: Number.NaN };

interface Props {
  readonly rival: number;
  readonly stops: readonly number[];
}

/** A tick under the slider where gradient descent ceases to be stable at the most curved minimum. */
export function StableRateMark({ rival, stops }: Props) {
  const { rate: texts } = useTexts().panels;
  const numbers = useNumbers();
  const choice = useThalweg(({ scenario }) => scenario.optimizers[rival]);
  const surface = useThalweg((state) => state.surface);
  const minima = useThalweg((state) => state.minima);
  const [named] = useMemo(() => ratesNamedFor(choice, surface, minima, noStart), [choice, surface, minima]);
  if (named === undefined) return null;
  const { rate, x, y } = named;
  if (rate < stops[0] || rate > stops[stops.length - 1]) return null;
  const share = nearestStop(stops, rate) / (stops.length - 1);
  const text = (value: number) => numbers.number(value, 3);
  return (
    <p
      className={styles.stable}
      data-side={share < 0.5 ? 'right' : 'left'}
      style={{ '--share': share } as CSSProperties}
      title={texts.stableAt(text(rate), text(x), text(y))}
    >
      <span>{texts.stable(text(rate))}</span>
    </p>
  );
}
