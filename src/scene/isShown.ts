import type { Scenario } from '../scenario/scenario.ts';

/** Whether the hikers of one of the optimizers are drawn. They walk all the same. */
export function isShown({ optimizers }: Scenario, rival: number): boolean {
  return optimizers[rival]?.shown ?? false;
}
