// @ts-check

// Runs the command-line tools of installed packages with this very Node, which works alike on every system.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/**
 * Runs a tool in the foreground and tells whether it succeeded.
 * @param {string} packageName the package that brings the tool, as "@biomejs/biome"
 * @param {string[]} args
 */
export function runTool(packageName, args) {
  return spawnSync(process.execPath, [scriptOf(packageName), ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

/**
 * The one script that a package offers as a command; its name is the same as the package's, or the only one.
 * @param {string} packageName
 */
function scriptOf(packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]));
}
