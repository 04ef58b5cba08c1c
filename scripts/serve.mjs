// @ts-check

// Serves dist/ as a careful host would: from a path deep inside the site, under a strict content security policy, and
// nothing else at all. The browser tests look at the site through this.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const sitePath = '/some/deep/path/';
export const port = Number(process.env.THALWEG_TEST_PORT || 4179);

const dist = resolve(import.meta.dirname, '../dist');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; worker-src 'self' blob:";

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The file of dist/ that a request is for; undefined outside of it.
 * @param {string} url
 */
function fileFor(url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(sitePath)) return undefined;
  const file = join(dist, path.slice(sitePath.length) || 'index.html');
  return file.startsWith(dist + sep) ? file : undefined;
}

/** @param {string} url */
async function contentOf(url) {
  try {
    const file = fileFor(url);
    if (!file) return undefined;
    return { body: await readFile(file), type: types[extname(file)] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}

const server = createServer(async (request, response) => {
  const content = await contentOf(request.url ?? '/');
  const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  response.writeHead(content ? 200 : 404, { ...headers, 'content-type': content?.type ?? types['.txt'] });
  response.end(content?.body ?? 'Not found');
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}${sitePath}`));
}
