import type { Plan, Track } from './run.ts';

export type Pair = readonly [x: number, y: number];

/** One step of one hiker, taken apart: what was felt, what was remembered, and the move that came of it. */
export interface Step {
  readonly place: Pair;
  /** The slope as it was measured: exact, or by differences. */
  readonly slope: Pair;
  /** The slope with its noise, if there is any. */
  readonly disturbed: Pair;
  /** What the gradient was multiplied with to be short enough; 1 where it was. */
  readonly clipFactor: number;
  /** The gradient that the optimizer was given: disturbed, then clipped. */
  readonly gradient: Pair;
  readonly learningRate: number;
  /** The optimizer's memory before and after the step, by its names, as `velocity`. */
  readonly before: Readonly<Record<string, Pair>>;
  readonly after: Readonly<Record<string, Pair>>;
  /** Where the step leads; not finite where the hiker diverges. */
  readonly next: Pair;
}

/**
 * Takes step `step` of a hiker once more, and says what went into it. Whatever the optimizer remembers is built up
 * again from the hiker's recorded places, so the numbers are the run's own. `id` is the id of the hiker's start, by
 * which its noise is drawn. Throws a RangeError for a step whose beginning is not known.
 */
export function stepAt(plan: Plan, way: Track, id: number, step: number): Step {
  if (!(step >= 0 && step <= way.reached))
    throw new RangeError(`Expected a step from 0 to ${way.reached}, got ${step}.`);
  const { optimizer, learningRate, clipNorm } = plan.rivals[way.optimizer];
  const ids = Int32Array.of(id);
  const value = new Float64Array(1);
  const gradient = new Float64Array(2);
  const [fx, fy] = [gradient.subarray(0, 1), gradient.subarray(1)];
  const parameters = new Float64Array(2);
  const memory = optimizer.memory.map(() => new Float64Array(2));

  /** Feels the slope at a place of the way: measured, disturbed, clipped. */
  function feel(at: number): Pick<Step, 'slope' | 'disturbed' | 'clipFactor'> {
    plan.slopes(way.x.subarray(at, at + 1), way.y.subarray(at, at + 1), value, fx, fy, 1);
    const slope = pair(gradient);
    plan.disturb?.(ids, at, fx, fy);
    const disturbed = pair(gradient);
    const clipFactor = Math.min(1, clipNorm / (Math.sqrt(fx[0] * fx[0] + fy[0] * fy[0]) + 1e-6));
    if (clipFactor < 1) for (let i = 0; i < 2; i++) gradient[i] *= clipFactor;
    return { slope, disturbed, clipFactor };
  }

  function stand(at: number): void {
    parameters[0] = way.x[at];
    parameters[1] = way.y[at];
  }

  // an optimizer without a memory does not care how the hiker came here
  for (let t = memory.length === 0 ? step : 0; t < step; t++) {
    feel(t);
    stand(t);
    optimizer.update(parameters, gradient, memory, learningRate(t), t);
  }

  const felt = feel(step);
  const given = pair(gradient);
  stand(step);
  const before = named(optimizer.memory, memory);
  optimizer.update(parameters, gradient, memory, learningRate(step), step);
  return {
    ...felt,
    place: [way.x[step], way.y[step]],
    gradient: given,
    learningRate: learningRate(step),
    before,
    after: named(optimizer.memory, memory),
    next: pair(parameters),
  };
}

function pair(vector: Float64Array): Pair {
  return [vector[0], vector[1]];
}

function named(names: readonly string[], vectors: readonly Float64Array[]): Readonly<Record<string, Pair>> {
  return Object.fromEntries(names.map((name, k) => [name, pair(vectors[k])]));
}
