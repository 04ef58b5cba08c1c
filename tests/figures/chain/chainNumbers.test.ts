import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChainGiven,
  chainNumbers,
  differenceAlong,
  weightNames,
} from '../../../src/figures/chain/chainNumbers.ts';

const number = fc.double({ min: -3, max: 3, noNaN: true });
const given: fc.Arbitrary<ChainGiven> = fc.record({
  x: number,
  target: number,
  w1: number,
  b1: number,
  w2: number,
  b2: number,
});

/** The loss, written down once more. */
function lossOf({ x, target, w1, b1, w2, b2 }: ChainGiven): number {
  return (w2 * Math.tanh(w1 * x + b1) + b2 - target) ** 2;
}

describe('the numbers of the graph', () => {
  it('go forward from the input to the loss, which is the bare square of the distance', () => {
    fc.assert(
      fc.property(given, (begin) => {
        const { z, h, y, loss } = chainNumbers(begin);
        expect(z).toBe(begin.w1 * begin.x + begin.b1);
        expect(h).toBeCloseTo(Math.tanh(z), 14);
        // the network's sums begin with 0 and know no −0
        expect(y + 0).toBe(begin.w2 * h + begin.b2 + 0);
        expect(loss).toBe((y - begin.target) ** 2);
        expect(loss).toBeCloseTo(lossOf(begin), 12);
      }),
    );
  });

  it('come back as products that are, to the last bit, the slopes of the backpropagation by which networks are trained', () => {
    fc.assert(
      fc.property(given, (begin) => {
        const { slopes, local, h } = chainNumbers(begin);
        expect(slopes.w2 + 0).toBe(slopes.y * local.yByW2 + 0);
        expect(slopes.b2 + 0).toBe(slopes.y + 0);
        expect(slopes.h).toBe(slopes.y * local.yByH);
        expect(slopes.z).toBe(slopes.h * local.hByZ);
        expect(slopes.w1 + 0).toBe(slopes.z * local.zByW1 + 0);
        expect(slopes.b1 + 0).toBe(slopes.z + 0);
        expect(local.hByZ).toBe(1 - h * h);
      }),
    );
  });

  it('have as derivatives along the weights what central differences of the loss give', () => {
    const step = 1e-5;
    fc.assert(
      fc.property(given, fc.constantFrom(...weightNames), (begin, name) => {
        const above = lossOf({ ...begin, [name]: begin[name] + step });
        const below = lossOf({ ...begin, [name]: begin[name] - step });
        const slope = chainNumbers(begin).slopes[name];
        expect(Math.abs(slope - (above - below) / (2 * step))).toBeLessThan(1e-5 * (1 + Math.abs(slope)));
      }),
    );
  });

  it('have as derivative along the output what a central difference of the square gives', () => {
    fc.assert(
      fc.property(given, (begin) => {
        const { y, slopes } = chainNumbers(begin);
        const square = (output: number) => (output - begin.target) ** 2;
        expect((square(y + 1e-4) - square(y - 1e-4)) / 2e-4).toBeCloseTo(slopes.y, 6);
      }),
    );
  });

  it('stay numbers where tanh is 1 to the last bit, and then nothing comes back to the first weight', () => {
    const { h, slopes } = chainNumbers({ x: 30, target: 0, w1: 3, b1: 0, w2: 1, b2: 0 });
    expect(h).toBe(1);
    expect([slopes.z, slopes.w1, slopes.b1].map(Math.abs)).toEqual([0, 0, 0]);
    expect(slopes.w2).toBe(2);
  });
});

describe('a difference', () => {
  it('lies beside the derivative, as near as the square of its step', () => {
    fc.assert(
      fc.property(given, fc.constantFrom(...weightNames), (begin, name) => {
        const { slope, above, below } = differenceAlong(begin, name);
        expect(slope).toBe((above - below) / 2e-3);
        expect(Math.abs(slope - chainNumbers(begin).slopes[name])).toBeLessThan(1e-3);
      }),
    );
  });

  it('is not the derivative itself: its step is small, but not 0', () => {
    const begin = { x: 1.5, target: 1, w1: 0.8, b1: -0.4, w2: 1.2, b2: 0.1 };
    expect(differenceAlong(begin, 'w1').slope).not.toBe(chainNumbers(begin).slopes.w1);
  });
});
