/** The smallest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that divides `range` into at most `most` steps. */
export function roundStep(range: number, most: number): number {
  const least = range / most;
  const power = 10 ** Math.floor(Math.log10(least));
  // rounding must not turn 0.2 into the next larger step
  const figure = (least / power) * (1 - 1e-9);
  return (figure <= 1 ? 1 : figure <= 2 ? 2 : figure <= 5 ? 5 : 10) * power;
}

/** The multiples of a step between two numbers, without the crumbs that 0.1 + 0.2 leaves behind. */
export function multiples(step: number, low: number, high: number): number[] {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => rounded((first + k) * step, step));
}

/** To the decimals that the step has. A step below 10⁻¹⁵ is left as it is. */
function rounded(value: number, step: number): number {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return decimals > 15 ? value : Number(value.toFixed(decimals));
}
