import { expect, it } from 'vitest';
import { destinations } from '../../src/core/destinations.ts';
import { sgd } from '../../src/core/optimizers/sgd.ts';
import { beginRun } from '../../src/core/run.ts';
import { offTheMap } from '../../src/core/valleyOf.ts';
import { himmelblau } from './himmelblau.ts';

const minima = [
  { x: 3, y: 2, value: 0, global: true },
  { x: -2.805118, y: 3.131312, value: 0, global: true },
];

function destinationsAt(rate: number): number[] {
  const run = beginRun({
    domain: himmelblau.domain,
    slopes: himmelblau.slopes,
    disturb: null,
    starts: { id: Int32Array.of(0, 1), x: Float64Array.of(2, -2), y: Float64Array.of(2, 2) },
    rivals: [{ optimizer: sgd(), learningRate: () => rate, clipNorm: Number.POSITIVE_INFINITY }],
    maxSteps: 300,
    gradientTolerance: 0,
  });
  run.extend(300);
  return [...destinations(run, minima, himmelblau.domain)];
}

it('a hiker is bound for the valley it ends in', () => {
  expect(destinationsAt(0.01)).toEqual([0, 1]);
});

it('a hiker that diverges is bound for nowhere', () => {
  expect(destinationsAt(1)).toEqual([offTheMap, offTheMap]);
});
