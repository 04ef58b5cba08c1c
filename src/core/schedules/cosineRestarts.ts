import { alongCosine } from './alongCosine.ts';
import { demandAtLeast } from './demandAtLeast.ts';
import type { StepSchedule } from './schedule.ts';

export interface CosineRestartsParameters {
  /** So many steps the first wave takes; at least 1. */
  readonly period: number;
  /** How many times as long each wave is as the one before; at least 1. */
  readonly periodFactor?: number;
  /** The lowest factor; at least 0. */
  readonly minFactor?: number;
}

/**
 * Half a wave of the cosine from 1 to minFactor, again and again, as torch's CosineAnnealingWarmRestarts, which knows whole
 * period factors only.
 *
 * Source: Loshchilov & Hutter (2017), "SGDR".
 */
export function cosineRestarts({ period, periodFactor = 1, minFactor = 0 }: CosineRestartsParameters): StepSchedule {
  demandAtLeast(1, 'a period', period);
  demandAtLeast(1, 'a period factor', periodFactor);
  demandAtLeast(0, 'a lowest factor', minFactor);
  const shareOf = periodFactor === 1 ? equalWaves(period) : growingWaves(period, periodFactor - 1);
  return { follows: 'step', factor: (step) => alongCosine(1, minFactor, shareOf(step)) };
}

/** A restart that falls on a whole step must not be missed by a rounding of this share. */
const rounding = 1e-12;

/** How much of its wave is over at a step, from 0 to 1. */
type Share = (step: number) => number;

function equalWaves(period: number): Share {
  return (step) => {
    const waves = step / period;
    return Math.max(0, waves - Math.floor(waves * (1 + rounding)));
  };
}

/** Waves p, p(1 + g), p(1 + g)² …: n of them take p((1 + g)ⁿ − 1)/g steps, here in a form that is exact for small g too. */
function growingWaves(period: number, growth: number): Share {
  const logarithm = Math.log1p(growth);
  const stepsOf = (waves: number) => (period * Math.expm1(waves * logarithm)) / growth;
  return (step) => {
    const nearest = Math.round(Math.log1p((step / period) * growth) / logarithm);
    const wave = stepsOf(nearest) > step * (1 + rounding) ? nearest - 1 : nearest;
    const share = (step - stepsOf(wave)) / (period * Math.exp(wave * logarithm));
    return Math.min(Math.max(0, share), 1);
  };
}
