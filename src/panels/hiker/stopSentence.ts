import { eigenOf } from '../../core/eigen.ts';
import { isBowl } from '../../core/optimizers/dampedNewton.ts';
import type { OptimizerId } from '../../core/optimizers/index.ts';
import type { Stop } from '../../core/stopping/stop.ts';
import type { hiker } from '../../i18n/hiker.en.ts';
import { metricText } from '../../i18n/metricText.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import type { GradientChoice, Scenario } from '../../scenario/scenario.ts';
import type { EpochEnd } from './epochEnd.ts';

export type StopTexts = typeof hiker;

type Hessian = readonly [fxx: number, fxy: number, fyy: number];

/**
 * Why a hiker of a scenario stopped, with the numbers of the rule; `hessian` is the ground's where it did, `end` tells of
 * the epochs where there are some. Empty for one who diverged.
 */
export function stopSentence(
  { step, reason }: Stop,
  { stop: rules, gradient }: Pick<Scenario, 'stop' | 'gradient'>,
  optimizer: OptimizerId,
  hessian: Hessian,
  texts: StopTexts,
  numbers: NumberFormat,
  end: EpochEnd | null = null,
): string {
  const count = numbers.count(step);
  const { stopped } = texts;
  switch (reason) {
    case 'max-steps':
      return stopped['max-steps'](count);
    case 'max-evaluations':
      return stopped['max-evaluations'](count, numbers.count(rules.maxEvaluations));
    case 'gradient-below':
      return stopped['gradient-below'](count, numbers.number(rules.gradientTolerance));
    case 'loss-below':
      return stopped['loss-below'](count, numbers.number(rules.lossBelow ?? Number.NaN));
    case 'loss-settled':
      return stopped['loss-settled'](count, numbers.number(rules.lossChange), numbers.count(rules.lossChangeSteps));
    case 'epoch-loss-settled':
    case 'metric-reached':
    case 'validation-stalled':
      return end === null ? '' : epochSentence(reason, count, rules, end, stopped, numbers);
    case 'left-map':
      return stopped['left-map'](count);
    case 'no-step':
      return noStep(count, optimizer, hessian, gradient, texts.allowsNoStep, numbers);
    case 'diverged':
      return '';
  }
}

function epochSentence(
  reason: 'epoch-loss-settled' | 'metric-reached' | 'validation-stalled',
  step: string,
  { epochLossChange, metricAtLeast = Number.NaN, patience }: Scenario['stop'],
  { kind, epoch, change, metric, best, bestLoss }: EpochEnd,
  texts: StopTexts['stopped'],
  numbers: NumberFormat,
): string {
  const after = numbers.count(epoch);
  switch (reason) {
    case 'epoch-loss-settled':
      return texts[reason](step, after, numbers.number(change), numbers.number(epochLossChange));
    case 'metric-reached':
      return texts[reason](step, after, metricText(kind, metric, numbers), metricText(kind, metricAtLeast, numbers));
    case 'validation-stalled':
      return texts[reason](step, after, numbers.count(best), numbers.number(bestLoss), numbers.count(patience));
  }
}

function noStep(
  count: string,
  optimizer: OptimizerId,
  hessian: Hessian,
  { kind, noise }: GradientChoice,
  texts: StopTexts['allowsNoStep'],
  numbers: NumberFormat,
): string {
  const [larger, smaller] = eigenOf(hessian).values;
  const values = [numbers.number(larger), numbers.number(smaller)] as const;
  if (optimizer === 'newton') return texts.singular(count, ...values);
  if (optimizer === 'damped-newton' && !isBowl(hessian)) return texts.notBowl(count, ...values);
  // a search asks the true ground, and a direction that leads uphill has no lower place
  if (noise > 0) return texts.noLowerWithNoise(count);
  return kind === 'exact' ? texts.noLower(count) : texts.noLowerByDifferences(count);
}
