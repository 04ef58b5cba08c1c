import { mostShuffled } from '../core/learning/batches.ts';
import { optimizerOf } from './optimizerOf.ts';
import type { OptimizerChoice, Scenario, Starts, StopRules, SurfaceChoice } from './scenario.ts';
import { limits } from './settings.ts';
import { countStarts } from './startsOf.ts';
import { trainingRowsOf } from './trainingRowsOf.ts';

type Race = Pick<Scenario, 'optimizers' | 'stop'> & Partial<Pick<Scenario, 'surface'>>;

/** An optimizer that asks the ground walks hiker by hiker, and takes about so many times as long over a step. */
const weightOnGround = 20;
/** So many steps of L-BFGS are remembered in what that weight stands for. */
const usualHistory = 5;
/** So many remembered losses weigh as much as a hiker. */
const lossesOfOne = 20;

/** To look at so many rows of data takes as long as a step over a quick landscape; … */
const rowsOfOneStep = 3;
/** … and who looks at so many more in each step is borne instead of another hiker: the run grows slowly, but it grows. */
const rowsOfOne = 30;

/** How much one start costs in time and memory with all optimizers, in hikers that ask only for the gradient. */
export function weightOfStart(race: Race): number {
  return weightOnQuickGround(race) * (1 + rowsAStep(race.surface) / rowsOfOne);
}

/** How much time a step of all hikers of one start takes, in steps of hikers that ask a quick landscape only for the gradient. */
export function timeOfStart(race: Race): number {
  return weightOnQuickGround(race) * (1 + rowsAStep(race.surface) / rowsOfOneStep);
}

function weightOnQuickGround({ optimizers, stop }: Race): number {
  return optimizers.reduce((sum, choice) => sum + weightOf(choice) + weightOfRules(stop), 0);
}

/** How many rows a step looks at: those of its batch, and all training rows where there is no formula for their mean. */
function rowsAStep(surface: SurfaceChoice | undefined): number {
  if (surface === undefined || !('task' in surface)) return 0;
  const rows = trainingRowsOf(surface);
  const isNeuron = surface.task === 'penguin-species' || surface.task === 'own-neuron';
  const isSlow = isNeuron && surface.loss !== 'mistakes';
  const { batchSize = rows } = surface;
  return (batchSize < rows ? batchSize : 0) + (isSlow ? rows : 0);
}

function weightOf(choice: OptimizerChoice): number {
  if (optimizerOf(choice).needs === 'gradient') return 1;
  return choice.id === 'l-bfgs' ? weightOnGround * Math.max(1, choice.historySize / usualHistory) : weightOnGround;
}

function weightOfRules({ lossChange, lossChangeSteps }: StopRules): number {
  return lossChange > 0 ? lossChangeSteps / lossesOfOne : 0;
}

/** So many starts may be walked from in this race. */
export function mostStarts(race: Race): number {
  const borne = Math.floor(limits.hikers / weightOfStart(race));
  return Math.max(1, Math.min(limits.starts, borne, mostOnBatches(race.surface)));
}

/** Hikers who look at batches shuffle their rows, and the orders of all of them have to be kept; rivals share theirs. */
function mostOnBatches(surface: SurfaceChoice | undefined): number {
  if (surface === undefined || !('task' in surface)) return limits.starts;
  const rows = trainingRowsOf(surface);
  return (surface.batchSize ?? rows) < rows ? mostShuffled(rows) : limits.starts;
}

/** The first optimizers, as many as may race from so many starts; at least one. */
export function affordableOptimizers(
  optimizers: readonly OptimizerChoice[],
  stop: StopRules,
  starts: number,
): readonly OptimizerChoice[] {
  let count = Math.min(optimizers.length, limits.optimizers);
  while (count > 1 && starts > mostStarts({ optimizers: optimizers.slice(0, count), stop })) count--;
  return count === optimizers.length ? optimizers : optimizers.slice(0, count);
}

/** The scenario with as many of its starts as a browser tab can bear; the scenario itself where all of them may walk. */
export function affordable(scenario: Scenario): Scenario {
  const most = mostStarts(scenario);
  if (countStarts(scenario.starts) <= most) return scenario;
  return { ...scenario, starts: firstStarts(scenario.starts, most) };
}

function firstStarts(starts: Starts, most: number): Starts {
  if ('points' in starts) return { points: starts.points.slice(0, most) };
  const { moved, removed, added, ...drawn } = starts;
  const count = Math.min(starts.count, most);
  const stillMoved = (moved ?? []).filter(([start]) => start < count);
  const stillRemoved = (removed ?? []).filter((start) => start < count);
  const stillAdded = (added ?? []).slice(0, most - count + stillRemoved.length);
  return {
    ...drawn,
    count,
    ...(stillMoved.length > 0 && { moved: stillMoved }),
    ...(stillRemoved.length > 0 && { removed: stillRemoved }),
    ...(stillAdded.length > 0 && { added: stillAdded }),
  };
}
