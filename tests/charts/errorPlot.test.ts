import { expect, it } from 'vitest';
import { errorPlot } from '../../src/charts/errorPlot.ts';
import { differenceError } from '../../src/core/differenceError.ts';
import { himmelblau, surface } from '../core/himmelblau.ts';

it('the plot of an error goes over all decades that occur, with small h on the left and small errors below', () => {
  const error = differenceError(himmelblau, 1.3, -2.1);
  const plot = errorPlot(error);
  const all = [...error.central, ...error.forward].filter((each) => each > 0);
  expect(10 ** (plot?.decades.low ?? 0)).toBeLessThanOrEqual(Math.min(...all));
  expect(10 ** (plot?.decades.high ?? 0)).toBeGreaterThanOrEqual(Math.max(...all));
  expect(plot?.x(1e-14)).toBeCloseTo(plot?.field.left ?? 0, 9);
  expect(plot?.x(1e-1)).toBeCloseTo(plot?.field.right ?? 0, 9);
  expect(plot?.y(1e-9)).toBeGreaterThan(plot?.y(1) ?? 0);
});

it('the least error named is the least', () => {
  const error = differenceError(himmelblau, 1.3, -2.1);
  expect(errorPlot(error)?.least.central.error).toBe(Math.min(...error.central));
});

it('an error of exactly 0, as forward on a plane, does not break the plot', () => {
  const plot = errorPlot(differenceError(surface('3x - 2y'), 0, 0));
  expect(plot?.forward ?? 'M').not.toMatch(/NaN|Infinity/);
});

it('where there is no gradient there is no plot', () => {
  expect(errorPlot(differenceError(surface('ln(x)'), -1, 0))).toBeNull();
});
