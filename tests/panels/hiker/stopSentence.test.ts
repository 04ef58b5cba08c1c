import { describe, expect, test } from 'vitest';
import type { StopReason } from '../../../src/core/stopping/stop.ts';
import { hiker as de } from '../../../src/i18n/hiker.de.ts';
import { hiker as en } from '../../../src/i18n/hiker.en.ts';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { stopSentence } from '../../../src/panels/hiker/stopSentence.ts';
import type { GradientChoice, StopRules } from '../../../src/scenario/scenario.ts';

const rules: StopRules = {
  maxSteps: 300,
  maxEvaluations: 250,
  gradientTolerance: 0.001,
  lossBelow: 0.25,
  lossChange: 0.002,
  lossChangeSteps: 12,
  leftMap: true,
  epochLossChange: 0.0004,
  metricAtLeast: 0.95,
  patience: 5,
};

const exact: GradientChoice = { kind: 'exact', h: 1e-5, noise: 0 };

type Optimizer = Parameters<typeof stopSentence>[2];
type Hessian = Parameters<typeof stopSentence>[3];

function english(
  reason: StopReason,
  optimizer: Optimizer = 'sgd',
  hessian: Hessian = [2, 0, -3],
  gradient: GradientChoice = exact,
): string {
  return stopSentence({ step: 87, reason }, { stop: rules, gradient }, optimizer, hessian, en, numberFormat('en'));
}

describe('why a hiker stopped', () => {
  test.each<[StopReason, RegExp]>([
    ['max-steps', /steps ran out, at step 87/],
    ['max-evaluations', /step 87: of 250 evaluations/],
    ['gradient-below', /step 87: the gradient is shorter than 0\.001/],
    ['loss-below', /step 87: the loss is below 0\.25/],
    ['loss-settled', /step 87: the loss has changed by less than 0\.002 in the last 12 steps/],
    ['left-map', /step 87: the hiker has left the map/],
  ])('has the step and the numbers of its rule: %s', (reason, sentence) => {
    expect(english(reason)).toMatch(sentence);
  });

  test.each<[StopReason, RegExp]>([
    ['epoch-loss-settled', /step 87, after epoch 29: the training loss has changed by 0\.0003.*, less than 0\.0004\./],
    ['metric-reached', /step 87, after epoch 29: on the validation rows it has come to 96%, at least the 95% asked/],
    [
      'validation-stalled',
      /early at step 87, after epoch 29: for 5 epochs.* below 0\.31, that of epoch 24\. Epoch 24 is kept/,
    ],
  ])('has the epochs and their numbers, where it is asked after each: %s', (reason, sentence) => {
    const end = { kind: 'accuracy', epoch: 29, change: 0.0003, metric: 0.96, best: 24, bestLoss: 0.31 } as const;
    const scenario = { stop: rules, gradient: exact };
    const told = stopSentence({ step: 87, reason }, scenario, 'sgd', [1, 0, 1], en, numberFormat('en'), end);
    expect(told).toMatch(sentence);
  });

  test('takes the decimal sign of the language', () => {
    const scenario = { stop: rules, gradient: exact };
    const told = stopSentence(
      { step: 87, reason: 'gradient-below' },
      scenario,
      'sgd',
      [1, 0, 1],
      de,
      numberFormat('de'),
    );
    expect(told).toContain('kürzer als 0,001');
  });

  test('is the Hessian for those who need it, with its eigenvalues, and else the search', () => {
    expect(english('no-step', 'newton', [4, 2, 1])).toMatch(/singular \(eigenvalues 5 and 0\)/);
    expect(english('no-step', 'damped-newton')).toMatch(/not positive definite \(eigenvalues 2 and −3\)/);
    expect(english('no-step', 'damped-newton', [2, 0, 3])).toMatch(/no lower place/);
    expect(english('no-step', 'line-search')).toMatch(/no lower place/);
    expect(english('no-step', 'l-bfgs')).toMatch(/no lower place/);
  });

  test.each(['line-search', 'l-bfgs', 'damped-newton'] as const)(
    'may be a direction that leads uphill where the gradient is not exact: %s',
    (optimizer) => {
      const told = (gradient: Partial<GradientChoice>) =>
        english('no-step', optimizer, [2, 0, 3], { ...exact, ...gradient });
      expect(told({})).not.toMatch(/uphill/);
      expect(told({ noise: 0.1 })).toMatch(/noise and may lead uphill/);
      expect(told({ kind: 'forward-difference' })).toMatch(/by differences.*may lead uphill/);
    },
  );

  test('is the Hessian all the same where that forbids the step, for it has no noise', () => {
    const noisy = { ...exact, noise: 1 };
    expect(english('no-step', 'damped-newton', [2, 0, -3], noisy)).toMatch(/not positive definite/);
    expect(english('no-step', 'newton', [4, 2, 1], noisy)).toMatch(/singular/);
  });
});
