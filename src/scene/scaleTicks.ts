import type { HeightScale } from '../core/heightScale.ts';
import { multiples, roundStep } from '../look/roundStep.ts';

export interface ScaleTick {
  readonly height: number;
  /** Where it stands on the scale, from 0 to 1. */
  readonly share: number;
}

/** A tick may stand off its even place by this part of the distance to the next, for the sake of a rounder number. */
const play = 0.36;

/** Round heights, at most about `most`: at even distances on a linear scale, nearly so on a logarithmic one. */
export function scaleTicks(heights: HeightScale, most: number): ScaleTick[] {
  const { low, high } = heights;
  const round =
    heights.kind === 'linear' ? multiples(roundStep(high - low, most), low, high) : roundWithin(heights, most);
  return round.map((height) => ({ height, share: heights.shareOf(height) }));
}

function roundWithin(heights: HeightScale, most: number): number[] {
  const found = Array.from({ length: most + 1 }, (_, k) => {
    const low = heights.heightAt(Math.max(0, (k - play) / most));
    const high = heights.heightAt(Math.min(1, (k + play) / most));
    return roundest(low, high);
  });
  return found.filter((height, k) => k === 0 || height !== found[k - 1]);
}

/** The number between two others that is a multiple of the largest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … */
function roundest(low: number, high: number): number {
  if (low <= 0 && high >= 0) return 0;
  const largest = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  const smallest = Math.floor(Math.log10(high - low)) - 1;
  for (let power = largest; power > smallest; power--) {
    for (const figure of [5, 2, 1]) {
      const [first] = multiples(figure * 10 ** power, low, high);
      if (first !== undefined) return first;
    }
  }
  return low;
}
