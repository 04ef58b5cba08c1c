/** A prediction goes in whole per cents and never is quite sure: at the wrong end the cross-entropy would be infinite. */
export const surePercents = { min: 1, max: 99 };

/** The nearest whole per cent that a slider can stand at. */
export function surePercent(share: number): number {
  return Math.min(Math.max(Math.round(100 * share), surePercents.min), surePercents.max);
}
