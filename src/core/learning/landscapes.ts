import type { Surface } from '../surface.ts';
import type { Split, Task } from './task.ts';

/** The landscape of each part that has rows. */
export function landscapesOf(split: Split, landscapeOf: (rows: Uint32Array) => Surface): Task['landscapes'] {
  const orNull = (rows: Uint32Array) => (rows.length > 0 ? landscapeOf(rows) : null);
  return { train: landscapeOf(split.train), validation: orNull(split.validation), test: orNull(split.test) };
}
