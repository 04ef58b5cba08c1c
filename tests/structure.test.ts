import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Module, moduleOf } from './modules.ts';
import { barrels, circles, forbiddenImports, forbiddenNames } from './structure.ts';

const root = resolve(import.meta.dirname, '..');

function modulesOfSrc(): Module[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  return sources.map((file) =>
    moduleOf(`src/${file.replaceAll(sep, '/')}`, readFileSync(join(root, 'src', file), 'utf8')),
  );
}

/** Modules that exist only here: by path, their text. */
function modules(texts: Record<string, string>): Module[] {
  return Object.entries(texts).map(([path, text]) => moduleOf(path, text));
}

describe('the source', () => {
  const source = modulesOfSrc();

  test('is there', () => {
    expect(source.map(({ path }) => path)).toContain('src/core/surface.ts');
  });

  test('imports only what the table permits', () => {
    expect(forbiddenImports(source)).toEqual([]);
  });

  test('imports nothing in circles', () => {
    expect(circles(source)).toEqual([]);
  });

  test('has no barrel files', () => {
    expect(barrels(source)).toEqual([]);
  });

  test('has no clock, no dice and no browser in its core, and evaluates no text anywhere', () => {
    expect(forbiddenNames(source)).toEqual([]);
  });
});

describe('a file that imports what the table forbids is found', () => {
  const others = { 'src/core/a.ts': '', 'src/scenario/a.ts': '', 'src/panels/a.tsx': '', 'src/store/a.ts': '' };
  const wrong: [path: string, text: string, complaint: string][] = [
    ['src/core/b.ts', `import { a } from '../scenario/a.ts';`, 'core may not import scenario'],
    ['src/core/b.ts', `import type { A } from '../scenario/a.ts';`, 'core may not import scenario'],
    ['src/core/b.ts', `export * from '../scenario/a.ts';`, 'core may not import scenario'],
    ['src/core/b.ts', `let a: import('../scenario/a.ts').A;`, 'core may not import scenario'],
    ['src/core/deep/b.ts', `const a = await import('../../scenario/a.ts');`, 'core may not import scenario'],
    ['src/core/b.ts', `new Worker(new URL('../scenario/a.ts', import.meta.url));`, 'core may not import scenario'],
    ['src/core/b.ts', `import a from '../scenario/a.ts?worker&inline';`, 'core may not import scenario'],
    ['src/core/b.ts', `import 'three';`, 'core may not import the package three'],
    ['src/core/b.ts', `import { readFileSync } from 'node:fs';`, 'core may not import the package node:fs'],
    ['src/core/b.ts', `import table from '../../data/table.csv?raw';`, 'core may not import data/table.csv'],
    ['src/core/b.ts', `import { a } from './missing.ts';`, '"./missing.ts" does not name a file'],
    ['src/core/b.ts', `import { a } from './a';`, '"./a" does not name a file'],
    [
      'src/panels/b.tsx',
      `import { Canvas } from '@react-three/fiber/x';`,
      'panels may not import the package @react-three/fiber',
    ],
    ['src/charts/b.tsx', `import { a } from '../panels/a.tsx';`, 'charts may not import panels'],
    ['src/thalweg.ts', `export { a } from './store/a.ts';`, 'thalweg.ts may not import store'],
    ['src/elsewhere/b.ts', `import { a } from '../core/a.ts';`, 'elsewhere may not import core'],
  ];

  test.each(wrong)('%s: %s', (path, text, complaint) => {
    expect(forbiddenImports(modules({ ...others, [path]: text }))).toEqual([`${path}: ${complaint}`]);
  });

  test('but what the table permits is not, nor what only looks like an import', () => {
    const right = {
      'src/core/b.ts': `import { a } from './a.ts'; // import 'three'\nconst text = "import 'three'";`,
      'src/panels/b.tsx': `import { useState } from 'react';\nimport styles from './b.module.css';\nimport { a } from '../store/a.ts';`,
      'src/main.tsx': `import 'react-dom/client';\nimport './panels/a.tsx';\nimport './panels/b.tsx';`,
    };
    expect(forbiddenImports(modules({ ...others, ...right }))).toEqual([]);
  });
});

test('a circle of imports is found and spelled out', () => {
  const ring = {
    'src/core/a.ts': `import './deep/b.ts';`,
    'src/core/deep/b.ts': `export { c } from '../c.ts';\nexport const b = 1;`,
    'src/core/c.ts': `import type { A } from './a.ts';`,
    'src/core/d.ts': `import './a.ts';`,
  };
  expect(circles(modules(ring))).toEqual(['src/core/a.ts → src/core/deep/b.ts → src/core/c.ts → src/core/a.ts']);
});

test('a diamond of imports is no circle', () => {
  const diamond = {
    'src/a.ts': `import './b.ts'; import './c.ts';`,
    'src/b.ts': `import './d.ts';`,
    'src/c.ts': `import './d.ts';`,
    'src/d.ts': '',
  };
  expect(circles(modules(diamond))).toEqual([]);
});

test('a barrel file is found by its name and by what it does', () => {
  const files = {
    'src/core/index.ts': 'export const a = 1;',
    'src/core/optimizers/index.ts': 'export const optimizers = {};',
    'src/core/all.ts': `export * from './a.ts';\nexport { b } from './b.ts';`,
    'src/thalweg.ts': `export { a } from './core/a.ts';`,
  };
  expect(barrels(modules(files))).toEqual(['src/core/index.ts', 'src/core/all.ts']);
});

test.each([
  ['Math.random', 'const a = Math.random();'],
  ['Math.random', `const a = Math['random']();`],
  ['Date', 'const a = Date.now();'],
  ['performance', 'const a = performance.now();'],
  ['window', 'const a = window.innerWidth;'],
  ['document', 'const a = { document };'],
  ['eval', `eval('1');`],
  ['Function', `const a = new Function('1');`],
])('%s in the core is found in: %s', (name, text) => {
  expect(forbiddenNames(modules({ 'src/core/a.ts': text }))).toEqual([`src/core/a.ts: ${name}`]);
});

test('the clock belongs to the app, and a property or a word may be called as it likes', () => {
  const files = {
    'src/app/player.ts': 'const now = performance.now();',
    'src/core/a.ts': `// window\nconst a = { window: 1, Date: 'document' }.window;`,
  };
  expect(forbiddenNames(modules(files))).toEqual([]);
});
