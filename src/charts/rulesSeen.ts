import type { StopReason } from '../core/stopping/stop.ts';
import type { StopRules } from '../scenario/scenario.ts';
import type { Progress } from './progress.ts';
import type { Quantity } from './readings.ts';

/** A stopping rule that is a line in a curve. */
export interface RuleLine {
  readonly rule: Extract<
    StopReason,
    'max-steps' | 'max-evaluations' | 'gradient-below' | 'loss-below' | 'loss-settled'
  >;
  /** Upright where the axis is reached, level where a quantity falls below. */
  readonly stands: 'upright' | 'level';
  readonly value: number;
}

/** The rules in force that can be seen in the curve of a quantity, and of those that cannot, where they can. */
export function rulesSeen(
  stop: StopRules,
  quantity: Quantity,
  progress: Progress,
): { readonly lines: readonly RuleLine[]; readonly elsewhere: readonly Quantity[] } {
  const level = levelRules(stop);
  return {
    lines: [
      ...budget(stop, progress),
      ...level
        .filter((each) => each.quantity === quantity)
        .map(({ rule, value }): RuleLine => ({ rule, value, stands: 'level' })),
    ],
    elsewhere: level.map((each) => each.quantity).filter((each) => each !== quantity),
  };
}

/** A budget of evaluations is used up at other epochs and rows by each hiker: there it is no line. */
function budget({ maxSteps, maxEvaluations }: StopRules, progress: Progress): RuleLine[] {
  if (progress === 'evaluations') return [{ rule: 'max-evaluations', value: maxEvaluations, stands: 'upright' }];
  if (progress !== 'steps' && maxEvaluations > 0) return [];
  return [{ rule: 'max-steps', value: maxSteps, stands: 'upright' }];
}

interface LevelRule {
  readonly rule: RuleLine['rule'];
  readonly quantity: Quantity;
  readonly value: number;
}

function levelRules({ gradientTolerance, lossBelow, lossChange }: StopRules): LevelRule[] {
  const rules: LevelRule[] = [];
  if (lossBelow !== undefined) rules.push({ rule: 'loss-below', quantity: 'loss', value: lossBelow });
  if (gradientTolerance > 0)
    rules.push({ rule: 'gradient-below', quantity: 'gradient-norm', value: gradientTolerance });
  if (lossChange > 0) rules.push({ rule: 'loss-settled', quantity: 'loss-change', value: lossChange });
  return rules;
}

/** Whether the place where a hiker stopped is marked: not where its budget ended, for there stands the line of the budget. */
export function isMarked(reason: StopReason): boolean {
  return reason !== 'max-steps' && reason !== 'max-evaluations';
}
