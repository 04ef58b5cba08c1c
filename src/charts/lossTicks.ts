import { multiples, roundStep } from '../look/roundStep.ts';

/** A number beside the axis: where it stands in the curves' own unit, and the loss that it names. */
export interface LossTick {
  readonly at: number;
  readonly value: number;
}

/** Round losses between two ends of an axis; where it is logarithmic, `low` and `high` are logarithms. */
export function lossTicks(scale: 'linear' | 'logarithmic', low: number, high: number, most: number): LossTick[] {
  if (scale === 'linear')
    return multiples(roundStep(high - low, most), low, high).map((value) => ({ at: value, value }));
  // the widest step that leaves at least two numbers on the axis
  for (let step = Math.max(1, roundStep(high - low, most)); step >= 1; step = Math.floor(step / 2)) {
    const whole = multiples(step, low, high);
    if (whole.length >= 2) return whole.map((power) => ({ at: power, value: 10 ** power }));
  }
  return betweenPowers(low, high);
}

/** 1, 2, 5, 10, … where the axis holds less than two powers of ten. */
function betweenPowers(low: number, high: number): LossTick[] {
  const powers = Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, k) => Math.floor(low) + k);
  const values = powers.flatMap((power) => [1, 2, 5].map((figure) => figure * 10 ** power));
  return values.map((value) => ({ at: Math.log10(value), value })).filter(({ at }) => at >= low && at <= high);
}
