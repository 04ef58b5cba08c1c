import type { Domain } from '../surface.ts';
import type { SurfaceDefaults } from '../surfaces/catalogueEntry.ts';
import type { Task } from './task.ts';

/*
 * What can be learned from data with two parameters. This table is all that a page needs to know before somebody asks for a
 * task; the data and what is computed with them are brought when they are wanted (allTasks.ts).
 */

export type TaskId = 'penguin-line' | 'penguin-species' | 'seattle-seasons' | 'denoise' | 'own-line' | 'own-neuron';

/** What a neuron's error is measured by. On the number of mistakes there is no slope to follow. */
export type NeuronLoss = 'cross-entropy' | 'squared-error' | 'mistakes';

/** How the rows are shared out; the three add up to 1. */
export interface Shares {
  readonly train: number;
  readonly validation: number;
  readonly test: number;
}

/** Rows that a user has brought: two columns of numbers. */
export interface OwnData {
  /** What the columns are called. */
  readonly names: readonly [feature: string, target: string];
  readonly feature: readonly number[];
  /** For a neuron 0 or 1. */
  readonly target: readonly number[];
  /** For a neuron: what 0 and 1 stand for. */
  readonly labels?: readonly [zero: string, one: string];
}

/** Everything that decides how a task's landscape looks. */
export interface TaskSpec {
  readonly task: TaskId;
  readonly split: Shares;
  /** Decides which rows are in which part, and the noise in a photograph. */
  readonly seed: number;
  /** Of neurons. */
  readonly loss?: NeuronLoss;
  /** Of lines and neurons: whether the feature is measured from its mean, in standard deviations, over the training rows. */
  readonly standardised?: boolean;
  /** Of the photograph: standard deviation of the noise, where black is 0 and white is 1. */
  readonly noise?: number;
  /** Of one's own tasks. */
  readonly data?: OwnData;
}

/** What there is to know of a task without its data. */
export interface TaskEntry {
  readonly id: Exclude<TaskId, 'own-line' | 'own-neuron'>;
  /** How many rows its data have. */
  readonly rows: number;
  readonly citation: string;
  domain(spec: TaskSpec): Domain;
  defaults(spec: TaskSpec): SurfaceDefaults;
}

const penguins =
  'Gorman, Williams & Fraser (2014), Ecological Sexual Dimorphism and Environmental Variability within a Community of Antarctic Penguins, doi:10.1371/journal.pone.0090081';

/** The ground that is shown depends on neither split nor loss: so landscapes of one task can be compared. */
export const taskEntries: readonly TaskEntry[] = [
  {
    id: 'penguin-line',
    rows: 342,
    citation: penguins,
    domain: ({ standardised = true }) => (standardised ? { x: [-3, 4], y: [1, 8] } : { x: [-0.05, 0.15], y: [-16, 4] }),
    defaults: ({ standardised = true }) =>
      standardised
        ? { learningRate: 0.1, maxSteps: 60, mode: 'relief', heights: 'linear' }
        : { learningRate: 2.3e-5, maxSteps: 300, mode: 'relief', heights: 'logarithmic' },
  },
  {
    id: 'penguin-species',
    rows: 274,
    citation: penguins,
    domain: ({ standardised = true }) => (standardised ? { x: [-4, 12], y: [-8, 8] } : { x: [-2, 14], y: [-60, 10] }),
    defaults: ({ standardised = true }) =>
      standardised
        ? { learningRate: 4, maxSteps: 300, mode: 'relief', heights: 'linear' }
        : { learningRate: 0.35, maxSteps: 1000, mode: 'relief', heights: 'logarithmic' },
  },
  {
    id: 'seattle-seasons',
    rows: 1461,
    citation: 'NOAA, daily weather in Seattle, 2012–2015, public domain',
    domain: () => ({ x: [-20, 20], y: [-365, 730] }),
    defaults: () => ({ learningRate: 1, maxSteps: 300, mode: 'map', heights: 'linear' }),
  },
  {
    id: 'denoise',
    rows: 15_876,
    citation: 'Photograph by Lav Varshney, CC0, as in scikit-image',
    domain: () => ({ x: [-1, 2], y: [-0.2, 0.3] }),
    // the ground curves by 43 at most, and by 16 more for noise of deviation 1
    defaults: ({ noise = 0.1 }) => ({
      learningRate: Number((1.7 / (43 + 16 * noise * noise)).toPrecision(2)),
      maxSteps: 1000,
      mode: 'relief',
      heights: 'logarithmic',
    }),
  },
];

/** Makes tasks out of what stands in a scenario. */
export type TaskMaker = (spec: TaskSpec) => Task;
