import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Course } from '../../../src/chapters/course.ts';
import { courseInFile, fetchCourse } from '../../../src/panels/lecture/fetchCourse.ts';

const base = 'https://example.org/thalweg/index.html';
const small: Course = {
  version: 1,
  id: 'small',
  title: { en: 'Small' },
  chapters: [{ id: 'a', title: { en: 'A' }, passages: [{ id: 'b', text: { en: 'B' }, scenario: { seed: 1 } }] }],
};
const text = JSON.stringify(small);

/** Stands in for the network. */
function network(answer: () => Promise<Response>) {
  const fetched = vi.fn((_address: URL) => answer());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const faultOf = ({ problems }: Awaited<ReturnType<typeof fetchCourse>>) => problems.map(({ fault }) => fault.code);

afterEach(() => vi.unstubAllGlobals());

describe('a course that a link names', () => {
  it('is fetched from beside the page', async () => {
    const fetched = network(async () => new Response(text));
    expect(await fetchCourse('courses/mine.json', base)).toEqual({ course: small, problems: [] });
    expect(`${fetched.mock.calls[0][0]}`).toBe('https://example.org/thalweg/courses/mine.json');
  });

  it.each([
    'https://elsewhere.org/mine.json',
    '//elsewhere.org/mine.json',
    '\\\\elsewhere.org/mine.json',
    'http://example.org/mine.json',
    'https://example.org:8443/mine.json',
    `data:application/json,${text}`,
    'javascript:alert(1)',
    'blob:https://elsewhere.org/1',
    'https://',
  ])('on another site is refused before anybody asks for it: %s', async (address) => {
    const fetched = network(async () => new Response(text));
    expect(faultOf(await fetchCourse(address, base))).toEqual(['foreign']);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is refused where pages have no site, as on a disk', async () => {
    const fetched = network(async () => new Response(text));
    expect(faultOf(await fetchCourse('mine.json', 'file:///disk/index.html'))).toEqual(['foreign']);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('that is not there is told from a network that is not', async () => {
    network(async () => new Response('', { status: 404 }));
    expect(faultOf(await fetchCourse('mine.json', base))).toEqual(['not-found']);
    network(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(faultOf(await fetchCourse('mine.json', base))).toEqual(['no-network']);
  });

  it('that is too large is not read', async () => {
    network(async () => new Response('{}', { headers: { 'content-length': '2000001' } }));
    expect(faultOf(await fetchCourse('mine.json', base))).toEqual(['too-large']);
  });

  it('that breaks off on the way is no course', async () => {
    const broken = new ReadableStream({ start: (control) => control.error(new TypeError('gone')) });
    network(async () => new Response(broken));
    expect(faultOf(await fetchCourse('mine.json', base))).toEqual(['no-network']);
  });

  it('that is a page, as hosts send where there is nothing, is told as what it is', async () => {
    network(async () => new Response('<!doctype html>'));
    expect(await fetchCourse('mine.json', base)).toMatchObject({
      course: null,
      problems: [{ fault: { code: 'syntax' } }],
    });
  });
});

describe('a course in a file', () => {
  it('is read', async () => {
    expect(await courseInFile(new Blob([text]))).toEqual({ course: small, problems: [] });
  });

  it('that is too large is refused before it is read', async () => {
    const file = new Blob([' '.repeat(2_000_001)]);
    const read = vi.spyOn(file, 'text');
    expect(faultOf(await courseInFile(file))).toEqual(['too-large']);
    expect(read).not.toHaveBeenCalled();
  });

  it('that cannot be read is told', async () => {
    const file = new Blob(['{}']);
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone'));
    expect(faultOf(await courseInFile(file))).toEqual(['not-read']);
  });
});
