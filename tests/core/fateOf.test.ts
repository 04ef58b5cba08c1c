import { describe, expect, it } from 'vitest';
import type { KnownGround } from '../../src/core/arrival.ts';
import { type Fate, fateOf } from '../../src/core/fateOf.ts';
import type { Stop } from '../../src/core/stopping/stop.ts';

const domain = { x: [-5, 5], y: [-5, 5] } as const;
const minima = [
  { x: 3, y: 2, value: 0, global: true },
  { x: -2, y: 3, value: 0, global: true },
];

type Way = readonly (readonly [x: number, y: number])[];

function fate(way: Way, stopped?: Stop, restAt?: KnownGround['restAt'], at?: number): Fate {
  const x = Float64Array.from(way, ([x]) => x);
  const y = Float64Array.from(way, ([, y]) => y);
  const of = { hiker: 0, start: 0, optimizer: 0, x, y, loss: x, learningRate: x, spent: null };
  return fateOf({ ...of, reached: way.length - 1, stopped }, minima, domain, restAt, at);
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
    expect(fate(through)).toEqual({ kind: 'valley', valley: 1, minimum: minima[1], step: 3 });
    expect(fate([[3, 2]])).toEqual({ kind: 'valley', valley: 0, minimum: minima[0], step: 0 });
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

  const stopped = { step: 2, reason: 'gradient-below' } as const;
  const way = [
    [0, 0],
    [3.01, 2],
    [3, 2],
  ] as const;

  it('is decided by the judge once it has stopped, and not before', () => {
    expect(fate(way, stopped, () => ({ kind: 'saddle' }))).toEqual({ kind: 'on-the-way', step: 2 });
    expect(fate(way, undefined, () => ({ kind: 'saddle' }))).toMatchObject({ kind: 'valley', step: 1 });
    expect(fate(way, stopped, () => ({ kind: 'saddle' }), 1)).toMatchObject({ kind: 'valley', step: 1 });
  });

  it('may be a minimum that is not known, since it was near', () => {
    const minimum = { x: -4, y: -4, value: 1, global: false };
    const there = [
      [3, 2],
      [0, 0],
      [-4.05, -4],
      [-4, -4],
    ] as const;
    const fateThere = fate(there, { ...stopped, step: 3 }, () => ({ kind: 'minimum', minimum, valley: -1 }));
    expect(fateThere).toEqual({ kind: 'valley', valley: -1, minimum, step: 2 });
  });
});
