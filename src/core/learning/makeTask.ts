import { unpackHeights } from '../surfaces/terrain/unpackHeights.ts';
import { camera } from './data/camera.ts';
import { penguins } from './data/penguins.ts';
import { seattle } from './data/seattle.ts';
import { denoiseTask, innerPixels } from './denoiseTask.ts';
import { type OwnData, type TaskSpec, taskEntries } from './index.ts';
import { lineTask } from './lineTask.ts';
import { neuronTask } from './neuronTask.ts';
import { noisyPicture } from './noisyPicture.ts';
import { ownDomain } from './own.ts';
import { seasonsTask } from './seasonsTask.ts';
import { splitOf } from './split.ts';
import type { Task } from './task.ts';

/** The task that stands in a scenario. Throws a RangeError when it is one's own and brings no rows, or columns of two lengths. */
export function makeTask(spec: TaskSpec): Task {
  const { task, standardised = true, loss = 'cross-entropy', noise = 0.1, seed } = spec;
  const domain = (taskEntries.find(({ id }) => id === task)?.domain ?? ownDomain)(spec);
  const splitRows = (count: number) => splitOf(count, spec.split, seed);
  switch (task) {
    case 'penguin-line': {
      const { flipper, mass } = penguins;
      return lineTask({ feature: flipper, target: mass, split: splitRows(mass.length), standardised, domain });
    }
    case 'penguin-species': {
      const { feature, label } = adeliesAndGentoos();
      return neuronTask({ feature, label, split: splitRows(label.length), standardised, loss, domain });
    }
    case 'seattle-seasons': {
      const { temperature } = seattle;
      return seasonsTask({ temperature, split: splitRows(temperature.length), domain });
    }
    case 'denoise': {
      const clean = photograph();
      const { columns, rows } = camera;
      const split = splitRows(innerPixels(columns, rows).length);
      return denoiseTask({ columns, clean, noisy: noisyPicture(clean, noise, seed), split, domain });
    }
    case 'own-line': {
      const { feature, target } = columnsOf(spec.data);
      return lineTask({ feature, target, split: splitRows(feature.length), standardised, domain });
    }
    case 'own-neuron': {
      const { feature, target } = columnsOf(spec.data);
      const label = Uint8Array.from(target);
      return neuronTask({ feature, label, split: splitRows(feature.length), standardised, loss, domain });
    }
  }
}

/** The mass in kg of two of the three species, and which of them are Gentoo. */
function adeliesAndGentoos() {
  const [adelie, gentoo] = [0, 2];
  const isMeant = (_: number, row: number) => penguins.species[row] === adelie || penguins.species[row] === gentoo;
  return {
    feature: penguins.mass.filter(isMeant),
    label: penguins.species.filter(isMeant).map((species) => (species === gentoo ? 1 : 0)),
  };
}

let unpacked: Float64Array | null = null;

/** Black is 0, white is 1. */
function photograph(): Float64Array {
  unpacked ??= unpackHeights(camera).map((grey) => grey / 255);
  return unpacked;
}

function columnsOf(data: OwnData | undefined) {
  const feature = Float64Array.from(data?.feature ?? []);
  const target = Float64Array.from(data?.target ?? []);
  if (feature.length === 0 || feature.length !== target.length) {
    throw new RangeError(`Expected rows of two numbers, got ${feature.length} features and ${target.length} targets.`);
  }
  return { feature, target };
}
