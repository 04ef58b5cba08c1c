import { inAddress, middleOf, open, originOf, shownStep, told, view } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const link = '?surface=himmelblau&rate=0.01&points=0,0;3,3&seed=7&steps=50';

test('a lost context comes back by itself', async ({ page, allow }) => {
  allow(/Context Lost|CONTEXT_LOST|context lost/);
  await open(page, link);
  const canvas = view(page).locator('canvas');
  const before = await canvas.screenshot();
  await canvas.evaluate(async (element: HTMLCanvasElement) => {
    const extension = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!extension) throw new RangeError('Expected a context that can be lost.');
    const lost = new Promise((resolve) => element.addEventListener('webglcontextlost', resolve, { once: true }));
    extension.loseContext();
    await lost;
    const restored = new Promise((resolve) =>
      element.addEventListener('webglcontextrestored', resolve, { once: true }),
    );
    setTimeout(() => extension.restoreContext());
    await restored;
  });
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(true);
});

test.describe('without WebGL', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
        return String(asked[0]).startsWith('webgl') ? null : Reflect.apply(getContext, this, asked);
      } as typeof getContext;
    });
  });

  test('the map is drawn, it is said once, and the relief is not offered', async ({ page }) => {
    await open(page, link);
    await expect(page.getByText('This browser cannot draw the relief, so here is the map.')).toBeVisible();
    await expect(page.getByRole('application', { name: 'Map of the landscape' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Relief', exact: true })).toHaveCount(0);
  });

  test('the ground has colours, and starts can be put down, dragged and walked', async ({ page }) => {
    await open(page, link);
    const canvas = view(page).locator('canvas').first();
    const colours = await canvas.evaluate((element: HTMLCanvasElement) => {
      const context = element.getContext('2d');
      const { width, height } = element;
      const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      return new Set(Array.from({ length: 400 }, (_, k) => data.slice(4 * k * 97, 4 * k * 97 + 3).join())).size;
    });
    expect(colours).toBeGreaterThan(20);
    const start = await originOf(page);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 30, start.y + 10);
    await page.mouse.move(start.x + 60, start.y + 20);
    await page.mouse.up();
    await expect.poll(() => inAddress(page, 'points')).not.toMatch(/^0,0/);
    await expect(told(page)).toBeVisible();
    await page.getByRole('button', { name: 'To the end' }).click();
    await expect.poll(() => shownStep(page)).toBe(50);
  });
});

test('in a frame the wheel scrolls the page around it', async ({ page, baseURL }) => {
  await page.setContent(
    `<body style="height: 3000px"><iframe src="${baseURL}${link}" width="860" height="500"></iframe>`,
  );
  const inside = page.frameLocator('iframe').getByRole('application').first();
  await expect(inside.locator('canvas').first()).toBeVisible();
  const middle = await middleOf(inside);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
