import type { Batch, Batches } from '../../core/learning/batches.ts';
import type { Task } from '../../core/learning/task.ts';
import type { Pair } from '../../core/stepAt.ts';
import { contains, type Domain, widthOf } from '../../core/surface.ts';
import { arrow } from './arrow.ts';
import type { Figure, FigureMark } from './figure.ts';

/** Length of the longest arrow and the furthest dot, in widths of the domain. */
const reach = 0.2;

/** More dots than this run into each other; of more batches some, evenly picked, have one. */
const mostDots = 200;

/** Where a hiker stands, and which of its steps it is about to take; hikers are told apart by the id of their start. */
export interface Standing {
  readonly id: number;
  readonly step: number;
  readonly x: number;
  readonly y: number;
}

/**
 * What a batch gets wrong: downhill after its own rows beside downhill after all training rows, and the tip that such an
 * arrow would have for each of the epoch's batches, all from the place where the hiker stands. Their mean, each batch weighing
 * as much as it has rows, is the tip of the full slope's arrow. The longest always has the same length: what counts is how they
 * compare. Empty where there is no slope, or off the map.
 */
export function batchFigure(task: Task, batches: Batches, { id, step, x, y }: Standing, domain: Domain): Figure {
  if (!contains(domain, x, y)) return { lines: [], marks: [] };
  const place: Pair = [x, y];
  const into = new Float64Array(3);

  function downhill({ rows, from, to }: Batch): Pair {
    task.slopeOn(rows, from, to, x, y, into);
    return [-into[1], -into[2]];
  }

  const { train } = task.split;
  const full = downhill({ rows: train, from: 0, to: train.length });
  const own = downhill(batches.of(id, step));
  const cloud = stepsOfEpoch(batches, step).map((each) => downhill(batches.of(id, each)));
  const longest = Math.max(...[full, own, ...cloud].map((arrow) => lengthOf(arrow, domain)));
  const scale = reach / longest;
  if (!(longest > 0 && Number.isFinite(scale))) return { lines: [], marks: [] };

  return {
    lines: [
      ...arrow('slope', 'gradient', place, scale * full[0], scale * full[1], domain),
      ...arrow('batch', 'gradient', place, scale * own[0], scale * own[1], domain),
    ],
    marks: cloud
      .map(([dx, dy]): Pair => [x + scale * dx, y + scale * dy])
      .filter(([tipX, tipY]) => contains(domain, tipX, tipY))
      .map(speckAt),
  };
}

function speckAt([x, y]: Pair): FigureMark {
  return { kind: 'cloud', stage: 'gradient', x, y, shape: 'speck', number: null };
}

/** The steps of the epoch that a step belongs to, or some of them at even distances. */
function stepsOfEpoch({ stepsAnEpoch }: Batches, step: number): number[] {
  const first = step - (step % stepsAnEpoch);
  const count = Math.min(stepsAnEpoch, mostDots);
  return Array.from({ length: count }, (_, k) => first + Math.floor((k * stepsAnEpoch) / count));
}

function lengthOf([dx, dy]: Pair, { x, y }: Domain): number {
  return Math.hypot(dx / widthOf(x), dy / widthOf(y));
}
