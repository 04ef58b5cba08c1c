import { taskEntries } from '../../core/learning/index.ts';
import { ownDomain } from '../../core/learning/own.ts';
import type { Domain } from '../../core/surface.ts';
import { defaultScenario } from '../../scenario/defaultScenario.ts';
import { specOf } from '../../scenario/learningOf.ts';
import type { Scenario, TaskChoice } from '../../scenario/scenario.ts';
import { withoutChangesByHand } from '../startsField.ts';

/**
 * The scenario when its task is told something that makes another ground. Learning rates, steps and heights that were the
 * usual ones before are the usual ones again: those of a bowl throw everyone out of a ravine. What a hand has set stays. Where
 * the map is another one, places put down by hand are nowhere any more.
 */
export function onOtherGround(scenario: Scenario, task: TaskChoice): Scenario {
  const before = defaultScenario(scenario.surface);
  const usual = defaultScenario(task);
  const kept = <Value>(value: Value, old: Value, next: Value) => (value === old ? next : value);
  const [rateBefore, rateNow] = [before.optimizers[0].learningRate, usual.optimizers[0].learningRate];
  const isElsewhere = !('task' in scenario.surface) || domainKey(scenario.surface) !== domainKey(task);
  return {
    ...scenario,
    surface: task,
    starts: !isElsewhere
      ? scenario.starts
      : 'points' in scenario.starts
        ? usual.starts
        : withoutChangesByHand(scenario).starts,
    optimizers: scenario.optimizers.map((choice) => ({
      ...choice,
      learningRate: kept(choice.learningRate, rateBefore, rateNow),
    })),
    stop: { ...scenario.stop, maxSteps: kept(scenario.stop.maxSteps, before.stop.maxSteps, usual.stop.maxSteps) },
    view: { ...scenario.view, heights: kept(scenario.view.heights, before.view.heights, usual.view.heights) },
  };
}

function domainKey(task: TaskChoice): string {
  const spec = specOf(task);
  const domain: Domain = taskEntries.find(({ id }) => id === task.task)?.domain(spec) ?? ownDomain(spec);
  return JSON.stringify(domain);
}
