import type { GradientChoice, OptimizerChoice, RivalChoice, Scenario, StopRules, View } from '../scenario/scenario.ts';

/** Where a value stands in a scenario: every control is one of these, its setting, and a name. */
export interface Field<Value> {
  read(scenario: Scenario): Value;
  write(scenario: Scenario, value: Value): Scenario;
}

export const seedField: Field<number> = {
  read: ({ seed }) => seed,
  write: (scenario, seed) => ({ ...scenario, seed }),
};

/** What every rival can be told; undefined takes an optional field out again. */
export function optimizerField<Name extends keyof RivalChoice>(rival: number, name: Name): Field<RivalChoice[Name]> {
  return {
    read: ({ optimizers }) => rivalOf(optimizers, rival)[name],
    write: (scenario, value) =>
      withRival(scenario, rival, (choice) => withField<OptimizerChoice, RivalChoice, Name>(choice, name, value)),
  };
}

/** A parameter that only some optimizers have: NaN where this rival's has none of that name. */
export function optimizerNumber(rival: number, name: string): Field<number> {
  return {
    read({ optimizers }) {
      const value = parameterOf(rivalOf(optimizers, rival), name);
      return typeof value === 'number' ? value : Number.NaN;
    },
    write: (scenario, value) => withRival(scenario, rival, (choice) => withParameter(choice, name, value)),
  };
}

/** A switch that only some optimizers have: off where this rival's has none of that name. */
export function optimizerFlag(rival: number, name: string): Field<boolean> {
  return {
    read: ({ optimizers }) => parameterOf(rivalOf(optimizers, rival), name) === true,
    write: (scenario, value) => withRival(scenario, rival, (choice) => withParameter(choice, name, value)),
  };
}

/** A number that only some schedules have: NaN where this rival's has none of that name. */
export function scheduleNumber(rival: number, name: string): Field<number> {
  return {
    read({ optimizers }) {
      const value = parameterOf(rivalOf(optimizers, rival).schedule, name);
      return typeof value === 'number' ? value : Number.NaN;
    },
    write: (scenario, value) =>
      withRival(scenario, rival, (choice) => ({ ...choice, schedule: withParameter(choice.schedule, name, value) })),
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
    write: (scenario, value) => ({
      ...scenario,
      stop: withField<StopRules, StopRules, Name>(scenario.stop, name, value),
    }),
  };
}

export function viewField<Name extends keyof View>(name: Name): Field<View[Name]> {
  return {
    read: ({ view }) => view[name],
    write: (scenario, value) => ({ ...scenario, view: { ...scenario.view, [name]: value } }),
  };
}

/** Undefined takes an optional field out again. */
function withField<Whole extends Part, Part, Name extends keyof Part>(
  whole: Whole,
  name: Name,
  value: Part[Name] | undefined,
): Whole {
  const { [name]: _, ...others } = whole;
  return (value === undefined ? others : { ...whole, [name]: value }) as Whole;
}

/** A rival that has just been taken out may be asked for once more, by a control that is about to go as well. */
function rivalOf(optimizers: Scenario['optimizers'], rival: number): OptimizerChoice {
  return optimizers[rival] ?? optimizers[0];
}

function withRival(scenario: Scenario, rival: number, change: (choice: OptimizerChoice) => OptimizerChoice): Scenario {
  return { ...scenario, optimizers: scenario.optimizers.with(rival, change(scenario.optimizers[rival])) };
}

function parameterOf(part: object, name: string): unknown {
  return Object.entries(part).find(([each]) => each === name)?.[1];
}

/** Only a parameter that is there can be set, so a choice stays one of its own kind. */
function withParameter<Part extends object>(part: Part, name: string, value: number | boolean): Part {
  return parameterOf(part, name) === undefined ? part : { ...part, [name]: value };
}
