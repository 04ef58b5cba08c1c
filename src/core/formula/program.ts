import type { Expression } from './expression.ts';
import type { Kernel } from './kernel.ts';
import { KERNELS, OPERATION_LENGTH } from './kernels.ts';
import { lower, type Step, type Steps, X, Y } from './lower.ts';
import { load, memory, store } from './memory.ts';

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
  const lowered = lower(roots);
  const { results } = lowered;
  const steps = neededSteps(lowered);
  const { lanes, laneCount } = lanesFor(steps, lowered);
  const blockLength = Math.min(BLOCK_LENGTH, Math.floor(memory.length / laneCount));
  if (blockLength === 0) throw new RangeError(`Expected at most ${memory.length} values at once, got ${laneCount}.`);
  const place = (value: number) => lanes[value] * blockLength;

  const code = new Int32Array(steps.length * OPERATION_LENGTH);
  const constants: number[] = [];
  steps.forEach(({ results: [result, ...more], ...step }, position) => {
    const places = [...step.operands, ...more].map(place);
    code.set([place(result), constants.length, ...places], position * OPERATION_LENGTH);
    constants.push(...step.constants);
  });
  return {
    blockLength,
    kernels: steps.map(({ operation }) => KERNELS[operation]),
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
function neededSteps({ steps, results, valueCount }: Steps): Step[] {
  const isNeeded = new Array<boolean>(valueCount).fill(false);
  for (const result of results) isNeeded[result] = true;
  const needed: Step[] = [];
  for (const step of [...steps].reverse()) {
    if (!step.results.some((result) => isNeeded[result])) continue;
    for (const operand of step.operands) isNeeded[operand] = true;
    needed.push(step);
  }
  return needed.reverse();
}

/** In which lane each value lies; a lane is used again once its value has been read for the last time. */
function lanesFor(steps: readonly Step[], { results, valueCount }: Steps) {
  const lastReadBy = new Array<Step | 'caller' | undefined>(valueCount);
  for (const step of steps) {
    for (const value of [...step.results, ...step.operands]) lastReadBy[value] = step;
  }
  for (const kept of [X, Y, ...results]) lastReadBy[kept] = 'caller';

  const lanes = new Array<number>(valueCount).fill(-1);
  lanes[X] = X;
  lanes[Y] = Y;
  let laneCount = 2;
  const free: number[] = [];
  for (const step of steps) {
    const freeAfter = (value: number) => {
      if (lastReadBy[value] === step) free.push(lanes[value]);
    };
    for (const operand of new Set(step.operands)) freeAfter(operand);
    for (const result of step.results) lanes[result] = free.pop() ?? laneCount++;
    for (const result of step.results) freeAfter(result);
  }
  return { lanes, laneCount };
}
