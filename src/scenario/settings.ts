import type { Distribution, GradientChoice, OptimizerChoice, RandomStarts, StopRules, View } from './scenario.ts';

/*
 * The one table of everything that can be set. Files, links, messages and every control of the interface ask here what is
 * allowed, so nobody gets round the limits of a slider by writing a link.
 *
 * To add something that can be set: give it a field in scenario.ts, a row in `settings`, and its place in one of the
 * `…Fields` tables below, which do not compile while a field lacks its row. Reading, writing and links then know it.
 */

/** Where a slider begins and ends; the number field beside it goes as far as `min` and `max` of the setting. */
export type Slider =
  | { readonly scale: 'linear'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly scale: 'logarithmic'; readonly min: number; readonly max: number };

export interface NumberSetting<Default extends number | undefined = number | undefined> {
  readonly kind: 'number';
  /** Its name in a link. */
  readonly key: string;
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers are meant. */
  readonly whole: boolean;
  /** Undefined where the field is missing unless somebody sets it. */
  readonly default: Default;
  readonly slider: Slider | null;
  /** Set where the default means "off": the value to begin with when it is switched on. */
  readonly switchedOn: number | null;
}

export interface ChoiceSetting<Value extends string> {
  readonly kind: 'choice';
  readonly key: string;
  readonly values: readonly Value[];
  readonly default: Value;
}

export interface FlagSetting {
  readonly kind: 'flag';
  readonly key: string;
  readonly default: boolean;
}

export type Setting = NumberSetting | ChoiceSetting<string> | FlagSetting;

/** Limits that belong to no single control. */
export const limits = {
  /** Starts, whether drawn, listed or put down by hand. */
  starts: 100_000,
  /** Optimizers that race from each start. */
  optimizers: 8,
  /** The edges of a domain lie between −`edge` and `edge` and at least `width` apart. */
  edge: 1e6,
  width: 1e-6,
  /** A coordinate of a start lies between −`place` and `place`. */
  place: 1e9,
  /** Characters of a link from its "?" on: what every browser, mail program and chat lets through. */
  linkCharacters: 2000,
  /** Nobody reads more problems than this. */
  problems: 50,
} as const;

/** Surfaces may know better values for the learning rate, momentum, steps, mode and heights: see `defaults` of the catalogue. */
export const settings = {
  learningRate: number('rate', { min: 1e-9, max: 1e4, default: 0.01, slider: logarithmic(1e-5, 10) }),
  momentum: number('momentum', { min: 0, max: 1, default: 0, slider: linear(0, 0.99, 0.01) }),
  dampening: number('dampening', { min: 0, max: 1, default: 0, slider: linear(0, 1, 0.01) }),
  nesterov: flag('nesterov', false),
  weightDecay: number('decay', { min: 0, max: 1000, default: 0, slider: linear(0, 1, 0.01) }),
  clipNorm: number('clip', { min: 1e-6, max: 1e6, default: undefined, slider: logarithmic(0.01, 1000), switchedOn: 1 }),
  optimizer: choice('optimizer', ['sgd'], 'sgd'),

  count: number('starts', { min: 1, max: limits.starts, whole: true, default: 60, slider: logarithmic(1, 1000) }),
  distribution: choice<Distribution>('spread', ['uniform', 'normal', 'grid', 'latin-hypercube'], 'uniform'),
  seed: number('seed', { min: 0, max: 2 ** 32 - 1, whole: true, default: 7, slider: null }),

  gradientKind: choice('gradient', ['exact', 'central-difference', 'forward-difference'], 'exact'),
  h: number('h', { min: 1e-14, max: 1, default: 1e-5, slider: logarithmic(1e-14, 0.1) }),
  noise: number('noise', { min: 0, max: 1e6, default: 0, slider: linear(0, 10, 0.1) }),

  maxSteps: number('steps', { min: 1, max: 20_000, whole: true, default: 300, slider: logarithmic(1, 2000) }),
  gradientTolerance: number('tolerance', {
    min: 0,
    max: 1e3,
    default: 0,
    slider: logarithmic(1e-8, 1),
    switchedOn: 1e-3,
  }),

  mode: choice('view', ['relief', 'map', 'both'], 'relief'),
  heights: choice('heights', ['linear', 'logarithmic'], 'linear'),
  minima: flag('minima', false),
  colors: choice('colors', ['red', 'minimum'], 'red'),
};

/** The settings of a part of a scenario, field by field. */
export type Fields<Part> = {
  readonly [Name in keyof Part]-?: SettingOf<Exclude<Part[Name], undefined>>;
};

type SettingOf<Value> = [Value] extends [boolean]
  ? FlagSetting
  : [Value] extends [number]
    ? NumberSetting
    : [Value] extends [string]
      ? ChoiceSetting<Value>
      : never;

export const startsFields: Fields<Pick<RandomStarts, 'random' | 'count'>> = {
  random: settings.distribution,
  count: settings.count,
};

/** What an optimizer can be told; where it means another default than its neighbours, `{ ...settings.beta2, default: 0.99 }`. */
export const optimizerFields: { readonly [Choice in OptimizerChoice as Choice['id']]: Fields<Omit<Choice, 'id'>> } = {
  sgd: {
    learningRate: settings.learningRate,
    momentum: settings.momentum,
    dampening: settings.dampening,
    nesterov: settings.nesterov,
    weightDecay: settings.weightDecay,
    clipNorm: settings.clipNorm,
  },
};

export const gradientFields: Fields<GradientChoice> = {
  kind: settings.gradientKind,
  h: settings.h,
  noise: settings.noise,
};

export const stopFields: Fields<StopRules> = {
  maxSteps: settings.maxSteps,
  gradientTolerance: settings.gradientTolerance,
};

export const viewFields: Fields<View> = {
  mode: settings.mode,
  heights: settings.heights,
  minima: settings.minima,
  colors: settings.colors,
};

/** A part of a scenario in which nobody has set anything. */
export function defaultsOf<Part>(fields: Fields<Part>): Part {
  const rows = Object.entries<Setting>(fields).filter(([, setting]) => setting.default !== undefined);
  return Object.fromEntries(rows.map(([name, setting]) => [name, setting.default])) as Part;
}

interface NumberRow<Default> {
  min: number;
  max: number;
  whole?: true;
  default: Default;
  slider: Slider | null;
  switchedOn?: number;
}

function number<Default extends number | undefined>(key: string, row: NumberRow<Default>): NumberSetting<Default> {
  return { kind: 'number', key, whole: false, switchedOn: null, ...row };
}

function choice<Value extends string>(
  key: string,
  values: readonly Value[],
  preferred: NoInfer<Value>,
): ChoiceSetting<Value> {
  return { kind: 'choice', key, values, default: preferred };
}

function flag(key: string, preferred: boolean): FlagSetting {
  return { kind: 'flag', key, default: preferred };
}

function linear(min: number, max: number, step: number): Slider {
  return { scale: 'linear', min, max, step };
}

function logarithmic(min: number, max: number): Slider {
  return { scale: 'logarithmic', min, max };
}
