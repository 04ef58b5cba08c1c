import { describe, expect, it } from 'vitest';
import { lossOf, lossSeries, mostLines, type Shown } from '../../src/charts/lossSeries.ts';
import { pace } from '../../src/core/learning/pace.ts';
import type { Track } from '../../src/core/run.ts';
import type { Minimum } from '../../src/core/surface.ts';
import { defaultsOf, stopFields } from '../../src/scenario/settings.ts';
import { himmelblau } from '../core/himmelblau.ts';
import { spender, track } from './tracks.ts';

const bowl = [{ x: 0, y: 0, value: 0, global: true }];
const stop = defaultsOf(stopFields);

/** The curves of hikers of one optimizer, and what is special about them. */
function seriesOf(
  tracks: readonly Track[],
  reached: number,
  way: Track | null,
  minima: readonly Minimum[],
  scale: Shown['scale'],
  changes: Partial<Shown> = {},
) {
  const quantity = 'loss' as const;
  const axis = { axis: 'steps', pace: null } as const;
  const shown = {
    ...{ quantity, scale, surface: himmelblau, minima, stop, tracks, rivals: [0], reached, way, pinned: null },
    ...axis,
  };
  const series = lossSeries({ ...shown, lastStep: reached, ...changes });
  return { ...series, ...series.rivals[0] };
}

/** Tracks whose losses at every step are 1, 2, …, `count`. */
function ladder(count: number, steps = 3): Track[] {
  return Array.from({ length: count }, (_, k) => track(new Array(steps + 1).fill(k + 1)));
}

describe('the curves of losses', () => {
  it('are one line a hiker while they are few, and bands when they are many', () => {
    const few = seriesOf(ladder(mostLines), 3, null, bowl, 'linear');
    expect(few.lines).toHaveLength(mostLines);
    expect(few.bands).toBeNull();
    const many = seriesOf(ladder(mostLines + 1), 3, null, bowl, 'linear');
    expect(many.lines).toEqual([]);
    expect(many.bands?.p5[0]).toBe(6);
    expect(many.bands?.p95[0]).toBe(96);
    expect(many.quartiles.lower[0]).toBe(26);
    expect(many.quartiles.upper[0]).toBe(76);
  });

  it('have the median between the two in the middle', () => {
    expect(seriesOf(ladder(4), 3, null, bowl, 'linear').median).toEqual([2.5, 2.5, 2.5, 2.5]);
    expect(seriesOf(ladder(5), 3, null, bowl, 'linear').median).toEqual([3, 3, 3, 3]);
  });

  it('count who has arrived at its last height and who has diverged as infinitely high', () => {
    const tracks = [
      track([8, 1], { step: 1, reason: 'gradient-below' }),
      track([9, 90], { step: 1, reason: 'diverged' }),
      track([7, 5, 3], { step: 2, reason: 'max-steps' }),
    ];
    expect(seriesOf(tracks, 2, null, bowl, 'linear').median).toEqual([8, 5, 3]);
    const mostlyLost = seriesOf([...tracks, tracks[1], tracks[1]], 2, null, bowl, 'linear');
    expect(mostlyLost.median[2]).toBeNull();
    expect(lossOf(mostlyLost, mostlyLost.median[2])).toBe(Number.POSITIVE_INFINITY);
  });

  it('are not flattened by one that diverges, and say how many leave the picture', () => {
    const wild = track([10, 1e3, 1e9], { step: 2, reason: 'diverged' });
    const { high, cut } = seriesOf([track([10, 5, 1]), wild], 2, null, bowl, 'linear');
    expect(high).toBeLessThan(11);
    expect(cut).toBe(1);
  });

  it('have room for a moderate rise', () => {
    const { high, cut } = seriesOf([track([10, 15, 1])], 2, null, bowl, 'linear');
    expect(high).toBeGreaterThan(15);
    expect(cut).toBe(0);
  });

  it('are losses above the lowest minimum on a logarithmic scale', () => {
    const negative = [{ x: 0, y: 0, value: -2, global: true }];
    const series = seriesOf([track([8, -1, -1.99])], 2, null, negative, 'logarithmic');
    expect(series).toMatchObject({ floor: -2, floorIs: 'lowest-minimum' });
    expect(series.median.map((at) => at && Math.round(1e6 * at) / 1e6)).toEqual([1, 0, -2]);
    expect(lossOf(series, series.median[2])).toBeCloseTo(-1.99, 12);
  });

  it('are losses above the lowest seen where no minimum is known, or where one went lower', () => {
    expect(seriesOf([track([3, -7])], 1, null, [], 'logarithmic')).toMatchObject({
      floor: -7,
      floorIs: 'lowest-seen',
    });
    expect(seriesOf([track([3, -7])], 1, null, bowl, 'logarithmic')).toMatchObject({
      floor: -7,
      floorIs: 'lowest-seen',
    });
  });

  it('are the losses themselves where the lowest minimum is 0 up to rounding', () => {
    const nearlyZero = [{ x: 0, y: 0, value: 1e-29, global: true }];
    expect(seriesOf([track([3, 1, 0])], 2, null, nearlyZero, 'logarithmic')).toMatchObject({
      floor: 0,
      floorIs: 'nothing',
    });
  });

  it('leave the picture at the bottom rather than end where the loss is exactly the lowest', () => {
    const { median, low } = seriesOf([track([1, 0.1, 0])], 2, null, bowl, 'logarithmic');
    expect(median[2]).toBeLessThan(low);
    expect(low).toBeGreaterThan(-18);
  });

  it('know the selected hiker also when it is none of the tracks', () => {
    const alone = track([4, 2], { step: 1, reason: 'max-steps' });
    expect(seriesOf(ladder(3, 1), 1, alone, bowl, 'linear').selected?.curve).toEqual([4, 2]);
  });

  it('have few enough points, by odd strides, and always the last step', () => {
    const { places: steps } = seriesOf(ladder(200, 1001), 1001, null, bowl, 'linear');
    expect(steps.length).toBeLessThanOrEqual(402);
    expect((steps[1] - steps[0]) % 2).toBe(1);
    expect(steps.at(-1)).toBe(1001);
  });

  it('are those of each rival that is drawn, by its number', () => {
    const tracks = [
      track([4, 2]),
      track([8, 6], undefined, { optimizer: 1 }),
      track([9, 9], undefined, { optimizer: 2 }),
    ];
    const { rivals } = seriesOf(tracks, 1, tracks[1], bowl, 'linear', { rivals: [0, 2] });
    expect(rivals.map(({ rival, median }) => [rival, median])).toEqual([
      [0, [4, 2]],
      [2, [9, 9]],
    ]);
    expect(seriesOf(tracks, 1, tracks[1], bowl, 'linear', { rivals: [0, 2] }).selected).toBeNull();
    expect(seriesOf(tracks, 1, tracks[1], bowl, 'linear', { rivals: [1] }).selected?.rival).toBe(1);
  });

  it('have axes also where nobody is drawn', () => {
    for (const maxEvaluations of [0, 50]) {
      const nobody = { rivals: [], stop: { ...stop, maxEvaluations } };
      const { low, high, end, places } = seriesOf(ladder(2), 3, null, bowl, 'logarithmic', nobody);
      expect(low).toBeLessThan(high);
      expect([low, high, end, ...places].every(Number.isFinite)).toBe(true);
    }
  });

  it('are lines only while the hikers of all rivals together are few', () => {
    const others = ladder(mostLines).map((each) => ({ ...each, optimizer: 1 }));
    const { rivals } = seriesOf([...ladder(1), ...others], 3, null, bowl, 'linear', { rivals: [0, 1] });
    for (const { lines, bands } of rivals) expect([lines.length, bands === null]).toEqual([0, false]);
  });

  it('tell after how many evaluations a height was reached, where the budget counts these', () => {
    const cheap = track([8, 4, 2], { step: 2, reason: 'max-evaluations' });
    const dear = { ...spender([0, 2, 5], { step: 2, reason: 'max-evaluations' }), loss: cheap.loss };
    const series = seriesOf([dear], 2, cheap, bowl, 'linear', { stop: { ...stop, maxEvaluations: 5 } });
    expect(series.axis).toEqual({ progress: 'evaluations' });
    expect(series.places).toEqual([0, 1, 2, 3, 4, 5]);
    expect(series.median).toEqual([8, 8, 4, 4, 4, 2]);
    expect(series.selected?.curve).toEqual([8, 4, 2, null, null, null]);
  });

  it('go no farther than every hiker is known, but those of a pinned run do', () => {
    const pinned = { surface: himmelblau, tracks: [track([5, 4, 3, 2])], rivals: [0], reached: 3, pace: null };
    const series = seriesOf([track([8, 6])], 1, null, bowl, 'linear', { pinned, lastStep: 9 });
    expect(series.median).toEqual([8, 6, null, null]);
    expect(series.pinned).toEqual([{ rival: 0, median: [5, 4, 3, 2] }]);
  });

  it('show what a batch saves: two runs with batches of different sizes, by the rows they have seen', () => {
    const small = pace(12, 4);
    const pinned = { surface: himmelblau, tracks: [track([8, 2])], rivals: [0], reached: 1, pace: pace(12, 12) };
    const byRows: Partial<Shown> = { axis: 'rows', pace: small, pinned, lastStep: 3 };
    const series = seriesOf([track([8, 6, 5, 4])], 3, null, bowl, 'linear', byRows);
    expect(series.axis).toEqual({ progress: 'rows', pace: small });
    expect(series.places).toEqual([0, 4, 8, 12]);
    expect(series.median).toEqual([8, 6, 5, 4]);
    expect(series.pinned[0].median).toEqual([8, 8, 8, 2]);
    expect(series.end).toBe(12);
  });

  it('reach as far as the run to compare with, which has seen more rows in as many steps', () => {
    const pinned = { surface: himmelblau, tracks: [track([8, 2])], rivals: [0], reached: 1, pace: pace(12, 12) };
    const byRows: Partial<Shown> = { axis: 'rows', pace: pace(12, 1), pinned, lastStep: 3 };
    const series = seriesOf([track([8, 6, 5, 4])], 3, null, bowl, 'linear', byRows);
    expect([series.ownEnd, series.end]).toEqual([3, 12]);
    expect(series.median.at(-1)).toBeNull();
    expect(series.pinned[0].median.at(-1)).toBe(2);
  });

  it('count epochs and rows only where there are some, and then whatever the budget counts', () => {
    const budget = { ...stop, maxEvaluations: 9 };
    const without = seriesOf([track([8, 6])], 1, null, bowl, 'linear', { axis: 'epochs', stop: budget });
    expect(without.axis.progress).toBe('evaluations');
    const learning: Partial<Shown> = { axis: 'epochs', pace: pace(6, 4), stop: budget };
    const series = seriesOf([track([8, 6, 5])], 2, null, bowl, 'linear', learning);
    expect(series.places).toEqual([0, 4 / 6, 1]);
    expect(series.rules).toEqual([]);
  });

  it('leave out a pinned run of which nothing can be counted that the axis counts', () => {
    const pinned = { surface: himmelblau, tracks: [track([8, 2])], rivals: [0], reached: 1, pace: null };
    const byRows: Partial<Shown> = { axis: 'rows', pace: pace(12, 4), pinned };
    expect(seriesOf([track([8, 6])], 1, null, bowl, 'linear', byRows).pinned).toEqual([]);
  });

  it('have the end of the steps where it lies on their axis', () => {
    const steps = { ...stop, maxSteps: 3 };
    const byRows: Partial<Shown> = { axis: 'rows', pace: pace(10, 4), stop: steps, lastStep: 3 };
    const { rules } = seriesOf([track([8, 6])], 1, null, bowl, 'linear', byRows);
    expect(rules).toEqual([{ rule: 'max-steps', stands: 'upright', value: 3, at: 10 }]);
  });

  it('hold the threshold of a rule, also a little below the curves, and say where others can be seen', () => {
    const rules = { ...stop, lossBelow: 0.01, gradientTolerance: 0.1 };
    const series = seriesOf([track([8, 1])], 1, null, bowl, 'logarithmic', { stop: rules });
    const level = series.rules.find(({ rule }) => rule === 'loss-below');
    expect(level?.at).toBeCloseTo(-2, 12);
    expect(series.low).toBeLessThan(-2);
    expect(series.rulesElsewhere).toEqual(['gradient-norm']);
  });

  it('say that a threshold at or below the floor of a logarithmic scale is not in the picture', () => {
    const below = { ...stop, lossBelow: -1 };
    const series = seriesOf([track([8, 1])], 1, null, bowl, 'logarithmic', { stop: below });
    expect(series.rules.map(({ rule }) => rule)).not.toContain('loss-below');
    expect(series.rulesOutside.map(({ rule }) => rule)).toEqual(['loss-below']);
  });

  it('mark where a rule stopped a hiker, and not where its budget ended', () => {
    const settled = track([8, 4, 2], { step: 2, reason: 'loss-settled' });
    const spent = track([8, 4, 3], { step: 2, reason: 'max-steps' });
    const { stops } = seriesOf([settled, spent], 2, settled, bowl, 'linear');
    expect(stops).toEqual([{ at: 2, height: 2, rival: 0, isSelected: true }]);
  });

  it('are lengths of the gradient at the places of the hiker', () => {
    const places = { x: Float64Array.of(1, 2), y: Float64Array.of(-1, 3) };
    const hiker = track([8, 4], undefined, places);
    const { median } = seriesOf([hiker], 1, null, bowl, 'linear', { quantity: 'gradient-norm' });
    expect(median).toEqual([Math.hypot(...himmelblau.gradient(1, -1)), Math.hypot(...himmelblau.gradient(2, 3))]);
  });

  it('are changes of the loss only from the step on that has so many before it', () => {
    const changes: Partial<Shown> = { quantity: 'loss-change', stop: { ...stop, lossChangeSteps: 2 } };
    expect(seriesOf([track([8, 4, 5, 5, 5])], 4, null, bowl, 'linear', changes).median).toEqual([null, null, 4, 1, 0]);
  });
});
