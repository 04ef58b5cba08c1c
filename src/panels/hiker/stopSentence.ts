import { eigenOf } from '../../core/eigen.ts';
import type { OptimizerId } from '../../core/optimizers/index.ts';
import type { Stop } from '../../core/stopping/stop.ts';
import type { hiker } from '../../i18n/hiker.en.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import type { StopRules } from '../../scenario/scenario.ts';

export type StopTexts = typeof hiker;

type Hessian = readonly [fxx: number, fxy: number, fyy: number];

/** Why a hiker stopped, with the numbers of the rule; `hessian` is the ground's where it did. Empty for one who diverged. */
export function stopSentence(
  { step, reason }: Stop,
  rules: StopRules,
  optimizer: OptimizerId,
  hessian: Hessian,
  texts: StopTexts,
  numbers: NumberFormat,
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
    case 'left-map':
      return stopped['left-map'](count);
    case 'no-step':
      return noStep(count, optimizer, hessian, texts.allowsNoStep, numbers);
    case 'diverged':
      return '';
  }
}

function noStep(
  count: string,
  optimizer: OptimizerId,
  hessian: Hessian,
  texts: StopTexts['allowsNoStep'],
  numbers: NumberFormat,
): string {
  const [larger, smaller] = eigenOf(hessian).values;
  const values = [numbers.number(larger), numbers.number(smaller)] as const;
  if (optimizer === 'newton') return texts.singular(count, ...values);
  const isBowl = smaller > 0 && smaller > roundingShare * larger;
  return optimizer === 'damped-newton' && !isBowl ? texts.notBowl(count, ...values) : texts.noLower(count);
}

/** Damped Newton takes a curvature below this share of the other one for rounding. */
const roundingShare = 1e-12;
