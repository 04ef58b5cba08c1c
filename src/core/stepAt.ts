import { countedGround } from './countedGround.ts';
import type { Ground, Optimizer } from './optimizers/optimizer.ts';
import type { Line } from './optimizers/recipe.ts';
import { workOut } from './optimizers/workOut.ts';
import type { Plan, Track } from './run.ts';
import type { Surface } from './surface.ts';

export type Pair = readonly [x: number, y: number];

/** A place that an optimizer asked on its way to the next. */
export interface Probe {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A line of the optimizer's recipe, and what it comes to along each axis. */
export interface WorkedLine extends Line {
  readonly x: number;
  readonly y: number;
}

/** Numbers by the names that a recipe has for them. */
type Numbers = Readonly<Record<string, number>>;

/** One step of one hiker, taken apart: what was felt, what was remembered, and the move that came of it. */
export interface Step {
  readonly place: Pair;
  /** The slope as it was measured: exact, or by differences. */
  readonly slope: Pair;
  /** The slope as it is felt: that of a batch, with its noise, if there is any. */
  readonly disturbed: Pair;
  /** What the gradient was multiplied with to be short enough; 1 where it was. */
  readonly clipFactor: number;
  /** The gradient that the optimizer was given: disturbed, then clipped. */
  readonly gradient: Pair;
  readonly learningRate: number;
  /** The optimizer's memory before and after the step, by its names, as `velocity`. */
  readonly before: Readonly<Record<string, Pair>>;
  readonly after: Readonly<Record<string, Pair>>;
  /** The places it asked before it moved, in their order. */
  readonly probes: readonly Probe[];
  /** Where the step leads; not finite where the hiker diverges. */
  readonly next: Pair;
  /** False where the optimizer allows no step. */
  readonly hasMoved: boolean;
  /** The numbers of the recipe that are the same for both axes. */
  readonly scalars: Numbers;
  /** What else the recipe knows before its first line, along each axis. */
  readonly known: readonly [x: Numbers, y: Numbers];
  /** The recipe worked out; the last line leads to `next`. Without meaning where it has not moved. */
  readonly lines: readonly WorkedLine[];
}

/** What is remembered is kept before every so many steps. */
const keptEvery = 64;

/** Takes steps of one hiker once more. */
export interface Stepper {
  /** Step `step`, and what went into it. Throws a RangeError for a step whose beginning is not known. */
  at(step: number): Step;
}

/**
 * Whatever the optimizer remembers is built up again from the hiker's recorded places, so the numbers are the run's own. What
 * it remembers before the step that was last asked for is kept: the steps that follow it cost no more than themselves. One
 * further back costs at most `keptEvery` steps. `id` is the id of the hiker's start, by which its noise is drawn.
 */
export function stepper(plan: Plan, way: Track, id: number): Stepper {
  const { optimizer, clipNorm } = plan.rivals[way.optimizer];
  const ids = Int32Array.of(id);
  const value = new Float64Array(1);
  const gradient = new Float64Array(2);
  const [fx, fy] = [gradient.subarray(0, 1), gradient.subarray(1)];
  const parameters = new Float64Array(2);
  const rates = new Float64Array(2);
  const ground = countedGround(plan.surface, plan.slopes);
  const surfaceAt = (step: number) => plan.groundOf?.(id, step) ?? plan.surface;
  /** What is remembered before step `upTo`. */
  const memory = optimizer.memory.map(() => new Float64Array(2));
  let upTo = 0;
  /** What was remembered before step 0, `keptEvery`, twice that and so on. */
  const kept: (readonly Float64Array[])[] = [];

  /** Feels the slope at a place of the way: measured, disturbed, clipped. */
  function feel(at: number): Pick<Step, 'slope' | 'disturbed' | 'clipFactor'> {
    plan.slopes(way.x.subarray(at, at + 1), way.y.subarray(at, at + 1), value, fx, fy, 1);
    const slope = pair(gradient);
    plan.disturb?.(ids, at, way.x.subarray(at, at + 1), way.y.subarray(at, at + 1), fx, fy);
    const disturbed = pair(gradient);
    const clipFactor = Math.min(1, clipNorm / (Math.sqrt(fx[0] * fx[0] + fy[0] * fy[0]) + 1e-6));
    if (clipFactor < 1) for (let i = 0; i < 2; i++) gradient[i] *= clipFactor;
    return { slope, disturbed, clipFactor };
  }

  function groundAt(step: number): Ground {
    if (plan.groundOf === null) return ground;
    const own = surfaceAt(step);
    return countedGround(own, own.slopes);
  }

  function move(at: number, remembered: readonly Float64Array[], asked: Ground): boolean {
    parameters[0] = way.x[at];
    parameters[1] = way.y[at];
    rates.fill(way.learningRate[at]);
    const height = plan.groundOf === null ? way.loss[at] : surfaceAt(at).value(way.x[at], way.y[at]);
    return moveOne(optimizer, parameters, gradient, remembered, rates, at, height, asked);
  }

  function rememberUpTo(step: number): void {
    // an optimizer without a memory does not care how the hiker came here
    if (memory.length === 0) return;
    const nearest = Math.min(Math.floor(step / keptEvery), kept.length - 1);
    if (step < upTo || nearest * keptEvery > upTo) goBackTo(nearest);
    for (; upTo < step; upTo++) {
      keep();
      feel(upTo);
      move(upTo, memory, groundAt(upTo));
    }
    keep();
  }

  function keep(): void {
    if (upTo === kept.length * keptEvery) kept.push(memory.map((vector) => vector.slice()));
  }

  function goBackTo(place: number): void {
    for (const [k, vector] of memory.entries()) vector.set(kept[place][k]);
    upTo = place * keptEvery;
  }

  return {
    at(step) {
      if (!(step >= 0 && step <= way.reached))
        throw new RangeError(`Expected a step from 0 to ${way.reached}, got ${step}.`);
      rememberUpTo(step);
      const felt = feel(step);
      const given = {
        place: [way.x[step], way.y[step]] as const,
        gradient: pair(gradient),
        before: named(optimizer.memory, memory),
        learningRate: way.learningRate[step],
      };
      const probes: Probe[] = [];
      // the same step may be asked for again: what it writes is not kept
      const remembered = memory.map((vector) => vector.slice());
      const hasMoved = move(step, remembered, probed(groundAt(step), probes));
      const after = named(optimizer.memory, remembered);
      const known = knownBefore(given, step, optimizer.needs === 'ground' ? surfaceAt(step) : null);
      return {
        ...felt,
        ...given,
        after,
        probes,
        next: pair(parameters),
        hasMoved,
        known,
        ...workedOut(optimizer, step, known, after),
      };
    },
  };
}

/** What a recipe knows before its first line. On a surface each axis sees the Hessian from its own side. */
function knownBefore(
  { place, gradient, before, learningRate }: Pick<Step, 'place' | 'gradient' | 'before' | 'learningRate'>,
  step: number,
  surface: Surface | null,
): Step['known'] {
  const [fxx, cross, fyy] = surface?.hessian(...place) ?? [];
  function along(axis: 0 | 1): Numbers {
    const numbers = { x: place[axis], g: gradient[axis], learningRate, t: step + 1, ...ofAxis(before, axis) };
    if (fxx === undefined || cross === undefined || fyy === undefined) return numbers;
    const [own, other] = axis === 0 ? [fxx, fyy] : [fyy, fxx];
    return { ...numbers, own, cross, other, gOther: gradient[1 - axis] };
  }
  return [along(0), along(1)];
}

function workedOut(
  optimizer: Optimizer,
  step: number,
  known: Step['known'],
  after: Step['after'],
): Pick<Step, 'scalars' | 'lines'> {
  const recipe = optimizer.recipe(step);
  const [x, y] = ([0, 1] as const).map((axis) => workOut(recipe, known[axis], ofAxis(after, axis)));
  return {
    scalars: recipe.scalars,
    lines: recipe.lines.map((line, k) => ({ ...line, x: x[k].value, y: y[k].value })),
  };
}

function ofAxis(memory: Step['before'], axis: 0 | 1): Numbers {
  return Object.fromEntries(Object.entries(memory).map(([name, vector]) => [name, vector[axis]]));
}

/** A single hiker's step. Whoever needs only the gradient always moves. */
function moveOne(
  optimizer: Optimizer,
  parameters: Float64Array,
  gradient: Float64Array,
  memory: readonly Float64Array[],
  rates: Float64Array,
  step: number,
  height: number,
  ground: Ground,
): boolean {
  if (optimizer.needs === 'ground') {
    return optimizer.update(parameters, gradient, memory, rates[0], step, { i: 0, j: 1, height, ground });
  }
  optimizer.update(parameters, gradient, memory, rates, step);
  return true;
}

/** The same ground, which notes where it was asked for its height or its slope. */
function probed(ground: Ground, probes: Probe[]): Ground {
  return {
    height(x, y) {
      const height = ground.height(x, y);
      probes.push({ x, y, height });
      return height;
    },
    slope(x, y, into) {
      ground.slope(x, y, into);
      probes.push({ x, y, height: into[0] });
    },
    hessian: ground.hessian,
  };
}

function pair(vector: Float64Array): Pair {
  return [vector[0], vector[1]];
}

function named(names: readonly string[], vectors: readonly Float64Array[]): Readonly<Record<string, Pair>> {
  return Object.fromEntries(names.map((name, k) => [name, pair(vectors[k])]));
}
