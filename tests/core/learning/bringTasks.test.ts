import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnData, TaskSpec } from '../../../src/core/learning/index.ts';
import { wholeSplit } from './tasks.ts';

const line: TaskSpec = { task: 'penguin-line', split: wholeSplit, seed: 1, standardised: true };

describe('tasks', () => {
  beforeEach(() => vi.resetModules());

  it('are asked for in vain as long as nobody has brought them', async () => {
    const { taskOf } = await import('../../../src/core/learning/bringTasks.ts');
    expect(() => taskOf(line)).toThrow(RangeError);
  });

  it('are the same objects again for the same words, in whatever order they stand', async () => {
    await import('../../../src/core/learning/allTasks.ts');
    const { taskOf } = await import('../../../src/core/learning/bringTasks.ts');
    const task = taskOf(line);
    expect(
      taskOf({ standardised: true, seed: 1, split: { test: 0, validation: 0, train: 1 }, task: 'penguin-line' }),
    ).toBe(task);
    expect(taskOf({ ...line, seed: 2 })).not.toBe(task);
    expect(taskOf({ ...line, standardised: false })).not.toBe(task);
    expect(taskOf(line)).toBe(task);
  });

  it("know one's own rows by their object", async () => {
    await import('../../../src/core/learning/allTasks.ts');
    const { taskOf } = await import('../../../src/core/learning/bringTasks.ts');
    const data: OwnData = { names: ['a', 'b'], feature: [1, 2], target: [3, 4] };
    const own: TaskSpec = { task: 'own-line', split: wholeSplit, seed: 1, data };
    expect(taskOf({ ...own })).toBe(taskOf(own));
    expect(taskOf({ ...own, data: { ...data } })).not.toBe(taskOf(own));
  });

  it('are forgotten, the one longest not asked for first', async () => {
    await import('../../../src/core/learning/allTasks.ts');
    const { taskOf } = await import('../../../src/core/learning/bringTasks.ts');
    const [first, second] = [taskOf(line), taskOf({ ...line, seed: 100 })];
    for (let seed = 2; seed < 8; seed++) taskOf({ ...line, seed });
    expect(taskOf(line)).toBe(first);
    taskOf({ ...line, seed: 8 });
    expect(taskOf(line)).toBe(first);
    expect(taskOf({ ...line, seed: 100 })).not.toBe(second);
  });
});
