import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { ratesDe } from '../i18n/rates.de.ts';
import { ratesEn } from '../i18n/rates.en.ts';
import { rateByHandAt } from '../scenario/changeRate.ts';
import { drawnFactor } from '../scenario/readSchedule.ts';
import type { OptimizerChoice } from '../scenario/scenario.ts';
import styles from './RateCurve.module.css';
import type { Drawing } from './useDrawing.ts';

interface Props {
  readonly drawing: Drawing;
  /** The rival whose schedule is drawn. */
  readonly choice: OptimizerChoice;
}

/** The points of a drawn schedule, each to be taken by a hand, a finger or the arrow keys. */
export function DrawnHandles({ drawing, choice }: Props) {
  const texts = useTextsOf({ en: ratesEn, de: ratesDe });
  const numbers = useNumbers();
  const { plot, points } = drawing;
  if (points === null) return null;
  const count = numbers.count(points.length);
  return (
    <g>
      {points.map(([step, factor], index) => {
        const rate = factor * rateByHandAt(choice, step);
        return (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: a point that moves stays the same handle
            key={index}
            className={styles.handle}
            transform={`translate(${plot.x(step)} ${plot.y(rate)})`}
            role="slider"
            tabIndex={0}
            aria-label={texts.point(numbers.count(index + 1), count)}
            aria-valuemin={drawnFactor.min}
            aria-valuemax={drawnFactor.max}
            aria-valuenow={factor}
            aria-valuetext={texts.pointAt(numbers.count(step), numbers.number(rate, 3), numbers.number(factor, 3))}
            onPointerDown={(event) => drawing.grab(index, event)}
            onKeyDown={(event) => drawing.pressKey(index, event)}
            onKeyUp={drawing.release}
            onBlur={drawing.release}
          >
            <circle className={styles.reach} r={16} />
            <circle className={styles.knob} r={6} />
          </g>
        );
      })}
    </g>
  );
}
