import type { Page } from '@playwright/test';
import { cameraOf, inAddress, middleOf, open, originOf, type Pixel, told, view } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const oneHiker = '?surface=himmelblau&rate=0.01&points=0,0&seed=7&steps=100';

async function drag(page: Page, from: Pixel, to: Pixel): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
}

/** Puts a start down in the middle of the view, so that the test knows the pixel it stands at. */
async function tapMiddle(page: Page): Promise<Pixel> {
  const middle = await middleOf(view(page));
  await page.mouse.click(middle.x, middle.y);
  await expect(told(page)).toBeVisible();
  return middle;
}

for (const mode of ['relief', 'map']) {
  test.describe(`on the ${mode}`, () => {
    const place = `?surface=himmelblau&rate=0.01&points=-4,4&seed=7&steps=100&view=${mode}`;

    test('a tap on the ground puts a start down', async ({ page }) => {
      await open(page, place);
      await tapMiddle(page);
      await expect.poll(() => inAddress(page, 'points').split(';').length).toBe(2);
      await expect(told(page)).toContainText(/ends in the valley at|still on the way/);
    });

    test('a start is dragged, its hiker told anew, and the camera does not turn', async ({ page }) => {
      await open(page, place);
      const middle = await tapMiddle(page);
      const before = {
        camera: await cameraOf(page),
        points: inAddress(page, 'points'),
        told: await told(page).textContent(),
      };
      await drag(page, middle, { x: middle.x + 70, y: middle.y + 30 });
      await page.mouse.up();
      await expect.poll(() => inAddress(page, 'points')).not.toBe(before.points);
      await expect(told(page)).not.toHaveText(before.told ?? '');
      expect(await cameraOf(page)).toEqual(before.camera);
    });

    test('Escape cancels a drag, and nothing is left to undo of it', async ({ page }) => {
      await open(page, place);
      const middle = await tapMiddle(page);
      await expect.poll(() => inAddress(page, 'points').split(';').length).toBe(2);
      const before = inAddress(page, 'points');
      await drag(page, middle, { x: middle.x - 60, y: middle.y + 20 });
      await expect.poll(() => inAddress(page, 'points')).not.toBe(before);
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await expect.poll(() => inAddress(page, 'points')).toBe(before);
      await page.keyboard.press('Control+z');
      await expect.poll(() => inAddress(page, 'points')).toBe('-4,4');
    });

    test('a drag on the ground moves the camera and no start', async ({ page }) => {
      await open(page, place);
      const before = { camera: await cameraOf(page), url: page.url() };
      const middle = await middleOf(view(page));
      await drag(page, middle, { x: middle.x + 80, y: middle.y });
      await page.mouse.up();
      await expect.poll(() => cameraOf(page)).not.toEqual(before.camera);
      expect(page.url()).toBe(before.url);
    });
  });
}

test('a whole drag is one step of undo, and redo brings it back', async ({ page }) => {
  await open(page, `${oneHiker}&view=map`);
  const start = await originOf(page);
  await drag(page, start, { x: start.x + 50, y: start.y });
  await page.mouse.up();
  // the drag is over when it can be undone; the address, written now and then, may still show where it was on the way
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  const x = await page.getByRole('textbox', { name: 'Start x' }).inputValue();
  await expect.poll(() => inAddress(page, 'points')).toBe(`${x},0`);
  const dragged = inAddress(page, 'points');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => inAddress(page, 'points')).toBe('0,0');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => inAddress(page, 'points')).toBe(dragged);
});

test('one of sixty random starts is moved, and the link stays short', async ({ page }) => {
  await open(page, '?surface=himmelblau&rate=0.01&starts=60&seed=7&steps=100');
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  const field = page.getByRole('textbox', { name: 'Start x' });
  await field.fill('1.25');
  await field.press('Enter');
  await expect.poll(() => inAddress(page, 'moved')).toMatch(/^0:1\.25,/);
  expect(page.url().length).toBeLessThan(300);
});

test('arrow keys and WASD move the selected start, Delete removes it', async ({ page }) => {
  await open(page, oneHiker);
  await view(page).focus();
  await page.keyboard.press('n');
  await expect(told(page)).toContainText('x 0, y 0');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('w');
  await expect.poll(() => inAddress(page, 'points')).toBe('0.1,0.1');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => inAddress(page, 'points')).toBe('0.09,0.1');
  await page.keyboard.press('Delete');
  await expect.poll(() => inAddress(page, 'points')).toBe('');
  await page.keyboard.press('Control+z');
  await expect.poll(() => inAddress(page, 'points')).toBe('0.09,0.1');
});

test('the path of a start that is dragged follows within the same picture', async ({ page }) => {
  await open(page, `${oneHiker}&view=map`);
  await page.getByRole('button', { name: 'To the end' }).click();
  const start = await originOf(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const field = page.getByRole('textbox', { name: 'Start x' });
  await expect(field).toHaveValue('0');
  const settings = page.getByRole('complementary', { name: 'Settings' });
  // the place shown is the last of the path
  const [before, after] = await settings.evaluate(async (panel, { x, y }) => {
    const shown = () => [...panel.querySelectorAll('dd, input[type="text"]')].map(textOf).join(' | ');
    const textOf = (element: Element) => (element instanceof HTMLInputElement ? element.value : element.textContent);
    const ground = document.querySelector('[role="application"]');
    const move = { pointerId: 1, pointerType: 'mouse', isPrimary: true, buttons: 1, bubbles: true };
    const before = shown();
    ground?.dispatchEvent(new PointerEvent('pointermove', { ...move, clientX: x - 70, clientY: y + 50 }));
    await new Promise(requestAnimationFrame);
    return [before, shown()];
  }, start);
  await page.mouse.up();
  expect(before).toContain('(3, 2)');
  expect(after).toContain('(−3.779, −3.283)');
});

test('a start is removed by its button, and undo brings it back', async ({ page }) => {
  await open(page, '?surface=himmelblau&rate=0.01&points=0,0;1,2&seed=7&steps=100');
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  await page.getByRole('button', { name: 'Remove this hiker' }).click();
  await expect.poll(() => inAddress(page, 'points')).toBe('1,2');
  await expect(page.getByRole('button', { name: 'Look at one hiker' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => inAddress(page, 'points')).toBe('0,0;1,2');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 700 } });

  test('a start is dragged, and a tap puts another one down', async ({ page }) => {
    await open(page, `${oneHiker}&view=map`);
    const start = await originOf(page);
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Pixel[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }) => ({ x, y })) });
    await send('touchStart', [{ x: start.x + 6, y: start.y + 6 }]);
    for (const dx of [15, 30, 45]) await send('touchMove', [{ x: start.x + dx, y: start.y - dx }]);
    await send('touchEnd', []);
    // the address may show first where the start was on the way
    const dragged = () => Math.min(...inAddress(page, 'points').split(',').map(Number));
    await expect.poll(dragged).toBeGreaterThan(0.5);
    await page.touchscreen.tap(start.x - 50, start.y + 50);
    await expect.poll(() => inAddress(page, 'points').split(';').length).toBe(2);
  });
});
