import { describe, expect, test } from 'vitest';
import { nearestStop, neighbourStop, sliderStops } from '../../src/panels/sliderStops.ts';
import { type Setting, settings } from '../../src/scenario/settings.ts';

const numbers = Object.entries<Setting>(settings).flatMap(([name, setting]) =>
  setting.kind === 'number' && setting.slider !== null ? [[name, setting, setting.slider] as const] : [],
);

describe.each(numbers)('the slider of %s', (_, { whole, min, max }, slider) => {
  const stops = sliderStops(slider, whole);

  test('goes from its least to its greatest value, always upwards', () => {
    expect(stops[0]).toBe(slider.min);
    expect(stops.at(-1)).toBe(slider.max);
    for (let k = 1; k < stops.length; k++) expect(stops[k]).toBeGreaterThan(stops[k - 1]);
  });

  test('stops only at values that are allowed', () => {
    for (const stop of stops) {
      expect(stop).toBeGreaterThanOrEqual(min);
      expect(stop).toBeLessThanOrEqual(max);
      if (whole) expect(stop % 1).toBe(0);
    }
  });

  test('finds each of its stops again', () => {
    for (const [k, stop] of stops.entries()) expect(nearestStop(stops, stop)).toBe(k);
  });
});

test('a logarithmic slider stops at every power of ten', () => {
  const stops = sliderStops({ scale: 'logarithmic', min: 1e-5, max: 10 });
  for (const power of [1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10]) expect(stops).toContain(power);
});

test('a slider of whole numbers stops at each of the small ones', () => {
  expect(sliderStops({ scale: 'logarithmic', min: 1, max: 1000 }, true).slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
});

test('what lies beyond the slider is shown at its end, and stepped back from there', () => {
  const stops = [1, 2, 3];
  expect(nearestStop(stops, 99)).toBe(2);
  expect(nearestStop(stops, -99)).toBe(0);
  expect(neighbourStop(stops, 99, -1)).toBe(3);
  expect(neighbourStop(stops, 99, 1)).toBe(99);
  expect(neighbourStop(stops, 2.4, 1)).toBe(3);
  expect(neighbourStop(stops, 2.4, -1)).toBe(2);
});
