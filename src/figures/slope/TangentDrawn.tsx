import type { Range } from '../../core/surface.ts';
import { useNumbers } from '../../i18n/language.tsx';
import type { CurvePoint } from './curvePoint.ts';
import styles from './SlopeFigure.module.css';
import type { SlopePlot, SlopePlots } from './slopePlots.ts';
import { tangent } from './tangent.ts';

interface Props {
  readonly drawing: SlopePlots;
  readonly plot: SlopePlot;
  readonly point: CurvePoint;
  readonly domain: Range;
  readonly letterPx: number;
}

/** The tangent in the point, with the triangle of its slope: so far across, so far up. */
export function TangentDrawn({ drawing: { x, right }, plot: { y, top, bottom }, point, domain, letterPx }: Props) {
  const numbers = useNumbers();
  const line = tangent(point, domain);
  if (line === null) return null;
  const { from, run, rise, heightAt } = line;
  const [x1, x2] = [x(from), x(from + run)];
  const [y1, y2] = [y(heightAt(from)), y(heightAt(from + run))];
  const isRising = rise >= 0;
  const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);
  const middle = between(top + letterPx, (between(top, y1, bottom) + between(top, y2, bottom)) / 2, bottom - letterPx);
  const isRoomy = right - x2 > 3.5 * letterPx;
  return (
    <g className={styles.tangent}>
      <line x1={x(domain[0])} x2={x(domain[1])} y1={y(heightAt(domain[0]))} y2={y(heightAt(domain[1]))} />
      {rise !== 0 && (
        <>
          <path className={styles.triangle} d={`M${x1} ${y1}H${x2}V${y2}`} />
          <text className={styles.run} x={(x1 + x2) / 2} y={y1 + (isRising ? 1.1 : -0.5) * letterPx}>
            {numbers.number(run)}
          </text>
          <text
            className={isRoomy ? styles.rise : styles.riseBefore}
            x={x2 + (isRoomy ? 0.35 : -0.35) * letterPx}
            y={middle}
          >
            {numbers.number(rise, 3)}
          </text>
        </>
      )}
    </g>
  );
}
