import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adam } from '../../src/core/optimizers/adam.ts';
import { lbfgs } from '../../src/core/optimizers/lbfgs.ts';
import { beginRun, type Keeping, type Plan, type Rival, type Run } from '../../src/core/run.ts';
import { reduceOnPlateau } from '../../src/core/schedules/reduceOnPlateau.ts';
import { gradientBelow } from '../../src/core/stopping/gradientBelow.ts';
import { lossSettled } from '../../src/core/stopping/lossSettled.ts';
import { himmelblau } from './himmelblau.ts';
import { planOn, rival } from './plan.ts';

const everything: Keeping = { tracks: Number.POSITIVE_INFINITY, places: Number.POSITIVE_INFINITY, camps: 0 };
const campsOnly: Keeping = { tracks: 3, places: 1e6, camps: 4 };

function planOf(points: readonly (readonly [number, number])[], changes: Partial<Plan> = {}): Plan {
  return planOn(himmelblau, points, { rivals: [rival({ momentum: 0.5 }, 0.005)], ...changes });
}

function placesAt(run: Run, step: number) {
  const places = {
    x: new Float64Array(run.hikers),
    y: new Float64Array(run.hikers),
    loss: new Float64Array(run.hikers),
  };
  run.placesAt(step, places.x, places.y, places.loss);
  return places;
}

const somewhere = fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }));
const crowd = fc.array(somewhere, { minLength: 1, maxLength: 20 });

describe('a run', () => {
  it('is the same whether 40 steps are taken at once or 25 and then 15', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 0, max: 40 }), (points, pause) => {
        const atOnce = beginRun(planOf(points), everything);
        const inTwo = beginRun(planOf(points), everything);
        atOnce.extend(40);
        inTwo.extend(pause);
        inTwo.extend(40);
        expect(placesAt(inTwo, 40)).toEqual(placesAt(atOnce, 40));
      }),
    );
  });

  it('is indifferent to the order of its hikers', () => {
    fc.assert(
      fc.property(crowd, (points) => {
        const forth = beginRun(planOf(points), everything);
        const back = beginRun(planOf([...points].reverse()), everything);
        forth.extend(40);
        back.extend(40);
        expect(placesAt(back, 40).x.reverse()).toEqual(placesAt(forth, 40).x);
        expect(placesAt(back, 40).loss.reverse()).toEqual(placesAt(forth, 40).loss);
      }),
    );
  });

  const rivals: [what: string, rival: Rival][] = [
    ['momentum', rival({ momentum: 0.5 }, 0.005)],
    ['a memory of squares', { ...rival({}, 0.1), optimizer: adam() }],
    ['a history of the ground', { ...rival({}, 1), optimizer: lbfgs() }],
    ['a rate by its own loss', { ...rival({}, 0.02), adapt: reduceOnPlateau({ factor: 0.5, patience: 2 }) }],
  ];

  it.each(rivals)('finds every place again from its camps, in whatever order it is asked: %s', (_, rival) => {
    const points = Array.from({ length: 30 }, (_, k) => [-4 + 0.25 * k, 3 - 0.2 * k] as const);
    const plan = planOf(points, { rivals: [rival], stoppingRules: [lossSettled(1e-6, 5)] });
    const kept = beginRun(plan, everything);
    const camped = beginRun(plan, campsOnly);
    kept.extend(40);
    camped.extend(40);
    expect(camped.tracks.map(({ hiker }) => hiker)).toEqual([0, 10, 20]);
    for (const step of [0, 40, 7, 39, 8, 9, 21, 20, 10, 1])
      expect(placesAt(camped, step)).toEqual(placesAt(kept, step));
  });

  it('is the same when it is interrupted between its parties, and stands at a step of all until they have caught up', () => {
    const points = Array.from({ length: 1200 }, (_, k) => [-4 + 0.006 * k, 3 - 0.005 * k] as const);
    const [whole, inParts] = [beginRun(planOf(points), campsOnly), beginRun(planOf(points), campsOnly)];
    whole.extend(10);
    const always = () => true;
    for (let step = 1; step <= 10; step++) {
      for (let party = 0; party < 3; party++) {
        expect(inParts.reached).toBe(step - 1);
        const held = placesAt(inParts, step - 1);
        expect(held).toEqual(placesAt(whole, step - 1));
        inParts.extend(step, always);
      }
      expect(inParts.reached).toBe(step);
    }
    expect(placesAt(inParts, 10)).toEqual(placesAt(whole, 10));
    expect(placesAt(inParts, 4)).toEqual(placesAt(whole, 4));
  });

  it('pitches fewer camps where they would be too large', () => {
    const points = Array.from({ length: 30 }, (_, k) => [-4 + 0.25 * k, 3 - 0.2 * k] as const);
    const kept = beginRun(planOf(points), everything);
    const camped = beginRun(planOf(points), { ...campsOnly, campBytes: 1 });
    kept.extend(40);
    camped.extend(40);
    for (const step of [39, 3, 17]) expect(placesAt(camped, step)).toEqual(placesAt(kept, step));
  });

  it('knows the rate of every hiker where it goes by the loss', () => {
    const plan = planOf(
      [
        [3.1, 2],
        [-4.9, 4.9],
      ],
      { rivals: [{ ...rival({}, 0.012), adapt: reduceOnPlateau({ factor: 0.5, patience: 2 }) }] },
    );
    const run = beginRun(plan, everything);
    run.extend(40);
    for (const { learningRate, reached } of run.tracks) {
      expect(learningRate[0]).toBe(0.012);
      for (let step = 0; step < reached; step++) {
        expect([1, 0.5]).toContain(learningRate[step + 1] / learningRate[step]);
      }
    }
    expect(run.tracks[0].learningRate).not.toEqual(run.tracks[1].learningRate);
  });

  it('walks every start with every optimizer, optimizer by optimizer', () => {
    const slow = rival({}, 0.001);
    const fast = rival({}, 0.01);
    const run = beginRun(
      planOf(
        [
          [0, 0],
          [1, 1],
        ],
        { rivals: [slow, fast] },
      ),
      everything,
    );
    run.extend(40);
    expect(run.tracks.map(({ start, optimizer }) => [optimizer, start])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(run.tracks[2].loss[40]).toBeLessThan(run.tracks[0].loss[40]);
  });

  it('is the same for more hikers than one party holds as for each hiker alone', () => {
    const points = Array.from({ length: 1100 }, (_, k) => [Math.sin(k) * 4, Math.cos(3 * k) * 4] as const);
    const together = beginRun(planOf(points), everything);
    together.extend(40);
    for (const k of [0, 511, 512, 1023, 1024, 1099]) {
      const alone = beginRun(planOf([points[k]]), everything);
      alone.extend(40);
      expect(together.tracks[k].x).toEqual(alone.tracks[0].x);
      expect(together.tracks[k].y).toEqual(alone.tracks[0].y);
    }
  });
});

describe('a hiker stops', () => {
  it('with max-steps when all steps are taken', () => {
    const run = beginRun(planOf([[0, 0]]), everything);
    expect(run.isComplete).toBe(false);
    run.extend(100);
    expect(run.reached).toBe(40);
    expect(run.stopOf(0)).toEqual({ step: 40, reason: 'max-steps' });
  });

  it('with gradient-below at the first place whose slope is below the tolerance, be it the start', () => {
    const run = beginRun(
      planOf(
        [
          [3, 2],
          [2.5, 2],
        ],
        { stoppingRules: [gradientBelow(1e-3)] },
      ),
      everything,
    );
    run.extend(40);
    expect(run.stopOf(0)).toEqual({ step: 0, reason: 'gradient-below' });
    const { stopped, x, y } = run.tracks[1];
    expect(stopped?.reason).toBe('gradient-below');
    const last = stopped?.step ?? 0;
    expect(Math.hypot(...himmelblau.gradient(x[last], y[last]))).toBeLessThan(1e-3);
    expect(Math.hypot(...himmelblau.gradient(x[last - 1], y[last - 1]))).toBeGreaterThanOrEqual(1e-3);
  });

  it('with diverged at the last finite place, and the others walk on', () => {
    const wild = rival({}, 0.3);
    const run = beginRun(
      planOf(
        [
          [-4, 4],
          [3, 2],
        ],
        { rivals: [wild] },
      ),
      everything,
    );
    run.extend(40);
    const { stopped, reached, x, y, loss } = run.tracks[0];
    expect(stopped?.reason).toBe('diverged');
    expect(reached).toBe(stopped?.step);
    expect([x[reached], y[reached], loss[reached]].every(Number.isFinite)).toBe(true);
    expect(run.stopOf(1)).toEqual({ step: 40, reason: 'max-steps' });
  });

  it('with diverged where it is further off than a million widths', () => {
    const wild = rival({}, 1);
    const run = beginRun(planOf([[4, 4]], { rivals: [wild] }), everything);
    run.extend(40);
    const { x, reached } = run.tracks[0];
    expect(Math.abs(x[reached])).toBeGreaterThan(1e7);
    expect(Math.abs(x[reached - 1])).toBeLessThan(1e7);
  });

  it('at its start when there is no height there', () => {
    const run = beginRun(
      planOf([
        [Number.NaN, 0],
        [0, 0],
      ]),
      everything,
    );
    run.extend(40);
    expect(run.stopOf(0)).toEqual({ step: 0, reason: 'diverged' });
    expect(run.stopOf(1)?.reason).toBe('max-steps');
  });
});

describe('a gradient is clipped', () => {
  it('to the norm asked for, in its own direction, hiker by hiker', () => {
    const clipped = { ...rival({}, 1), clipNorm: 0.5 };
    const run = beginRun(
      planOf(
        [
          [0, 0],
          [3.0001, 2],
        ],
        { rivals: [clipped], maxSteps: 1 },
      ),
      everything,
    );
    run.extend(1);
    const [steep, level] = run.tracks;
    const [fx, fy] = himmelblau.gradient(0, 0);
    const factor = 0.5 / (Math.hypot(fx, fy) + 1e-6);
    expect(steep.x[1]).toBeCloseTo(-factor * fx, 12);
    expect(steep.y[1]).toBeCloseTo(-factor * fy, 12);
    const [gx] = himmelblau.gradient(3.0001, 2);
    expect(level.x[1]).toBeCloseTo(3.0001 - gx, 12);
  });
});
