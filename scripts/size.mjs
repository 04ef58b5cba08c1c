// @ts-check

// The first load: all JavaScript that index.html asks for before it can start, as built and compressed.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');

/** In kB of 1000 bytes, for everything that is needed for the first picture. */
export const firstLoadLimitKb = 370;

/** @param {string | Buffer} content */
export function compressedKb(content) {
  return gzipSync(content, { level: 9 }).length / 1000;
}

/** Prints each file of the first load and the sum in kB, which it returns. */
export function printFirstLoad() {
  const sizes = eagerScripts(dist).map((path) => ({ path, kb: compressedKb(readFileSync(path)) }));
  const sum = sizes.reduce((total, { kb }) => total + kb, 0);
  for (const { path, kb } of sizes) console.log(`${kb.toFixed(1).padStart(8)} kB  ${relative(dist, path)}`);
  console.log(`${sum.toFixed(1).padStart(8)} kB  first load; the limit is ${firstLoadLimitKb} kB`);
  return sum;
}

/**
 * The scripts and preloads of a built site's index.html, and what they import statically, and so on.
 * @param {string} folder
 */
export function eagerScripts(folder) {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) throw new Error('There is no built site yet: npm run build makes it.');
  const seen = new Set(references(index, /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g));
  // a set may grow while it is walked, and the walk reaches what was added
  for (const script of seen) {
    for (const imported of references(script, /\b(?:from|import)\s*["']([^"']+\.js)["']/g)) seen.add(imported);
  }
  if (seen.size === 0) throw new Error('The built index.html loads no script at all.');
  return [...seen];
}

/**
 * @param {string} file
 * @param {RegExp} pattern with the reference in its first group
 */
function references(file, pattern) {
  const found = [...readFileSync(file, 'utf8').matchAll(pattern)];
  return found.map(([, reference]) => join(dirname(file), reference)).filter((path) => existsSync(path));
}
