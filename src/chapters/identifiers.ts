import { excerpt } from '../scenario/readFields.ts';
import { fieldIn, type Reader, words } from './courseFields.ts';
import type { CourseNotes } from './courseNotes.ts';
import type { CoursePart } from './courseProblem.ts';

/** A name that can stand in a link. */
export const identifier: Reader<string> = (node, notes) => {
  const id = words(node, notes);
  if (id === undefined || /^[a-z0-9-]+$/.test(id)) return id;
  return void notes.note(node, { code: 'bad-id', found: excerpt(id) });
};

/** The parts without those whose id an earlier one has; these are noted. */
export function distinct<Part extends { readonly id: string }>(
  parts: readonly Part[],
  kind: CoursePart,
  notes: CourseNotes,
): readonly Part[] {
  const ids = new Set<string>();
  return parts.filter((part) => {
    const isNew = !ids.has(part.id);
    ids.add(part.id);
    const node = notes.nodeOf(part);
    if (!isNew && node !== undefined) {
      notes.note(fieldIn(node, 'id') ?? node, { code: 'doubled-id', found: excerpt(part.id) }, kind);
    }
    return isNew;
  });
}
