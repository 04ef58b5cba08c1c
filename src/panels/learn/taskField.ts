import type { NetworkChoice, Scenario, TaskChoice } from '../../scenario/scenario.ts';
import { settings } from '../../scenario/settings.ts';
import { trainingRowsOf } from '../../scenario/trainingRowsOf.ts';
import { usualNetwork, usualTask } from '../../scenario/usualTask.ts';
import type { Field } from '../field.ts';
import { onOtherGround } from './onOtherGround.ts';

/** The task of a scenario. A control that is about to go may ask once more, when there is none. */
function taskOf({ surface }: Scenario): TaskChoice {
  return 'task' in surface ? surface : usualTask(settings.task.default);
}

/** The network of a scenario, or where there is none any more, a usual one. */
function networkOf({ surface }: Scenario): NetworkChoice {
  return 'network' in surface ? surface : usualNetwork(settings.network.default);
}

/** What learns from rows, be it a task or a network. */
export function learnerOf(scenario: Scenario): TaskChoice | NetworkChoice {
  return 'network' in scenario.surface ? scenario.surface : taskOf(scenario);
}

/** What a task can be told; it makes another ground, with another learning rate that suits it. */
export function taskField<Name extends 'loss' | 'standardised' | 'noise'>(
  name: Name,
  usual: NonNullable<TaskChoice[Name]>,
): Field<NonNullable<TaskChoice[Name]>> {
  return {
    read: (scenario) => taskOf(scenario)[name] ?? usual,
    write: (scenario, value) =>
      'task' in scenario.surface ? onOtherGround(scenario, { ...scenario.surface, [name]: value }) : scenario,
  };
}

/** What a network can be told. */
export function networkField<Name extends 'activation' | 'initialisation' | 'loss' | 'trainings' | 'plane'>(
  name: Name,
): Field<NetworkChoice[Name]> {
  return {
    read: (scenario) => networkOf(scenario)[name],
    write: (scenario, value) =>
      'network' in scenario.surface ? { ...scenario, surface: { ...scenario.surface, [name]: value } } : scenario,
  };
}

/** One of the two weights that a plane is about. Who takes the other one's weight gives it its own: they stay two. */
export function planeWeightField(name: 'firstWeight' | 'secondWeight'): Field<number> {
  const other = name === 'firstWeight' ? 'secondWeight' : 'firstWeight';
  return {
    read: (scenario) => networkOf(scenario)[name],
    write(scenario, weight) {
      const { surface } = scenario;
      if (!('network' in surface)) return scenario;
      const freed = surface[other] === weight ? surface[name] : surface[other];
      return { ...scenario, surface: { ...surface, [name]: weight, [other]: freed } };
    },
  };
}

/** How the rows are shared out. */
export const splitField: Field<TaskChoice['split']> = {
  read: (scenario) => learnerOf(scenario).split,
  write: (scenario, split) => withLearning(scenario, { split }),
};

/** Which row is in which part. */
export const dataSeedField: Field<number> = {
  read: (scenario) => learnerOf(scenario).seed,
  write: (scenario, seed) => withLearning(scenario, { seed }),
};

function withLearning(scenario: Scenario, change: Partial<Pick<TaskChoice, 'split' | 'seed'>>): Scenario {
  const { surface } = scenario;
  return 'task' in surface || 'network' in surface ? { ...scenario, surface: { ...surface, ...change } } : scenario;
}

/** How many rows a step looks at; as many as there are training rows, or more, is all of them. */
export const batchSizeField: Field<number> = {
  read(scenario) {
    const learner = learnerOf(scenario);
    const rows = trainingRowsOf(learner);
    return Math.min(learner.batchSize ?? rows, rows);
  },
  write(scenario, size) {
    const { surface } = scenario;
    if (!('task' in surface || 'network' in surface)) return scenario;
    const { batchSize: _, ...others } = surface;
    return { ...scenario, surface: size < trainingRowsOf(surface) ? { ...others, batchSize: size } : others };
  },
};
