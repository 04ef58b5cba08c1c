import type { FormulaProblem } from '../core/formula/problem.ts';
import type { Problem } from '../scenario/problem.ts';

/** Something in a course file that could not be taken as it stood. */
export interface CourseProblem {
  /** Where it stands in the text, counted from 1; null where there is no text to point at. */
  readonly at: TextPlace | null;
  readonly fault: CourseFault;
  /** What of the course is missing for it; null where nothing is. */
  readonly leftOut: CoursePart | null;
}

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** `field` is named as in the file. */
export type CourseFault =
  /** It could not be had at all. */
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'foreign' | 'not-found' | 'no-network' | 'not-read' }
  /** It is not JSON. */
  | { readonly code: 'syntax'; readonly syntax: SyntaxFault }
  | { readonly code: 'too-deep' }
  /** It is JSON, but no course. */
  | { readonly code: 'not-a-course' | 'is-scenario' | 'no-chapters' }
  | { readonly code: 'newer-version'; readonly version: number }
  /** A part of it is not what it should be. */
  | { readonly code: 'missing' | 'empty' | 'unknown-field' | 'repeated-field'; readonly field: string }
  | { readonly code: 'wrong-type'; readonly field: string; readonly expected: ExpectedInCourse }
  | {
      readonly code: 'unknown-choice';
      readonly field: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'out-of-range';
      readonly field: string;
      readonly min: number;
      readonly max: number;
      readonly found: number;
    }
  | { readonly code: 'too-many'; readonly field: string; readonly max: number }
  | { readonly code: 'bad-id' | 'doubled-id' | 'at-nowhere' | 'never-ticked' | 'bad-link'; readonly found: string }
  | { readonly code: 'no-passages' | 'nothing-to-see' | 'few-options' | 'bad-scale' | 'bad-domain' }
  | { readonly code: 'needs-scenario'; readonly field: string }
  | { readonly code: 'no-such-hiker'; readonly starts: number; readonly optimizers: number }
  | { readonly code: 'no-such-deed'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'bad-formula'; readonly problem: FormulaProblem }
  | { readonly code: 'not-of-x' }
  /** One of its scenarios is not quite all right; it is completed as a link's would be. */
  | { readonly code: 'scenario'; readonly problem: Problem }
  /** There are more problems than anybody wants to read. */
  | { readonly code: 'more'; readonly count: number };

export type SyntaxFault =
  | 'comma-missing'
  | 'comma-too-many'
  | 'colon-missing'
  | 'value-missing'
  | 'name-missing'
  | 'brace-open'
  | 'bracket-open'
  | 'quote-open'
  | 'control-character'
  | 'comment'
  | 'escape'
  | 'number'
  | 'symbol'
  | 'text-after-end';

export type ExpectedInCourse =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'yes-or-no'
  | 'list'
  | 'object'
  | 'texts'
  | 'start'
  | 'four-numbers';

export type CoursePart =
  | 'field'
  | 'chapter'
  | 'passage'
  | 'question'
  | 'hands'
  | 'figure'
  | 'scenario'
  | 'item'
  | 'rest'
  | 'course';
