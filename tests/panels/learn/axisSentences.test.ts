import { expect, test } from 'vitest';
import { taskEntries } from '../../../src/core/learning/index.ts';
import { learn } from '../../../src/i18n/learn.en.ts';
import { axisSentences } from '../../../src/panels/learn/axisSentences.ts';
import { usualTask } from '../../../src/scenario/usualTask.ts';

const rows = [
  [1, 0],
  [2, 1],
] as const;

test('x and y mean something else in every task, and with a feature that is not standardised', () => {
  const tasks = taskEntries.map(({ id }) => usualTask(id));
  const raw = tasks.filter((task) => task.standardised).map((task) => ({ ...task, standardised: false }));
  const meanings = [...tasks, ...raw].map((task) => axisSentences(task, learn).join(' '));
  expect(new Set(meanings).size).toBe(meanings.length);
});

test('one’s own columns and labels are called by their names', () => {
  const [x] = axisSentences(usualTask('own-line', { names: ['age', 'price'], rows }), learn);
  expect(x).toContain('price grows when age grows');
  const [weight] = axisSentences(
    usualTask('own-neuron', { names: ['age', 'sold'], labels: ['no', 'yes'], rows }),
    learn,
  );
  expect(weight).toContain('age');
  expect(weight).toContain('“yes”');
});
