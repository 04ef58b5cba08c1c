import { type Field, optimizerFlag, optimizerNumber } from '../field.ts';

/** The momentum of a rival. PyTorch refuses Nesterov's step without one, so that goes when the momentum goes. */
export function momentumField(rival: number): Field<number> {
  const momentum = optimizerNumber(rival, 'momentum');
  const nesterov = optimizerFlag(rival, 'nesterov');
  return {
    ...momentum,
    write(scenario, value) {
      const written = momentum.write(scenario, value);
      return value === 0 ? nesterov.write(written, false) : written;
    },
  };
}
