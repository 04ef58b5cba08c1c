import type { StoppingRule } from './stoppingRule.ts';

/** Done where the gradient is shorter than `tolerance`: the ground is level, be it at a minimum, a saddle or a maximum. */
export function gradientBelow(tolerance: number): StoppingRule {
  return {
    reason: 'gradient-below',
    memory: 0,
    isDone: (hiker, { fx, fy }) => Math.hypot(fx[hiker], fy[hiker]) < tolerance,
  };
}
