import { taskEntries } from '../core/learning/index.ts';
import { ownDefaults } from '../core/learning/own.ts';
import { networkTaskEntries } from '../core/network/networkTasks.ts';
import type { SurfaceDefaults } from '../core/surfaces/catalogueEntry.ts';
import { entryOf } from '../core/surfaces/index.ts';
import { terrainOf } from '../core/surfaces/terrains.ts';
import { specOf } from './learningOf.ts';
import { currentVersion } from './migrate.ts';
import type { ChoiceOf, NetworkChoice, OptimizerChoice, Scenario, SurfaceChoice } from './scenario.ts';
import {
  defaultsOf,
  gradientFields,
  optimizerFields,
  settings,
  startsFields,
  stopFields,
  viewFields,
} from './settings.ts';

/** The landscape that stands there when nobody has asked for another. */
export const defaultSurface: SurfaceChoice = Object.freeze({ id: 'himmelblau' });

/** Sixty hikers on a surface, with the learning rate and the view in which it shows what it teaches. */
export function defaultScenario(surface: SurfaceChoice = defaultSurface): Scenario {
  if ('network' in surface) return defaultTraining(surface);
  const { learningRate, momentum = 0, maxSteps, mode, heights } = showcaseOf(surface);
  const optimizer: ChoiceOf<'sgd'> = {
    id: 'sgd',
    ...defaultsOf(optimizerFields.sgd),
    schedule: { id: 'constant' },
    learningRate,
    momentum,
  };
  return {
    version: currentVersion,
    surface,
    starts: defaultsOf(startsFields),
    optimizers: [optimizer],
    gradient: defaultsOf(gradientFields),
    stop: { ...defaultsOf(stopFields), maxSteps },
    seed: settings.seed.default,
    view: { ...defaultsOf(viewFields), mode, heights },
  };
}

/** A network in training; hikers can be let loose in its landscape afterwards. */
function defaultTraining(surface: NetworkChoice): Scenario {
  const { defaults } = networkTaskEntries.find(({ id }) => id === surface.network) ?? networkTaskEntries[0];
  const others = defaultScenario();
  const optimizer = {
    id: defaults.optimizer,
    ...defaultsOf<object>(optimizerFields[defaults.optimizer]),
    schedule: { id: 'constant' },
    learningRate: defaults.learningRate,
  } as OptimizerChoice;
  return {
    ...others,
    surface,
    starts: { points: [] },
    optimizers: [optimizer],
    stop: { ...others.stop, maxSteps: defaults.maxSteps },
    view: { ...others.view, heights: 'logarithmic' },
  };
}

/** Of a formula nobody knows anything yet. */
const unknown: SurfaceDefaults = {
  learningRate: settings.learningRate.default,
  maxSteps: settings.maxSteps.default,
  mode: settings.mode.default,
  heights: settings.heights.default,
};

function showcaseOf(surface: SurfaceChoice): SurfaceDefaults {
  if ('id' in surface) return entryOf(surface.id)?.defaults ?? unknown;
  if ('terrain' in surface) return terrainOf(surface.terrain)?.defaults ?? unknown;
  if ('task' in surface) {
    const spec = specOf(surface);
    return taskEntries.find(({ id }) => id === surface.task)?.defaults(spec) ?? ownDefaults(spec);
  }
  return unknown;
}
