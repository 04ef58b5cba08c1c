import type { Pace } from '../core/learning/pace.ts';
import type { Metric } from '../core/learning/task.ts';
import { momentAt } from '../core/network/momentAt.ts';
import type { epochs } from '../i18n/epochs.en.ts';
import { metricText } from '../i18n/metricText.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { StopRules } from '../scenario/scenario.ts';
import type { EpochsShown } from './epochsShown.ts';

export type EpochTexts = typeof epochs;

/** In what words epochs are told. */
export interface EpochWords {
  readonly texts: EpochTexts;
  readonly numbers: NumberFormat;
  readonly kind: Metric['kind'];
}

/** What is to be said of the epochs: the best one, and how the rules that are asked after each came out. */
export function epochNotes(shown: EpochsShown, pace: Pace, stop: StopRules, words: EpochWords): string[] {
  const { texts } = words;
  const hasValidation = !shown.validation.every(Number.isNaN);
  return [
    ...bestNotes(shown, pace, words),
    ...ruleNotes(shown, pace, stop, words),
    ...(hasValidation ? [] : [texts.noValidation]),
    ...(pace.stepsAnEpoch === 1 ? [texts.allRows] : []),
  ];
}

function bestNotes({ step, best, validation, end }: EpochsShown, pace: Pace, words: EpochWords): string[] {
  if (best < 0) return [];
  const { texts, numbers } = words;
  const epoch = epochText(pace.epochsAt(step[best]), numbers);
  const loss = numbers.number(validation[best]);
  return end?.reason === 'validation-stalled'
    ? [texts.kept(epoch, loss, epochText(pace.epochsAt(end.step), numbers))]
    : [texts.bestEpoch(epoch, loss)];
}

/** Epochs are mostly whole, but need not be at the end. */
export function epochText(epochs: number, numbers: NumberFormat): string {
  return Number.isInteger(epochs) ? numbers.count(epochs) : numbers.number(epochs, 4);
}

function ruleNotes(
  { step, train, metric, end }: EpochsShown,
  pace: Pace,
  { epochLossChange, metricAtLeast }: StopRules,
  { texts, numbers, kind }: EpochWords,
): string[] {
  const last = train.length - 1;
  const epoch = epochText(pace.epochsAt(step[last]), numbers);
  const change = numbers.number(Math.abs(train[last] - train[last - 1]));
  const limit = numbers.number(epochLossChange);
  switch (end?.reason) {
    case 'metric-reached': {
      const told = texts.metricValues[kind](metricText(kind, metric[last], numbers));
      return [texts.reached(epoch, told, metricText(kind, metricAtLeast ?? Number.NaN, numbers))];
    }
    case 'epoch-loss-settled':
      return [texts.settled(epoch, change, limit)];
    default:
      return epochLossChange > 0 && last > 0 ? [texts.lastChange(epoch, change, limit)] : [];
  }
}

/** The numbers of the epoch that has been completed at a step, and how far validation has parted from training. */
export function epochRead(shown: EpochsShown, pace: Pace, atStep: number, words: EpochWords): string {
  const { step, train, validation, metric } = shown;
  const { texts, numbers, kind } = words;
  // a training's last entry need not be that of a whole epoch
  const entry = momentAt(shown, atStep);
  const epoch = epochText(pace.epochsAt(step[entry]), numbers);
  const loss = numbers.number(train[entry]);
  if (Number.isNaN(validation[entry])) return texts.read.train(epoch, loss);
  const told = texts.metricValues[kind](metricText(kind, metric[entry], numbers));
  const both = texts.read.both(epoch, loss, numbers.number(validation[entry]), told);
  const apart = validation[entry] - train[entry];
  if (!Number.isFinite(apart)) return both;
  const difference = numbers.number(Math.abs(apart), 2);
  return `${both} ${apart < 0 ? texts.read.lower(difference) : texts.read.higher(difference)}`;
}
