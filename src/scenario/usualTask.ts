import type { Shares, TaskId } from '../core/learning/index.ts';
import { networkTaskEntries } from '../core/network/networkTasks.ts';
import type { DataRows, NetworkChoice, TaskChoice } from './scenario.ts';
import { defaultsOf, networkFields, type TaskSettings, taskFields } from './settings.ts';

/** How rows are shared out where nobody has said otherwise. */
export const usualShares: Shares = { train: 0.6, validation: 0.2, test: 0.2 };

/** A task as it is first met: the whole training set in every step. */
export function usualTask(task: TaskId, data?: DataRows): TaskChoice {
  const fields = defaultsOf<object>(taskFields[task]) as TaskSettings;
  return { task, ...fields, split: usualShares, ...(data !== undefined && { data }) };
}

/** A network as it is first met; the first one where there is none of that name. */
export function usualNetwork(network: NetworkChoice['network']): NetworkChoice {
  const { id, losses, defaults } = networkTaskEntries.find((entry) => entry.id === network) ?? networkTaskEntries[0];
  const { hidden, batchSize } = defaults;
  return { network: id, hidden, ...defaultsOf(networkFields), loss: losses[0], batchSize, split: usualShares };
}
