import type { Said } from '../../chapters/course.ts';
import { languages } from '../../i18n/language.tsx';

/** A full stop behind a single letter is one of an abbreviation ("z. B."), and one in `code` belongs to a number. */
const sentence = /^(?:`[^`]*`|[^`])*?(?<!(?<!\p{L})\p{L})[.!?…][*_)\]“”»"]*(?=\s|$)/u;

/** The first sentence of a text in Markdown; all of its first paragraph where that has no end. */
function firstSentence(text: string): string {
  const [paragraph] = text.trim().split(/\n\s*\n/);
  const line = paragraph.replace(/\s+/g, ' ');
  return sentence.exec(line)?.[0] ?? line;
}

/** The first sentence in every language that a text has been written in. */
export function firstSentenceOf(said: Said): Said {
  return Object.fromEntries(languages.flatMap((language) => entry(language, said[language])));
}

function entry<Key>(language: Key, text: string | undefined): [Key, string][] {
  return text === undefined ? [] : [[language, firstSentence(text)]];
}
