// @ts-check

// npm test: installs what is missing, finds or gets a Chromium, and runs every check, up to the first that fails.
// `npm test -- unit types` runs only the checks named. `npm run format` repairs most of what the check "style" finds.

import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './installed.mjs';
import { firstLoadLimitKb, printFirstLoad } from './size.mjs';
import { runTool } from './tool.mjs';

/** @type {Record<string, () => boolean>} */
const checks = {
  style: () => runTool('@biomejs/biome', ['check', '--error-on-warnings']),
  types: () => runTool('typescript', []),
  unused: () => runTool('knip', []),
  unit: () => runTool('vitest', ['run']),
  build: () => runTool('vite', ['build']),
  size: () => printFirstLoad() <= firstLoadLimitKb,
  browser: () => runTool('@playwright/test', ['test']),
};

/** @param {string[]} names */
function run(names) {
  ensureInstalled();
  if (names.includes('browser')) process.env.CHROMIUM_PATH = ensureBrowser();
  const started = performance.now();
  for (const name of names) {
    if (!passes(name)) throw new Error(`The check "${name}" failed. To run it alone: npm test -- ${name}`);
  }
  console.log(`\n✓ ${names.join(', ')}: all passed in ${secondsSince(started)}`);
}

/** @param {string} name */
function passes(name) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const started = performance.now();
  const isFine = checks[name]();
  console.log(`${isFine ? '✓' : '✗'} ${name} (${secondsSince(started)})`);
  return isFine;
}

/** @param {number} startedMs */
function secondsSince(startedMs) {
  return `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}

/** @param {string[]} names */
function known(names) {
  const unknown = names.find((name) => !Object.hasOwn(checks, name));
  if (unknown) throw new Error(`There is no check "${unknown}". There are: ${Object.keys(checks).join(', ')}.`);
  return names.length > 0 ? names : Object.keys(checks);
}

try {
  run(known(process.argv.slice(2)));
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
