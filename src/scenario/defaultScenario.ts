import type { SurfaceDefaults } from '../core/surfaces/catalogueEntry.ts';
import { entryOf } from '../core/surfaces/index.ts';
import { terrainOf } from '../core/surfaces/terrains.ts';
import { currentVersion } from './migrate.ts';
import type { ChoiceOf, Scenario, SurfaceChoice } from './scenario.ts';
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
  return unknown;
}
