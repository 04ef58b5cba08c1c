import { beginRun, type Plan } from '../core/run.ts';
import type { Stop } from '../core/stopping/stop.ts';
import { parseScenario } from './parseScenario.ts';
import { planOf } from './planOf.ts';
import type { Scenario } from './scenario.ts';

/** The way of one hiker: `x`, `y`, `loss` at the start and after each step, `learningRate` of each step. */
export interface Hiker {
  /** Which start, which optimizer, counted from 0. */
  readonly start: number;
  readonly optimizer: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
  readonly learningRate: Float64Array;
  /** Evaluations of the gradient spent in all: one a step, more where the optimizer asks the ground again. */
  readonly evaluations: number;
  readonly stopped: Stop;
}

/** What the hikers of a scenario did, from the first step to the last. */
export interface FinishedRun {
  readonly hikers: readonly Hiker[];
}

export interface SimulateOptions {
  /**
   * 'ends' keeps of each hiker only the start and the last place, and the rates of the first and the last step, if it took
   * any: for very many hikers.
   */
  readonly record?: 'all' | 'ends';
}

/** More numbers than this would not fit into the memory of a browser tab. */
const mostPlaces = 2 ** 26;

/**
 * Walks a scenario to its end. Pure: the same scenario gives the same run. What a scenario leaves out is taken from its
 * default, as `parseScenario` does. Throws a RangeError when something in it is wrong, or when 'all' would need more than
 * 2²⁶ places to be kept.
 */
export function simulate(scenario: Partial<Scenario>, { record = 'all' }: SimulateOptions = {}): FinishedRun {
  const { scenario: whole, problems } = parseScenario(scenario);
  const [problem] = problems;
  if (problem !== undefined) throw new RangeError(`Expected a scenario, got ${problem.code} at "${problem.at}".`);
  if (record !== 'all' && record !== 'ends') throw new RangeError(`Expected 'all' or 'ends' to record, got ${record}.`);
  const plan = planOf(whole);
  return { hikers: record === 'all' ? wholeWays(plan) : ends(plan) };
}

function wholeWays(plan: Plan): Hiker[] {
  const places = plan.starts.id.length * plan.rivals.length * (plan.maxSteps + 1);
  if (places > mostPlaces) {
    throw new RangeError(
      `Expected at most ${mostPlaces} places to record, got ${places}; record 'ends' keeps two a hiker.`,
    );
  }
  const run = beginRun(plan, { tracks: Number.POSITIVE_INFINITY, places: Number.POSITIVE_INFINITY, camps: 0 });
  run.extend(plan.maxSteps);
  return run.tracks.map(({ hiker, start, optimizer, x, y, loss, learningRate, stopped }) => {
    if (stopped === undefined) throw new RangeError('Expected every hiker of a finished run to have stopped.');
    const length = stopped.step + 1;
    return {
      start,
      optimizer,
      x: x.slice(0, length),
      y: y.slice(0, length),
      loss: loss.slice(0, length),
      learningRate: learningRate.slice(0, stopped.step),
      evaluations: run.spentBy(hiker),
      stopped,
    };
  });
}

function ends(plan: Plan): Hiker[] {
  const run = beginRun(plan, { tracks: 0, places: 0, camps: 1 });
  const first = placesOf(run.hikers);
  run.placesAt(0, first.x, first.y, first.loss);
  const firstRates = Float64Array.from({ length: run.hikers }, (_, hiker) => run.rateOf(hiker));
  run.extend(plan.maxSteps);
  const last = placesOf(run.hikers);
  run.placesAt(run.reached, last.x, last.y, last.loss);
  return Array.from({ length: run.hikers }, (_, hiker) => {
    const optimizer = Math.floor(hiker / plan.starts.id.length);
    const stopped = run.stopOf(hiker);
    if (stopped === undefined) throw new RangeError('Expected every hiker of a finished run to have stopped.');
    return {
      start: hiker % plan.starts.id.length,
      optimizer,
      x: Float64Array.of(first.x[hiker], last.x[hiker]),
      y: Float64Array.of(first.y[hiker], last.y[hiker]),
      loss: Float64Array.of(first.loss[hiker], last.loss[hiker]),
      learningRate: stopped.step === 0 ? new Float64Array() : Float64Array.of(firstRates[hiker], run.rateOf(hiker)),
      evaluations: run.spentBy(hiker),
      stopped,
    };
  });
}

function placesOf(hikers: number) {
  return { x: new Float64Array(hikers), y: new Float64Array(hikers), loss: new Float64Array(hikers) };
}
