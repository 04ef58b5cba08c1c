import { expect, it } from 'vitest';
import { destinations } from '../../src/core/destinations.ts';
import { beginRun } from '../../src/core/run.ts';
import { offTheMap } from '../../src/core/valleyOf.ts';
import { himmelblau } from './himmelblau.ts';
import { planOn, rival } from './plan.ts';

const minima = [
  { x: 3, y: 2, value: 0, global: true },
  { x: -2.805118, y: 3.131312, value: 0, global: true },
];

function destinationsAt(rate: number): number[] {
  const starts = [
    [2, 2],
    [-2, 2],
  ] as const;
  const run = beginRun(planOn(himmelblau, starts, { rivals: [rival({}, rate)], maxSteps: 300 }));
  run.extend(300);
  return [...destinations(run, minima, himmelblau.domain)];
}

it('a hiker is bound for the valley it ends in', () => {
  expect(destinationsAt(0.01)).toEqual([0, 1]);
});

it('a hiker that diverges is bound for nowhere', () => {
  expect(destinationsAt(1)).toEqual([offTheMap, offTheMap]);
});
