import { widthOf } from '../src/core/surface.ts';
import '../src/core/learning/allTasks.ts';
import { taskOf } from '../src/core/learning/bringTasks.ts';
import type { TaskId } from '../src/core/learning/index.ts';
import type { Task } from '../src/core/learning/task.ts';

const side = 256;
const everything = { train: 1, validation: 0, test: 0 };
const tasks: readonly TaskId[] = ['seattle-seasons', 'penguin-species', 'denoise'];

/** Milliseconds for a net of 256 × 256 heights over all rows of a task: as the app computes it, and row by row. */
export function printGrounds(): void {
  console.log('\nGround of 256 × 256 heights over all rows of a data set, in ms');
  for (const id of tasks) {
    const task = taskOf({ task: id, split: everything, seed: 1 });
    const rows = task.split.train.length;
    const quick = fastestMs(() => heightsOf(task), 5);
    // a sixteenth of the places is enough where rows are walked one by one
    const slow = 16 * fastestMs(() => rowByRow(task), 1);
    console.log(
      `${id.padEnd(18)}${String(rows).padStart(8)} rows${quick.toFixed(1).padStart(11)}${slow.toFixed(0).padStart(11)} row by row`,
    );
  }
}

function heightsOf({ landscapes: { train } }: Task): void {
  const { domain } = train;
  const x = Float64Array.from({ length: side }, (_, k) => domain.x[0] + (k / (side - 1)) * widthOf(domain.x));
  const y = new Float64Array(side);
  const height = new Float64Array(side);
  for (let row = 0; row < side; row++) {
    y.fill(domain.y[0] + (row / (side - 1)) * widthOf(domain.y));
    train.values(x, y, height, side);
  }
}

function rowByRow({ landscapes: { train }, split, slopeOn }: Task): void {
  const into = new Float64Array(3);
  const { domain } = train;
  for (let row = 0; row < side; row += 4) {
    const y = domain.y[0] + (row / (side - 1)) * widthOf(domain.y);
    for (let column = 0; column < side; column += 4) {
      slopeOn(split.train, 0, split.train.length, domain.x[0] + (column / (side - 1)) * widthOf(domain.x), y, into);
    }
  }
}

function fastestMs(work: () => void, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begin = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e6);
  }
  return best;
}
