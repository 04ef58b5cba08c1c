import type { Slider } from '../scenario/settings.ts';

const stopsPerDecade = 50;

/**
 * The values a slider stops at, from left to right. On a logarithmic one neighbours are 5 % apart and have three
 * digits; of whole numbers each stands there once, so that no key press is lost between 1 and 2.
 */
export function sliderStops(slider: Slider, isWhole = false): readonly number[] {
  const { min, max } = slider;
  if (slider.scale === 'linear') {
    const count = Math.round((max - min) / slider.step);
    return Array.from({ length: count + 1 }, (_, k) => rounded(min + k * slider.step, 12));
  }
  const count = Math.ceil(Math.log10(max / min) * stopsPerDecade);
  const stops = Array.from({ length: count + 1 }, (_, k) => {
    const value = rounded(min * (max / min) ** (k / count), 3);
    return isWhole ? Math.round(value) : value;
  });
  return [...new Set(stops)];
}

/** The number of the stop nearest to a value; values beyond the slider's ends are at its ends. */
export function nearestStop(stops: readonly number[], value: number): number {
  const after = stops.findIndex((stop) => stop >= value);
  if (after === -1) return stops.length - 1;
  return after > 0 && value - stops[after - 1] < stops[after] - value ? after - 1 : after;
}

/** The next stop up or down from a value, which need not be at a stop; the value itself where there is none. */
export function neighbourStop(stops: readonly number[], value: number, direction: 1 | -1): number {
  const next = direction === 1 ? stops.find((stop) => stop > value) : stops.findLast((stop) => stop < value);
  return next ?? value;
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
