import { changeRate, rateByHandAt } from '../../scenario/changeRate.ts';
import type { Field } from '../field.ts';

/** The learning rate that hands have set for the step shown; writing it changes this step and the later ones. */
export function liveRateField(rival: number, stepShown: () => number): Field<number> {
  return {
    read: ({ optimizers }) => rateByHandAt(optimizers[rival] ?? optimizers[0], stepShown()),
    write: (scenario, rate) => changeRate(scenario, rival, stepShown(), rate),
  };
}
