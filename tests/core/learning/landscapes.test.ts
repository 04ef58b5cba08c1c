import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../../src/core/learning/batches.ts';
import { parts, type Task } from '../../../src/core/learning/task.ts';
import type { Surface } from '../../../src/core/surface.ts';
import { contains, widthOf } from '../../../src/core/surface.ts';
import { fraction, kinds, placeIn, taskOfKind } from './tasks.ts';

const situation = fc.tuple(
  fc.nat({ max: kinds.length - 1 }),
  fc.double({ min: 0.2, max: 1, noNaN: true }),
  fc.nat(1000),
);

/** The steps of the differences, and what counts as steep and as curved: all in widths of the domain. */
function scalesOf({ domain }: Surface) {
  const [widthX, widthY] = [widthOf(domain.x), widthOf(domain.y)];
  return { widthX, widthY, hx: 1e-6 * widthX, hy: 1e-6 * widthY };
}

function expectClose(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

function isStepped(kind: number): boolean {
  return kinds[kind].includes('mistakes');
}

describe('every landscape made of data', () => {
  it('has the gradient that its values have', () => {
    fc.assert(
      fc.property(situation, fraction, fraction, ([kind, train, seed], across, up) => {
        fc.pre(!isStepped(kind));
        const task = taskOfKind(kind, train, seed);
        const surface = task.landscapes.train;
        const { widthX, widthY, hx, hy } = scalesOf(surface);
        const [x, y] = placeIn(task, across, up);
        const [fx, fy] = surface.gradient(x, y);
        const tolerance = 1e-5 * (Math.hypot(fx * widthX, fy * widthY) + surface.value(x, y));
        expectClose(
          ((surface.value(x + hx, y) - surface.value(x - hx, y)) / (2 * hx)) * widthX,
          fx * widthX,
          tolerance,
        );
        expectClose(
          ((surface.value(x, y + hy) - surface.value(x, y - hy)) / (2 * hy)) * widthY,
          fy * widthY,
          tolerance,
        );
      }),
    );
  });

  it('has the Hessian that its gradient has', () => {
    fc.assert(
      fc.property(situation, fraction, fraction, ([kind, train, seed], across, up) => {
        fc.pre(!isStepped(kind));
        const task = taskOfKind(kind, train, seed);
        const surface = task.landscapes.train;
        const { widthX, widthY, hx, hy } = scalesOf(surface);
        const [x, y] = placeIn(task, across, up);
        const [fxx, fxy, fyy] = surface.hessian(x, y);
        const [east, west] = [surface.gradient(x + hx, y), surface.gradient(x - hx, y)];
        const [north, south] = [surface.gradient(x, y + hy), surface.gradient(x, y - hy)];
        const slope = Math.hypot(east[0] * widthX, east[1] * widthY);
        const curvature = Math.hypot(fxx * widthX ** 2, fxy * widthX * widthY, fyy * widthY ** 2);
        const tolerance = 1e-5 * (slope + curvature + surface.value(x, y));
        expectClose(((east[0] - west[0]) / (2 * hx)) * widthX ** 2, fxx * widthX ** 2, tolerance);
        expectClose(((east[1] - west[1]) / (2 * hx)) * widthX * widthY, fxy * widthX * widthY, tolerance);
        expectClose(((north[0] - south[0]) / (2 * hy)) * widthX * widthY, fxy * widthX * widthY, tolerance);
        expectClose(((north[1] - south[1]) / (2 * hy)) * widthY ** 2, fyy * widthY ** 2, tolerance);
      }),
    );
  });

  it('says the same of many places as of each of them', () => {
    fc.assert(
      fc.property(
        situation,
        fc.array(fc.tuple(fraction, fraction), { maxLength: 5 }),
        ([kind, train, seed], wanted) => {
          const task = taskOfKind(kind, train, seed);
          const surface = task.landscapes.train;
          const places = wanted.map(([across, up]) => placeIn(task, across, up));
          const x = Float64Array.from(places, ([east]) => east);
          const y = Float64Array.from(places, ([, north]) => north);
          const [heights, value, fx, fy] = [0, 1, 2, 3].map(() => new Float64Array(places.length));
          surface.values(x, y, heights, places.length);
          surface.slopes(x, y, value, fx, fy, places.length);
          for (const [k, place] of places.entries()) {
            expect(heights[k]).toBe(surface.value(...place));
            expectClose(value[k], heights[k], 1e-12 * heights[k]);
            expect([fx[k], fy[k]]).toEqual(surface.gradient(...place));
          }
        },
      ),
    );
  });

  it('does not change when its rows are listed in another order', () => {
    fc.assert(
      fc.property(situation, fraction, fraction, ([kind, train, seed], across, up) => {
        const task = taskOfKind(kind, train, seed);
        const [x, y] = placeIn(task, across, up);
        const turned = task.landscapeOf(task.split.train.slice().reverse());
        const value = task.landscapes.train.value(x, y);
        expectClose(turned.value(x, y), value, 1e-9 * value);
      }),
    );
  });

  it('is level and lowest where it says that its minima are, and they lie in its domain', () => {
    fc.assert(
      fc.property(situation, fraction, fraction, ([kind, train, seed], across, up) => {
        const task = taskOfKind(kind, train, seed);
        const surface = task.landscapes.train;
        const { widthX, widthY } = scalesOf(surface);
        const [x, y] = placeIn(task, across, up);
        for (const minimum of surface.minima) {
          const [fx, fy] = surface.gradient(minimum.x, minimum.y);
          const [fxx, , fyy] = surface.hessian(minimum.x, minimum.y);
          expect(contains(surface.domain, minimum.x, minimum.y)).toBe(true);
          expectClose(Math.abs(fx) * widthX + Math.abs(fy) * widthY, 0, 1e-9 * (fxx * widthX ** 2 + fyy * widthY ** 2));
          expectClose(minimum.value, surface.value(minimum.x, minimum.y), 1e-12);
          if (minimum.global) expect(surface.value(x, y)).toBeGreaterThanOrEqual(minimum.value * (1 - 1e-12));
        }
      }),
    );
  });
});

describe('the slopes of batches', () => {
  /** Loss and slope of the batches of one epoch, each weighted by its rows, and how large their parts were before they cancelled. */
  function epochOf(task: Task, batchSize: number, seed: number, x: number, y: number) {
    const rows = task.split.train;
    const portions = batches(rows, batchSize, seed);
    const sum = [0, 0, 0];
    const size = [0, 0, 0];
    const into = new Float64Array(3);
    for (let step = 0; step < portions.stepsAnEpoch; step++) {
      const batch = portions.of(3, step);
      task.slopeOn(batch.rows, batch.from, batch.to, x, y, into);
      for (const k of [0, 1, 2]) {
        sum[k] += (into[k] * portions.sizeOf(step)) / rows.length;
        size[k] += (Math.abs(into[k]) * portions.sizeOf(step)) / rows.length;
      }
    }
    return { sum, size };
  }

  it("have the full gradient as their mean over an epoch's batches, weighted by their size", () => {
    fc.assert(
      fc.property(
        situation,
        fc.integer({ min: 1, max: 100 }),
        fraction,
        fraction,
        ([kind, train, seed], size, across, up) => {
          const task = taskOfKind(kind, train, seed);
          const [x, y] = placeIn(task, across, up);
          const full = task.landscapes.train;
          const epoch = epochOf(task, size, seed, x, y);
          const expected = [full.value(x, y), ...full.gradient(x, y)];
          for (const k of [0, 1, 2]) expectClose(epoch.sum[k], expected[k], 1e-9 * epoch.size[k]);
        },
      ),
    );
  });

  it('are those of the landscape of their rows', () => {
    fc.assert(
      fc.property(
        situation,
        fc.integer({ min: 1, max: 40 }),
        fraction,
        fraction,
        ([kind, train, seed], count, across, up) => {
          const task = taskOfKind(kind, train, seed);
          const [x, y] = placeIn(task, across, up);
          const rows = task.split.train.slice(-count);
          const into = new Float64Array(3);
          task.slopeOn(task.split.train, task.split.train.length - rows.length, task.split.train.length, x, y, into);
          const ground = task.landscapeOf(rows);
          const scale = 1e-9 * (into[0] + Math.abs(into[1]) + Math.abs(into[2])) + 1e-12;
          expectClose(ground.value(x, y), into[0], scale);
          const [fx, fy] = ground.gradient(x, y);
          expectClose(fx, into[1], scale);
          expectClose(fy, into[2], scale);
        },
      ),
    );
  });
});

describe('a part without rows', () => {
  it.each(kinds.map((kind, number) => [kind, number] as const))('of %s has no landscape and no metric', (_, kind) => {
    const { landscapes, metric } = taskOfKind(kind, 1, 1);
    expect(parts.map((part) => landscapes[part] === null)).toEqual([false, true, true]);
    expect(metric.of('validation', 1, 0.1)).toBeNaN();
    expect(metric.of('train', 1, 0.1)).not.toBeNaN();
  });
});
