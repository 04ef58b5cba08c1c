// @ts-check

// Finds a Chromium for the browser tests, or gets one.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './tool.mjs';

/** The path of a Chromium or Chrome on this machine, or undefined. A path named in the environment goes before all others. */
export function findBrowser() {
  const { CHROMIUM_PATH, CHROME_PATH } = process.env;
  const named = CHROMIUM_PATH || CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`The environment names ${named} as the browser, but nothing is there.`);
  return named || [...commands(), ...usualPlaces(), ...playwrightsOwn()].find((path) => existsSync(path));
}

/** The path of a Chromium, downloaded or installed if there is none; throws a sentence if that does not work. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium or Chrome found; getting one …');
  for (const get of [downloadPlaywrights, installDebians]) {
    if (get()) {
      const got = findBrowser();
      if (got && starts(got)) return got;
    }
  }
  throw new Error(
    'No Chromium or Chrome was found, and none could be downloaded. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function commands() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') return ['Chromium', 'Google Chrome'].map(macApplication);
  if (process.platform !== 'win32') return [];
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, programFiles86, LOCALAPPDATA].flatMap((folder) =>
    folder ? ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application', 'chrome.exe')) : [],
  );
}

/** @param {string} name */
function macApplication(name) {
  return `/Applications/${name}.app/Contents/MacOS/${name}`;
}

/** Where Playwright keeps the browser that it downloads; it need not be there, nor need Playwright. */
function playwrightsOwn() {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
}

/** A browser whose system libraries are missing is there, but does not start. On Windows it would open a window to say so. */
function starts(/** @type {string} */ path) {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function downloadPlaywrights() {
  return runTool('@playwright/test', ['install', 'chromium']);
}

function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, { stdio: 'inherit', shell: true, env }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureBrowser());
