import { bringTasks } from './bringTasks.ts';
import { makeTask } from './makeTask.ts';

/** Who imports this file has all tasks and their data. */
bringTasks(makeTask);
