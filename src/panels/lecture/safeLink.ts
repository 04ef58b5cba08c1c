import { isSafeLink } from '../../chapters/isSafeLink.ts';

/** A link that a course may have: to the web, or relative to this page. Null for any other, as one that would run code. */
export function safeLink(href: string): string | null {
  return isSafeLink(href) ? href : null;
}
