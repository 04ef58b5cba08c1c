import { describe, expect, it } from 'vitest';
import { type Fate, fateOf } from '../../src/core/fateOf.ts';
import type { Stop } from '../../src/core/stopping/stop.ts';

const domain = { x: [-5, 5], y: [-5, 5] } as const;
const minima = [
  { x: 3, y: 2, value: 0, global: true },
  { x: -2, y: 3, value: 0, global: true },
];

function fate(way: readonly (readonly [x: number, y: number])[], stopped?: Stop): Fate {
  const x = Float64Array.from(way, ([x]) => x);
  const y = Float64Array.from(way, ([, y]) => y);
  const of = { hiker: 0, start: 0, optimizer: 0, x, y, loss: x, learningRate: x, spent: null };
  return fateOf({ ...of, reached: way.length - 1, stopped }, minima, domain);
}

describe('the fate of a hiker', () => {
  it('is the valley it came into for good, since the step when it did', () => {
    const through = [
      [0, 0],
      [3, 2],
      [0, 0],
      [-2.01, 3],
      [-2, 3.01],
      [-2, 3],
    ] as const;
    expect(fate(through)).toEqual({ kind: 'valley', valley: 1, step: 3 });
    expect(fate([[3, 2]])).toEqual({ kind: 'valley', valley: 0, step: 0 });
  });

  it('is open while it is on its way or off the map', () => {
    expect(
      fate([
        [0, 0],
        [1, 1],
      ]),
    ).toEqual({ kind: 'on-the-way', step: 1 });
    expect(
      fate([
        [0, 0],
        [9, 1],
      ]),
    ).toEqual({ kind: 'off-the-map', step: 1 });
  });

  it('is divergence wherever that happened', () => {
    const stopped = { step: 1, reason: 'diverged' } as const;
    expect(
      fate(
        [
          [0, 0],
          [3, 2],
        ],
        stopped,
      ),
    ).toEqual({ kind: 'diverged', step: 1 });
  });
});
