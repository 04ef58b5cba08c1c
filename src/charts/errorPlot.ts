import type { DifferenceError } from '../core/differenceError.ts';

/** The V-shaped curves of an error, drawn: paths and places in the units of a picture of `plotSize`. */
export interface ErrorPlot {
  readonly central: string;
  readonly forward: string;
  readonly least: Readonly<Record<'central' | 'forward', { readonly h: number; readonly error: number }>>;
  /** The error's axis goes from 10^low to 10^high. */
  readonly decades: { readonly low: number; readonly high: number };
  readonly field: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  x(h: number): number;
  y(error: number): number;
}

export const plotSize = { width: 320, height: 190 };

const field = { left: 44, right: 308, top: 8, bottom: 148 };

/** Null where there is no gradient to compare with. */
export function errorPlot({ h, central, forward }: DifferenceError): ErrorPlot | null {
  const errors = [...central, ...forward].filter((error) => error > 0 && Number.isFinite(error));
  if (errors.length === 0) return null;
  const decades = {
    low: Math.floor(Math.log10(Math.min(...errors))),
    high: Math.ceil(Math.log10(Math.max(...errors))),
  };
  const [smallest, largest] = [Math.log10(h[h.length - 1]), Math.log10(h[0])];
  const x = (step: number) => along((Math.log10(step) - smallest) / (largest - smallest), field.left, field.right);
  const y = (error: number) =>
    along((Math.log10(error) - decades.low) / Math.max(1, decades.high - decades.low), field.bottom, field.top);

  /** An error of exactly 0 has no logarithm; it lies below the picture. */
  function path(curve: Float64Array): string {
    let isBroken = true;
    let drawn = '';
    for (const [k, error] of curve.entries()) {
      if (!Number.isFinite(error)) {
        isBroken = true;
        continue;
      }
      const height = error > 0 ? y(error) : field.bottom;
      drawn += `${isBroken ? 'M' : 'L'}${x(h[k]).toFixed(1)} ${height.toFixed(1)}`;
      isBroken = false;
    }
    return drawn;
  }

  return {
    central: path(central),
    forward: path(forward),
    least: { central: leastOf(h, central), forward: leastOf(h, forward) },
    decades,
    field,
    x,
    y,
  };
}

function leastOf(h: Float64Array, error: Float64Array): { h: number; error: number } {
  let best = 0;
  for (let k = 1; k < h.length; k++) if (error[k] < error[best] || Number.isNaN(error[best])) best = k;
  return { h: h[best], error: error[best] };
}

function along(share: number, from: number, to: number): number {
  return from + Math.min(Math.max(share, 0), 1) * (to - from);
}
