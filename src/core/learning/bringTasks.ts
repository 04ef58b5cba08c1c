import type { OwnData, TaskMaker, TaskSpec } from './index.ts';
import type { Task } from './task.ts';

interface Made {
  readonly key: string;
  readonly data: OwnData | undefined;
  readonly task: Task;
}

let make: TaskMaker | null = null;
/** The tasks last asked for, the latest at the end. */
const made: Made[] = [];
const mostMade = 8;

/**
 * Brings what makes tasks, and with it all data. They are heavy, and few descents are in landscapes of data: so a page can load
 * them when they are asked for. `allTasks.ts` brings them.
 */
export function bringTasks(maker: TaskMaker): void {
  make = maker;
}

/**
 * The task that this says; the same object again as long as it says the same, one's own rows known by their object.
 * Throws a RangeError as long as nobody has brought the tasks.
 */
export function taskOf({ data, ...spec }: TaskSpec): Task {
  const key = keyOf(spec);
  const at = made.findIndex((each) => each.key === key && each.data === data);
  const [found] = at < 0 ? [madeNow(key, spec, data)] : made.splice(at, 1);
  made.push(found);
  if (made.length > mostMade) made.shift();
  return found.task;
}

/** Whoever writes the same in another order means the same. */
function keyOf({ task, split, seed, loss, standardised, noise }: TaskSpec): string {
  return JSON.stringify([task, split.train, split.validation, split.test, seed, loss, standardised, noise]);
}

function madeNow(key: string, spec: TaskSpec, data: OwnData | undefined): Made {
  if (make === null) throw new RangeError(`Expected the task ${spec.task} to have been brought, got none.`);
  return { key, data, task: make(data === undefined ? spec : { ...spec, data }) };
}
