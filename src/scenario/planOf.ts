import { centralDifference, forwardDifference, type Slopes } from '../core/gradient.ts';
import { batchSlopes, groundOfBatches } from '../core/learning/batchSlopes.ts';
import { disturbance } from '../core/noise.ts';
import type { Disturb } from '../core/party.ts';
import type { Plan } from '../core/run.ts';
import type { Surface } from '../core/surface.ts';
import { landscapeOf } from './landscapeOf.ts';
import { type Learning, learningOf } from './learningOf.ts';
import { rivalOf } from './rivalOf.ts';
import type { GradientChoice, Scenario } from './scenario.ts';
import { startsOf } from './startsOf.ts';
import { type EpochReadings, epochRulesOf, stoppingRulesOf } from './stoppingRulesOf.ts';

/** What the words of a scenario mean in numbers; on another landscape where one is given. */
export function planOf(scenario: Scenario, surface: Surface = landscapeOf(scenario)): Plan {
  const learning = learningOf(scenario);
  return {
    surface,
    slopes: slopesOf(surface, scenario.gradient),
    disturb: disturbanceOf(scenario, learning),
    groundOf: learning?.batches ? groundOfBatches(learning.task, learning.batches) : null,
    starts: startsOf(scenario, surface.domain),
    rivals: scenario.optimizers.map(rivalOf),
    maxSteps: scenario.stop.maxSteps,
    maxEvaluations: scenario.stop.maxEvaluations || Number.POSITIVE_INFINITY,
    stoppingRules: [
      ...stoppingRulesOf(scenario.stop, surface.domain),
      ...(learning === null ? [] : epochRulesOf(scenario.stop, readingsOf(learning))),
    ],
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

/** Whoever looks at a batch feels its slope; noise comes on top. */
function disturbanceOf({ gradient, seed }: Scenario, learning: Learning | null): Disturb | null {
  const noise = gradient.noise === 0 ? null : disturbance(seed, gradient.noise);
  if (!learning?.batches) return noise;
  const felt = batchSlopes(learning.task, learning.batches, gradient);
  if (noise === null) return felt;
  return (...hikers) => {
    felt(...hikers);
    noise(...hikers);
  };
}

function readingsOf({ task, pace }: Learning): EpochReadings {
  const { validation } = task.landscapes;
  return {
    stepsAnEpoch: pace.stepsAnEpoch,
    metricAt: validation && ((x, y) => task.metric.of('validation', x, y)),
    validationAt: validation?.value ?? null,
  };
}
