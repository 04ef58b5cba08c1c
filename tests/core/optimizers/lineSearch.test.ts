import { describe, expect, it } from 'vitest';
import { lineSearch } from '../../../src/core/optimizers/lineSearch.ts';
import { surface } from '../himmelblau.ts';
import { groundOf, stepOnce, walkerAt } from './walkOnGround.ts';

const bowl = surface('10 x^2 + y^2');

function strideOn(optimizer: ReturnType<typeof lineSearch>, rate: number): number {
  const walker = walkerAt(optimizer, 1, 0);
  stepOnce(optimizer, bowl, walker, rate);
  return walker.memory[0][0];
}

describe('line search', () => {
  it('takes the learning rate itself where it is short enough', () => {
    expect(strideOn(lineSearch(), 0.09)).toBe(0.09);
  });

  it('halves the learning rate until the ground is low enough, and no more', () => {
    // along x a stride s leads from 1 to 1 − 20 s, which is lower for s below 1/10
    expect(strideOn(lineSearch(), 1)).toBe(1 / 16);
  });

  it('shrinks by the factor that it is told', () => {
    expect(strideOn(lineSearch({ shrink: 0.3 }), 1)).toBeCloseTo(0.09, 12);
  });

  it('asks for as much of the promised descent as it is told', () => {
    // (1 − 20 s)² ≤ 1 − 40 c s holds up to s = (1 − c) / 10
    expect(strideOn(lineSearch({ sufficientDecrease: 0.5 }), 0.06)).toBe(0.03);
    expect(strideOn(lineSearch({ sufficientDecrease: 0.3 }), 0.06)).toBe(0.06);
  });

  it('asks the ground once for each trial, and gives up after 60', () => {
    let asked = 0;
    const rising = { ...groundOf(bowl), height: () => ++asked };
    const optimizer = lineSearch({ shrink: 0.9999 });
    const hiker = { i: 0, j: 1, height: 0, ground: rising };
    const parameters = Float64Array.of(1, 0);
    expect(optimizer.update(parameters, Float64Array.of(20, 0), [new Float64Array(2)], 1, 0, hiker)).toBe(false);
    expect([...parameters, asked]).toEqual([1, 0, 60]);
  });
});
