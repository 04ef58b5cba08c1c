import '../../src/core/learning/allTasks.ts';
import { taskOf } from '../../src/core/learning/bringTasks.ts';
import type { TaskSpec } from '../../src/core/learning/index.ts';
import type { Task, World } from '../../src/core/learning/task.ts';

const shares = { train: 0.6, validation: 0.2, test: 0.2 };

/** A task, and its world, which must be of this kind. */
export function dataTask<Kind extends World['kind']>(
  kind: Kind,
  spec: Partial<TaskSpec> & Pick<TaskSpec, 'task'>,
): { readonly task: Task; readonly world: Extract<World, { kind: Kind }> } {
  const task = taskOf({ split: shares, seed: 1, ...spec });
  const { world } = task;
  if (!isOfKind(world, kind)) throw new RangeError(`Expected the world of a ${kind}, got that of a ${world.kind}.`);
  return { task, world };
}

function isOfKind<Kind extends World['kind']>(world: World, kind: Kind): world is Extract<World, { kind: Kind }> {
  return world.kind === kind;
}
