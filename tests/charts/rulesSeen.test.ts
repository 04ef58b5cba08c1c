import { expect, it } from 'vitest';
import { isMarked, rulesSeen } from '../../src/charts/rulesSeen.ts';
import { defaultsOf, stopFields } from '../../src/scenario/settings.ts';

const all = {
  ...defaultsOf(stopFields),
  maxSteps: 40,
  maxEvaluations: 90,
  gradientTolerance: 0.1,
  lossBelow: -2,
  lossChange: 0.5,
};

it.each([
  ['loss', 'loss-below', -2],
  ['gradient-norm', 'gradient-below', 0.1],
  ['loss-change', 'loss-settled', 0.5],
] as const)('in the curve of %s the rule %s is seen, and the budget', (quantity, rule, value) => {
  const { lines, elsewhere } = rulesSeen(all, quantity, 'evaluations');
  expect(lines).toEqual([
    { rule: 'max-evaluations', stands: 'upright', value: 90 },
    { rule, stands: 'level', value },
  ]);
  expect(elsewhere).toHaveLength(2);
  expect(elsewhere).not.toContain(quantity);
});

it('a budget of evaluations is no line over epochs or rows, for each hiker uses it up elsewhere there', () => {
  for (const progress of ['epochs', 'rows'] as const) {
    expect(rulesSeen(all, 'loss', progress).lines.map(({ rule }) => rule)).toEqual(['loss-below']);
    const { lines } = rulesSeen({ ...all, maxEvaluations: 0 }, 'loss', progress);
    expect(lines.map(({ rule }) => rule)).toEqual(['max-steps', 'loss-below']);
  }
});

it('a rule that is not in force is nowhere', () => {
  const { lines, elsewhere } = rulesSeen(defaultsOf(stopFields), 'loss', 'steps');
  expect(lines.map(({ rule }) => rule)).toEqual(['max-steps']);
  expect(elsewhere).toEqual([]);
});

it('the end of a budget is no mark, for it is a line', () => {
  expect(
    (['max-steps', 'max-evaluations', 'left-map', 'loss-settled', 'validation-stalled'] as const).map(isMarked),
  ).toEqual([false, false, true, true, true]);
});
