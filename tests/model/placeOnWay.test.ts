import { describe, expect, it } from 'vitest';
import { placeOnWay } from '../../src/model/placeOnWay.ts';

const way = { x: Float64Array.of(0, 2, Number.NaN), y: Float64Array.of(4, 0, Number.NaN), reached: 1 };

describe('the parameters of a hiker at the playhead', () => {
  it('are those of the step, and between two steps in between', () => {
    expect(placeOnWay(way, 0)).toEqual({ x: 0, y: 4 });
    expect(placeOnWay(way, 0.25)).toEqual({ x: 0.5, y: 3 });
  });

  it('stay as they are beyond the last step, though nothing is known there', () => {
    expect(placeOnWay(way, 1)).toEqual({ x: 2, y: 0 });
    expect(placeOnWay(way, 7.5)).toEqual({ x: 2, y: 0 });
  });
});
