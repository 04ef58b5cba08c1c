import type { Shares } from '../learning/index.ts';
import type { Activation } from './activation.ts';
import type { Initialisation } from './initialise.ts';
import type { NetworkLoss } from './outputLoss.ts';

/*
 * What a network can learn. This table is all that a page needs to know before somebody asks for one; the data, and what is
 * computed with them, are brought when they are wanted (networkTaskOf.ts).
 */

export type NetworkTaskId = 'penguins' | 'moons' | 'patches';

/** Everything that decides which network learns what, and from which weights. */
export interface NetworkSpec {
  readonly network: NetworkTaskId;
  /** How many neurons each hidden layer has. */
  readonly hidden: readonly number[];
  readonly activation: Activation;
  readonly initialisation: Initialisation;
  readonly loss: NetworkLoss;
  readonly split: Shares;
  /** Decides which rows are in which part, the rows themselves where they are drawn, and the first weights. */
  readonly seed: number;
}

/** What there is to know of a network's task without its data. */
export interface NetworkTaskEntry {
  readonly id: NetworkTaskId;
  readonly rows: number;
  readonly inputs: number;
  readonly outputs: number;
  /** What it can be measured by, the usual first. */
  readonly losses: readonly NetworkLoss[];
  readonly citation: string;
  readonly defaults: NetworkDefaults;
}

/** With these it is learned well, and soon enough to be looked at. */
export interface NetworkDefaults {
  readonly hidden: readonly number[];
  readonly optimizer: 'adam';
  readonly learningRate: number;
  readonly batchSize: number;
  readonly maxSteps: number;
}

export const networkTaskEntries: readonly NetworkTaskEntry[] = [
  {
    id: 'penguins',
    rows: 342,
    inputs: 2,
    outputs: 3,
    losses: ['cross-entropy', 'squared-error'],
    citation:
      'Gorman, Williams & Fraser (2014), doi:10.1371/journal.pone.0090081; palmerpenguins, Horst, Hill & Gorman (2020)',
    defaults: { hidden: [8, 8], optimizer: 'adam', learningRate: 0.02, batchSize: 32, maxSteps: 400 },
  },
  {
    id: 'moons',
    rows: 400,
    inputs: 2,
    outputs: 2,
    losses: ['cross-entropy', 'squared-error'],
    citation:
      'Two half moons as scikit-learn draws them; Pedregosa et al. (2011), Scikit-learn: Machine Learning in Python',
    defaults: { hidden: [8, 8], optimizer: 'adam', learningRate: 0.02, batchSize: 32, maxSteps: 600 },
  },
  {
    id: 'patches',
    rows: 1500,
    inputs: 25,
    outputs: 1,
    losses: ['squared-error'],
    citation: 'Photograph: Lav Varshney, from the sample data of scikit-image',
    defaults: { hidden: [16], optimizer: 'adam', learningRate: 0.005, batchSize: 32, maxSteps: 1000 },
  },
];

/** Throws a RangeError when there is no such task. */
export function networkTaskEntryOf(id: NetworkTaskId): NetworkTaskEntry {
  const entry = networkTaskEntries.find((each) => each.id === id);
  if (entry === undefined) throw new RangeError(`Expected the id of a network's task, got ${id}.`);
  return entry;
}
