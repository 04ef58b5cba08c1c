import { describe, expect, it } from 'vitest';
import { weightsAt } from '../../../src/core/network/plane.ts';
import { type PlaneNet, planeLosses } from '../../../src/core/network/planeLosses.ts';
import { weightsPlane } from '../../../src/core/network/weightsPlane.ts';
import { heightMap } from '../../../src/core/surfaces/heightMap.ts';
import { planOf, specOf } from './plans.ts';

const { task, initial } = planOf(specOf('moons', { hidden: [2], split: { train: 0.1, validation: 0.4, test: 0.5 } }));
const plane = weightsPlane(initial, 0, 3);
const domain = { x: [-4, 2], y: [-1, 5] } as const;

function netsOf(highest: number): PlaneNet[] {
  return [...planeLosses(task, plane, domain, highest)].map(({ net }) => net).filter((net) => net !== null);
}

function lossAt(x: number, y: number): number {
  const weights = new Float64Array(initial.length);
  weightsAt(plane, x, y, weights);
  return task.lossOn('train', weights);
}

describe('the losses over a plane', () => {
  const nets = netsOf(1e6);

  it('come on finer and finer nets, each node computed once', () => {
    const steps = [...planeLosses(task, plane, domain, 1e6)];
    expect(steps).toHaveLength(129 * 129);
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, k) => k + 1));
    expect(steps.every(({ total }) => total === steps.length)).toBe(true);
    const complete = steps.filter(({ net }) => net !== null);
    expect(complete.map(({ done }) => Math.sqrt(done))).toEqual([17, 33, 65, 129]);
    expect(nets.map(({ columns, rows, heights }) => [columns, rows, Math.sqrt(heights.length)])).toEqual(
      [17, 33, 65, 129].map((side) => [side, side, side]),
    );
  });

  it('are those of the weights at each node, row by row from the north', () => {
    for (const { heights, columns, rows, cut } of nets) {
      expect(cut).toBeNull();
      for (const [row, column] of [
        [0, 0],
        [0, columns - 1],
        [rows - 1, 0],
        [3, 5],
        [(rows - 1) / 2, 1],
      ]) {
        const x = -4 + (6 * column) / (columns - 1);
        const y = 5 - (6 * row) / (rows - 1);
        expect(heights[row * columns + column]).toBeCloseTo(lossAt(x, y), 12);
      }
    }
  });

  it('make a ground that is as high between the nodes as the loss is', () => {
    const ground = heightMap(nets[3]);
    for (const [x, y] of [
      [-3.01, 0.02],
      [0.51, 4.44],
      [1.37, -0.73],
    ]) {
      expect(ground.value(x, y)).toBeCloseTo(lossAt(x, y), 4);
    }
  });

  it('are cut off where they are too high, and say so', () => {
    const heights = [...nets[3].heights].sort((a, b) => a - b);
    const highest = heights[Math.floor(heights.length / 2)];
    const cut = netsOf(highest)[3];
    expect(cut.cut).toBe(highest);
    expect(cut.heights).toEqual(nets[3].heights.map((loss) => Math.min(loss, highest)));
  });

  it('are cut off where they are no numbers', () => {
    const endless = { ...task, lossOn: () => Number.NaN };
    const [{ net }] = [...planeLosses(endless, plane, domain, 3)].filter((each) => each.net !== null);
    expect(net?.cut).toBe(3);
    expect(net?.heights.every((height) => height === 3)).toBe(true);
  });

  it('are not computed without a height to cut off at', () => {
    expect(() => planeLosses(task, plane, domain, Number.POSITIVE_INFINITY).next()).toThrow(RangeError);
  });
});
