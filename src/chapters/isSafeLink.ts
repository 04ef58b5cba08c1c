/** Whether a course may have this link: to the web, or relative to the page; not one that would run code. */
export function isSafeLink(address: string): boolean {
  try {
    const { protocol } = new URL(address, 'https://relative.invalid');
    return protocol === 'https:' || protocol === 'http:';
  } catch {
    return false;
  }
}
