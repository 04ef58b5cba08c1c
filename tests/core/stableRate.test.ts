import { describe, expect, test } from 'vitest';
import { beginRun } from '../../src/core/run.ts';
import { type Momentum, namedRates, stableRate } from '../../src/core/stableRate.ts';
import type { Minimum } from '../../src/core/surface.ts';
import { surface } from './himmelblau.ts';
import { planOn, rival } from './plan.ts';

const plain: Momentum = { momentum: 0, dampening: 0, nesterov: false, weightDecay: 0 };

/** A tilted ravine; the eigenvalues of its Hessian are 2 and 10. */
const ravine = surface('3x^2 + 4x y + 3y^2');
const curvature = ravine.hessian(0, 0);

/** How far from the middle a hiker ends that began at a distance of about 1. */
function endsAt(rate: number, momentum: Momentum): number {
  const run = beginRun(planOn(ravine, [[1, 0.3]], { rivals: [rival(momentum, rate)], maxSteps: 4000 }));
  run.extend(4000);
  const [{ x, y, reached }] = run.tracks;
  return Math.hypot(x[reached], y[reached]);
}

describe('the largest stable rate', () => {
  test('of plain gradient descent is two over the largest curvature', () => {
    expect(stableRate(curvature, plain)).toBeCloseTo(2 / 10, 12);
  });

  const kinds: [what: string, momentum: Momentum][] = [
    ['plain', plain],
    ['momentum', { ...plain, momentum: 0.9 }],
    ['dampening', { ...plain, momentum: 0.6, dampening: 0.4 }],
    ['nesterov', { ...plain, momentum: 0.8, nesterov: true }],
    ['weight decay', { ...plain, momentum: 0.5, weightDecay: 3 }],
    ['dampening without momentum, which changes nothing', { ...plain, dampening: 0.9 }],
  ];

  test.each(kinds)('parts hikers that arrive from hikers that are lost: %s', (_, momentum) => {
    const rate = stableRate(curvature, momentum);
    if (rate === null) throw new Error('Expected a rate.');
    expect(endsAt(0.995 * rate, momentum)).toBeLessThan(1e-6);
    expect(endsAt(1.005 * rate, momentum)).toBeGreaterThan(1e3);
  });

  test('cannot be named where the ground curves up in no direction', () => {
    expect(stableRate(surface('-x^2 - y^2').hessian(0, 0), plain)).toBeNull();
    expect(stableRate(surface('3x - 2y').hessian(0, 0), plain)).toBeNull();
    expect(stableRate([Number.NaN, 0, 1], plain)).toBeNull();
  });

  test('has no bound where dampening lets only the first slope count', () => {
    const once: Momentum = { ...plain, momentum: 0.9, dampening: 1 };
    expect(stableRate(curvature, once)).toBe(Number.POSITIVE_INFINITY);
    // it slides on, a tenth less with every step, and comes to rest
    expect(endsAt(100, once)).toBeLessThan(100 * 10 * Math.hypot(...ravine.gradient(1, 0.3)) + 2);
    expect(stableRate(surface('-x^2 - y^2').hessian(0, 0), once)).toBeNull();
  });

  test('is decided by weight decay alone where the ground is level', () => {
    expect(stableRate([0, 0, 0], { ...plain, weightDecay: 0.5 })).toBeCloseTo(4, 12);
  });
});

describe('the rates that are named for a hiker', () => {
  const double = surface('(x^2 - 1)^2 (x + 3)/4 + y^2');
  const minima: Minimum[] = [
    { x: -1, y: 0, value: 0, global: true },
    { x: 1, y: 0, value: 0, global: true },
  ];

  test('are those at the most curved minimum and at its start', () => {
    const [atMinimum, atStart] = namedRates(double, minima, plain, -2, 0.5);
    expect(atMinimum).toEqual({ x: 1, y: 0, isMinimum: true, rate: 2 / 8 });
    expect(atStart).toMatchObject({ x: -2, y: 0.5, isMinimum: false });
  });

  test('are the start’s alone where no minimum is known, and none at all on a hilltop', () => {
    expect(namedRates(double, [], plain, 2, 0).map(({ isMinimum }) => isMinimum)).toEqual([false]);
    expect(namedRates(surface('-x^2 - y^2'), [], plain, 1, 1)).toEqual([]);
    expect(namedRates(double, minima, { ...plain, momentum: 0.9, dampening: 1 }, 2, 0)).toEqual([]);
  });

  test('are those of any place along a gutter', () => {
    const gutter = surface('2x^2 + 4x');
    const [named] = namedRates(gutter, [{ x: -1, y: 0, value: -2, global: true, along: 'y' }], plain, 3, 2);
    expect(named).toEqual({ x: -1, y: 0, isMinimum: true, rate: 0.5 });
  });
});
