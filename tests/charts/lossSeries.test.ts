import { describe, expect, it } from 'vitest';
import { lossOf, lossSeries, mostLines } from '../../src/charts/lossSeries.ts';
import type { Track } from '../../src/core/run.ts';
import type { Stop } from '../../src/core/stopping.ts';

const bowl = [{ x: 0, y: 0, value: 0, global: true }];

function track(losses: readonly number[], stopped?: Stop): Track {
  const loss = Float64Array.from(losses);
  return { hiker: 0, start: 0, optimizer: 0, x: loss, y: loss, loss, reached: losses.length - 1, stopped };
}

/** Tracks whose losses at every step are 1, 2, …, `count`. */
function ladder(count: number, steps = 3): Track[] {
  return Array.from({ length: count }, (_, k) => track(new Array(steps + 1).fill(k + 1)));
}

describe('the curves of losses', () => {
  it('are one line a hiker while they are few, and bands when they are many', () => {
    const few = lossSeries(ladder(mostLines), 3, null, bowl, 'linear');
    expect(few.lines).toHaveLength(mostLines);
    expect(few.bands).toBeNull();
    const many = lossSeries(ladder(mostLines + 1), 3, null, bowl, 'linear');
    expect(many.lines).toEqual([]);
    expect(many.bands?.p5[0]).toBe(6);
    expect(many.bands?.p95[0]).toBe(96);
    expect(many.quartiles.lower[0]).toBe(26);
    expect(many.quartiles.upper[0]).toBe(76);
  });

  it('have the median between the two in the middle', () => {
    expect(lossSeries(ladder(4), 3, null, bowl, 'linear').median).toEqual([2.5, 2.5, 2.5, 2.5]);
    expect(lossSeries(ladder(5), 3, null, bowl, 'linear').median).toEqual([3, 3, 3, 3]);
  });

  it('count who has arrived at its last height and who has diverged as infinitely high', () => {
    const tracks = [
      track([8, 1], { step: 1, reason: 'arrived' }),
      track([9, 90], { step: 1, reason: 'diverged' }),
      track([7, 5, 3], { step: 2, reason: 'max-steps' }),
    ];
    expect(lossSeries(tracks, 2, null, bowl, 'linear').median).toEqual([8, 5, 3]);
    const mostlyLost = lossSeries([...tracks, tracks[1], tracks[1]], 2, null, bowl, 'linear');
    expect(mostlyLost.median[2]).toBeNull();
    expect(lossOf(mostlyLost, mostlyLost.median[2])).toBe(Number.POSITIVE_INFINITY);
  });

  it('are not flattened by one that diverges, and say how many leave the picture', () => {
    const wild = track([10, 1e3, 1e9], { step: 2, reason: 'diverged' });
    const { high, cut } = lossSeries([track([10, 5, 1]), wild], 2, null, bowl, 'linear');
    expect(high).toBeLessThan(11);
    expect(cut).toBe(1);
  });

  it('have room for a moderate rise', () => {
    const { high, cut } = lossSeries([track([10, 15, 1])], 2, null, bowl, 'linear');
    expect(high).toBeGreaterThan(15);
    expect(cut).toBe(0);
  });

  it('are losses above the lowest minimum on a logarithmic scale', () => {
    const negative = [{ x: 0, y: 0, value: -2, global: true }];
    const series = lossSeries([track([8, -1, -1.99])], 2, null, negative, 'logarithmic');
    expect(series).toMatchObject({ floor: -2, floorIs: 'lowest-minimum' });
    expect(series.median.map((at) => at && Math.round(1e6 * at) / 1e6)).toEqual([1, 0, -2]);
    expect(lossOf(series, series.median[2])).toBeCloseTo(-1.99, 12);
  });

  it('are losses above the lowest seen where no minimum is known, or where one went lower', () => {
    expect(lossSeries([track([3, -7])], 1, null, [], 'logarithmic')).toMatchObject({
      floor: -7,
      floorIs: 'lowest-seen',
    });
    expect(lossSeries([track([3, -7])], 1, null, bowl, 'logarithmic')).toMatchObject({
      floor: -7,
      floorIs: 'lowest-seen',
    });
  });

  it('are the losses themselves where the lowest minimum is 0 up to rounding', () => {
    const nearlyZero = [{ x: 0, y: 0, value: 1e-29, global: true }];
    expect(lossSeries([track([3, 1, 0])], 2, null, nearlyZero, 'logarithmic')).toMatchObject({
      floor: 0,
      floorIs: 'nothing',
    });
  });

  it('leave the picture at the bottom rather than end where the loss is exactly the lowest', () => {
    const { median, low } = lossSeries([track([1, 0.1, 0])], 2, null, bowl, 'logarithmic');
    expect(median[2]).toBeLessThan(low);
    expect(low).toBeGreaterThan(-18);
  });

  it('know the selected hiker also when it is none of the tracks', () => {
    const alone = track([4, 2], { step: 1, reason: 'max-steps' });
    expect(lossSeries(ladder(3, 1), 1, alone, bowl, 'linear').selected).toEqual([4, 2]);
  });

  it('have few enough points, by odd strides, and always the last step', () => {
    const { steps } = lossSeries(ladder(200, 1001), 1001, null, bowl, 'linear');
    expect(steps.length).toBeLessThanOrEqual(402);
    expect((steps[1] - steps[0]) % 2).toBe(1);
    expect(steps.at(-1)).toBe(1001);
  });
});
