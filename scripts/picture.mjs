// Takes the picture in the README from the real app: node scripts/picture.mjs, after npm run build.

import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';
import { port, sitePath } from './serve.mjs';

const root = resolve(import.meta.dirname, '..');
const scenario = '?surface=himmelblau&rate=0.005&starts=60&seed=7';
const step = '12';

const server = spawn(process.execPath, [join(root, 'scripts/serve.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--use-angle=swiftshader'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
await page.goto(`http://127.0.0.1:${port}${sitePath}${scenario}`);
const bar = page.getByRole('slider', { name: 'Step shown' });
await bar.fill(step);
await bar.blur();
await page.getByText('Drag a ring: its hiker').waitFor({ state: 'hidden' });
await page.getByRole('button', { name: 'Hide the loss curve' }).waitFor();
await page.waitForLoadState('networkidle');
await page.screenshot({ path: join(root, 'docs/thalweg.png') });
await browser.close();
server.kill();
