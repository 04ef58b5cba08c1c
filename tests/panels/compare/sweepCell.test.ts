import { expect, it } from 'vitest';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { sweepEn } from '../../../src/i18n/sweep.en.ts';
import { cellLook, cellSentence, scaleOf } from '../../../src/panels/compare/sweepCell.ts';
import type { Cell } from '../../../src/scenario/sweep.ts';

const shares = { hikers: 10, diverged: 0, arrived: 1, arrivedGlobal: 1 };

/** The first needs fewer steps, the second fewer gradients, the third never arrives. */
const cells: readonly Cell[] = [
  { index: 0, values: [1], ...shares, medianSteps: 10, medianEvaluations: 400, medianLoss: 1 },
  { index: 1, values: [2], ...shares, medianSteps: 30, medianEvaluations: 60, medianLoss: 2 },
  { index: 2, values: [3], ...shares, medianSteps: null, medianEvaluations: null, medianLoss: 3 },
];

const sharesOf = (cost: 'steps' | 'evaluations') => cells.map((cell) => cellLook(cell, scaleOf(cells, cost)));

it('the colours of a sweep go by what is counted: steps, or gradients', () => {
  expect(sharesOf('steps')).toEqual([{ kind: 'judged', share: 0 }, { kind: 'judged', share: 1 }, { kind: 'neither' }]);
  expect(sharesOf('evaluations')).toEqual([
    { kind: 'judged', share: 1 },
    { kind: 'judged', share: 0 },
    { kind: 'neither' },
  ]);
});

it('the colours of a sweep go by the loss where nobody arrives, whatever is counted', () => {
  for (const cost of ['steps', 'evaluations'] as const) {
    expect(scaleOf(cells.slice(2), cost)).toEqual({ by: 'loss', low: 3, high: 3 });
  }
});

it('a cell says what its median hiker has spent: steps, or gradients', () => {
  const numbers = numberFormat('en');
  expect(cellSentence(cells[1], 'steps', sweepEn, numbers)).toContain('30 steps');
  expect(cellSentence(cells[1], 'evaluations', sweepEn, numbers)).toContain('60 gradients');
  expect(cellSentence(cells[2], 'evaluations', sweepEn, numbers)).toContain('its loss is 3');
});
