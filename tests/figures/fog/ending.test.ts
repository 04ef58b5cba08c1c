import { describe, expect, it } from 'vitest';
import { beginRun } from '../../../src/core/run.ts';
import type { Minimum } from '../../../src/core/surface.ts';
import { endingOfTrack, endingOfWalk } from '../../../src/figures/fog/ending.ts';
import { walkFrom } from '../../../src/figures/fog/walk.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { planOf } from '../../../src/scenario/planOf.ts';
import { groundOf, square } from './ground.ts';

const bowl = groundOf('x^2 + y^2');
const minima: Minimum[] = [
  { x: 0, y: 0, value: 0, global: true },
  { x: 3, y: 3, value: 1, global: false },
];

function trackOf(learningRate: number, steps: number) {
  const { scenario } = parseScenario({
    surface: { formula: 'x^2 + y^2', domain: square },
    starts: { points: [[3, 1]] },
    optimizers: [{ id: 'sgd', learningRate }],
    stop: { maxSteps: 2000 },
  });
  const run = beginRun(planOf(scenario));
  run.extend(steps);
  return run.tracks[0];
}

describe('the end of a walk by hand', () => {
  it('is at the deepest place, at another minimum, or on a slope', () => {
    const placeOf = (x: number, y: number) => endingOfWalk(walkFrom(bowl, x, y), minima, square).at;
    expect([placeOf(0.01, 0), placeOf(3, 3), placeOf(2, 0)]).toEqual(['deepest', 'minimum', 'slope']);
  });

  it('tells the height and how many steps it took', () => {
    expect(endingOfWalk(walkFrom(bowl, 2, 1), minima, square)).toMatchObject({ steps: 0, height: 5, note: null });
  });
});

describe('the end of a hiker', () => {
  it('that has arrived is at the minimum', () => {
    expect(endingOfTrack(trackOf(0.1, 2000), minima, square)).toMatchObject({ at: 'deepest', note: null });
  });

  it('that has not been followed to its end says so', () => {
    expect(endingOfTrack(trackOf(0.1, 1), minima, square)).toMatchObject({ steps: 1, at: 'slope', note: 'unfinished' });
  });

  it('that has diverged says so, off the map', () => {
    const ending = endingOfTrack(trackOf(3, 2000), minima, square);
    expect(ending).toMatchObject({ at: 'off-the-map', note: 'diverged' });
    expect(Number.isFinite(ending.height)).toBe(true);
  });
});
