import { inAddress, open, shownStep, view } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a link shows what it says, and stays as it is', async ({ page }) => {
  const link = '?surface=booth&rate=0.05&starts=12&seed=3&steps=40&momentum=0.5&view=map';
  await open(page, link);
  await expect(page.getByText('Booth’s function').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Learning rate', exact: true })).toHaveValue('0.05');
  expect(page.url()).toContain(link);
});

test('who is sent the link sees the same', async ({ page, context }) => {
  await open(page, '?surface=himmelblau&rate=0.01&starts=60&seed=7&steps=100');
  await page.getByRole('button', { name: 'New random starts' }).click();
  await expect.poll(() => inAddress(page, 'seed')).not.toBe('7');
  await page.getByRole('button', { name: 'To the end' }).click();
  const tally = page.getByRole('region', { name: 'Who is where' });
  const other = await context.newPage();
  await open(other, page.url());
  await other.getByRole('button', { name: 'To the end' }).click();
  await expect.poll(() => shownStep(other)).toBe(await shownStep(page));
  await expect(other.getByRole('region', { name: 'Who is where' })).toHaveText((await tally.textContent()) ?? '');
});

test('the link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?surface=booth&rate=0.05&starts=12&seed=3');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '?surface=booth&rate=0.05&starts=12&seed=3',
  );
});

test('of a broken link the good is kept and the bad is listed', async ({ page }) => {
  await open(page, '?surface=booth&rate=1e9&starts=-5&seed=x&what=ever');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Learning rate: the most is');
  await expect(notice).toContainText('Number of hikers: the least is 1');
  await expect(notice).toContainText('“what”');
  await expect(page.getByText('Booth’s function').first()).toBeVisible();
  await notice.getByRole('button', { name: 'Close this note' }).click();
  await expect(notice).toBeHidden();
});

const hostile: readonly [query: string, explanation: RegExp][] = [
  ['surface=constructor', /“constructor” does not exist/],
  ['formula=__proto__', /could not be read\. “__proto__” is not known here/],
  ['formula=%3Cscript%3Ealert(1)%3C/script%3E', /could not be read\. “<” means nothing/],
  ['points=1,2;NaN,3;1e999,0', /Listed start: a point \(x, y\) was expected/],
  ['starts=1e99&seed=-1&rate=Infinity', /the most is 100000.*a number was expected.*the least is 0/s],
  ['%E0%A4%A&=&&&surface', /means nothing here and was left out/],
  ['version=99&surface=bowl', /made by a newer Thalweg \(version 99\)/],
];
for (const [query, explanation] of hostile) {
  test(`a hostile link is survived and explained: ${query}`, async ({ page }) => {
    await open(page, `?${query}`);
    await expect(page.getByRole('alert')).toContainText(explanation);
    await expect(view(page)).toBeVisible();
  });
}
