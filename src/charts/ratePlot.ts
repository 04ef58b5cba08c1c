import type { RateSeries } from './rateSeries.ts';

/** Where steps and rates lie in a drawing, in its pixels, and back. */
export interface RatePlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(step: number): number;
  y(rate: number): number;
  stepAt(x: number): number;
  rateAt(y: number): number;
  /** The line of rates that each hold for one step, or of those that a hand has drawn. */
  path(rates: Float64Array): string;
}

const room = { left: 56, right: 16, top: 10, bottom: 24 };

/** Lays out a plot of this size; a rate of 0 has no logarithm and lies at the bottom. */
export function ratePlot(
  { end, low, high, scale }: Omit<RateSeries, 'rivals'>,
  width: number,
  height: number,
): RatePlot {
  const left = room.left;
  const right = Math.max(left + 1, width - room.right);
  const top = room.top;
  const bottom = Math.max(top + 1, height - room.bottom);
  const isLinear = scale === 'linear';
  const unit = (rate: number) => (isLinear ? rate : Math.log10(Math.max(rate, low)));
  const [from, to] = [unit(low), unit(high)];
  const x = (step: number) => left + (step / end) * (right - left);
  const y = (rate: number) => bottom - ((unit(rate) - from) / (to - from)) * (bottom - top);

  /** One corner a pixel is enough; more would only take time. */
  function path(rates: Float64Array): string {
    const stride = Math.max(1, Math.floor(rates.length / (right - left)));
    let drawn = '';
    for (let step = 0; step < rates.length; step++) {
      const isKept = step % stride === 0 || step === rates.length - 1 || isJump(rates, step);
      if (isKept) drawn += `${drawn === '' ? 'M' : 'L'}${x(step).toFixed(1)} ${y(rates[step]).toFixed(1)}`;
    }
    return drawn;
  }

  return {
    left,
    right,
    top,
    bottom,
    x,
    y,
    stepAt: (at) => clamped((at - left) / (right - left)) * end,
    rateAt(at) {
      const height = from + clamped((bottom - at) / (bottom - top)) * (to - from);
      return isLinear ? height : 10 ** height;
    },
    path,
  };
}

/** Both sides of a jump are kept, so that it stands upright. */
function isJump(rates: Float64Array, step: number): boolean {
  const differs = (a: number, b: number) => Math.abs(a - b) > 0.1 * Math.max(a, b);
  return (
    (step > 0 && differs(rates[step], rates[step - 1])) ||
    (step + 1 < rates.length && differs(rates[step], rates[step + 1]))
  );
}

function clamped(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
