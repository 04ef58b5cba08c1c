import { type CSSProperties, useMemo } from 'react';
import { type NamedRate, stableRate } from '../../core/stableRate.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { useCalmStep } from '../../store/useCalmStep.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { nearestStop } from '../sliderStops.ts';
import styles from './LearningRate.module.css';
import { ratesNamedFor } from './ratesNamedFor.ts';

/** The start of a hiker is no place to mark: the ground under its feet is, at every step. */
const noStart = { x: Number.NaN, y: Number.NaN };

interface Props {
  readonly rival: number;
  readonly stops: readonly number[];
}

/** Ticks on the slider where gradient descent ceases to be stable: at the most curved minimum, and under the hiker that is looked at. */
export function StableRateMarks({ rival, stops }: Props) {
  const choice = useThalweg(({ scenario }) => scenario.optimizers[rival]);
  const surface = useThalweg((state) => state.surface);
  const minima = useThalweg((state) => state.minima);
  // the plane through a network's weights curves less than the network does along others
  const isTraining = useThalweg(({ scenario }) => 'network' in scenario.surface);
  const atMinimum = useMemo(() => ratesNamedFor(choice, surface, minima, noStart), [choice, surface, minima]);
  // a bowl curves alike everywhere, even where there is no place
  const ofGround = atMinimum.filter(({ isMinimum }) => isMinimum);
  const marked = [...ofGround, ...useRateHere(rival)].filter(
    ({ rate }) => rate >= stops[0] && rate <= stops[stops.length - 1],
  );
  // where the end is asked for, so perhaps is this
  const isEndSecret = useThalweg((state) => state.isEndSecret);
  if (isTraining || isEndSecret) return null;
  return marked.map((named, row) => (
    <Mark key={named.isMinimum ? 'minimum' : 'here'} named={named} row={row} stops={stops} />
  ));
}

/** By the curvature under the hiker of the selected start, where it is now. */
function useRateHere(rival: number): readonly NamedRate[] {
  const choice = useThalweg(({ scenario }) => scenario.optimizers[rival]);
  const surface = useThalweg((state) => state.surface);
  const way = useThalweg((state) => state.way);
  const step = useCalmStep();
  if (way === null || way.optimizer !== rival || choice.id !== 'sgd') return [];
  const at = Math.min(step, way.reached);
  const [x, y] = [way.x[at], way.y[at]];
  const rate = stableRate(surface.hessian(x, y), choice);
  return rate === null ? [] : [{ rate, x, y, isMinimum: false }];
}

interface MarkProps {
  readonly named: NamedRate;
  /** How many marks stand above it. */
  readonly row: number;
  readonly stops: readonly number[];
}

function Mark({ named: { rate, x, y, isMinimum }, row, stops }: MarkProps) {
  const { rate: texts } = useTexts().panels;
  const numbers = useNumbers();
  const share = nearestStop(stops, rate) / (stops.length - 1);
  const text = (value: number) => numbers.number(value, 3);
  const say = isMinimum
    ? { short: texts.stable, whole: texts.stableAt }
    : { short: texts.stableUnderHiker, whole: texts.stableHere };
  return (
    <p
      className={styles.stable}
      data-side={share < 0.5 ? 'right' : 'left'}
      data-is-minimum={isMinimum}
      style={{ '--share': share, '--row': row } as CSSProperties}
      title={say.whole(text(rate), text(x), text(y))}
    >
      <span>{say.short(text(rate))}</span>
    </p>
  );
}
