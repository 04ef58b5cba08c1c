import { useMemo } from 'react';
import type { Network } from '../../core/network/network.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { useModelTexts } from '../useModelTexts.ts';
import { layersDrawing, mostNeurons } from './layersDrawing.ts';
import styles from './NetworkModel.module.css';

interface Props {
  readonly network: Network;
  readonly weights: Float64Array;
}

const [width, height] = [240, 110];
const widest = 3;

/** The neurons layer by layer, and the weights between them by sign and strength. */
export function Layers({ network: { layers, sizes, parameterCount }, weights }: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const { neurons, connections, isWhole } = useMemo(
    () => layersDrawing(layers, weights, width, height),
    [layers, weights],
  );
  const told = sizes.map((size) => numbers.count(size)).join(' – ');
  return (
    <div className={styles.layers}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={texts.network.layersDrawn(told)}>
        {connections.map(({ from, to, strength }) => (
          <line
            key={`${from.x} ${from.y} ${to.x} ${to.y}`}
            className={strength < 0 ? styles.negative : styles.positive}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={widest * Math.abs(strength)}
          />
        ))}
        {neurons.map(({ x, y }) => (
          <circle key={`${x} ${y}`} className={styles.neuron} cx={x} cy={y} r={3.5} />
        ))}
      </svg>
      <p>
        {texts.network.layers(told)} ({texts.network.weights(numbers.count(parameterCount))}). {texts.network.signs}{' '}
        {!isWhole && texts.network.onlySome(numbers.count(mostNeurons))}
      </p>
    </div>
  );
}
