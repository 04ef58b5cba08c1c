import type { Expression } from './expression.ts';
import { KERNELS, type Kernel, load, MEMORY_LENGTH, OPERATION_LENGTH, store } from './kernels.ts';
import { FIRST_STEP, lower, type Step, X, Y } from './lower.ts';

/** How many points go through the operations together: enough to hide what a call costs, few enough to stay in the cache. */
export const BLOCK_LENGTH = 256;

/** Expressions made ready to be computed for many points. */
export interface Program {
  /** Points in a block; fewer than usual only where there are more values than the working memory has room for. */
  readonly blockLength: number;
  readonly kernels: readonly Kernel[];
  readonly code: Int32Array;
  readonly constants: Float64Array;
  /** Where x and y go before a block. */
  readonly places: readonly [x: number, y: number];
  /** Where each root is found after a block. */
  readonly results: readonly number[];
}

export function compile(roots: readonly Expression[]): Program {
  const { steps, results } = lower(roots);
  const needed = neededSteps(steps, results);
  const { lanes, laneCount } = lanesFor(steps, needed, results);
  const blockLength = Math.min(BLOCK_LENGTH, Math.floor(MEMORY_LENGTH / laneCount));
  if (blockLength === 0) throw new RangeError(`Expected at most ${MEMORY_LENGTH} values at once, got ${laneCount}.`);
  const place = (value: number) => lanes[value] * blockLength;

  const code = new Int32Array(needed.length * OPERATION_LENGTH);
  const constants: number[] = [];
  needed.forEach((index, position) => {
    const step = steps[index];
    code.set([place(FIRST_STEP + index), constants.length, ...step.operands.map(place)], position * OPERATION_LENGTH);
    constants.push(...step.constants);
  });
  return {
    blockLength,
    kernels: needed.map((index) => KERNELS[steps[index].operation]),
    code,
    constants: new Float64Array(constants),
    places: [place(X), place(Y)],
    results: results.map(place),
  };
}

/**
 * Writes the first `count` values of each root into the array of `outs` with the same index. Allocates nothing; the result of
 * a point does not depend on the points beside it, down to the last bit. An out may be x or y itself.
 */
export function run(
  program: Program,
  x: Float64Array,
  y: Float64Array,
  outs: readonly Float64Array[],
  count: number,
): void {
  const { blockLength, kernels, code, constants, places, results } = program;
  for (let from = 0; from < count; from += blockLength) {
    const length = Math.min(blockLength, count - from);
    load(x, from, places[0], length);
    load(y, from, places[1], length);
    for (let i = 0; i < kernels.length; i++) kernels[i](code, i * OPERATION_LENGTH, constants, length);
    for (let i = 0; i < results.length; i++) store(results[i], outs[i], from, length);
  }
}

/** The steps that a result depends on, in order. */
function neededSteps(steps: readonly Step[], results: readonly number[]): number[] {
  const isNeeded = new Array<boolean>(FIRST_STEP + steps.length).fill(false);
  for (const result of results) isNeeded[result] = true;
  for (let index = steps.length - 1; index >= 0; index--) {
    if (!isNeeded[FIRST_STEP + index]) continue;
    for (const operand of steps[index].operands) isNeeded[operand] = true;
  }
  return steps.map((_, index) => index).filter((index) => isNeeded[FIRST_STEP + index]);
}

/** In which lane each value lies; a lane is used again once its value has been read for the last time. */
function lanesFor(steps: readonly Step[], needed: readonly number[], results: readonly number[]) {
  const lastReadBy = new Array<number>(FIRST_STEP + steps.length).fill(-1);
  for (const index of needed) {
    for (const operand of steps[index].operands) lastReadBy[operand] = index;
  }
  for (const kept of [X, Y, ...results]) lastReadBy[kept] = Number.POSITIVE_INFINITY;

  const lanes = new Array<number>(FIRST_STEP + steps.length).fill(-1);
  lanes[X] = X;
  lanes[Y] = Y;
  let laneCount = 2;
  const free: number[] = [];
  for (const index of needed) {
    for (const operand of new Set(steps[index].operands)) {
      if (lastReadBy[operand] === index) free.push(lanes[operand]);
    }
    lanes[FIRST_STEP + index] = free.pop() ?? laneCount++;
  }
  return { lanes, laneCount };
}
