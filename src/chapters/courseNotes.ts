import type { Node } from 'jsonc-parser';
import type { CourseFault, CoursePart, CourseProblem } from './courseProblem.ts';
import { textPlaces } from './textPlaces.ts';

/** What is noted while a course is read. */
export interface CourseNotes {
  readonly text: string;
  note(where: Node, fault: CourseFault, leftOut?: CoursePart): void;
  /** Reads a part of the course that can be done without: where nothing comes of it, what was noted says so. */
  sparing<Value>(part: CoursePart, read: () => Value | undefined): Value | undefined;
  /** Where a part that has been read stands in the text. */
  nodeOf(part: object): Node | undefined;
  remember(part: object, node: Node): void;
  /** In the order of the text; so many of them as anybody wants to read. */
  problems(): readonly CourseProblem[];
}

interface Noted {
  readonly offset: number;
  readonly fault: CourseFault;
  leftOut: CoursePart | null;
}

/** Nobody reads more than this; … */
const mostTold = 50;
/** … and more than this need not be kept to find those that come first. */
const mostKept = 20_000;

/** Faults that never cost more than themselves. */
const harmless: readonly CourseFault['code'][] = ['unknown-field', 'repeated-field', 'scenario', 'bad-link'];

export function courseNotes(text: string): CourseNotes {
  const noted: Noted[] = [];
  const nodes = new WeakMap<object, Node>();
  return {
    text,
    note({ offset }, fault, leftOut) {
      if (noted.length < mostKept) noted.push({ offset, fault, leftOut: leftOut ?? null });
    },
    sparing(part, read) {
      const before = noted.length;
      const value = read();
      if (value !== undefined) return value;
      for (const each of noted.slice(before)) {
        if (!harmless.includes(each.fault.code)) each.leftOut ??= part;
      }
      return undefined;
    },
    nodeOf: (part) => nodes.get(part),
    remember: (part, node) => void nodes.set(part, node),
    problems() {
      const placeOf = textPlaces(text);
      const sorted = noted.toSorted((a, b) => a.offset - b.offset);
      const told = sorted.slice(0, mostTold).map(({ offset, ...rest }) => ({ at: placeOf(offset), ...rest }));
      return [...told, ...moreThan(sorted)];
    },
  };
}

function moreThan(noted: readonly Noted[]): readonly CourseProblem[] {
  const count = noted.length - mostTold;
  return count > 0 ? [{ at: null, fault: { code: 'more', count }, leftOut: null }] : [];
}
