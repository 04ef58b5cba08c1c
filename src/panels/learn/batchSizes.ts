import { sliderStops } from '../sliderStops.ts';

/** The sizes at which the slider of the batch stops: finer where they are small, and every row at the end. */
export function batchSizes(trainingRows: number): readonly number[] {
  if (trainingRows <= 1) return [1];
  const stops = sliderStops({ scale: 'logarithmic', min: 1, max: trainingRows }, true);
  return [...stops.filter((size) => size < trainingRows), trainingRows];
}
