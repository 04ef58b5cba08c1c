import type { Node } from 'jsonc-parser';
import { excerpt } from '../scenario/readFields.ts';
import type { Said } from './course.ts';
import { fieldOf, optional, type Reader, shape, words, wrong } from './courseFields.ts';
import type { CourseNotes } from './courseNotes.ts';
import { isSafeLink } from './isSafeLink.ts';

/** Some hundred words are a thought; Markdown of any length would take any time to be read. */
const mostCharacters = 2000;

/** A text in one language, whose links are looked at. */
const written: Reader<string> = (node, notes) => {
  const text = words(node, notes);
  if (text === undefined) return undefined;
  if (text.length > mostCharacters) {
    return void notes.note(node, { code: 'too-many', field: fieldOf(node), max: mostCharacters });
  }
  noteBadLinks(text, node, notes);
  return text;
};

const inLanguages = shape<Said>({ en: optional(written), de: optional(written) });

/** A text in at least one language; one that is not said to be in any is the same in all. */
export const readSaid: Reader<Said> = (node, notes) => {
  if (node.type === 'string') {
    const text = written(node, notes);
    return text === undefined ? undefined : { en: text, de: text };
  }
  if (node.type !== 'object') return wrong(node, notes, 'texts');
  const said = inLanguages(node, notes);
  if (said !== undefined && Object.keys(said).length > 0) return said;
  return wrong(node, notes, 'texts');
};

/** A web address, or a place on the same site. */
export const link: Reader<string> = (node, notes) => {
  const address = words(node, notes);
  if (address === undefined || isSafeLink(address)) return address;
  return void notes.note(node, { code: 'bad-link', found: excerpt(address) }, 'field');
};

/** Where links of Markdown stand: [in text](here), [at its end]: here, or <here>. */
const addresses = /\]\([ \t]*<?([^)\s>]*)|^[ \t]*\[[^\]\n]+\]:[ \t]*<?(\S+)|<([a-z][a-z0-9+.-]*:[^<>\s]*)>/gim;

function noteBadLinks(text: string, node: Node, notes: CourseNotes): void {
  for (const [, inText, atEnd, inBrackets] of text.matchAll(addresses)) {
    const address = inText ?? atEnd ?? inBrackets ?? '';
    if (!isSafeLink(address)) notes.note(node, { code: 'bad-link', found: excerpt(address) });
  }
}
