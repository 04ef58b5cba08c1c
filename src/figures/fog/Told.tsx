import { useNumbers } from '../../i18n/language.tsx';
import { compassNameOf } from './compass.ts';
import styles from './FogFigure.module.css';
import { isSloping } from './footing.ts';
import type { Trip } from './trip.ts';
import { useDescent } from './useDescent.ts';
import { useFogTexts } from './useFogTexts.ts';
import { useWho } from './useWho.ts';
import { hasArrived, standingOf } from './walk.ts';

interface Props {
  readonly trip: Trip;
  readonly start: number | undefined;
}

/** All that is known in the fog, in numbers, and what the last step has brought. */
export function Told({ trip, start }: Props) {
  const texts = useFogTexts();
  const numbers = useNumbers();
  const who = useWho();
  const descent = useDescent(start);
  const { walk, latest } = trip;
  const here = standingOf(walk);
  const height = numbers.number(here.height);

  function ground(): string {
    if (Number.isNaN(here.steepness)) return texts.slopeless;
    const [fx, fy] = here.gradient;
    if (!isSloping(here)) return texts.level;
    return texts.falls(numbers.number(here.steepness, 3), texts.directions[compassNameOf(-fx, -fy)]);
  }

  function change(): string {
    const change = here.height - walk[walk.length - 2].height;
    if (change === 0) return texts.even(height);
    return (change < 0 ? texts.down : texts.up)(numbers.number(Math.abs(change), 3), height);
  }

  function sentence(): string {
    switch (latest) {
      case 'began':
        return texts.standing(height, ground());
      case 'stepped':
        return `${change()} ${hasArrived(walk) ? texts.arrived : ground()}`;
      case 'undid':
        return `${texts.back(height)} ${ground()}`;
      case 'lifted':
        return `${texts.lifted(height)} ${descent === null ? '' : texts.beside(who, numbers.number(descent.loss[descent.reached]))}`;
      default:
        return texts.refused[latest];
    }
  }

  return (
    <div className={styles.told}>
      <dl className={styles.readings}>
        <div>
          <dt>{texts.height}</dt>
          <dd>{height}</dd>
        </div>
        <div>
          <dt>{texts.slope}</dt>
          <dd>{numbers.number(here.steepness, 3)}</dd>
        </div>
        <div>
          <dt>{texts.steps}</dt>
          <dd>{numbers.count(walk.length - 1)}</dd>
        </div>
      </dl>
      <p className={styles.sentence} role="status">
        {sentence()}
      </p>
    </div>
  );
}
