import { useNumbers } from '../../i18n/language.tsx';
import { multiples, roundStep } from '../../look/roundStep.ts';
import { letters } from './letters.ts';
import styles from './SlopeFigure.module.css';
import type { SlopePlot, SlopePlots } from './slopePlots.ts';

interface Props {
  readonly drawing: SlopePlots;
  readonly plot: SlopePlot;
  readonly letterPx: number;
  /** What the curve is in the point, in words. */
  readonly here: string;
}

/** Lines and numbers behind a curve. The numbers of x stand below the lowest plot alone: they are the same for all. */
export function Axes({ drawing, plot, letterPx, here }: Props) {
  const numbers = useNumbers();
  const { left, right, x, xAt, plots } = drawing;
  const { order, top, bottom, ticks, y } = plot;
  const [from, to] = [xAt(left), xAt(right)];
  const places = multiples(roundStep(to - from, Math.max(2, (right - left) / (4 * letterPx))), from, to);
  const isLowest = plot === plots.at(-1);
  return (
    <g className={styles.axes}>
      {places.map((place) => (
        <line
          key={place}
          className={place === 0 ? styles.axis : styles.grid}
          x1={x(place)}
          x2={x(place)}
          y1={top}
          y2={bottom}
        />
      ))}
      {ticks.map((height) => (
        <g key={height}>
          <line
            className={height === 0 ? styles.axis : styles.grid}
            x1={left}
            x2={right}
            y1={y(height)}
            y2={y(height)}
          />
          <text className={styles.sideNumber} x={left - 0.4 * letterPx} y={y(height)}>
            {numbers.number(height, 3)}
          </text>
        </g>
      ))}
      <text className={styles.plotName} data-order={order} x={left} y={top - 0.45 * letterPx}>
        {letters[order]}(x)
      </text>
      <text className={styles.valueInPlot} x={right} y={top - 0.45 * letterPx}>
        {here}
      </text>
      {isLowest &&
        places.map((place) => (
          <text key={place} className={styles.footNumber} x={x(place)} y={bottom + 1.15 * letterPx}>
            {numbers.number(place, 3)}
          </text>
        ))}
      <text className={styles.axisName} x={right + 0.35 * letterPx} y={bottom}>
        x
      </text>
    </g>
  );
}
