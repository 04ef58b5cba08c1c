// @ts-check

// npm start: installs what is missing, then serves the app while it is being worked on and opens it in the browser.
// What follows `npm start --` goes to vite, as in `npm start -- --port 4000` or `npm start -- --no-open`.

import { ensureInstalled } from './installed.mjs';
import { runTool } from './tool.mjs';

ensureInstalled();
// Ctrl+C reaches vite as well; this process waits for it to end
process.on('SIGINT', () => {});
if (!runTool('vite', ['--open', ...process.argv.slice(2)])) process.exitCode = 1;
