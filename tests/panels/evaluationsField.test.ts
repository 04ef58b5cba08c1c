import { expect, test } from 'vitest';
import { countsEvaluations, evaluationsField } from '../../src/panels/evaluationsField.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { simulate } from '../../src/scenario/simulate.ts';

const { scenario } = parseScenario({
  starts: { random: 'uniform', count: 4 },
  optimizers: [{ id: 'sgd' }, { id: 'line-search' }],
  stop: { maxSteps: 50 },
});

test('a budget in evaluations begins with as many as there were steps, and goes again without a trace', () => {
  const counting = countsEvaluations.write(scenario, true);
  expect(counting.stop.maxEvaluations).toBe(50);
  expect(countsEvaluations.write(counting, false)).toEqual(scenario);
});

test('a budget in evaluations is what everybody spends at the most, and steps do not run out before it', () => {
  const counting = evaluationsField.write(countsEvaluations.write(scenario, true), 80);
  for (const { evaluations, stopped, optimizer } of simulate(counting).hikers) {
    expect(evaluations).toBeLessThanOrEqual(80);
    if (optimizer === 0) expect(evaluations).toBe(80);
    expect(['max-evaluations', 'max-steps', 'no-step']).toContain(stopped.reason);
  }
});
