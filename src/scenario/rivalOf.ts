import type { Rival } from '../core/run.ts';
import { rateByHandAt } from './changeRate.ts';
import { optimizerOf } from './optimizerOf.ts';
import type { OptimizerChoice } from './scenario.ts';
import { scheduleOf } from './scheduleOf.ts';

/** What the words of an optimizer mean in numbers, be it for hikers or for networks. */
export function rivalOf(choice: OptimizerChoice): Rival {
  const schedule = scheduleOf(choice.schedule);
  const base = (step: number) => rateByHandAt(choice, step);
  return {
    optimizer: optimizerOf(choice),
    learningRate: schedule.follows === 'step' ? (step) => base(step) * schedule.factor(step) : base,
    adapt: schedule.follows === 'loss' ? schedule : null,
    clipNorm: choice.clipNorm ?? Number.POSITIVE_INFINITY,
  };
}
