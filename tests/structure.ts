import { posix } from 'node:path';
import type { Module } from './modules.ts';

/** What a folder of src/, or a file directly in it, may import beside itself. "*" is everything. */
interface Permission {
  readonly places: readonly string[];
  readonly packages: readonly string[];
}

const everything = { places: ['*'], packages: ['*'] };
const views = ['core', 'scenario', 'i18n', 'look', 'store'];

const permissions: Readonly<Record<string, Permission>> = {
  core: { places: [], packages: [] },
  i18n: { places: [], packages: ['react'] },
  look: { places: ['core'], packages: ['react'] },
  scenario: { places: ['core'], packages: [] },
  compute: { places: ['core', 'scenario'], packages: [] },
  chapters: { places: ['core', 'scenario', 'i18n'], packages: ['jsonc-parser'] },
  store: { places: ['core', 'scenario', 'compute', 'chapters'], packages: ['react', 'zustand'] },
  scene: { places: views, packages: ['react', 'three', '@react-three/fiber', 'camera-controls', 'lucide-react'] },
  charts: { places: views, packages: ['react', 'uplot'] },
  model: { places: views, packages: ['react', 'lucide-react'] },
  figures: { places: [...views, 'chapters'], packages: ['react', 'lucide-react'] },
  panels: { places: [...views, 'chapters'], packages: ['react', 'lucide-react', 'papaparse', 'marked'] },
  'thalweg.ts': { places: ['core', 'scenario'], packages: [] },
  app: everything,
  'main.tsx': everything,
};

/** Folders whose index.ts is a table of choices. */
const tablesOfChoices = ['learning', 'surfaces', 'optimizers', 'schedules'];

const clockAndDice = ['Math.random', 'crypto', 'Date', 'performance', 'setTimeout', 'setInterval'];
const browser = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'globalThis', 'requestAnimationFrame'];

/** Where the modules break the table: one line each, "path: what is wrong". */
export function forbiddenImports(modules: readonly Module[]): string[] {
  const paths = new Set(modules.map(({ path }) => path));
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap((specifier) => {
      const wrong = specifier.startsWith('.') ? wrongFile(path, specifier, paths) : wrongPackage(path, specifier);
      return wrong ? [`${path}: ${wrong}`] : [];
    }),
  );
}

function wrongFile(from: string, specifier: string, paths: ReadonlySet<string>): string | undefined {
  const target = targetOf(from, specifier);
  if (!paths.has(target) && !/\.(?!tsx?$|m?js$)\w+$/.test(target)) return `"${specifier}" does not name a file`;
  const [own, place] = [placeOf(from), placeOf(target)];
  return own === place || permits(permissions[own]?.places, place) ? undefined : `${own} may not import ${place}`;
}

function wrongPackage(from: string, specifier: string): string | undefined {
  const [scopeOrName, name] = specifier.split('/');
  const packageName = specifier.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
  const own = placeOf(from);
  return permits(permissions[own]?.packages, packageName)
    ? undefined
    : `${own} may not import the package ${packageName}`;
}

function permits(permitted: readonly string[] | undefined, wanted: string): boolean {
  return permitted !== undefined && (permitted.includes('*') || permitted.includes(wanted));
}

/** The folder or the file directly in src/; the whole path elsewhere. */
function placeOf(path: string): string {
  return path.startsWith('src/') ? path.split('/')[1] : path;
}

function targetOf(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/** Every circle of imports, once, as "a → b → a". */
export function circles(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || !byPath.has(path)) return;
    done.add(path);
    for (const specifier of byPath.get(path)?.imports ?? []) {
      if (specifier.startsWith('.')) visit(targetOf(path, specifier), [...trail, path]);
    }
  };
  for (const { path } of modules) visit(path, []);
  return found;
}

/** Files that only gather others. The published face is meant to be one. */
export function barrels(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path, isBarrel }) => (isBarrel && path !== 'src/thalweg.ts') || isIndexWithoutChoices(path))
    .map(({ path }) => path);
}

function isIndexWithoutChoices(path: string): boolean {
  const [file, folder] = path.split('/').reverse();
  return /^index\.tsx?$/.test(file) && !tablesOfChoices.includes(folder);
}

/** Uses of the clock, of chance and of the browser where there is to be none of them; and of `eval` and its kin anywhere. */
export function forbiddenNames(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, names }) => {
    const isPure = ['core', 'scenario'].includes(placeOf(path));
    const forbidden = ['eval', 'Function', ...(isPure ? [...clockAndDice, ...browser] : [])];
    return forbidden.filter((name) => names.has(name)).map((name) => `${path}: ${name}`);
  });
}
