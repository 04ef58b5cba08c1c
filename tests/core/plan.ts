import { type SgdParameters, sgd } from '../../src/core/optimizers/sgd.ts';
import type { Plan, Rival } from '../../src/core/run.ts';
import type { Surface } from '../../src/core/surface.ts';

/** Some hikers on a surface with nothing special about them, but for the changes. */
export function planOn(
  surface: Surface,
  starts: readonly (readonly [x: number, y: number])[],
  changes: Partial<Plan> = {},
): Plan {
  return {
    surface,
    slopes: surface.slopes,
    disturb: null,
    groundOf: null,
    starts: {
      id: Int32Array.from(starts.keys()),
      x: Float64Array.from(starts, ([x]) => x),
      y: Float64Array.from(starts, ([, y]) => y),
    },
    rivals: [rival({}, 0.005)],
    maxSteps: 40,
    maxEvaluations: Number.POSITIVE_INFINITY,
    stoppingRules: [],
    ...changes,
  };
}

/** Gradient descent at one learning rate. */
export function rival(parameters: SgdParameters, rate: number): Rival {
  return { optimizer: sgd(parameters), learningRate: () => rate, adapt: null, clipNorm: Number.POSITIVE_INFINITY };
}
