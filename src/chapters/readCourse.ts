import type { Node } from 'jsonc-parser';
import { excerpt } from '../scenario/readFields.ts';
import type { Chapter, ChecklistItem, Course, Credit } from './course.ts';
import { fieldIn, fieldsIn, list, needed, optional, type Reader, shape, words } from './courseFields.ts';
import { type CourseNotes, courseNotes } from './courseNotes.ts';
import type { CourseFault, CourseProblem } from './courseProblem.ts';
import { courseTree } from './courseSyntax.ts';
import { distinct, identifier } from './identifiers.ts';
import { readChapter } from './readChapter.ts';
import { link, readSaid } from './readSaid.ts';

/** What became of a text that may be a course. */
export interface CourseRead {
  /** All that could be taken; null where there is not one good chapter. */
  readonly course: Course | null;
  readonly problems: readonly CourseProblem[];
}

/** A course is text; the longest of books has less. */
export const mostMegabytes = 2;

const currentVersion = 1;
const mostChapters = 50;
const fields = ['version', 'id', 'title', 'credit', 'chapters', 'checklist'];

/**
 * A course out of the text of a file, plain JSON. Never throws and never takes long. What can be kept is kept: a part that is not
 * all right is left out, and said with its line.
 */
export function readCourse(text: string): CourseRead {
  if (text.length > mostMegabytes * 1e6) return refused({ code: 'too-large', megabytes: mostMegabytes });
  // some editors begin a file with a mark that is no part of it
  const read = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { root, problems } = courseTree(read);
  if (root === null) return { course: null, problems };
  const notes = courseNotes(read);
  const course = notes.sparing('course', () => courseIn(root, notes)) ?? null;
  return { course, problems: notes.problems() };
}

/** No course, and the one reason for it. */
export function refused(fault: CourseFault): CourseRead {
  return { course: null, problems: [{ at: null, fault, leftOut: 'course' }] };
}

function courseIn(root: Node, notes: CourseNotes): Course | undefined {
  const given = (name: string) => fieldIn(root, name);
  if (root.type !== 'object' || given('chapters') === undefined) {
    const isScenario = ['surface', 'optimizers', 'starts'].some((name) => given(name) !== undefined);
    return void notes.note(root, { code: isScenario ? 'is-scenario' : 'not-a-course' });
  }
  if (isNewer(given('version'), notes)) return undefined;
  const found = fieldsIn(root, fields, notes);
  const chaptersAt = found.get('chapters') ?? root;
  const read = distinct(readChapters(chaptersAt, notes) ?? [], 'chapter', notes);
  const [first] = read;
  if (first === undefined) return void notes.note(chaptersAt, { code: 'no-chapters' });
  const credit = part(found.get('credit'), readCredit, notes);
  const checklist = part(found.get('checklist'), readChecklist, notes)?.filter((item) => isTicked(item, read, notes));
  const lacks = found.has('checklist') ? 'empty' : 'missing';
  const chapters = checklist?.length ? read : read.map((chapter) => withoutChecklist(chapter, lacks, notes));
  return {
    version: currentVersion,
    // a course without a name of its own goes by that of its first chapter
    id: demanded('id', root, identifier, notes) ?? first.id,
    title: demanded('title', root, readSaid, notes) ?? first.title,
    ...(credit && { credit }),
    chapters,
    ...(checklist && { checklist }),
  };
}

const readChapters = list(readChapter, { spare: 'chapter', most: mostChapters, mayBeEmpty: true });

const readCredit = shape<Credit>({
  title: needed(words),
  by: needed(words),
  link: optional(link),
  licence: optional(words),
});

const readChecklist = list(shape<ChecklistItem>({ text: needed(readSaid), at: needed(words) }), {
  spare: 'item',
  mayBeEmpty: true,
});

function part<Value>(node: Node | undefined, read: Reader<Value>, notes: CourseNotes): Value | undefined {
  return node && notes.sparing('field', () => read(node, notes));
}

function demanded<Value>(name: string, root: Node, read: Reader<Value>, notes: CourseNotes): Value | undefined {
  const node = fieldIn(root, name);
  if (node === undefined) notes.note(root, { code: 'missing', field: name });
  return part(node, read, notes);
}

/** Whether a newer Thalweg has written it: then nobody knows what it means. */
function isNewer(node: Node | undefined, notes: CourseNotes): boolean {
  if (node === undefined) return false;
  const version = Number(node.value);
  if (node.type !== 'number' || !Number.isInteger(version) || version < currentVersion) {
    notes.note(node, { code: 'wrong-type', field: 'version', expected: 'whole-number' }, 'field');
    return false;
  }
  if (version === currentVersion) return false;
  notes.note(node, { code: 'newer-version', version });
  return true;
}

/** A chapter none of whose passages shows the course's checklist, of which there is none; those that would are noted. */
function withoutChecklist(chapter: Chapter, code: 'empty' | 'missing', notes: CourseNotes): Chapter {
  if (!chapter.passages.some(({ hasChecklist }) => hasChecklist)) return chapter;
  const passages = chapter.passages.map((passage) => {
    const { hasChecklist, ...rest } = passage;
    const node = notes.nodeOf(passage);
    if (hasChecklist && node !== undefined) {
      notes.note(fieldIn(node, 'hasChecklist') ?? node, { code, field: 'checklist' }, 'field');
    }
    return rest;
  });
  return { ...chapter, passages };
}

/** Whether an item of the checklist leads to a passage where there is something to do. */
function isTicked(item: ChecklistItem, chapters: readonly Chapter[], notes: CourseNotes): boolean {
  const [chapterId, passageId, ...rest] = item.at.split('/');
  const chapter = chapters.find(({ id }) => id === chapterId);
  const passage = chapter?.passages.find(({ id }) => id === passageId);
  const code =
    passage === undefined || rest.length > 0
      ? 'at-nowhere'
      : passage.hands === undefined && passage.question === undefined
        ? 'never-ticked'
        : null;
  const node = notes.nodeOf(item);
  if (code !== null && node !== undefined)
    notes.note(fieldIn(node, 'at') ?? node, { code, found: excerpt(item.at) }, 'item');
  return code === null;
}
