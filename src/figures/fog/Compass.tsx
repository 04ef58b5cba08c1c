import {
  ArrowDown,
  ArrowDownLeft,
  ArrowDownRight,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ArrowUpLeft,
  ArrowUpRight,
  Undo2,
} from 'lucide-react';
import { useId } from 'react';
import { useNumbers } from '../../i18n/language.tsx';
import { useThalweg } from '../../store/useThalweg.tsx';
import sliders from '../slider.module.css';
import styles from './Compass.module.css';
import { compass } from './compass.ts';
import { sightOn } from './fogMap.ts';
import type { Footing } from './footing.ts';
import { useFogTexts } from './useFogTexts.ts';

interface Props {
  readonly from: Footing;
  /** A share of the sight. */
  readonly stride: number;
  readonly rate: number;
  readonly isUndoable: boolean;
  readonly onStride: (stride: number) => void;
  readonly onWalk: (x: number, y: number) => void;
  readonly onSteepest: () => void;
  readonly onUndo: () => void;
}

const arrows = {
  n: ArrowUp,
  ne: ArrowUpRight,
  e: ArrowRight,
  se: ArrowDownRight,
  s: ArrowDown,
  sw: ArrowDownLeft,
  w: ArrowLeft,
  nw: ArrowUpLeft,
};

/** Eight ways to go, how far to go, and the one step that gradient descent would take. */
export function Compass({ from, stride, rate, isUndoable, onStride, onWalk, onSteepest, onUndo }: Props) {
  const texts = useFogTexts();
  const numbers = useNumbers();
  const strideId = useId();
  const hintId = useId();
  const domain = useThalweg((state) => state.surface.domain);
  const sight = sightOn(domain);
  const length = { x: numbers.number(stride * sight.x, 2), y: numbers.number(stride * sight.y, 2) };
  return (
    <>
      <fieldset className={styles.compass}>
        <legend>{texts.compass}</legend>
        {compass.map(({ name, east, north }) => {
          const Arrow = arrows[name];
          return (
            <button
              key={name}
              type="button"
              style={{ gridRow: 2 - Math.round(north), gridColumn: 2 + Math.round(east) }}
              aria-label={texts.directions[name]}
              title={texts.directions[name]}
              onClick={() => onWalk(from.x + stride * sight.x * east, from.y + stride * sight.y * north)}
            >
              <Arrow aria-hidden="true" />
            </button>
          );
        })}
        <button
          type="button"
          className={styles.undo}
          aria-label={texts.undo}
          title={texts.undo}
          // a button that is disabled under the finger would lose the focus
          aria-disabled={!isUndoable}
          onClick={() => isUndoable && onUndo()}
        >
          <Undo2 aria-hidden="true" />
        </button>
      </fieldset>
      <div className={styles.stride}>
        <label htmlFor={strideId}>
          {length.x === length.y ? texts.stride(length.x) : texts.strideOf(length.x, length.y)}
        </label>
        <input
          id={strideId}
          type="range"
          className={sliders.slider}
          min={0.02}
          max={1}
          step={0.02}
          value={stride}
          aria-valuetext={length.x === length.y ? length.x : texts.strideOf(length.x, length.y)}
          onChange={(event) => onStride(Number(event.target.value))}
        />
      </div>
      <div className={styles.steepest}>
        <button
          type="button"
          aria-describedby={hintId}
          title={texts.steepestHint(numbers.number(rate))}
          onClick={onSteepest}
        >
          <span>{texts.steepest}</span>
          <small>η = {numbers.number(rate)}</small>
        </button>
        <p id={hintId} hidden>
          {texts.steepestHint(numbers.number(rate))}
        </p>
      </div>
    </>
  );
}
