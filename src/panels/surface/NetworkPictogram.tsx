import type { NetworkChoice } from '../../scenario/scenario.ts';
import { layersOf } from '../../scenario/weightsOf.ts';
import styles from './NetworkPictogram.module.css';

const size = 100;
const margin = 16;
/** Of wider layers only so many neurons are drawn. */
const mostDrawn = 5;

/** The layers of a network, as a sign for it: how its landscape looks shows only when it has been trained. */
export function NetworkPictogram({ network }: { readonly network: Pick<NetworkChoice, 'network' | 'hidden'> }) {
  const layers = layersOf(network).map((neurons) => Math.min(neurons, mostDrawn));
  const across = (size - 2 * margin) / (layers.length - 1);
  const columns = layers.map((neurons, k) =>
    Array.from({ length: neurons }, (_, row) => ({
      x: margin + k * across,
      y: size / 2 + (row - (neurons - 1) / 2) * ((size - 2 * margin) / (mostDrawn - 1)),
    })),
  );
  const lines = columns
    .slice(1)
    .flatMap((column, k) => column.flatMap((to) => columns[k].map((from) => ({ from, to }))));
  return (
    <svg className={styles.pictogram} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {lines.map(({ from, to }) => (
        <line key={`${from.x} ${from.y} ${to.x} ${to.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
      {columns.flat().map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={5} />
      ))}
    </svg>
  );
}
