// Bundles the benchmark and runs it: core, a loop by hand, TensorFlow.js and C in one run on one machine; then the size of
// the first load. What it compares with is installed beside it, in bench/.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { printFirstLoad } from './size.mjs';

const root = resolve(import.meta.dirname, '..');
const bench = join(root, 'bench');

if (!existsSync(join(bench, 'node_modules'))) run('npm ci', bench);
run('npx tsc -p bench', root);
await build({
  configFile: false,
  root: bench,
  logLevel: 'warn',
  // a plain program for Node: no page, and what it compares with stays as it was published
  build: {
    ssr: join(bench, 'main.ts'),
    outDir: join(bench, 'dist'),
    emptyOutDir: true,
    target: 'node20',
    // as in vite.config.ts, and for the same reason
    rolldownOptions: { output: { topLevelVar: false } },
  },
});
run(`node dist/main.js ${JSON.stringify(bench)}`, bench);

await build({ root, logLevel: 'warn' });
console.log('\nFirst load, compressed:\n');
printFirstLoad();

/** @param {string} command @param {string} folder */
function run(command, folder) {
  const { status } = spawnSync(command, { cwd: folder, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}
