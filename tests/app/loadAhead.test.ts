import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** What a file loads only when it is asked for: paths within src, or names of packages. */
function loadedLater(file: string): string[] {
  const found = [...readFileSync(join(src, file), 'utf8').matchAll(/(?<!typeof )\bimport\(\s*'([^']+)'\s*\)/g)];
  const folder = posix.dirname(file.replaceAll(sep, '/'));
  return found.map(([, path]) => (path.startsWith('.') ? posix.join(folder, path) : path));
}

test('all that is loaded when somebody asks for it is loaded ahead for a lecture', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const ahead = join('app', 'loadAhead.ts');
  // what loads everything ahead is there by then, and so is the lecture
  const atHand = ['app/loadAhead.ts', 'app/openLecture.ts'];
  const later = files.filter((file) => file !== ahead).flatMap(loadedLater);
  expect(later.length).toBeGreaterThan(40);
  expect([...new Set(later)].filter((path) => !atHand.includes(path)).sort()).toEqual(loadedLater(ahead).sort());
});
