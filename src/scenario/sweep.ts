import { type KnownGround, knownGround } from '../core/arrival.ts';
import type { OptimizerId } from '../core/optimizers/index.ts';
import { resultsOf } from '../core/results.ts';
import { beginRun } from '../core/run.ts';
import type { Minimum } from '../core/surface.ts';
import { parseScenario } from './parseScenario.ts';
import { planOf } from './planOf.ts';
import type { OptimizerChoice, Scenario } from './scenario.ts';
import { optimizerFields, type Setting, type Slider } from './settings.ts';
import { someStarts } from './someStarts.ts';
import { type Placed, startsOf } from './startsOf.ts';
import { surfaceOf } from './surfaceOf.ts';

/** Values of one number field of an optimizer, rising. */
export interface Axis {
  readonly field: string;
  readonly values: readonly number[];
}

/** What is tried of one rival: every value of the first axis, the learning rate, with every value of the second, if there is one. */
export interface Sweep {
  readonly rival: number;
  readonly axes: readonly [rate: Axis, across?: Axis];
  /** The minima that are known. */
  readonly minima: readonly Minimum[];
  /** What an arrival costs, by which cells are compared: steps, or gradients where the scenario has a budget of them. */
  readonly cost: Cost;
}

export type Cost = 'steps' | 'evaluations';

/** How a rival does with one value of each axis. Medians are over all hikers. */
export interface Cell {
  /** Counted along the first axis, then along the second. */
  readonly index: number;
  /** One of each axis. */
  readonly values: readonly number[];
  /** From so many of the scenario's starts it was tried. */
  readonly hikers: number;
  /** Shares of the hikers. */
  readonly diverged: number;
  readonly arrived: number;
  readonly arrivedGlobal: number;
  /** Steps until a hiker was in its valley for good; null where the middle one is never. */
  readonly medianSteps: number | null;
  /** The same, counted in evaluations of the gradient. */
  readonly medianEvaluations: number | null;
  /** Of the last losses, where who has diverged has an infinite one; null where it is infinite. */
  readonly medianLoss: number | null;
}

/** More starts do not change the picture, only the time it takes. */
const mostStarts = 100;

const mostRates = { alone: 64, inPlane: 32 };
const mostAcross = 17;
const linearSteps = 10;
const perDecade = [10, 5, 2, 1];

/** So many steps of one hiker are taken at once: a millisecond or two even for those who search along a line. */
const stepsAtOnce = 4000;

/** The number fields of an optimizer that can be tried beside its learning rate. */
export function acrossFields(id: OptimizerId): string[] {
  return Object.entries<Setting>(optimizerFields[id]).flatMap(([name, setting]) =>
    setting.kind === 'number' && setting.slider !== null && name !== 'learningRate' ? [name] : [],
  );
}

/**
 * The sweep of a rival over its learning rates, and over one of its `acrossFields` where one is named: values from end to
 * end of the sliders, without those that would contradict its other settings. Where only rates are tried the present one is
 * among them: nothing may be called better than what was not tried.
 */
export function sweepOf(scenario: Scenario, rival: number, across: string | null, minima: readonly Minimum[]): Sweep {
  const choice = scenario.optimizers[rival];
  const rates = axisOf(choice, 'learningRate', across === null ? mostRates.alone : mostRates.inPlane);
  return {
    rival,
    axes: across === null ? [withValue(rates, choice.learningRate)] : [rates, axisOf(choice, across, mostAcross)],
    minima,
    cost: scenario.stop.maxEvaluations > 0 ? 'evaluations' : 'steps',
  };
}

/** How many cells a sweep has. */
export function sizeOf({ axes }: Sweep): number {
  return axes.reduce((product, axis) => product * (axis?.values.length ?? 1), 1);
}

/** From so many starts every cell is tried. */
export function triersOf(starts: Placed): number {
  return Math.min(starts.id.length, mostStarts);
}

/**
 * Every cell once, coarse ones first, so that the whole picture is there early and becomes finer. Nulls between them say
 * that it is going on: whoever must not be kept waiting may pause at each.
 */
export function* cellsOf(scenario: Scenario, sweep: Sweep): Generator<Cell | null, void> {
  const starts = someStarts(startsOf(scenario), mostStarts);
  const ground = knownGround(surfaceOf(scenario.surface), sweep.minima);
  for (const index of coarseFirst(sweep.axes.map((axis) => axis?.values.length ?? 1))) {
    yield* walkCell(scenario, sweep, starts, ground, index);
  }
}

function* walkCell(
  scenario: Scenario,
  sweep: Sweep,
  starts: Placed,
  ground: KnownGround,
  index: number,
): Generator<Cell | null, void> {
  const values = valuesAt(sweep, index);
  const { optimizers } = withValues(scenario, sweep, values);
  const plan = planOf({ ...scenario, optimizers: [optimizers[sweep.rival]], starts: { points: [] } });
  const run = beginRun({ ...plan, starts });
  const atOnce = Math.ceil(stepsAtOnce / Math.max(1, run.hikers));
  while (!run.isComplete) {
    run.extend(run.reached + atOnce);
    yield null;
  }
  const [result] = resultsOf(run, 1, ground);
  const share = (count: number) => (run.hikers === 0 ? 0 : count / run.hikers);
  yield {
    index,
    values,
    hikers: run.hikers,
    diverged: share(result.diverged),
    arrived: share(result.anyMinimum),
    arrivedGlobal: share(result.global),
    medianSteps: result.medianSteps,
    medianEvaluations: result.medianEvaluations,
    medianLoss: result.medianLoss,
  };
}

/** The values that a cell stands for. */
export function valuesAt({ axes: [rates, across] }: Sweep, index: number): readonly number[] {
  const columns = rates.values.length;
  const rate = rates.values[index % columns];
  return across === undefined ? [rate] : [rate, across.values[Math.floor(index / columns)]];
}

/**
 * The scenario in which the rival has these values. Changes of its rate by hand belonged to the rate before: they are left
 * out, in the sweep and where its values are taken, so that what is taken is what was judged. Throws a RangeError where
 * there is no such rival, or its optimizer may not have such values.
 */
export function withValues(
  scenario: Scenario,
  { rival, axes }: Pick<Sweep, 'rival' | 'axes'>,
  values: readonly number[],
): Scenario {
  const before = scenario.optimizers[rival];
  if (before === undefined || values.length !== axes.length) {
    throw new RangeError(
      `Expected ${axes.length} values for one of the optimizers, got ${values.length} for ${rival}.`,
    );
  }
  const { rateChanges: _, ...choice } = before;
  const tried = Object.fromEntries(axes.map((axis, k) => [axis?.field, values[k]]));
  return { ...scenario, optimizers: scenario.optimizers.with(rival, possible({ ...choice, ...tried })) };
}

/** What a scenario is allowed to hold, and nothing else. */
function possible(choice: object): OptimizerChoice {
  const { scenario, problems } = parseScenario({ optimizers: [choice] });
  const [problem] = problems;
  if (problem !== undefined) {
    throw new RangeError(`Expected values that the optimizer can have, got ${problem.code} at "${problem.at}".`);
  }
  return scenario.optimizers[0];
}

/**
 * The best of the cells: where the median hiker arrives, the one where it does so at the least cost; where it arrives
 * nowhere, the one with the lowest median loss. Of equals the one with the smaller learning rate. Null where the median
 * hiker diverges everywhere.
 */
export function bestOf(cells: Iterable<Cell>, cost: Cost): Cell | null {
  const all = [...cells];
  const arriving = all.filter((cell) => costOf(cell, cost) !== null);
  if (arriving.length > 0) return least(arriving, (cell) => costOf(cell, cost));
  return least(
    all.filter(({ medianLoss }) => medianLoss !== null),
    ({ medianLoss }) => medianLoss,
  );
}

/** What it costs the median hiker of a cell to arrive; null where it never does. */
export function costOf({ medianSteps, medianEvaluations }: Cell, cost: Cost): number | null {
  return cost === 'steps' ? medianSteps : medianEvaluations;
}

/** Whether the cells of a sweep made for one scenario are those of another: nothing has changed but the values tried and the view. */
export function holdsFor(sweep: Sweep, of: Scenario, now: Scenario): boolean {
  return (
    of.surface === now.surface &&
    of.starts === now.starts &&
    of.gradient === now.gradient &&
    of.stop === now.stop &&
    of.seed === now.seed &&
    sweep.rival < now.optimizers.length &&
    remainderOf(of, sweep) === remainderOf(now, sweep)
  );
}

/** What stays the same in all cells of what a rival is told, its optimizer included. */
function remainderOf({ optimizers }: Scenario, { rival, axes }: Sweep): string {
  const others = new Set(['rateChanges', 'shown', ...axes.map((axis) => axis?.field)]);
  const kept = Object.entries(optimizers[rival]).filter(([field]) => !others.has(field));
  return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function least(cells: readonly Cell[], criterion: (cell: Cell) => number | null): Cell | null {
  const height = (cell: Cell) => criterion(cell) ?? Number.POSITIVE_INFINITY;
  const isBetter = (a: Cell, b: Cell) => (height(a) === height(b) ? a.values[0] < b.values[0] : height(a) < height(b));
  return cells.reduce<Cell | null>((best, cell) => (best === null || isBetter(cell, best) ? cell : best), null);
}

/** Of a grid of up to two dimensions, counted along the first: every second of every second … place before those between them. */
function coarseFirst([columns, rows = 1]: readonly number[]): number[] {
  const level = (index: number) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return Math.min(halvings(column), halvings(row));
  };
  return Array.from({ length: columns * rows }, (_, index) => index).sort((a, b) => level(b) - level(a) || a - b);
}

/** How often a place can be halved; the first place always. */
function halvings(place: number): number {
  return place === 0 ? 32 : 31 - Math.clz32(place & -place);
}

function axisOf(choice: OptimizerChoice, field: string, most: number): Axis {
  const setting = new Map(Object.entries<Setting>(optimizerFields[choice.id])).get(field);
  if (setting?.kind !== 'number' || setting.slider === null) {
    throw new RangeError(`Expected a number field of ${choice.id} with a slider, got "${field}".`);
  }
  const values = stopsOf(setting.slider, most);
  return { field, values: values.filter((value) => isPossible({ ...choice, [field]: value })) };
}

function withValue({ field, values }: Axis, value: number): Axis {
  return { field, values: [...new Set([...values, value])].sort((a, b) => a - b) };
}

/** What a scenario would not be allowed to hold is not tried. */
function isPossible(choice: object): boolean {
  return parseScenario({ optimizers: [choice] }).problems.length === 0;
}

/** From end to end of a slider; on a logarithmic one in numbers of two digits, which one can say. */
function stopsOf(slider: Slider, most: number): number[] {
  if (slider.scale === 'linear') return linearStops(slider.min, slider.max, slider.step);
  const decades = Math.log10(slider.max / slider.min);
  const each = perDecade.find((count) => decades * count < most) ?? 1;
  const count = Math.floor(decades * each + 1e-9) + 1;
  return Array.from({ length: count }, (_, k) => Number((slider.min * 10 ** (k / each)).toPrecision(2)));
}

function linearStops(min: number, max: number, step: number): number[] {
  const stops = Array.from({ length: linearSteps }, (_, k) => {
    const steps = Math.round(((max - min) * k) / linearSteps / step);
    return Number((min + steps * step).toPrecision(6));
  });
  return [...new Set([...stops, max])];
}
