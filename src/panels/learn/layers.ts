import type { NetworkChoice, Scenario } from '../../scenario/scenario.ts';
import { limits } from '../../scenario/settings.ts';
import { weightsOf } from '../../scenario/weightsOf.ts';

type Layers = Pick<NetworkChoice, 'network' | 'hidden'>;

/** How wide a hidden layer can be made beside the others; at least 1. */
export function mostNeurons({ network, hidden }: Layers, layer: number): number {
  let width: number = limits.neurons;
  while (width > 1 && weightsOf({ network, hidden: hidden.with(layer, width) }) > limits.weights) width--;
  return width;
}

/** One hidden layer more, as wide as the last one; null where there is no room for it. */
export function oneMoreLayer({ network, hidden }: Layers): readonly number[] | null {
  if (hidden.length >= limits.hiddenLayers) return null;
  const more = [...hidden, hidden[hidden.length - 1]];
  return weightsOf({ network, hidden: more }) <= limits.weights ? more : null;
}

/** One hidden layer fewer; null where it is the only one, or the others would be joined by too many weights. */
export function oneLayerFewer({ network, hidden }: Layers, layer: number): readonly number[] | null {
  if (hidden.length === 1) return null;
  const fewer = hidden.toSpliced(layer, 1);
  return weightsOf({ network, hidden: fewer }) <= limits.weights ? fewer : null;
}

/** The scenario with other hidden layers; the plane's two weights stay among those that there are. */
export function withHidden(scenario: Scenario, hidden: readonly number[]): Scenario {
  const { surface } = scenario;
  if (!('network' in surface)) return scenario;
  const last = weightsOf({ network: surface.network, hidden }) - 1;
  const firstWeight = Math.min(surface.firstWeight, last);
  const second = Math.min(surface.secondWeight, last);
  const secondWeight = second === firstWeight ? (firstWeight === 0 ? 1 : firstWeight - 1) : second;
  return { ...scenario, surface: { ...surface, hidden, firstWeight, secondWeight } };
}
