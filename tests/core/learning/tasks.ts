import fc from 'fast-check';
import type { NeuronLoss, TaskSpec } from '../../../src/core/learning/index.ts';
import { makeTask } from '../../../src/core/learning/makeTask.ts';
import type { Task } from '../../../src/core/learning/task.ts';

/** Everything to learn from. */
export const wholeSplit = { train: 1, validation: 0, test: 0 };

export const losses: readonly NeuronLoss[] = ['cross-entropy', 'squared-error', 'mistakes'];

/** Every kind of task there is, with small data of one's own beside the built-in ones. */
function specs(split: TaskSpec['split'], seed: number): TaskSpec[] {
  const base = { split, seed };
  const data = {
    names: ['hours', 'points'],
    feature: [1, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7],
    target: [0, 0, 1, 0, 0, 1, 0, 1, 1, 1],
  } as const;
  const scales = [true, false].map((standardised) => ({ ...base, standardised }));
  return [
    ...scales.map((spec): TaskSpec => ({ ...spec, task: 'penguin-line' })),
    ...scales.map((spec): TaskSpec => ({ ...spec, task: 'own-line', data })),
    ...scales.flatMap((spec) => losses.map((loss): TaskSpec => ({ ...spec, task: 'penguin-species', loss }))),
    ...scales.flatMap((spec) => losses.map((loss): TaskSpec => ({ ...spec, task: 'own-neuron', loss, data }))),
    { ...base, task: 'seattle-seasons' },
    { ...base, task: 'denoise', noise: 0.2 },
  ];
}

function named({ task, loss, standardised }: TaskSpec): string {
  return [task, loss, standardised === false ? 'raw' : 'standardised'].filter((word) => word !== undefined).join(', ');
}

/** A place of the task's ground, by fractions of its width and height. */
export function placeIn({ landscapes }: Task, across: number, up: number): [x: number, y: number] {
  const { x, y } = landscapes.train.domain;
  return [x[0] + across * (x[1] - x[0]), y[0] + up * (y[1] - y[0])];
}

export const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** Tasks of random splits, all kinds of them, one kind for each number. */
export const kinds = specs(wholeSplit, 1).map(named);

export function taskOfKind(kind: number, train: number, seed: number): Task {
  return makeTask(specs({ train, validation: (1 - train) / 2, test: (1 - train) / 2 }, seed)[kind]);
}
