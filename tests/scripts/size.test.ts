import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eagerScripts } from '../../scripts/size.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thalweg-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function eager(files: Record<string, string>): string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return eagerScripts(folder).map((path) => basename(path));
}

test('the first load is the scripts and preloads of the page, and all that they import, each once', () => {
  const page =
    '<script type="module" crossorigin src="./a.js"></script><link rel="modulepreload" crossorigin href="./b.js"><link rel="icon" href="./i.svg">';
  const files = {
    'index.html': page,
    'a.js': 'import{x as y}from"./c.js";import"./b.js";export*from"./d.js";',
    'b.js': 'import"./c.js";',
    'c.js': 'import{z}from"./a.js";',
    'd.js': '',
  };
  expect(eager(files).sort()).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
});

test('what is fetched when it is asked for does not belong to the first load', () => {
  const files = { 'index.html': '<script src="./a.js"></script>', 'a.js': 'import("./later.js")', 'later.js': '' };
  expect(eager(files)).toEqual(['a.js']);
});

test('a site without scripts cannot pass for a small one', () => {
  expect(() => eager({ 'index.html': '<p>nothing</p>' })).toThrow('no script');
});
