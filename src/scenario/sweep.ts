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

/** Values of one number field of an optimizer, rising. */
export interface Axis {
  readonly field: string;
  readonly values: readonly number[];
}

/** What is tried of one rival: every value of the first axis, the learning rate, with every value of the second, if there is one. */
export interface Sweep {
  readonly rival: number;
  readonly axes: readonly [rate: Axis, across?: Axis];
  /** Who is at one of these in the end has arrived. */
  readonly minima: readonly Minimum[];
}

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
 * end of the sliders, without those that would contradict its other settings.
 */
export function sweepOf(scenario: Scenario, rival: number, across: string | null, minima: readonly Minimum[]): Sweep {
  const choice = scenario.optimizers[rival];
  const rates = axisOf(choice, 'learningRate', across === null ? mostRates.alone : mostRates.inPlane);
  return {
    rival,
    axes: across === null ? [rates] : [rates, axisOf(choice, across, mostAcross)],
    minima,
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
  for (const index of coarseFirst(sweep.axes.map((axis) => axis?.values.length ?? 1))) {
    yield* walkCell(scenario, sweep, starts, index);
  }
}

function* walkCell(scenario: Scenario, sweep: Sweep, starts: Placed, index: number): Generator<Cell | null, void> {
  const values = valuesAt(sweep, index);
  const { optimizers } = withValues(scenario, sweep, values);
  const plan = planOf({ ...scenario, optimizers: [optimizers[sweep.rival]], starts: { points: [] } });
  const run = beginRun({ ...plan, starts });
  const atOnce = Math.ceil(stepsAtOnce / Math.max(1, run.hikers));
  while (!run.isComplete) {
    run.extend(run.reached + atOnce);
    yield null;
  }
  const ground = { minima: sweep.minima, domain: plan.surface.domain, isSaddle: () => false };
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
 * out, in the sweep and where its values are taken, so that what is taken is what was judged.
 */
export function withValues(
  scenario: Scenario,
  { rival, axes }: Pick<Sweep, 'rival' | 'axes'>,
  values: readonly number[],
): Scenario {
  const tried = Object.fromEntries(axes.map((axis, k) => [axis?.field, values[k]]));
  const { rateChanges: _, ...choice } = scenario.optimizers[rival];
  return { ...scenario, optimizers: scenario.optimizers.with(rival, Object.assign(choice, tried)) };
}

/**
 * The best of the cells: where the median hiker arrives, the one where it does so in the fewest steps; where it arrives
 * nowhere, the one with the lowest median loss. Of equals the one with the smaller learning rate. Null where the median
 * hiker diverges everywhere.
 */
export function bestOf(cells: Iterable<Cell>): Cell | null {
  const all = [...cells];
  const arriving = all.filter(({ medianSteps }) => medianSteps !== null);
  if (arriving.length > 0) return least(arriving, ({ medianSteps }) => medianSteps);
  return least(
    all.filter(({ medianLoss }) => medianLoss !== null),
    ({ medianLoss }) => medianLoss,
  );
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

/** What stays the same in all cells of what a rival is told. */
function remainderOf(scenario: Scenario, sweep: Sweep): string {
  const { shown: _, ...choice } = withValues(scenario, sweep, valuesAt(sweep, 0)).optimizers[sweep.rival];
  return JSON.stringify(Object.entries(choice).sort(([a], [b]) => (a < b ? -1 : 1)));
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
