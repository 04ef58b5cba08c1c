import { centralDifference, forwardDifference, type Slopes } from '../core/gradient.ts';
import { disturbance } from '../core/noise.ts';
import type { Plan, Rival } from '../core/run.ts';
import { gradientBelow } from '../core/stopping/gradientBelow.ts';
import { leftMap } from '../core/stopping/leftMap.ts';
import { lossBelow } from '../core/stopping/lossBelow.ts';
import { lossSettled } from '../core/stopping/lossSettled.ts';
import type { StoppingRule } from '../core/stopping/stoppingRule.ts';
import type { Domain, Surface } from '../core/surface.ts';
import { rateByHandAt } from './changeRate.ts';
import { optimizerOf } from './optimizerOf.ts';
import type { GradientChoice, OptimizerChoice, Scenario, StopRules } from './scenario.ts';
import { scheduleOf } from './scheduleOf.ts';
import { startsOf } from './startsOf.ts';
import { surfaceOf } from './surfaceOf.ts';

/** What the words of a scenario mean in numbers. */
export function planOf(scenario: Scenario): Plan {
  const surface = surfaceOf(scenario.surface);
  return {
    surface,
    slopes: slopesOf(surface, scenario.gradient),
    disturb: disturbanceOf(scenario),
    starts: startsOf(scenario),
    rivals: scenario.optimizers.map(rivalOf),
    maxSteps: scenario.stop.maxSteps,
    maxEvaluations: scenario.stop.maxEvaluations || Number.POSITIVE_INFINITY,
    stoppingRules: stoppingRulesOf(scenario.stop, surface.domain),
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
  const schedule = scheduleOf(choice.schedule);
  const base = (step: number) => rateByHandAt(choice, step);
  return {
    optimizer: optimizerOf(choice),
    learningRate: schedule.follows === 'step' ? (step) => base(step) * schedule.factor(step) : base,
    adapt: schedule.follows === 'loss' ? schedule : null,
    clipNorm: choice.clipNorm ?? Number.POSITIVE_INFINITY,
  };
}

function stoppingRulesOf(stop: StopRules, domain: Domain): readonly StoppingRule[] {
  return [
    ...(stop.gradientTolerance > 0 ? [gradientBelow(stop.gradientTolerance)] : []),
    ...(stop.lossBelow === undefined ? [] : [lossBelow(stop.lossBelow)]),
    ...(stop.lossChange > 0 ? [lossSettled(stop.lossChange, stop.lossChangeSteps)] : []),
    ...(stop.leftMap ? [leftMap(domain)] : []),
  ];
}
