import type { GradientChoice, OptimizerChoice, Scenario, StopRules, View } from '../scenario/scenario.ts';

/** Where a value stands in a scenario: every control is one of these, its setting, and a name. */
export interface Field<Value> {
  read(scenario: Scenario): Value;
  write(scenario: Scenario, value: Value): Scenario;
}

export const seedField: Field<number> = {
  read: ({ seed }) => seed,
  write: (scenario, seed) => ({ ...scenario, seed }),
};

/** A parameter of one of the rivals; undefined takes an optional one out again. */
export function optimizerField<Name extends Exclude<keyof OptimizerChoice, 'id'>>(
  rival: number,
  name: Name,
): Field<OptimizerChoice[Name]> {
  return {
    read: ({ optimizers }) => optimizers[rival][name],
    write: (scenario, value) => ({
      ...scenario,
      optimizers: scenario.optimizers.with(rival, withField(scenario.optimizers[rival], name, value)),
    }),
  };
}

export function gradientField<Name extends keyof GradientChoice>(name: Name): Field<GradientChoice[Name]> {
  return {
    read: ({ gradient }) => gradient[name],
    write: (scenario, value) => ({ ...scenario, gradient: { ...scenario.gradient, [name]: value } }),
  };
}

export function stopField<Name extends keyof StopRules>(name: Name): Field<StopRules[Name]> {
  return {
    read: ({ stop }) => stop[name],
    write: (scenario, value) => ({ ...scenario, stop: { ...scenario.stop, [name]: value } }),
  };
}

export function viewField<Name extends keyof View>(name: Name): Field<View[Name]> {
  return {
    read: ({ view }) => view[name],
    write: (scenario, value) => ({ ...scenario, view: { ...scenario.view, [name]: value } }),
  };
}

function withField<Part, Name extends keyof Part>(part: Part, name: Name, value: Part[Name] | undefined): Part {
  const { [name]: _, ...others } = part;
  return (value === undefined ? others : { ...part, [name]: value }) as Part;
}
