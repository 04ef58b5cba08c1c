import { networkTaskEntries } from '../core/network/networkTasks.ts';
import type { NetworkChoice } from './scenario.ts';

/** The neurons of each layer, from the inputs to the outputs. */
export function layersOf({ network, hidden }: Pick<NetworkChoice, 'network' | 'hidden'>): readonly number[] {
  const entry = networkTaskEntries.find(({ id }) => id === network);
  if (entry === undefined) throw new RangeError(`Expected the name of a network's task, got "${network}".`);
  return [entry.inputs, ...hidden, entry.outputs];
}

/** How many weights and biases a network has. */
export function weightsOf(choice: Pick<NetworkChoice, 'network' | 'hidden'>): number {
  const sizes = layersOf(choice);
  return sizes.slice(1).reduce((sum, size, k) => sum + size * (sizes[k] + 1), 0);
}
