import type { OptimizerId } from '../../core/optimizers/index.ts';
import { defaultScenario } from '../../scenario/defaultScenario.ts';
import type { OptimizerChoice, Scenario } from '../../scenario/scenario.ts';
import { limits } from '../../scenario/settings.ts';
import { domainOf } from '../../scenario/surfaceOf.ts';
import { usualOptimizer } from '../../scenario/usualOptimizer.ts';

/** One more rival, with its usual settings; none where `limits.optimizers` race already. */
export function addRival(scenario: Scenario, id: OptimizerId): Scenario {
  if (scenario.optimizers.length >= limits.optimizers) return scenario;
  return { ...scenario, optimizers: [...scenario.optimizers, usualOn(scenario, id)] };
}

/** One rival fewer; the last one stays, and is drawn. */
export function removeRival(scenario: Scenario, rival: number): Scenario {
  if (scenario.optimizers.length === 1) return scenario;
  const others = scenario.optimizers.toSpliced(rival, 1);
  return { ...scenario, optimizers: others.length > 1 ? others : others.map(drawn) };
}

/** Who is left alone is drawn: without a legend there would be no way to bring it back. */
function drawn(choice: OptimizerChoice): OptimizerChoice {
  return choice.shown ? choice : { ...choice, shown: true };
}

/** Another optimizer in the place of a rival: with its usual settings, for those of one mean nothing to another. */
export function replaceRival(scenario: Scenario, rival: number, id: OptimizerId): Scenario {
  const { shown, schedule } = scenario.optimizers[rival];
  return { ...scenario, optimizers: scenario.optimizers.with(rival, { ...usualOn(scenario, id), shown, schedule }) };
}

function usualOn({ surface }: Scenario, id: OptimizerId): OptimizerChoice {
  const [first] = defaultScenario(surface).optimizers;
  return usualOptimizer(id, first.learningRate, domainOf(surface));
}
