import type { FormulaProblem } from '../core/formula/problem.ts';

/** Something in a scenario from outside that could not be taken as it stood; `at` is the path of the field, as "optimizers.0.momentum". */
export type Problem =
  | { readonly code: 'not-json'; readonly at: string }
  | { readonly code: 'not-a-scenario'; readonly at: string }
  | { readonly code: 'newer-version'; readonly at: string; readonly version: number }
  | { readonly code: 'unknown-field'; readonly at: string }
  | { readonly code: 'wrong-type'; readonly at: string; readonly expected: Expected }
  | { readonly code: 'unknown-choice'; readonly at: string; readonly found: string }
  | {
      readonly code: 'out-of-range';
      readonly at: string;
      readonly min: number;
      readonly max: number;
      readonly used: number;
    }
  | { readonly code: 'too-many'; readonly at: string; readonly max: number }
  | { readonly code: 'repeated'; readonly at: string }
  | { readonly code: 'no-such-start'; readonly at: string; readonly count: number }
  | { readonly code: 'contradiction'; readonly at: string; readonly with: string }
  | { readonly code: 'no-points'; readonly at: string }
  | { readonly code: 'no-data'; readonly at: string }
  | { readonly code: 'bad-split'; readonly at: string }
  | { readonly code: 'too-many-weights'; readonly at: string; readonly max: number }
  | { readonly code: 'bad-formula'; readonly at: string; readonly problem: FormulaProblem };

/**
 * `moved-start` is a whole number and a point: [start, x, y]; `rate-change` a step and the learning rate from there on,
 * `schedule-point` a step and the factor there, `data-row` a feature and what belongs to it.
 */
export type Expected =
  | 'number'
  | 'whole-number'
  | 'text'
  | 'yes-or-no'
  | 'list'
  | 'object'
  | 'range'
  | 'point'
  | 'moved-start'
  | 'rate-change'
  | 'schedule-point'
  | 'data-row';

/** Takes down a problem. */
export type Report = (problem: Problem) => void;
