import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightScale } from '../../src/core/heightScale.ts';
import { himmelblau, surface } from './himmelblau.ts';

const kinds = ['linear', 'logarithmic'] as const;
const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });

describe.each(kinds)('a height scale that is %s', (kind) => {
  const scale = heightScale(himmelblau, kind);

  it('knows the lowest and the highest ground', () => {
    const steep = heightScale(surface('(x + y)^2'), kind);
    expect([steep.kind, steep.low, steep.high]).toEqual([kind, 0, 100]);
  });

  it('gives the lowest ground the share 0 and the highest the share 1', () => {
    expect(scale.shareOf(scale.low)).toBe(0);
    expect(scale.shareOf(scale.high)).toBeCloseTo(1, 12);
    expect(scale.heightAt(0)).toBe(scale.low);
    expect(scale.heightAt(1) / scale.high).toBeCloseTo(1, 12);
  });

  it('goes from shares to heights and back, inside the domain and outside', () => {
    fc.assert(
      fc.property(share, (share) => {
        expect(scale.shareOf(scale.heightAt(share))).toBeCloseTo(share, 10);
      }),
    );
  });

  it('has higher shares for greater heights', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        fc.pre(b - a > 1e-9);
        expect(scale.heightAt(b)).toBeGreaterThan(scale.heightAt(a));
      }),
    );
  });

  it('knows its own slope', () => {
    fc.assert(
      fc.property(share, (share) => {
        // a difference across the kink at share 0 is neither of the two slopes
        fc.pre(Math.abs(share) > 1e-3);
        const height = scale.heightAt(share);
        const h = 1e-4 * (Math.abs(height - scale.low) + 0.1);
        const difference = (scale.shareOf(height + h) - scale.shareOf(height - h)) / (2 * h);
        expect(scale.slopeAt(height) / difference).toBeCloseTo(1, 5);
      }),
    );
  });

  it('has no share where there is no height', () => {
    expect(scale.shareOf(Number.NaN)).toBeNaN();
    expect(scale.slopeAt(scale.high)).toBeGreaterThan(0);
  });

  it('puts a plain in the middle of a range of 1', () => {
    const plain = heightScale(surface('7'), kind);
    expect([plain.low, plain.high]).toEqual([6.5, 7.5]);
  });

  it('is a scale, too, where there is no ground at all, or only in places', () => {
    const none = heightScale(surface('sqrt(-1 - x^2)'), kind);
    expect([none.low, none.high]).toEqual([0, 1]);
    const half = heightScale(surface('3 + sqrt(x)'), kind);
    expect(half.low).toBe(3);
    expect(half.high).toBeCloseTo(3 + Math.sqrt(5), 12);
    const pole = heightScale(surface('1/x^2'), kind);
    expect(pole.high).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it('reaches down to a known minimum that its samples miss', () => {
    const minimum = { x: 0.01, y: 0.01, value: -20, global: true };
    expect(heightScale({ ...himmelblau, minima: [minimum] }, kind).low).toBe(-20);
  });
});

it('on the logarithmic scale low ground has more of the shares than on the linear one', () => {
  const [linear, logarithmic] = kinds.map((kind) => heightScale(himmelblau, kind));
  const low = linear.heightAt(0.01);
  expect(linear.shareOf(low)).toBeCloseTo(0.01, 12);
  expect(logarithmic.shareOf(low)).toBeGreaterThan(0.3);
});
