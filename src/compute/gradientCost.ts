import { differenceGradient } from '../core/network/differenceGradient.ts';
import type { GradientPrice } from '../core/network/gradientPrice.ts';
import { initialise } from '../core/network/initialise.ts';
import { networkTaskOf } from '../core/network/networkTaskOf.ts';
import type { NetworkChoice } from '../scenario/scenario.ts';

/** The cube root of the rounding of a double: there what Taylor's series is cut off at and rounding are about equal. */
const h = 6e-6;
const repeats = 15;
const differenceRepeats = 3;
/** Quick work is done so often that the clock can tell its time. */
const leastMs = 20;
/** A clock that is kept coarse on purpose might never tell. */
const mostTimes = 2 ** 16;

/** Measures with the clock that it is given, in pieces: nulls between them, and at last the result. Differences may take so long at a time. */
export function* gradientCost(
  choice: NetworkChoice,
  nowMs: () => number,
  mostMs: number,
): Generator<GradientPrice | null, void> {
  const { network, samples, split } = networkTaskOf(choice);
  const { parameterCount } = network;
  const weights = initialise(network, choice.initialisation, choice.seed, 0);
  const [rows, count] = [split.train, split.train.length];
  const byBackprop = new Float64Array(parameterCount);
  const byDifferences = new Float64Array(parameterCount);

  const loss = () => network.lossOn(weights, samples, rows, 0, count);
  const lossMs = yield* medianMs(loss, repeats, nowMs);
  const backprop = () => network.gradientOn(weights, samples, rows, 0, count, byBackprop);
  const backpropMs = yield* medianMs(backprop, repeats, nowMs);

  const affordable = Math.floor(mostMs / (2 * lossMs));
  const differencesTimed = Math.min(parameterCount, Math.max(1, affordable));
  // of a network that says it has fewer weights, only the first ones are moved
  const part = { ...network, parameterCount: differencesTimed };
  const differences = () => differenceGradient(part, weights, samples, rows, 0, count, h, byDifferences);
  const partMs = yield* medianMs(differences, differenceRepeats, nowMs);

  const gaps = byDifferences.subarray(0, differencesTimed).map((slope, k) => Math.abs(slope - byBackprop[k]));
  yield {
    parameterCount,
    lossMs,
    backpropMs,
    differencesMs: (partMs * parameterCount) / differencesTimed,
    differencesTimed,
    evaluations: 2 * parameterCount,
    largestDifference: gaps.reduce((largest, gap) => Math.max(largest, gap), 0),
  };
}

function* medianMs(work: () => void, repeats: number, nowMs: () => number): Generator<null, number> {
  let times = 1;
  // the first ones are slow: the engine is still learning what there is to do
  elapsedMs(work, 1, nowMs);
  while (times < mostTimes && elapsedMs(work, times, nowMs) < leastMs) {
    times *= 2;
    yield null;
  }
  const measured: number[] = [];
  for (let k = 0; k < repeats; k++) {
    yield null;
    measured.push(elapsedMs(work, times, nowMs) / times);
  }
  return measured.sort((a, b) => a - b)[repeats >> 1];
}

function elapsedMs(work: () => void, times: number, nowMs: () => number): number {
  const beganMs = nowMs();
  for (let k = 0; k < times; k++) work();
  return nowMs() - beganMs;
}
