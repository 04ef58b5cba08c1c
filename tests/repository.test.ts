import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (['.git', 'node_modules', 'dist', 'test-results', 'playwright-report'].includes(entry.name)) continue;
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

test('no file names a folder of one machine', () => {
  const homes = /(?<![\w.*-])\/(?:home|Users|root|work|mnt)\/\w|[A-Z]:\\Users\\/;
  expect([...files(root)].filter((path) => homes.test(readFileSync(path, 'latin1')))).toEqual([]);
});

test('the lock file pins every package for every system and names no download address', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  expect(Object.values<{ resolved?: string }>(packages).filter(({ resolved }) => resolved)).toEqual([]);
  const optional = Object.values<{ optionalDependencies?: object }>(packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(optional.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
