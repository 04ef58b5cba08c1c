import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstStepWithoutCorrection } from '../../../src/panels/race/firstStepWithoutCorrection.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { simulate } from '../../../src/scenario/simulate.ts';

const betas = fc.double({ min: 0, max: 0.9999, noNaN: true });

function firstStep(biasCorrection: boolean, beta1: number, beta2: number): number {
  const { scenario } = parseScenario({
    surface: { id: 'bowl' },
    starts: { points: [[3, 2]] },
    optimizers: [{ id: 'adam', learningRate: 0.01, biasCorrection, beta1, beta2, epsilon: 0 }],
    stop: { maxSteps: 1 },
  });
  const [{ x }] = simulate(scenario).hikers;
  return Math.abs(x[1] - x[0]) / 0.01;
}

test('what is said of Adam without the bias correction is what it does', () => {
  fc.assert(
    fc.property(betas, betas, (beta1, beta2) => {
      const said = firstStepWithoutCorrection(beta1, beta2);
      expect(firstStep(false, beta1, beta2)).toBeCloseTo(said, 9 - Math.ceil(Math.log10(Math.max(1, said))));
      expect(firstStep(true, beta1, beta2)).toBeCloseTo(1, 9);
    }),
    { numRuns: 50 },
  );
  expect(firstStepWithoutCorrection(0.9, 0.999)).toBeCloseTo(3.162, 3);
});
