import { networkTaskEntries } from '../core/network/networkTasks.ts';
import type { Inert, InertObject } from './inert.ts';
import type { Report } from './problem.ts';
import { isList, path, readChoice, readFields, readNumber, reportUnknown } from './readFields.ts';
import { readSplit } from './readTask.ts';
import type { NetworkChoice } from './scenario.ts';
import { limits, type NetworkSettings, networkFields, settings } from './settings.ts';
import { usualNetwork } from './usualTask.ts';
import { weightsOf } from './weightsOf.ts';

/** A network that can be trained here; undefined where there is none of that name. */
export function readNetwork(surface: InertObject, at: string, report: Report): NetworkChoice | undefined {
  const network = readChoice(settings.network, surface.network, path(at, 'network'), report);
  const entry = networkTaskEntries.find(({ id }) => id === network);
  if (entry === undefined) return undefined;
  // a batch that nobody names is the whole training set, as everywhere
  const { batchSize: _, ...usual } = usualNetwork(entry.id);
  reportUnknown(surface, ['network', 'hidden', 'split', ...Object.keys(networkFields)], at, report);
  const choice = {
    ...readFields<NetworkSettings>(
      { ...networkFields, loss: { ...networkFields.loss, values: entry.losses } },
      surface,
      usual,
      at,
      report,
    ),
    network: entry.id,
    hidden: readHidden(surface.hidden, usual.hidden, path(at, 'hidden'), report),
    split: readSplit(surface.split, path(at, 'split'), report),
  };
  const weights = weightsOf(choice);
  if (weights > limits.weights) {
    report({ code: 'too-many-weights', at: path(at, 'hidden'), max: limits.weights });
    return { ...choice, hidden: usual.hidden };
  }
  return withinWeights(choice, weights);
}

const layer = { min: 1, max: limits.neurons, whole: true };

function readHidden(input: Inert, usual: readonly number[], at: string, report: Report): readonly number[] {
  if (input === undefined) return usual;
  if (!isList(input)) {
    report({ code: 'wrong-type', at, expected: 'list' });
    return usual;
  }
  if (input.length > limits.hiddenLayers) report({ code: 'too-many', at, max: limits.hiddenLayers });
  const layers = input.slice(0, limits.hiddenLayers).map((size, k) => readNumber(layer, size, path(at, k), report));
  return layers.every((size) => size !== undefined) && layers.length > 0 ? layers : usual;
}

/** The two weights of a plane are two, and there. */
function withinWeights(choice: NetworkChoice, weights: number): NetworkChoice {
  const firstWeight = Math.min(choice.firstWeight, weights - 1);
  const secondWeight = Math.min(choice.secondWeight, weights - 1);
  if (firstWeight !== secondWeight) return { ...choice, firstWeight, secondWeight };
  return { ...choice, firstWeight, secondWeight: firstWeight === 0 ? 1 : firstWeight - 1 };
}
