/**
 * How many times as long as the learning rate Adam's first step is along each axis when the bias of its means is left in:
 * (1 − β₁) g / √((1 − β₂) g²), where ε is small beside the slope. With the correction it is 1.
 */
export function firstStepWithoutCorrection(beta1: number, beta2: number): number {
  return (1 - beta1) / Math.sqrt(1 - beta2);
}
