import type { Language } from '../i18n/language.tsx';
import type { Scenario } from '../scenario/scenario.ts';
import type { FigureChoice } from './figureChoice.ts';
import type { Measure } from './measure.ts';

/**
 * A text in the languages it has been written in, at least one. Markdown, of which paragraphs, lists, emphasis, links and
 * `code` count; `code` is mathematics and is printed as such.
 */
export type Said = Readonly<Partial<Record<Language, string>>>;

/** A lecture: chapters to be gone through in their order. Plain data, be it written in TypeScript or read from a file. */
export interface Course {
  readonly version: 1;
  /** By which the reader's progress is kept. */
  readonly id: string;
  readonly title: Said;
  /** Whose lecture it is or comes from. */
  readonly credit?: Credit;
  readonly chapters: readonly Chapter[];
  /** What has to be done in order, each ticked by something the reader has done in a chapter. */
  readonly checklist?: readonly ChecklistItem[];
}

export interface Credit {
  readonly title: string;
  /** Persons or institution. */
  readonly by: string;
  readonly link?: string;
  readonly licence?: string;
}

export interface Chapter {
  /** Stands in links: small letters, digits and hyphens. */
  readonly id: string;
  readonly title: Said;
  readonly passages: readonly Passage[];
}

/** One thought, and what stands beside it. */
export interface Passage {
  /** Within its chapter; stands in links. */
  readonly id: string;
  readonly text: Said;
  /** For the lecturer alone. */
  readonly notes?: Said;
  /**
   * What is to be seen; what it leaves out takes its default. Missing: that of the passage before. The first passage of
   * a chapter has one or a figure.
   */
  readonly scenario?: PartialScenario;
  readonly show?: Show;
  /** Stands in the place of the landscape. */
  readonly figure?: FigureChoice;
  /** Something to do with one's own hands. */
  readonly hands?: HandsOn;
  readonly question?: Question;
  /** Whether the course's checklist stands below the text. */
  readonly hasChecklist?: boolean;
}

/** A scenario as files and links write it: checked and completed by `parseScenario`. */
export type PartialScenario = { readonly [Part in keyof Scenario]?: Loose<Scenario[Part]> };

type Loose<Part> = Part extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : Part extends object
    ? { readonly [Field in keyof Part]?: Part[Field] | Loose<Part[Field]> }
    : Part;

/** How a passage's scenario comes into view. */
export interface Show {
  /** The hiker that is looked at closely, by its start, counted from 0. */
  readonly start?: number;
  /** Where the playhead stands: from the first step the run plays, unless the reader wants nothing to move. */
  readonly from?: 'start' | 'end' | number;
  /** Whether it waits at `from` for the reader; a question always does. */
  readonly isStill?: boolean;
  /** What is open below the landscape; nothing when missing. */
  readonly leaf?: 'loss' | 'epochs' | 'rate' | 'slices' | 'results' | 'sweep';
  /** Settings that stand below the text, ready to hand. */
  readonly controls?: readonly Control[];
}

export type Control = 'rate' | 'momentum' | 'schedule' | 'new-starts' | 'batch' | 'landscape' | 'optimizers';

export interface HandsOn {
  readonly text: Said;
  /** Done when all of these are true at the same moment. */
  readonly done: readonly Deed[];
}

/** What can be seen of a reader's doings. */
export type Deed =
  /** A part of the scenario differs from the passage's, by its path: "starts", "optimizers.0.learningRate". */
  | { readonly kind: 'changed'; readonly field: string }
  /** The run has been seen to its end. */
  | { readonly kind: 'played' }
  /** The test rows have been opened. */
  | { readonly kind: 'test-opened' }
  /** The run, known to its end, gives a number within these bounds, which belong to it. */
  | { readonly kind: 'measured'; readonly measure: Measure; readonly least?: number; readonly most?: number }
  /** A figure has reported it, by the name it has there. */
  | { readonly kind: 'figure'; readonly deed: string };

/** Predict, lock, run, reveal: the landscape, not the text, gives the answer. */
export interface Question {
  readonly text: Said;
  readonly predict: Prediction;
  /** What is to be understood, told once the run has been seen. */
  readonly reveal: Said;
}

export type Prediction =
  /** Where hikers end: a flag each, put on the ground. Starts counted from 0. */
  | { readonly kind: 'places'; readonly starts: readonly number[] }
  /** A number, on a scale; right within `tolerance`. */
  | {
      readonly kind: 'number';
      readonly measure: Measure;
      readonly min: number;
      readonly max: number;
      /** Between two stops of the slider, at most 1,000; a hundredth of the scale when missing. A logarithmic one stops by itself. */
      readonly step?: number;
      readonly isLogarithmic?: boolean;
      /** Right when no further off than this; on a logarithmic scale when neither is more than (1 + tolerance) times the other. */
      readonly tolerance: number;
    }
  /** One of some answers: right is the one whose `is` comes nearest to the measured number. */
  | { readonly kind: 'choice'; readonly measure: Measure; readonly options: readonly Option[] };

export interface Option {
  readonly text: Said;
  readonly is: number;
}

export interface ChecklistItem {
  readonly text: Said;
  /** The passage, as "chapter/passage", whose hands-on or question ticks it, and to which it leads back. */
  readonly at: string;
}
