// @ts-check

// Brings node_modules to what the lock file says, and leaves it alone where it is so already.
// Uses nothing but Node, because it runs before anything is installed.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/**
 * @typedef {{ version: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by folder, as "node_modules/react"
 */

/** Installs from the lock file if need be; throws if that does not work. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing what the lock file asks for …');
  // one command string for the shell: on Windows npm is a script that only a shell can start
  const { status } = spawnSync('npm ci --include=dev', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('npm ci failed: the packages could not be installed.');
}

/** npm writes down what it put into node_modules, in the form of the lock file: the two are compared, package by package. */
export function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return difference(wanted, present) === undefined && Object.keys(present).every(stands);
}

/**
 * The first folder in which the two disagree. Optional packages may be missing: they are for other machines.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} present
 */
export function difference(wanted, present) {
  const folders = [...Object.keys(wanted).filter((folder) => !wanted[folder].optional), ...Object.keys(present)];
  return folders.find((folder) => wanted[folder]?.version !== present[folder]?.version);
}

/** @param {string} folder */
function stands(folder) {
  return existsSync(join(root, folder, 'package.json'));
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function packagesIn(file) {
  if (!existsSync(file)) return {};
  const { '': _ourselves, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
