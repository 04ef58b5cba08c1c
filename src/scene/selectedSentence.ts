import { fateOf } from '../core/fateOf.ts';
import type { Stop } from '../core/stopping/stop.ts';
import type { Texts } from '../i18n/en.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { StopRules } from '../scenario/scenario.ts';
import type { State } from '../store/store.ts';
import { isEndWithheld } from './guessing.ts';

/** Where the selected start stands and, unless that is still to be guessed, what becomes of its hiker; empty where nobody is selected. */
export function selectedSentence(state: State, texts: Texts['scene']['selected'], numbers: NumberFormat): string {
  const { selected, way, starts, minima, ground, surface, of } = state;
  const index = selected === null ? -1 : starts.id.indexOf(selected);
  if (selected === null || way === null || index === -1) return '';
  const place = (value: number) => numbers.number(value, 3);
  const [number, x, y] = [numbers.count(index + 1), place(starts.x[index]), place(starts.y[index])];
  if (isEndWithheld(state)) return texts.standsAt(number, x, y);
  const fate = fateOf(way, minima, surface.domain, ground?.restAt);
  const count = numbers.count(fate.step);
  const { stopped } = way;

  function fateText(): string {
    switch (fate.kind) {
      case 'valley': {
        const { x, y, along } = fate.minimum;
        if (along === undefined) return texts.inValley(place(x), place(y), fate.step, count);
        return along === 'x'
          ? texts.inLine('y', place(y), fate.step, count)
          : texts.inLine('x', place(x), fate.step, count);
      }
      case 'on-the-way':
        return isAtRest(stopped) ? texts.atNoMinimum : texts.onTheWay(count);
      case 'off-the-map':
        return texts.offTheMap(count);
      case 'diverged':
        return texts.diverged(count);
    }
  }

  const why = fate.kind === 'off-the-map' ? null : whyStopped(stopped, of.stop, texts.because, numbers);
  const fateAndWhy = why === null ? fateText() : texts.stopped(fateText(), numbers.count(stopped?.step ?? 0), why);
  return texts.at(number, x, y, fateAndWhy);
}

/** Whether a hiker stands still for another reason than that its steps are used up. */
function isAtRest(stopped: Stop | undefined): boolean {
  return stopped !== undefined && stopped.reason !== 'max-steps' && stopped.reason !== 'max-evaluations';
}

/** Null for those who have not stopped, and for those who diverge, of whom that is said. */
function whyStopped(
  stopped: Stop | undefined,
  rules: StopRules,
  texts: Texts['scene']['selected']['because'],
  numbers: NumberFormat,
): string | null {
  if (stopped === undefined || stopped.reason === 'diverged') return null;
  switch (stopped.reason) {
    case 'gradient-below':
      return texts['gradient-below'](numbers.number(rules.gradientTolerance));
    case 'loss-below':
      return texts['loss-below'](numbers.number(rules.lossBelow ?? Number.NaN));
    case 'loss-settled':
      return texts['loss-settled'](numbers.number(rules.lossChange), numbers.count(rules.lossChangeSteps));
    case 'epoch-loss-settled':
      return texts['epoch-loss-settled'](numbers.number(rules.epochLossChange));
    case 'metric-reached':
      return texts['metric-reached'](numbers.number(rules.metricAtLeast ?? Number.NaN));
    case 'validation-stalled':
      return texts['validation-stalled'](rules.patience, numbers.count(rules.patience));
    default:
      return texts[stopped.reason];
  }
}
