import { type Range, widthOf } from '../../core/surface.ts';

const gaps = 2000;
const halvings = 80;
/** Beside a place where a steady function is 0 its values are this much smaller than a gap further off. */
const muchSmaller = 1e-3;
/** How near beside it that is asked, in gaps. */
const beside = 1e-7;

/**
 * Where a function is 0 and changes its sign, or is 0 between two samples in which it is not, from left to right. A jump
 * or a pole between two signs is none; where it is 0 all along, there is no single place.
 */
export function zeros(valueAt: (x: number) => number, domain: Range): number[] {
  const gap = widthOf(domain) / gaps;
  const at = (k: number) => (k === gaps ? domain[1] : domain[0] + k * gap);
  const values = Array.from({ length: gaps + 1 }, (_, k) => valueAt(at(k)));
  const found: number[] = [];
  for (let k = 0; k <= gaps; k++) {
    const isAlone = values[k] === 0 && values[k - 1] !== 0 && values[k + 1] !== 0;
    if (isAlone) found.push(at(k));
    else if (Math.sign(values[k]) * Math.sign(values[k + 1]) < 0)
      found.push(tidied(valueAt, crossing(valueAt, at(k), at(k + 1)), gap));
  }
  return found.filter((x) => isSteady(valueAt, x, gap));
}

/** Where a function is 0 without going through it: zeros of its derivative at which it is 0 itself. */
export function touches(valueAt: (x: number) => number, derivativeAt: (x: number) => number, domain: Range): number[] {
  const gap = widthOf(domain) / gaps;
  return zeros(derivativeAt, domain).filter((x) => {
    const around = Math.max(Math.abs(valueAt(x - gap)), Math.abs(valueAt(x + gap)));
    return around > 0 && Math.abs(valueAt(x)) <= 1e-9 * around;
  });
}

function crossing(valueAt: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const isRising = valueAt(from) < 0;
  for (let k = 0; k < halvings; k++) {
    const middle = (low + high) / 2;
    if (valueAt(middle) < 0 === isRising) low = middle;
    else high = middle;
  }
  return Math.abs(valueAt(low)) < Math.abs(valueAt(high)) ? low : high;
}

/** −1 and not −1.0000000000000002, where that is as good a zero. */
function tidied(valueAt: (x: number) => number, x: number, gap: number): number {
  const decimals = Math.min(Math.max(6 - Math.floor(Math.log10(gap)), 0), 15);
  const tidy = Number(x.toFixed(decimals));
  return Math.abs(valueAt(tidy)) <= Math.abs(valueAt(x)) ? tidy : x;
}

function isSteady(valueAt: (x: number) => number, x: number, gap: number): boolean {
  const largest = (distance: number) => larger(Math.abs(valueAt(x - distance)), Math.abs(valueAt(x + distance)));
  return largest(beside * gap) <= muchSmaller * largest(gap);
}

/** At an end of what a function is defined on, one side alone speaks. */
function larger(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b);
}
