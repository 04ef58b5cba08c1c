import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratesNamedFor } from '../../../src/panels/race/ratesNamedFor.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { settings } from '../../../src/scenario/settings.ts';
import { simulate } from '../../../src/scenario/simulate.ts';
import { atFirst, consequencesOf } from '../../../src/store/consequences.ts';

const noStart = { x: Number.NaN, y: Number.NaN };

function walk(optimizer: object) {
  const { scenario } = parseScenario({
    surface: { formula: '3 x^2 + y^2', domain: { x: [-5, 5], y: [-5, 5] } },
    starts: { points: [[1, 1]] },
    optimizers: [optimizer],
    stop: { maxSteps: 2000 },
  });
  const { surface, minima } = consequencesOf(scenario, atFirst);
  return { scenario, named: ratesNamedFor(scenario.optimizers[0], surface, minima, noStart) };
}

test('below the rate that is marked gradient descent settles, above it diverges, with momentum and without', () => {
  const momenta = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 0.9, noNaN: true }));
  fc.assert(
    fc.property(momenta, fc.boolean(), (momentum, nesterov) => {
      const optimizer = { momentum, nesterov: nesterov && momentum > 0 };
      const [{ rate }] = walk(optimizer).named;
      const reasonWith = (learningRate: number) => {
        const [{ loss, stopped }] = simulate(walk({ ...optimizer, learningRate }).scenario).hikers;
        return { reason: stopped.reason, last: loss[loss.length - 1] };
      };
      expect(reasonWith(0.98 * rate).last).toBeLessThan(1e-6);
      expect(reasonWith(1.05 * rate).reason).toBe('diverged');
    }),
    { numRuns: 15 },
  );
});

test('no rate is marked for any other optimizer', () => {
  for (const id of settings.optimizer.values) expect(walk({ id }).named.length > 0).toBe(id === 'sgd');
});
