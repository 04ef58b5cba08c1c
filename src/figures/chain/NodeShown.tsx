import type { Ref } from 'react';
import { useNumbers } from '../../i18n/language.tsx';
import styles from './ChainGraph.module.css';
import type { ChainNumbers } from './chainNumbers.ts';
import { boxHeight, boxWidth, type NodeName, type Point } from './graphLayout.ts';
import { isLatest, signs, slopeShown, valueShown } from './nodes.ts';

interface Props {
  readonly ref: Ref<SVGGElement>;
  readonly name: NodeName;
  readonly at: Point;
  readonly numbers: ChainNumbers;
  readonly shown: number;
}

/** Texts of more letters than this are drawn together. */
const mostLetters = 9;

/** A number of the graph: its letter, its value, and under them the derivative of the loss along it. */
export function NodeShown({ ref, name, at: [x, y], numbers, shown }: Props) {
  const format = useNumbers();
  const value = valueShown(name, numbers, shown);
  const slope = slopeShown(name, numbers, shown);
  const right = boxWidth / 2 - 8;
  return (
    <g
      ref={ref}
      className={styles.node}
      transform={`translate(${x} ${y})`}
      data-is-known={value !== null}
      data-is-latest={isLatest(name, shown)}
    >
      <rect x={-boxWidth / 2} y={-boxHeight / 2} width={boxWidth} height={boxHeight} rx="8" />
      <text className={styles.sign} x={-right} y="-6">
        {signs[name]}
      </text>
      <Fitted className={styles.value} x={right} y={-6} text={value === null ? '' : format.number(value)} width={74} />
      {slope !== null && (
        <>
          <text className={styles.partial} x={-right} y="17">
            ∂L/∂{signs[name]}
          </text>
          <Fitted className={styles.slope} x={right} y={17} text={format.number(slope)} width={46} />
        </>
      )}
    </g>
  );
}

interface FittedProps {
  readonly className: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
}

/** A text that ends at x, and is never wider than it may be. */
function Fitted({ className, x, y, text, width }: FittedProps) {
  const isLong = text.length * 8 > width || text.length > mostLetters;
  return (
    <text className={className} x={x} y={y} {...(isLong && { textLength: width, lengthAdjust: 'spacingAndGlyphs' })}>
      {text}
    </text>
  );
}
