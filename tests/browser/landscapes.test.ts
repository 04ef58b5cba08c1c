import { inAddress, open, view } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const start = '?surface=himmelblau&rate=0.01&starts=10&seed=7&steps=100';

test('a landscape is chosen from the gallery, with the rate that suits it', async ({ page }) => {
  await open(page, start);
  await page.getByRole('button', { name: /Himmelblau/ }).click();
  const gallery = page.getByRole('dialog');
  await expect(gallery.getByRole('button', { name: /Rosenbrock/ })).toBeVisible();
  await gallery.getByRole('button', { name: /Rosenbrock/ }).click();
  await expect.poll(() => inAddress(page, 'surface')).toBe('rosenbrock');
  await expect.poll(() => inAddress(page, 'rate')).toBe('4e-4');
  await expect(gallery).toBeHidden();
});

test('the gallery shows a picture of itself for each landscape', async ({ page }) => {
  await open(page, start);
  await page.getByRole('button', { name: /Himmelblau/ }).click();
  const pictures = page.getByRole('dialog').locator('button canvas');
  const painted = () =>
    pictures.evaluateAll((canvases) => {
      const side = 24;
      const scratch = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
      return canvases.map((canvas) => {
        scratch?.clearRect(0, 0, side, side);
        scratch?.drawImage(canvas as HTMLCanvasElement, 0, 0, side, side);
        const data = scratch?.getImageData(0, 0, side, side).data ?? new Uint8ClampedArray();
        return Array.from({ length: side * side }, (_, k) => data.slice(4 * k, 4 * k + 3).join()).join(';');
      });
    });
  const blank = async () => (await painted()).filter((picture) => new Set(picture.split(';')).size < 5).length;
  // networks have a drawing instead: nothing is trained for a picture
  await expect(pictures).toHaveCount(31);
  await expect.poll(blank, { timeout: 15_000 }).toBe(0);
  const all = await painted();
  expect(new Set(all).size).toBe(all.length);
});

test('real mountains are in the gallery, and hikers walk down them', async ({ page }) => {
  await open(page, start);
  await page.getByRole('button', { name: /Himmelblau/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Cumberland/ })
    .click();
  await expect.poll(() => inAddress(page, 'terrain')).toBe('jacksboro');
  await expect(page.getByText(/SRTM/).first()).toBeVisible();
});

test('mountains come with a link, too', async ({ page }) => {
  await open(page, '?terrain=jacksboro&rate=0.05&starts=10&seed=7');
  await expect(page.getByText('Cumberland Mountains').first()).toBeVisible();
});

test.describe('a formula', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, start);
    await page.getByText('Type a formula').click();
  });

  test('is walked down while it is typed, and printed with its gradient', async ({ page }) => {
    const field = page.getByRole('textbox', { name: /Formula of the landscape/ });
    await field.fill('x^2 + 3 sin(y)');
    await expect.poll(() => inAddress(page, 'formula')).toBe('x^2 + 3 sin(y)');
    await expect(page.locator('math').filter({ hasText: /cos/ }).first()).toBeVisible();
    await field.press('Escape');
    await expect.poll(() => inAddress(page, 'surface')).toBe('himmelblau');
  });

  const wrong: readonly [typed: string, sentence: RegExp][] = [
    ['x^2 +', /Something is missing at the end/],
    ['z^2', /“z” is not known here/],
    ['sin(x,y)', /A function takes one value/],
    ['alert(1)', /“alert” is not known here/],
    ['constructor', /“constructor” is not known here/],
    ['0,5 x', /Decimals take a point/],
    ['((x)', /never closed/],
    ['<img src=x onerror=alert(1)>', /means nothing in a formula/],
    ['('.repeat(10_000), /At most 500 characters/],
  ];
  for (const [typed, sentence] of wrong) {
    test(`that cannot be read is answered: ${typed.slice(0, 30)}`, async ({ page }) => {
      const field = page.getByRole('textbox', { name: /Formula of the landscape/ });
      await field.fill(typed);
      await expect(page.getByText(sentence).first()).toBeVisible();
      await expect(field).toHaveValue(typed);
      await expect(view(page)).toBeVisible();
      expect(inAddress(page, 'surface')).toBe('himmelblau');
    });
  }

  test('without heights somewhere leaves a hole and breaks nothing', async ({ page }) => {
    const field = page.getByRole('textbox', { name: /Formula of the landscape/ });
    for (const text of ['log(x) + y^2', 'sqrt(-1)', '1/x', 'tan(x y)', '7']) {
      await field.fill(text);
      await expect.poll(() => inAddress(page, 'formula')).toBe(text);
    }
    await expect(view(page)).toBeVisible();
  });
});
