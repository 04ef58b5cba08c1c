import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostNeurons, oneLayerFewer, oneMoreLayer, withHidden } from '../../../src/panels/learn/layers.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { limits } from '../../../src/scenario/settings.ts';
import { usualNetwork } from '../../../src/scenario/usualTask.ts';
import { weightsOf } from '../../../src/scenario/weightsOf.ts';

const network = 'patches';
const hidden = fc
  .array(fc.integer({ min: 1, max: limits.neurons }), { minLength: 1, maxLength: limits.hiddenLayers })
  .filter((layers) => weightsOf({ network, hidden: layers }) <= limits.weights);

test('whatever is done to the layers, a scenario takes them', () => {
  fc.assert(
    fc.property(hidden, (layers) => {
      const scenario = defaultScenario({ ...usualNetwork(network), hidden: layers, plane: 'weights' });
      const widest = layers.map((_, k) => layers.with(k, mostNeurons({ network, hidden: layers }, k)));
      const fewer = layers.map((_, k) => oneLayerFewer({ network, hidden: layers }, k));
      for (const next of [...widest, ...fewer, oneMoreLayer({ network, hidden: layers })]) {
        if (next === null) continue;
        expect(parseScenario(JSON.parse(JSON.stringify(withHidden(scenario, next)))).problems).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the only layer stays, and no more are added than there may be', () => {
  expect(oneLayerFewer({ network, hidden: [4] }, 0)).toBeNull();
  expect(oneMoreLayer({ network, hidden: [4, 4, 4, 4] })).toBeNull();
  expect(oneMoreLayer({ network, hidden: [8, 3] })).toEqual([8, 3, 3]);
});

test('the two weights of a plane stay two, and in the network', () => {
  const surface = { ...usualNetwork('moons'), hidden: [64], firstWeight: 300, secondWeight: 301 };
  const after = withHidden(defaultScenario(surface), [1]).surface;
  const last = weightsOf({ network: 'moons', hidden: [1] }) - 1;
  expect(after).toMatchObject({ firstWeight: last, secondWeight: last - 1 });
});
