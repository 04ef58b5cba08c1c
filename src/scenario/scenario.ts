import type { TaskSpec } from '../core/learning/index.ts';
import type { NetworkSpec } from '../core/network/networkTasks.ts';
import type { OptimizerId, ParametersOf } from '../core/optimizers/index.ts';
import type { ScheduleId, ScheduleParametersOf } from '../core/schedules/index.ts';
import type { Domain } from '../core/surface.ts';

/** Everything needed to see the same thing again; plain JSON. What may stand in each field is in settings.ts. */
export interface Scenario {
  readonly version: 1;
  readonly surface: SurfaceChoice;
  readonly starts: Starts;
  /** Every start walks with every optimizer. */
  readonly optimizers: readonly OptimizerChoice[];
  readonly gradient: GradientChoice;
  readonly stop: StopRules;
  /** All chance comes from this whole number. */
  readonly seed: number;
  /** How it is shown; never changes the run. */
  readonly view: View;
}

export type SurfaceChoice =
  | { readonly id: string }
  | { readonly formula: string; readonly domain: Domain }
  | { readonly terrain: string }
  | TaskChoice
  | NetworkChoice;

/** The loss of a model of two parameters, which learns from data. */
export interface TaskChoice extends Omit<TaskSpec, 'data'> {
  /** So many rows a step looks at; all when missing. */
  readonly batchSize?: number;
  /** The rows that one's own tasks learn from. */
  readonly data?: DataRows;
}

/** Two columns of a user's own data. */
export interface DataRows {
  readonly names: readonly [feature: string, target: string];
  /** For a neuron: what a target of 0 and one of 1 stand for. */
  readonly labels?: readonly [zero: string, one: string];
  readonly rows: readonly (readonly [feature: number, target: number])[];
}

/** The loss of a network over a plane through the space of its weights, and the trainings that lead through it. */
export interface NetworkChoice extends NetworkSpec {
  readonly batchSize?: number;
  /** How many initialisations are trained with each optimizer. */
  readonly trainings: number;
  /** Two random directions, the two principal directions of the trainings, or two weights. */
  readonly plane: 'random' | 'principal' | 'weights';
  /** Which two weights the plane is about, counted from 0; without effect for other planes. */
  readonly firstWeight: number;
  readonly secondWeight: number;
}

export type Starts = RandomStarts | ListedStarts;

export type Distribution = 'uniform' | 'normal' | 'grid' | 'latin-hypercube';

/** Starts drawn by the seed, and what a hand has changed about them since. */
export interface RandomStarts {
  readonly random: Distribution;
  readonly count: number;
  /** Where to draw them; the surface's domain when missing. */
  readonly domain?: Domain;
  /** Drawn starts that were moved by hand: which one, and where to. */
  readonly moved?: readonly (readonly [start: number, x: number, y: number])[];
  /** Drawn starts that were taken away. */
  readonly removed?: readonly number[];
  /** Starts put down by hand beside the drawn ones. */
  readonly added?: readonly (readonly [x: number, y: number])[];
}

export interface ListedStarts {
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What every optimizer can be told. */
export interface RivalChoice {
  readonly learningRate: number;
  readonly schedule: ScheduleChoice;
  /** From these steps on a hand has set another learning rate; in the order of the steps. */
  readonly rateChanges?: readonly RateChange[];
  /** The gradient of one hiker is scaled by min(1, clipNorm / (‖g‖ + 1e-6)); not clipped when missing. */
  readonly clipNorm?: number;
  /** Whether its hikers are drawn; they walk all the same. */
  readonly shown: boolean;
}

export type RateChange = readonly [fromStep: number, learningRate: number];

/** Names, meanings and defaults of the hyper-parameters are PyTorch's. */
export type ChoiceOf<Id extends OptimizerId> = { readonly id: Id } & RivalChoice & ParametersOf<Id>;

export type OptimizerChoice = { [Id in OptimizerId]: ChoiceOf<Id> }[OptimizerId];

export type ScheduleChoiceOf<Id extends ScheduleId> = { readonly id: Id } & ScheduleParametersOf<Id>;

export type ScheduleChoice = { [Id in ScheduleId]: ScheduleChoiceOf<Id> }[ScheduleId];

export interface GradientChoice {
  readonly kind: 'exact' | 'central-difference' | 'forward-difference';
  /** Step of the difference; kept, but without effect, while the kind is exact. */
  readonly h: number;
  /** Standard deviation of the Gaussian noise added to each slope; 0 is none. */
  readonly noise: number;
}

export interface StopRules {
  readonly maxSteps: number;
  /** The budget counted in evaluations of the gradient, of which some optimizers spend several a step; 0 is off. */
  readonly maxEvaluations: number;
  /** A hiker is done when the norm of its gradient is below this; 0 is off. */
  readonly gradientTolerance: number;
  /** A hiker is done when its loss is below this; off when missing. */
  readonly lossBelow?: number;
  /** A hiker is done when its loss has changed by less than this in the last `lossChangeSteps` steps; 0 is off. */
  readonly lossChange: number;
  readonly lossChangeSteps: number;
  /** Whether a hiker is done when it leaves the domain. */
  readonly leftMap: boolean;
  /** Where there are epochs: done when the training loss has changed by less than this from one to the next; 0 is off. */
  readonly epochLossChange: number;
  /** Done when the metric on the validation rows is at least this after an epoch; off when missing. */
  readonly metricAtLeast?: number;
  /** Done when the validation loss has not improved for so many epochs; 0 is off. */
  readonly patience: number;
}

export interface View {
  readonly mode: 'relief' | 'map' | 'both';
  readonly heights: 'linear' | 'logarithmic';
  /** Whether the known minima are marked. */
  readonly minima: boolean;
  /** Hikers all red, or each in the colour of the minimum it reaches. */
  readonly colors: 'red' | 'minimum';
  /** What is drawn against the step. */
  readonly curve: 'loss' | 'gradient-norm' | 'loss-change';
  /** What the axis of the curves counts, where there are epochs. */
  readonly axis: 'steps' | 'epochs' | 'rows';
  /** Of the selected hiker: what its optimizer remembers and does, … */
  readonly inside: boolean;
  /** … how the ground curves under it, … */
  readonly curvature: boolean;
  /** … the plane that touches the ground there, … */
  readonly tangent: boolean;
  /** … and the slope of its batch, beside those of the epoch's other batches. */
  readonly batches: boolean;
  /** Whose contour lines lie over the landscape: those of the present batch or of the validation rows. */
  readonly overlay: 'none' | 'batch' | 'validation';
}
