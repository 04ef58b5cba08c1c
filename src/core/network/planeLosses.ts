import { type Domain, widthOf } from '../surface.ts';
import type { HeightNet } from '../surfaces/heightMap.ts';
import type { NetworkTask } from './networkTask.ts';
import { type Plane, weightsAt } from './plane.ts';

/** How far the net has come. */
export interface PlaneProgress {
  /** Nodes whose loss is known, and how many there will be. */
  readonly done: number;
  readonly total: number;
  /** The net that has just become complete; null between one and the next. */
  readonly net: PlaneNet | null;
}

/** Losses over a plane, ready for `heightMap`. */
export interface PlaneNet extends HeightNet {
  readonly heights: Float64Array;
  /** Where higher losses are cut off, should there be any; null where every height is the loss. */
  readonly cut: number | null;
}

/** Nodes along each side of the nets: each net has the nodes of the one before, and one between any two of them. */
const sides = [17, 33, 65, 129];

/** The finest nets are left out where they would take more multiplications than this, half a minute's work or so. */
const mostMultiplications = 5e10;

/**
 * The mean training loss over a plane, on finer and finer nets; it stops after every node, so that the caller can look at the
 * clock. Only new nodes are computed.
 *
 * Losses above `highest`, and those that are not finite, are cut off there: a spline must have numbers, and beside a cliff a
 * thousand times as high as the valley nothing of the valley could be seen. The net says so. Eight times the loss where the
 * trainings start leaves their ways as they are.
 *
 * Throws a RangeError, when it is first asked to go on, where `highest` is not finite.
 */
export function* planeLosses(
  task: NetworkTask,
  plane: Plane,
  domain: Domain,
  highest: number,
): Generator<PlaneProgress, void> {
  if (!Number.isFinite(highest)) throw new RangeError(`Expected a loss to cut off at, got ${highest}.`);
  const nets = sides.filter((side, level) => level === 0 || side * side * costOf(task) <= mostMultiplications);
  const finest = nets[nets.length - 1];
  const total = finest * finest;
  const losses = new Float64Array(total).fill(Number.NaN);
  const weights = new Float64Array(plane.origin.length);
  let done = 0;

  function lossAt(row: number, column: number): number {
    weightsAt(plane, at(domain.x, column), at(domain.y, finest - 1 - row), weights);
    return task.lossOn('train', weights);
  }

  function at(range: readonly [number, number], node: number): number {
    return range[0] + (widthOf(range) * node) / (finest - 1);
  }

  for (const [level, side] of nets.entries()) {
    const stride = (finest - 1) / (side - 1);
    for (let row = 0; row < finest; row += stride) {
      for (let column = 0; column < finest; column += stride) {
        const isKnown = level > 0 && row % (2 * stride) === 0 && column % (2 * stride) === 0;
        if (isKnown) continue;
        losses[row * finest + column] = lossAt(row, column);
        done++;
        const isLast = row === finest - 1 && column === finest - 1 - (level > 0 ? stride : 0);
        yield { done, total, net: isLast ? netOf(losses, finest, side, domain, highest) : null };
      }
    }
  }
}

function netOf(losses: Float64Array, finest: number, side: number, domain: Domain, highest: number): PlaneNet {
  const stride = (finest - 1) / (side - 1);
  let isCut = false;
  const heights = Float64Array.from({ length: side * side }, (_, k) => {
    const loss = losses[stride * (Math.floor(k / side) * finest + (k % side))];
    if (loss <= highest) return loss;
    isCut = true;
    return highest;
  });
  return { heights, columns: side, rows: side, domain, cut: isCut ? highest : null };
}

/** Multiplications a loss costs. */
function costOf({ network, split }: NetworkTask): number {
  return network.parameterCount * split.train.length;
}
