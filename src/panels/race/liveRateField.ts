import { changeRate, rateByHandAt, withRatesOf } from '../../scenario/changeRate.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Field } from '../field.ts';

interface LiveRateField extends Field<number> {
  /** Ends the stroke of a hand: what is written next is another change. */
  end(): void;
}

/**
 * The learning rate that hands have set for the step shown; writing it changes this step and the later ones. All that is
 * written until `end` is one change, from the step at which its first value was written: it is the newest one alone that
 * holds from there on, however far the playhead has come since.
 */
export function liveRateField(rival: number, stepShown: () => number): LiveRateField {
  let stroke: { readonly fromStep: number; readonly before: Scenario } | null = null;
  return {
    read: ({ optimizers }) => rateByHandAt(optimizers[rival] ?? optimizers[0], stepShown()),
    write(scenario, rate) {
      stroke ??= { fromStep: stepShown(), before: scenario };
      return changeRate(withRatesOf(scenario, rival, stroke.before), rival, stroke.fromStep, rate);
    },
    end() {
      stroke = null;
    },
  };
}
