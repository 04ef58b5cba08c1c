import { accessibilityViolations } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

// That the console stays silent, that no other origin is asked and that the policy holds is what `test` itself checks.

test('the page opens from a sub-path under a strict content security policy', async ({ page }) => {
  const response = await page.goto('');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
  await expect(page).toHaveTitle(/Thalweg/);
  await expect(page.locator('#root > *').first()).toBeAttached();
});

test('the page is accessible', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('#root > *').first()).toBeAttached();
  expect(await accessibilityViolations(page)).toEqual([]);
});

test('what is not accessible is found', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await accessibilityViolations(page)).toContainEqual(expect.stringMatching(/^button-name/));
});

test('the browser of these tests draws with WebGL 2', async ({ page }) => {
  await page.goto('');
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(true);
});

test('a reader whose browser runs no scripts is told so in two languages', async ({ request }) => {
  const html = await (await request.get('')).text();
  expect(html).toMatch(/<noscript>.*needs JavaScript.*lang="de".*braucht dafür JavaScript.*<\/noscript>/s);
});

test.describe('the watch over the pages', () => {
  const provocations: [what: string, provoke: () => unknown, complaint: RegExp][] = [
    ['an error in the console', () => console.error('provoked'), /^console error: provoked/],
    ['a warning in the console', () => console.warn('provoked'), /^console warning: provoked/],
    ['an uncaught exception', () => void Promise.reject(new Error('provoked')), /^exception: .*provoked/],
    ['a request to another origin', () => fetch('https://elsewhere.invalid/').catch(() => {}), /connect-src/],
    ['a way to another origin', () => location.assign('https://elsewhere.invalid/'), /^request to another origin/],
    ['a missing file', () => fetch('missing.json'), /^status 404: .*missing\.json/],
    ['an inline style', () => document.body.insertAdjacentHTML('beforeend', '<p style="color: red"></p>'), /style-src/],
    [
      'an inline script',
      () => document.body.append(Object.assign(document.createElement('script'), { text: '1' })),
      /script-src/,
    ],
    [
      'an image from elsewhere',
      () => Object.assign(new Image(), { src: 'https://elsewhere.invalid/a.png' }).height,
      /img-src/,
    ],
  ];

  for (const [what, provoke, complaint] of provocations) {
    test(`notices ${what}`, async ({ page, complaints, allow }) => {
      allow(/^/);
      await page.goto('');
      await page.evaluate(provoke);
      await expect.poll(() => complaints).toContainEqual(expect.stringMatching(complaint));
    });
  }

  test('fails a test for what it noticed', async ({ page, complaints }) => {
    test.fail();
    await page.goto('');
    await page.evaluate(() => console.error('provoked'));
    await expect.poll(() => complaints).not.toEqual([]);
  });
});
