import type { NeuronLoss, TaskId } from '../core/learning/index.ts';
import { networkTaskEntries } from '../core/network/networkTasks.ts';
import { type OptimizerId, optimizers } from '../core/optimizers/index.ts';
import { type ScheduleId, schedules } from '../core/schedules/index.ts';
import type {
  ChoiceOf,
  Distribution,
  GradientChoice,
  NetworkChoice,
  RandomStarts,
  ScheduleChoiceOf,
  StopRules,
  TaskChoice,
  View,
} from './scenario.ts';

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
  /** Hikers, one for each start and optimizer; those that cost more in time and memory weigh more (affordable.ts). */
  hikers: 200_000,
  /** The edges of a domain lie between −`edge` and `edge` and at least `width` apart. */
  edge: 1e6,
  width: 1e-6,
  /** A coordinate of a start lies between −`place` and `place`. */
  place: 1e9,
  /** Points of a schedule that was drawn, milestones of one that falls at them, changes of the learning rate by hand. */
  schedulePoints: 64,
  milestones: 64,
  /** Rows of a user's own data: every hiker looks at all of them in every epoch. */
  rows: 10_000,
  /** A number in them lies between −`cell` and `cell`. */
  cell: 1e12,
  /** Characters of the name of a column or of a label. */
  nameCharacters: 60,
  /** Neurons of a hidden layer, hidden layers, and weights in all. */
  neurons: 128,
  hiddenLayers: 4,
  weights: 25_000,
  rateChanges: 200,
  /** Characters of a link from its "?" on: what every browser, mail program and chat lets through. */
  linkCharacters: 2000,
  /** Characters of an address from its "#" on: room for `rows` rows, which stay on the reader's machine. */
  fragmentCharacters: 400_000,
  /** Nobody reads more problems than this. */
  problems: 50,
} as const;

/** Surfaces may know better values for the learning rate, momentum, steps, mode and heights: see `defaults` of the catalogue. */
export const settings = {
  // the square of a number in one's own data, which may be 1e12, is how much the ground may curve
  learningRate: number('rate', { min: 1e-30, max: 1e4, default: 0.01, slider: logarithmic(1e-5, 10) }),
  momentum: number('momentum', { min: 0, max: 1, default: 0, slider: linear(0, 0.99, 0.01) }),
  dampening: number('dampening', { min: 0, max: 1, default: 0, slider: linear(0, 1, 0.01) }),
  nesterov: flag('nesterov', false),
  weightDecay: number('decay', { min: 0, max: 1000, default: 0, slider: linear(0, 1, 0.01) }),
  clipNorm: number('clip', { min: 1e-6, max: 1e6, default: undefined, slider: logarithmic(0.01, 1000), switchedOn: 1 }),
  optimizer: choice('optimizer', idsOf(optimizers), 'sgd'),
  shown: flag('shown', true),

  // betas of 1 would never forget, and leave nothing to divide by
  beta1: number('beta1', { min: 0, max: 0.999999, default: 0.9, slider: linear(0, 0.999, 0.001) }),
  beta2: number('beta2', { min: 0, max: 0.999999, default: 0.999, slider: linear(0, 0.999, 0.001) }),
  epsilon: number('epsilon', { min: 0, max: 1, default: 1e-8, slider: logarithmic(1e-16, 1) }),
  amsgrad: flag('amsgrad', false),
  biasCorrection: flag('bias-correction', true),
  learningRateDecay: number('rate-decay', { min: 0, max: 1000, default: 0, slider: linear(0, 1, 0.01) }),
  rho: number('rho', { min: 0, max: 0.999999, default: 0.9, slider: linear(0, 0.999, 0.001) }),
  alpha: number('alpha', { min: 0, max: 0.999999, default: 0.99, slider: linear(0, 0.999, 0.001) }),
  centered: flag('centered', false),
  momentumDecay: number('momentum-decay', { min: 0, max: 1, default: 0.004, slider: linear(0, 0.1, 0.001) }),
  etaMinus: number('eta-minus', { min: 0.001, max: 0.999, default: 0.5, slider: linear(0.05, 0.95, 0.05) }),
  etaPlus: number('eta-plus', { min: 1.001, max: 10, default: 1.2, slider: linear(1.05, 3, 0.05) }),
  minStep: number('min-step', { min: 1e-12, max: 1e3, default: 1e-6, slider: logarithmic(1e-12, 1) }),
  maxStep: number('max-step', { min: 1e-9, max: 1e6, default: 50, slider: logarithmic(1e-3, 1e3) }),
  shrink: number('shrink', { min: 0.01, max: 0.99, default: 0.5, slider: linear(0.05, 0.95, 0.05) }),
  // from 1/2 on, the full step of Newton's method on a quadratic would be refused
  sufficientDecrease: number('decrease', { min: 1e-10, max: 0.49, default: 1e-4, slider: logarithmic(1e-6, 0.4) }),
  historySize: number('history', { min: 1, max: 20, whole: true, default: 5, slider: linear(1, 20, 1) }),

  schedule: choice('schedule', idsOf(schedules), 'constant'),
  scheduleEvery: number('schedule-every', {
    min: 1,
    max: 20_000,
    whole: true,
    default: 50,
    slider: logarithmic(1, 1000),
  }),
  scheduleFactor: number('schedule-factor', { min: 1e-6, max: 2, default: 0.5, slider: linear(0.01, 1, 0.01) }),
  scheduleDecay: number('schedule-decay', { min: 0, max: 1000, default: 0.01, slider: logarithmic(1e-4, 10) }),
  scheduleSteps: number('schedule-steps', {
    min: 1,
    max: 20_000,
    whole: true,
    default: 200,
    slider: logarithmic(1, 2000),
  }),
  schedulePower: number('schedule-power', { min: 0, max: 100, default: 2, slider: linear(0.5, 5, 0.5) }),
  startFactor: number('schedule-start-factor', { min: 0, max: 1, default: 0.1, slider: linear(0, 1, 0.01) }),
  minFactor: number('schedule-min-factor', { min: 0, max: 1, default: 0, slider: linear(0, 1, 0.01) }),
  period: number('schedule-period', { min: 1, max: 20_000, whole: true, default: 50, slider: logarithmic(1, 1000) }),
  periodFactor: number('schedule-period-factor', { min: 1, max: 10, default: 2, slider: linear(1, 4, 0.5) }),
  warmupFraction: number('schedule-warmup', { min: 0, max: 1, default: 0.3, slider: linear(0, 1, 0.01) }),
  divFactor: number('schedule-div', { min: 1, max: 1e6, default: 25, slider: logarithmic(1, 1000) }),
  finalDivFactor: number('schedule-final-div', { min: 1, max: 1e12, default: 1e4, slider: logarithmic(1, 1e6) }),
  halfPeriod: number('schedule-half-period', {
    min: 1,
    max: 20_000,
    whole: true,
    default: 25,
    slider: logarithmic(1, 1000),
  }),
  patience: number('schedule-patience', { min: 0, max: 10_000, whole: true, default: 10, slider: linear(0, 100, 1) }),
  threshold: number('schedule-threshold', { min: 0, max: 1, default: 1e-4, slider: logarithmic(1e-8, 0.1) }),

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

  maxEvaluations: number('evaluations', {
    min: 0,
    max: 100_000,
    whole: true,
    default: 0,
    slider: logarithmic(1, 10_000),
    switchedOn: 300,
  }),
  lossBelow: number('loss-below', {
    min: -1e12,
    max: 1e12,
    default: undefined,
    slider: logarithmic(1e-8, 100),
    switchedOn: 0.01,
  }),
  lossChange: number('loss-change', {
    min: 0,
    max: 1e6,
    default: 0,
    slider: logarithmic(1e-10, 1),
    switchedOn: 1e-4,
  }),
  lossChangeSteps: number('loss-change-steps', {
    min: 1,
    max: 100,
    whole: true,
    default: 10,
    slider: linear(1, 100, 1),
  }),
  leftMap: flag('left-map', false),
  epochLossChange: number('epoch-change', {
    min: 0,
    max: 1e6,
    default: 0,
    slider: logarithmic(1e-10, 1),
    switchedOn: 1e-4,
  }),
  // a share for accuracy, decibels for pictures
  metricAtLeast: number('metric-at-least', {
    min: -1e3,
    max: 1e3,
    default: undefined,
    slider: linear(0, 1, 0.01),
    switchedOn: 0.95,
  }),
  stopPatience: number('patience', {
    min: 0,
    max: 1000,
    whole: true,
    default: 0,
    slider: linear(1, 50, 1),
    switchedOn: 5,
  }),

  task: choice<TaskId>(
    'task',
    ['penguin-line', 'penguin-species', 'seattle-seasons', 'denoise', 'own-line', 'own-neuron'],
    'penguin-line',
  ),
  batchSize: number('batch', {
    min: 1,
    max: 20_000,
    whole: true,
    default: undefined,
    slider: logarithmic(1, 1000),
    switchedOn: 16,
  }),
  neuronLoss: choice<NeuronLoss>('loss', ['cross-entropy', 'squared-error', 'mistakes'], 'cross-entropy'),
  standardised: flag('standardised', true),
  pictureNoise: number('picture-noise', { min: 0, max: 1, default: 0.1, slider: linear(0, 0.5, 0.01) }),
  dataSeed: number('data-seed', { min: 0, max: 2 ** 32 - 1, whole: true, default: 1, slider: null }),

  network: choice(
    'network',
    networkTaskEntries.map(({ id }) => id),
    'penguins',
  ),
  networkLoss: choice<NetworkChoice['loss']>('loss', ['cross-entropy', 'squared-error'], 'cross-entropy'),
  activation: choice<NetworkChoice['activation']>('activation', ['tanh', 'relu'], 'tanh'),
  initialisation: choice<NetworkChoice['initialisation']>('init', ['he', 'xavier', 'normal'], 'xavier'),
  trainings: number('trainings', { min: 1, max: 8, whole: true, default: 1, slider: linear(1, 8, 1) }),
  plane: choice<NetworkChoice['plane']>('plane', ['random', 'principal', 'weights'], 'principal'),
  firstWeight: number('weight-x', { min: 0, max: limits.weights - 1, whole: true, default: 0, slider: null }),
  secondWeight: number('weight-y', { min: 0, max: limits.weights - 1, whole: true, default: 1, slider: null }),

  mode: choice('view', ['relief', 'map', 'both'], 'relief'),
  heights: choice('heights', ['linear', 'logarithmic'], 'linear'),
  minima: flag('minima', false),
  colors: choice('colors', ['red', 'minimum'], 'red'),
  curve: choice('curve', ['loss', 'gradient-norm', 'loss-change'], 'loss'),
  axis: choice('axis', ['steps', 'epochs', 'rows'], 'steps'),
  inside: flag('inside', false),
  curvature: flag('curvature', false),
  tangent: flag('tangent', false),
  batches: flag('batches', false),
  overlay: choice('overlay', ['none', 'batch', 'validation'], 'none'),
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

const rivalFields = { learningRate: settings.learningRate, clipNorm: settings.clipNorm, shown: settings.shown };

const betas = { beta1: settings.beta1, beta2: settings.beta2 };

const searchFields = { shrink: settings.shrink, sufficientDecrease: settings.sufficientDecrease };

/** Those who know the curvature, or search for the length of their step, begin with the whole of it. */
const wholeStep = { ...rivalFields, learningRate: { ...settings.learningRate, default: 1 } };

/** What an optimizer can be told, in the order in which it is shown; defaults are PyTorch's, or of the paper. */
export const optimizerFields: {
  readonly [Id in OptimizerId]: Fields<Omit<ChoiceOf<Id>, 'id' | 'schedule' | 'rateChanges'>>;
} = {
  sgd: {
    ...rivalFields,
    momentum: settings.momentum,
    dampening: settings.dampening,
    nesterov: settings.nesterov,
    weightDecay: settings.weightDecay,
  },
  adagrad: {
    ...rivalFields,
    learningRateDecay: settings.learningRateDecay,
    epsilon: { ...settings.epsilon, default: 1e-10 },
  },
  adadelta: { ...wholeStep, rho: settings.rho, epsilon: { ...settings.epsilon, default: 1e-6 } },
  rmsprop: {
    ...rivalFields,
    alpha: settings.alpha,
    epsilon: settings.epsilon,
    momentum: settings.momentum,
    centered: settings.centered,
  },
  adam: {
    ...rivalFields,
    ...betas,
    epsilon: settings.epsilon,
    amsgrad: settings.amsgrad,
    biasCorrection: settings.biasCorrection,
    weightDecay: settings.weightDecay,
  },
  adamw: {
    ...rivalFields,
    ...betas,
    epsilon: settings.epsilon,
    amsgrad: settings.amsgrad,
    biasCorrection: settings.biasCorrection,
    weightDecay: { ...settings.weightDecay, default: 0.01 },
  },
  adamax: { ...rivalFields, ...betas, epsilon: settings.epsilon },
  nadam: { ...rivalFields, ...betas, epsilon: settings.epsilon, momentumDecay: settings.momentumDecay },
  radam: { ...rivalFields, ...betas, epsilon: settings.epsilon },
  rprop: {
    ...rivalFields,
    etaMinus: settings.etaMinus,
    etaPlus: settings.etaPlus,
    minStep: settings.minStep,
    maxStep: settings.maxStep,
  },
  lion: { ...rivalFields, beta1: settings.beta1, beta2: { ...settings.beta2, default: 0.99 } },
  adabelief: { ...rivalFields, ...betas, epsilon: { ...settings.epsilon, default: 1e-16 } },
  yogi: { ...rivalFields, ...betas, epsilon: { ...settings.epsilon, default: 1e-3 } },
  'sign-sgd': rivalFields,
  'line-search': { ...wholeStep, ...searchFields },
  'l-bfgs': { ...wholeStep, historySize: settings.historySize },
  newton: wholeStep,
  'damped-newton': { ...wholeStep, ...searchFields },
};

/** What a schedule can be told; the lists of points and of milestones are read by themselves. */
export const scheduleFields: {
  readonly [Id in ScheduleId]: Fields<Omit<ScheduleChoiceOf<Id>, 'id' | 'points' | 'milestones'>>;
} = {
  constant: {},
  step: { every: settings.scheduleEvery, factor: settings.scheduleFactor },
  multistep: { factor: settings.scheduleFactor },
  exponential: { factor: { ...settings.scheduleFactor, default: 0.99, slider: linear(0.9, 1, 0.001) } },
  'inverse-time': { decay: settings.scheduleDecay },
  polynomial: { steps: settings.scheduleSteps, power: settings.schedulePower },
  'linear-warmup': { startFactor: settings.startFactor, steps: { ...settings.scheduleSteps, default: 20 } },
  cosine: { steps: settings.scheduleSteps, minFactor: settings.minFactor },
  'cosine-restarts': {
    period: settings.period,
    periodFactor: settings.periodFactor,
    minFactor: settings.minFactor,
  },
  'one-cycle': {
    steps: settings.scheduleSteps,
    warmupFraction: settings.warmupFraction,
    divFactor: settings.divFactor,
    finalDivFactor: settings.finalDivFactor,
  },
  cyclic: { minFactor: { ...settings.minFactor, default: 0.1 }, halfPeriod: settings.halfPeriod },
  drawn: {},
  'reduce-on-plateau': {
    // one of 1 would reduce nothing
    factor: { ...settings.scheduleFactor, max: 0.999, default: 0.1, slider: linear(0.01, 0.99, 0.01) },
    patience: settings.patience,
    threshold: settings.threshold,
    minFactor: settings.minFactor,
  },
};

export type TaskSettings = Omit<TaskChoice, 'task' | 'split' | 'data'>;

export type NetworkSettings = Omit<NetworkChoice, 'network' | 'hidden' | 'split'>;

const everyTask = { batchSize: settings.batchSize, seed: settings.dataSeed };
const lineFields = { ...everyTask, standardised: settings.standardised };
const neuronFields = { ...lineFields, loss: settings.neuronLoss };

/** What a task can be told, beside its data and how they are split. */
export const taskFields: Readonly<Record<TaskId, Partial<Fields<TaskSettings>>>> = {
  'penguin-line': lineFields,
  'penguin-species': neuronFields,
  'seattle-seasons': everyTask,
  denoise: { ...everyTask, noise: settings.pictureNoise },
  'own-line': lineFields,
  'own-neuron': neuronFields,
};

/** What a network can be told, beside its layers and how its data are split. */
export const networkFields: Fields<NetworkSettings> = {
  batchSize: settings.batchSize,
  seed: settings.dataSeed,
  loss: settings.networkLoss,
  activation: settings.activation,
  initialisation: settings.initialisation,
  trainings: settings.trainings,
  plane: settings.plane,
  firstWeight: settings.firstWeight,
  secondWeight: settings.secondWeight,
};

export const gradientFields: Fields<GradientChoice> = {
  kind: settings.gradientKind,
  h: settings.h,
  noise: settings.noise,
};

export const stopFields: Fields<StopRules> = {
  maxSteps: settings.maxSteps,
  maxEvaluations: settings.maxEvaluations,
  gradientTolerance: settings.gradientTolerance,
  lossBelow: settings.lossBelow,
  lossChange: settings.lossChange,
  lossChangeSteps: settings.lossChangeSteps,
  leftMap: settings.leftMap,
  epochLossChange: settings.epochLossChange,
  metricAtLeast: settings.metricAtLeast,
  patience: settings.stopPatience,
};

export const viewFields: Fields<View> = {
  mode: settings.mode,
  heights: settings.heights,
  minima: settings.minima,
  colors: settings.colors,
  curve: settings.curve,
  axis: settings.axis,
  inside: settings.inside,
  curvature: settings.curvature,
  tangent: settings.tangent,
  batches: settings.batches,
  overlay: settings.overlay,
};

/** A part of a scenario in which nobody has set anything. */
export function defaultsOf<Part>(fields: Fields<Part>): Part {
  const rows = Object.entries<Setting>(fields).filter(([, setting]) => setting.default !== undefined);
  return Object.fromEntries(rows.map(([name, setting]) => [name, setting.default])) as Part;
}

/** The names of a table, each of its own type. */
function idsOf<Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(table) as Id[];
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
