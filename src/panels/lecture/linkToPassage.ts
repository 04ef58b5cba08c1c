/** What of the present address stays in another passage's. */
const kept = ['course', 'lang'];

/**
 * The address of a passage, by the present one, which says its own in its query or, with a user's own data, behind the "#".
 * Null where the present one names no chapter: then no link can name the course.
 */
export function linkToPassage(name: string, present: Pick<Location, 'href' | 'search' | 'hash'>): string | null {
  const { href, search, hash } = present;
  const said = new URLSearchParams(hash.includes('=') ? hash.slice(1) : search);
  if (!said.has('chapter')) return null;
  const link = new URL(href);
  const asBefore = [...said].filter(([key]) => kept.includes(key));
  link.search = new URLSearchParams([...asBefore, ['chapter', name]]).toString();
  link.hash = '';
  return link.href;
}
