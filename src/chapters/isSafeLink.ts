/** Where a relative address is tried out. */
const page = 'https://relative.invalid/page';

/**
 * Whether a course may have this link: to the web, or relative to the page; not one that would run code, nor one behind the "#",
 * where a scenario stands and no place of the text.
 */
export function isSafeLink(address: string): boolean {
  try {
    const { protocol, href } = new URL(address, page);
    return (protocol === 'https:' || protocol === 'http:') && !href.startsWith(`${page}#`);
  } catch {
    return false;
  }
}
