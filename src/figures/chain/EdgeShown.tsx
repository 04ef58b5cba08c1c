import type { CSSProperties } from 'react';
import { useNumbers } from '../../i18n/language.tsx';
import styles from './ChainGraph.module.css';
import type { ChainNumbers } from './chainNumbers.ts';
import { type Edge, endsOf, type GraphLayout, type Point } from './graphLayout.ts';
import { localSlope } from './nodes.ts';
import { isReached, stages } from './stages.ts';

interface Props {
  readonly edge: Edge;
  readonly layout: GraphLayout;
  readonly numbers: ChainNumbers;
  readonly shown: number;
}

const headLength = 7;
const headWidth = 4;

/** One number goes into another; on the way back the derivative of the one along the other stands beside. */
export function EdgeShown({ edge, layout, numbers, shown }: Props) {
  const format = useNumbers();
  const [start, end] = endsOf(edge, layout);
  const local = localSlope(edge, numbers);
  const isBack = edge.back !== null && isReached(edge.back, shown);
  const isLatest = stages[shown] === edge.forward || stages[shown] === edge.back;
  const [from, to] = isBack ? [end, start] : [start, end];
  const way: CSSProperties & Record<'--way-x' | '--way-y', string> = {
    '--way-x': `${to[0] - from[0]}px`,
    '--way-y': `${to[1] - from[1]}px`,
  };
  const [labelX, labelY, anchor] = labelAt(start, end);
  return (
    <g className={styles.edge} data-is-back={isBack} data-is-latest={isLatest}>
      <path className={styles.line} d={`M${from.join(' ')}L${to.join(' ')}`} />
      <path className={styles.head} d={headAt(from, to)} />
      {isBack && local !== null && (
        <text className={styles.local} x={labelX} y={labelY} textAnchor={anchor}>
          {`×\u2009${format.number(local, 3)}`}
        </text>
      )}
      {isLatest && (
        // another one with each stage, so that it sets out again
        <circle key={shown} className={styles.dot} r="5" cx={from[0]} cy={from[1]} style={way} />
      )}
    </g>
  );
}

function headAt([ax, ay]: Point, [bx, by]: Point): string {
  const length = Math.hypot(bx - ax, by - ay);
  const [ex, ey] = [(bx - ax) / length, (by - ay) / length];
  const [rootX, rootY] = [bx - headLength * ex, by - headLength * ey];
  return `M${bx} ${by}L${rootX - headWidth * ey} ${rootY + headWidth * ex}L${rootX + headWidth * ey} ${rootY - headWidth * ex}Z`;
}

/** Above a lying edge, beside all others. */
function labelAt(
  [ax, ay]: Point,
  [bx, by]: Point,
): readonly [x: number, y: number, anchor: 'start' | 'middle' | 'end'] {
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  if (ay === by) return [x, y - 8, 'middle'];
  if (ax === bx) return [x + 8, y + 4, 'start'];
  return ax < bx ? [ax - 6, by, 'middle'] : [ax + 6, by, 'middle'];
}
