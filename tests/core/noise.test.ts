import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disturbance, noise } from '../../src/core/noise.ts';

const seed = 7;
const hikers = 300;
const steps = 300;

/** noise[step * hikers + hiker] of one coordinate, for many neighbours in number and time. */
function field(coordinate: 0 | 1): Float64Array {
  return Float64Array.from(
    { length: hikers * steps },
    (_, k) => noise(seed, k % hikers, Math.floor(k / hikers))[coordinate],
  );
}

function meanProduct(a: Float64Array, b: Float64Array, lag: number): number {
  let sum = 0;
  for (let k = 0; k + lag < a.length; k++) sum += a[k] * b[k + lag];
  return sum / (a.length - lag);
}

/** Five standard errors of a mean of independent numbers with variance 1. */
const tolerance = 5 / Math.sqrt(hikers * steps);

describe('noise', () => {
  const east = field(0);
  const north = field(1);

  it('has mean 0 and variance 1 in both coordinates', () => {
    for (const values of [east, north]) {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(Math.abs(mean)).toBeLessThan(tolerance);
      expect(Math.abs(meanProduct(values, values, 0) - 1)).toBeLessThan(Math.SQRT2 * tolerance);
    }
  });

  it('is normal: 68 % within one, 95 % within two, 99.7 % within three', () => {
    for (const [deviations, share] of [
      [1, 0.6827],
      [2, 0.9545],
      [3, 0.9973],
    ]) {
      const within = east.filter((value) => Math.abs(value) < deviations).length / east.length;
      expect(within).toBeCloseTo(share, 2);
    }
  });

  it('of one coordinate tells nothing about the other, the next hiker or the next step', () => {
    expect(Math.abs(meanProduct(east, north, 0))).toBeLessThan(tolerance);
    for (const lag of [1, 2, hikers, hikers + 1]) {
      expect(Math.abs(meanProduct(east, east, lag))).toBeLessThan(tolerance);
      expect(Math.abs(meanProduct(east, north, lag))).toBeLessThan(tolerance);
    }
  });

  it('of one seed tells nothing about the next seed', () => {
    const next = Float64Array.from(east, (_, k) => noise(seed + 1, k % hikers, Math.floor(k / hikers))[0]);
    expect(Math.abs(meanProduct(east, next, 0))).toBeLessThan(tolerance);
  });

  it('is finite for every seed, hiker and step', () => {
    const word = fc.nat({ max: 2 ** 32 - 1 });
    fc.assert(fc.property(word, fc.nat(), fc.nat(), (...place) => noise(...place).every(Number.isFinite)));
  });
});

describe('disturbance', () => {
  // noise is the same everywhere
  const place = new Float64Array(3);

  it('gives a hiker the same noise, whoever walks beside', () => {
    const disturb = disturbance(seed, 0.5);
    const together = { fx: new Float64Array(3), fy: new Float64Array(3) };
    const alone = { fx: new Float64Array(1), fy: new Float64Array(1) };
    disturb(Int32Array.of(4, 9, 2), 12, place, place, together.fx, together.fy);
    disturb(Int32Array.of(9), 12, place, place, alone.fx, alone.fy);
    expect([alone.fx[0], alone.fy[0]]).toEqual([together.fx[1], together.fy[1]]);
  });

  it('adds noise of the deviation asked for to the slopes', () => {
    const fx = Float64Array.of(10);
    const fy = Float64Array.of(20);
    disturbance(seed, 0.5)(Int32Array.of(3), 8, place, place, fx, fy);
    const [east, north] = noise(seed, 3, 8);
    expect([fx[0], fy[0]]).toEqual([10 + 0.5 * east, 20 + 0.5 * north]);
  });
});
