import { centralDifference, forwardDifference, type Slopes } from '../core/gradient.ts';
import { disturbance } from '../core/noise.ts';
import { sgd } from '../core/optimizers/sgd.ts';
import type { Plan, Rival } from '../core/run.ts';
import type { Surface } from '../core/surface.ts';
import type { GradientChoice, OptimizerChoice, Scenario } from './scenario.ts';
import { startsOf } from './startsOf.ts';
import { surfaceOf } from './surfaceOf.ts';

/** What the words of a scenario mean in numbers. */
export function planOf(scenario: Scenario): Plan {
  const surface = surfaceOf(scenario.surface);
  return {
    domain: surface.domain,
    slopes: slopesOf(surface, scenario.gradient),
    disturb: disturbanceOf(scenario),
    starts: startsOf(scenario),
    rivals: scenario.optimizers.map(rivalOf),
    maxSteps: scenario.stop.maxSteps,
    gradientTolerance: scenario.stop.gradientTolerance,
  };
}

function slopesOf(surface: Surface, { kind, h }: GradientChoice): Slopes {
  switch (kind) {
    case 'exact':
      return surface.slopes;
    case 'central-difference':
      return centralDifference(surface, h);
    case 'forward-difference':
      return forwardDifference(surface, h);
  }
}

function disturbanceOf({ gradient, seed }: Scenario): Plan['disturb'] {
  return gradient.noise === 0 ? null : disturbance(seed, gradient.noise);
}

function rivalOf(choice: OptimizerChoice): Rival {
  return {
    optimizer: sgd(choice),
    learningRate: () => choice.learningRate,
    clipNorm: choice.clipNorm ?? Number.POSITIVE_INFINITY,
  };
}
