import type { GroundOptimizer, HikerOnGround } from './optimizer.ts';
import { type Probe, wolfe } from './wolfe.ts';

export interface LbfgsParameters {
  /** How many of the last strides, and the changes of slope along them, are remembered: at least 1. */
  readonly historySize?: number;
}

/** The entries of one hiker in the memory. */
interface Remembered {
  readonly direction: Float64Array;
  readonly stride: Float64Array;
  readonly lastGradient: Float64Array;
  readonly pairs: Float64Array;
  /** The strides and the changes of slope along them, in turn, the newest pair first. */
  readonly history: readonly Float64Array[];
}

/** A pair whose angle has a cosine below this tells nothing of a bowl: the ground does not curve up along it. */
const leastCosine = 1e-10;

/**
 * L-BFGS: Newton's method with a Hessian that is guessed from the last strides and how the slope changed along them, and a
 * search along the line.
 *
 *   d ← −B ∇f, B from the pairs (s, y) by two loops,   p ← p + t d,   t by the strong Wolfe conditions
 *
 * The learning rate is the stride that is tried first; without a history, along −∇f, it is no longer than a step of that
 * length. It forgets its history where it would lead uphill or nowhere; if no lower place is found then, it allows no step.
 * The search asks the true ground; only the slope it begins with is that of the gradient given, which may be clipped or
 * disturbed.
 * Throws a RangeError where `historySize` is not a whole number of at least 1.
 *
 * Source: Nocedal (1980); Liu & Nocedal (1989); the first stride as in torch.optim.LBFGS.
 */
export function lbfgs({ historySize = 5 }: LbfgsParameters = {}): GroundOptimizer {
  if (!(Number.isInteger(historySize) && historySize >= 1)) {
    throw new RangeError(`Expected a whole history size of at least 1, got ${historySize}.`);
  }
  const pairNames = Array.from({ length: historySize }, (_, k) => [`step${k + 1}`, `change${k + 1}`]);
  return {
    needs: 'ground',
    memory: ['direction', 'stride', 'lastGradient', 'pairs', ...pairNames.flat()],
    update(parameters, gradient, memory, learningRate, step, hiker) {
      const [direction, stride, lastGradient, pairs, ...history] = memory;
      const remembered = { direction, stride, lastGradient, pairs, history };
      if (step > 0) rememberPair(remembered, gradient, hiker);
      keep(lastGradient, gradient[hiker.i], gradient[hiker.j], hiker);
      const hasMoved = walk(remembered, parameters, gradient, learningRate, hiker);
      if (hasMoved || pairs[hiker.i] === 0) return hasMoved;
      keep(pairs, 0, 0, hiker);
      return walk(remembered, parameters, gradient, learningRate, hiker);
    },
    recipe: () => ({
      scalars: { historySize },
      lines: [
        { stage: 'memory', name: 'direction', formula: null },
        { stage: 'correction', name: 'stride', formula: null },
        { stage: 'move', name: 'x', formula: 'x + stride * direction' },
      ],
    }),
  };
}

/** Keeps the last stride and the change of slope along it, if the ground curved up there. */
function rememberPair(remembered: Remembered, gradient: Float64Array, { i, j }: HikerOnGround): void {
  const { direction, stride, lastGradient, pairs, history } = remembered;
  const stepX = stride[i] * direction[i];
  const stepY = stride[j] * direction[j];
  const changeX = gradient[i] - lastGradient[i];
  const changeY = gradient[j] - lastGradient[j];
  const product = stepX * changeX + stepY * changeY;
  const size = Math.hypot(stepX, stepY) * Math.hypot(changeX, changeY);
  if (!(product > leastCosine * size)) return;

  // the older pairs make room
  for (let k = history.length - 1; k >= 2; k--) keep(history[k], history[k - 2][i], history[k - 2][j], { i, j });
  keep(history[0], stepX, stepY, { i, j });
  keep(history[1], changeX, changeY, { i, j });
  const known = Math.min(pairs[i] + 1, history.length / 2);
  keep(pairs, known, known, { i, j });
}

/** Chooses the direction, searches along it, and goes to the place found; false if there is none. */
function walk(
  remembered: Remembered,
  parameters: Float64Array,
  gradient: Float64Array,
  learningRate: number,
  hiker: HikerOnGround,
): boolean {
  const { i, j } = hiker;
  const { direction, stride, pairs } = remembered;
  writeDirection(remembered, gradient, hiker);
  const slope = gradient[i] * direction[i] + gradient[j] * direction[j];
  const first = pairs[i] > 0 ? learningRate : learningRate * Math.min(1, 1 / sizeOf(gradient, hiker));
  const isUseless = pairs[i] > 0 && !(slope < 0);
  const found = isUseless ? null : searchAlong(parameters, direction, slope, first, hiker);
  keep(stride, found ?? 0, found ?? 0, hiker);
  if (found === null) return false;
  parameters[i] += found * direction[i];
  parameters[j] += found * direction[j];
  return true;
}

/** −B ∇f by the two loops over the pairs; without pairs −∇f. */
function writeDirection({ direction, pairs, history }: Remembered, gradient: Float64Array, hiker: HikerOnGround): void {
  const { i, j } = hiker;
  const known = pairs[i];
  const dot = (a: Float64Array, b: Float64Array) => a[i] * b[i] + a[j] * b[j];
  const add = (share: number, vector: Float64Array) =>
    keep(direction, direction[i] + share * vector[i], direction[j] + share * vector[j], hiker);
  keep(direction, -gradient[i], -gradient[j], hiker);
  if (known === 0) return;

  // from the newest pair to the oldest: take out what they know
  const shares: number[] = [];
  for (let k = 0; k < known; k++) {
    const [s, y] = [history[2 * k], history[2 * k + 1]];
    shares[k] = dot(s, direction) / dot(s, y);
    add(-shares[k], y);
  }

  // what they do not know is taken for as curved as the newest pair
  const [s, y] = history;
  const roundness = dot(s, y) / dot(y, y);
  keep(direction, roundness * direction[i], roundness * direction[j], hiker);

  // and back again: put in what they do know
  for (let k = known - 1; k >= 0; k--) {
    const [s, y] = [history[2 * k], history[2 * k + 1]];
    add(shares[k] - dot(y, direction) / dot(s, y), s);
  }
}

/** The stride to take; 0 where the ground is level or a stride of 0 is asked for, null where no lower place is found. */
function searchAlong(
  parameters: Float64Array,
  direction: Float64Array,
  slope: number,
  first: number,
  { i, j, height, ground }: HikerOnGround,
): number | null {
  if (slope === 0 || first === 0) return 0;
  if (!(slope < 0)) return null;
  const x = parameters[i];
  const y = parameters[j];
  const dx = direction[i];
  const dy = direction[j];
  const answer = new Float64Array(3);
  const probe = (stride: number): Probe => {
    ground.slope(x + stride * dx, y + stride * dy, answer);
    return { stride, height: answer[0], slope: answer[1] * dx + answer[2] * dy };
  };
  return wolfe({ stride: 0, height, slope }, first, probe)?.stride ?? null;
}

/** ‖∇f‖₁ */
function sizeOf(gradient: Float64Array, { i, j }: HikerOnGround): number {
  return Math.abs(gradient[i]) + Math.abs(gradient[j]);
}

function keep(vector: Float64Array, atI: number, atJ: number, { i, j }: Pick<HikerOnGround, 'i' | 'j'>): void {
  vector[i] = atI;
  vector[j] = atJ;
}
