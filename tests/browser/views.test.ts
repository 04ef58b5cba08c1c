import type { Page } from '@playwright/test';
import { cameraOf, inAddress, open, view } from './app.ts';
import { expect, test } from './fixtures.ts';

const link = '?surface=himmelblau&rate=0.01&starts=10&seed=7&steps=60';

/** Presses a key and follows the camera until it stands where it is to stand: at how many places it was seen. */
async function placesOnTheWay(page: Page, key: string, goal: readonly string[]): Promise<number> {
  await view(page).focus();
  const seen = await view(page).evaluateHandle((element) => {
    const places = new Set<string>();
    const look = () => {
      const labels = [...element.querySelectorAll<HTMLElement>('[aria-hidden="true"] > span:not([hidden])')];
      places.add(labels.map(({ style }) => style.transform).join());
      requestAnimationFrame(look);
    };
    look();
    return places;
  });
  await page.keyboard.press(key);
  await expect.poll(() => cameraOf(page), { timeout: 15_000 }).toEqual(goal);
  return seen.evaluate((places) => places.size);
}

test('M flies from the relief to the map', async ({ page }) => {
  await open(page, `${link}&view=map`);
  const map = await cameraOf(page);
  await open(page, `${link}&view=relief`);
  expect(await cameraOf(page)).not.toEqual(map);
  // where it was, where it is, and somewhere between; a slow machine draws few pictures on the way
  expect(await placesOnTheWay(page, 'm', map)).toBeGreaterThan(2);
  await expect(page.getByRole('application', { name: 'Map of the landscape' })).toBeVisible();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('M is on the map at once', async ({ page }) => {
    await open(page, `${link}&view=map`);
    const map = await cameraOf(page);
    await open(page, `${link}&view=relief`);
    expect(await cameraOf(page)).not.toEqual(map);
    // where it was and where it is, or no more than that, for it can be there before the first picture
    expect(await placesOnTheWay(page, 'm', map)).toBeLessThanOrEqual(2);
  });

  test.describe('in a wide window', () => {
    test.use({ viewport: { width: 1280, height: 400 } });

    test('relief and map stand side by side', async ({ page }) => {
      await open(page, link);
      await page.getByRole('button', { name: 'Relief and map side by side' }).click();
      const views = page.getByRole('application');
      await expect(views).toHaveCount(2);
      await expect(views.nth(0)).toHaveAccessibleName('Relief of the landscape');
      await expect(views.nth(1)).toHaveAccessibleName('Map of the landscape');
      await expect.poll(() => inAddress(page, 'view')).toBe('both');
      const [relief, map] = await Promise.all([views.nth(0).boundingBox(), views.nth(1).boundingBox()]);
      expect(map?.y).toBe(relief?.y);
      expect(map?.x).toBeGreaterThanOrEqual((relief?.x ?? 0) + (relief?.width ?? 0));
    });
  });

  test('the height scale says which it is, and the link does, too', async ({ page }) => {
    await open(page, `${link}&heights=linear`);
    await page.getByRole('button', { name: 'Height scale: linear' }).click();
    await expect(page.getByRole('button', { name: 'Height scale: logarithmic' })).toHaveText('logarithmic');
    // what suits the landscape goes without saying
    await expect.poll(() => inAddress(page, 'heights')).toBe('');
    await page.getByRole('button', { name: 'Height scale: logarithmic' }).click();
    await expect(page.getByRole('button', { name: 'Height scale: linear' })).toHaveText('linear');
    await expect.poll(() => inAddress(page, 'heights')).toBe('linear');
  });

  test('hikers in the colour of their minimum colour the tally, and minima are marked', async ({ page }) => {
    await open(page, link);
    const tally = page.getByRole('region', { name: 'Who is where' });
    const marks = () =>
      tally
        .locator('tr', { hasText: 'global' })
        .locator('svg path')
        .evaluateAll((paths) => ({
          colours: new Set(paths.map((path) => path.getAttribute('fill'))).size,
          shapes: new Set(paths.map((path) => path.getAttribute('d'))).size,
        }));
    await expect.poll(marks).toEqual({ colours: 1, shapes: 4 });
    await tally.getByRole('checkbox', { name: 'Colour hikers by the minimum they reach' }).check();
    await expect.poll(marks).toEqual({ colours: 4, shapes: 4 });
    await expect.poll(() => inAddress(page, 'colors')).toBe('minimum');
    const canvas = view(page).locator('canvas').first();
    const unmarked = await canvas.screenshot();
    await tally.getByRole('checkbox', { name: 'Mark the minima' }).check();
    await expect.poll(() => inAddress(page, 'minima')).toBe('1');
    await expect.poll(async () => (await canvas.screenshot()).equals(unmarked)).toBe(false);
  });
});
