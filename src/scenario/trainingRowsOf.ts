import { type TaskId, taskEntries } from '../core/learning/index.ts';
import { rowsOfParts } from '../core/learning/split.ts';
import { networkTaskEntries } from '../core/network/networkTasks.ts';
import type { NetworkChoice, TaskChoice } from './scenario.ts';

/** How many rows the data of a task have. */
export function rowsOf(choice: Pick<TaskChoice, 'task' | 'data'> | Pick<NetworkChoice, 'network'>): number {
  if ('network' in choice) return networkTaskEntries.find(({ id }) => id === choice.network)?.rows ?? 0;
  return choice.data?.rows.length ?? rowsOfTask(choice.task);
}

/** How many rows are learned from; at least one. */
export function trainingRowsOf(
  choice: Pick<TaskChoice, 'task' | 'data' | 'split'> | Pick<NetworkChoice, 'network' | 'split'>,
): number {
  return Math.max(1, rowsOfParts(choice.split, rowsOf(choice)).train);
}

function rowsOfTask(task: TaskId): number {
  return taskEntries.find(({ id }) => id === task)?.rows ?? 0;
}

/** Whether any row is left to choose by. */
export function hasValidationRows(choice: Pick<NetworkChoice, 'network' | 'split'>): boolean {
  return rowsOfParts(choice.split, rowsOf(choice)).validation > 0;
}
