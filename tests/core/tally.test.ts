import { describe, expect, it } from 'vitest';
import { knownGround } from '../../src/core/arrival.ts';
import { beginRun } from '../../src/core/run.ts';
import { seeded } from '../../src/core/seeded.ts';
import { uniform } from '../../src/core/starts.ts';
import { placesOfAll, tally } from '../../src/core/tally.ts';
import { himmelblau, surface } from './himmelblau.ts';
import { planOn, rival } from './plan.ts';

const minima = [
  { x: 3, y: 2, value: 0, global: true },
  { x: -2.805118, y: 3.131312, value: 0, global: true },
  { x: -3.77931, y: -3.283186, value: 0, global: true },
  { x: 3.584428, y: -1.848126, value: 0, global: true },
];

function runOf(hikers: number, rate: number) {
  const starts = {
    id: Int32Array.from({ length: hikers }, (_, k) => k),
    ...uniform(himmelblau.domain, hikers, seeded(7)),
  };
  const run = beginRun(planOn(himmelblau, [], { starts, rivals: [rival({}, rate)], maxSteps: 300 }));
  run.extend(300);
  return run;
}

describe('a tally', () => {
  it('counts every hiker once, at every step and however fast they go', () => {
    for (const rate of [0.001, 0.01, 0.02, 0.1]) {
      const run = runOf(60, rate);
      for (const step of [0, 1, 10, 300, 1000]) {
        const { valleys, onTheWay, offTheMap, diverged } = tally(run, step, minima, himmelblau.domain);
        expect(valleys.reduce((sum, count) => sum + count, onTheWay + offTheMap + diverged)).toBe(60);
      }
    }
  });

  it('finds everybody in a valley when the rate is small, and nobody when it is far too large', () => {
    const calm = tally(runOf(60, 0.01), 300, minima, himmelblau.domain);
    expect(calm).toMatchObject({ onTheWay: 0, offTheMap: 0, diverged: 0 });
    expect(calm.valleys.every((count) => count > 0)).toBe(true);
    const wild = tally(runOf(60, 1), 300, minima, himmelblau.domain);
    expect([...wild.valleys]).toEqual([0, 0, 0, 0]);
    expect(wild.diverged).toBe(60);
  });

  it('calls nobody diverged before it happened', () => {
    expect(tally(runOf(60, 1), 0, minima, himmelblau.domain).diverged).toBe(0);
  });

  it('is the same in places that are used again', () => {
    const run = runOf(20, 0.01);
    const places = placesOfAll(20);
    for (const step of [300, 0]) {
      expect(tally(run, step, minima, himmelblau.domain, places)).toEqual(tally(run, step, minima, himmelblau.domain));
    }
  });

  it('judges who has stopped by the ground it is given, in all but very large crowds', () => {
    const pair = surface('(x^2 - 0.0005)^2 + y^2');
    const bottom = Math.sqrt(0.0005);
    const both = [bottom, -bottom].map((x) => ({ x, y: 0, value: 0, global: true }));
    const ground = knownGround(pair, both);
    const counted = (hikers: number, steps: number) => {
      const atSaddle = Array.from({ length: hikers }, () => [0, 0] as const);
      const run = beginRun(planOn(pair, atSaddle, { maxSteps: 2 }));
      run.extend(steps);
      const { valleys, onTheWay } = tally(run, 2, both, pair.domain, undefined, ground);
      return { onTheWay, arrived: valleys[0] + valleys[1] };
    };
    expect(counted(20, 2)).toEqual({ onTheWay: 20, arrived: 0 });
    // who still walks may be on its way to either
    expect(counted(20, 1)).toEqual({ onTheWay: 0, arrived: 20 });
    expect(counted(1001, 2)).toEqual({ onTheWay: 0, arrived: 1001 });
  });
});
