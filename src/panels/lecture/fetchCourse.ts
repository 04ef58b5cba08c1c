import { type CourseRead, mostMegabytes, readCourse, refused } from '../../chapters/readCourse.ts';

/**
 * The course that a link names by its address, relative to `base`, the address of the page. Only from the page's own site: nobody is
 * to be sent somewhere else by a link to this one. Never rejects; what went wrong is the one problem.
 */
export async function fetchCourse(address: string, base: string): Promise<CourseRead> {
  const url = ownAddress(address, base);
  if (url === null) return refused({ code: 'foreign' });
  const response = await fetch(url, { redirect: 'error', credentials: 'same-origin' }).catch(() => null);
  if (response === null) return refused({ code: 'no-network' });
  if (!response.ok) return refused({ code: 'not-found' });
  if (Number(response.headers.get('content-length')) > mostMegabytes * 1e6) return tooLarge();
  const text = await response.text().catch(() => null);
  return text === null ? refused({ code: 'no-network' }) : readCourse(text);
}

/** The course in a file from somebody's disk. Never rejects. */
export async function courseInFile(file: Blob): Promise<CourseRead> {
  if (file.size > mostMegabytes * 1e6) return tooLarge();
  const text = await file.text().catch(() => null);
  return text === null ? refused({ code: 'not-read' }) : readCourse(text);
}

function tooLarge(): CourseRead {
  return refused({ code: 'too-large', megabytes: mostMegabytes });
}

/** Null where it leads to another site, or where it is no address. */
function ownAddress(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    // pages that were opened from a disk all have the origin "null"
    const isOwn = url.origin === new URL(base).origin && url.origin !== 'null';
    return isOwn ? url : null;
  } catch {
    return null;
  }
}
