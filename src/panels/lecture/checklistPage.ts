interface Item {
  /** Without marks of Markdown. */
  readonly text: string;
  readonly isDone: boolean;
  /** Where it is done; null where no link leads. */
  readonly href: string | null;
}

interface ChecklistPage {
  readonly language: string;
  readonly course: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly words: { readonly done: string; readonly open: string; readonly goTo: string };
}

const style =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}li{margin:.75rem 0}small{display:block}';

/** A checklist as a page of its own, which needs nothing but itself. Texts are escaped: a course may come from anybody. */
export function checklistPage({ language, course, title, items, words }: ChecklistPage): string {
  const heading = `${escaped(title)}: ${escaped(course)}`;
  const rows = items.map(({ text, isDone, href }) => {
    const state = isDone ? `☑ ${escaped(words.done)}` : `☐ ${escaped(words.open)}`;
    const link = href === null ? '' : ` · <a href="${escaped(href)}">${escaped(words.goTo)}</a>`;
    return `<li>${escaped(text)}<small>${state}${link}</small></li>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${heading}</title>`,
    `<style>${style}</style>`,
    `<h1>${heading}</h1>`,
    `<ol>${rows.join('')}</ol>`,
    '</html>',
    '',
  ].join('\n');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign]);
}
