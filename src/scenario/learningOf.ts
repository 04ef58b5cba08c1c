import { type Batches, batches } from '../core/learning/batches.ts';
import { taskOf } from '../core/learning/bringTasks.ts';
import type { TaskSpec } from '../core/learning/index.ts';
import { type Pace, pace } from '../core/learning/pace.ts';
import type { Task } from '../core/learning/task.ts';
import type { DataRows, Scenario, TaskChoice } from './scenario.ts';

/** What is learned in a scenario, and in which portions. */
export interface Learning {
  readonly task: Task;
  /** The batches of each hiker; null where every step looks at all rows. */
  readonly batches: Batches | null;
  readonly pace: Pace;
}

/** Null where the landscape is not made of data. The same object again as long as the scenario says the same about it. */
export function learningOf({ surface, seed }: Pick<Scenario, 'surface' | 'seed'>): Learning | null {
  if (!('task' in surface)) return null;
  if (kept?.surface === surface && kept.seed === seed) return kept.learning;
  const task = taskOf(specOf(surface));
  const { train } = task.split;
  const size = Math.min(surface.batchSize ?? train.length, train.length);
  const learning = {
    task,
    batches: size < train.length ? batches(train, size, seed) : null,
    pace: pace(train.length, size),
  };
  kept = { surface, seed, learning };
  return learning;
}

let kept: { readonly surface: TaskChoice; readonly seed: number; readonly learning: Learning } | null = null;

/** What the core is told of a task. */
export function specOf({ batchSize: _, data, ...spec }: TaskChoice): TaskSpec {
  return data === undefined ? spec : { ...spec, data: columnsOf(data) };
}

const columns = new WeakMap<DataRows, NonNullable<TaskSpec['data']>>();

/** The same object again for the same rows, by which the core knows them. */
function columnsOf(data: DataRows): NonNullable<TaskSpec['data']> {
  const known = columns.get(data);
  if (known !== undefined) return known;
  const { names, labels, rows } = data;
  const made = {
    names,
    ...(labels !== undefined && { labels }),
    feature: rows.map(([feature]) => feature),
    target: rows.map(([, target]) => target),
  };
  columns.set(data, made);
  return made;
}
