import type { NetworkTask } from '../../core/network/networkTask.ts';
import { decided } from './decisionRegions.ts';

/** For each row whether the network says another class than its own. */
export function wrongClasses({ network, samples }: Pick<NetworkTask, 'network' | 'samples'>, weights: Float64Array) {
  const { count, inputs, outputCount, classes } = samples;
  const outputs = new Float64Array(count * outputCount);
  network.outputsAt(weights, inputs, count, outputs);
  return Array.from({ length: count }, (_, row) => decided(outputs, row, outputCount).best !== classes?.[row]);
}
