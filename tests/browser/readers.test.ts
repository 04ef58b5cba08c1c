import type { Locator, Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility.ts';
import { inAddress, open, shownStep, told, view } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const start = '?surface=himmelblau&rate=0.01&starts=20&seed=7&steps=100';

/** Whether anything asks for more room than the window has. */
function widthTooMuch(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const language of ['en', 'de']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ page }) => {
      await open(page, `${start}&lang=${language}&theme=${theme}`);
      await page.getByRole('button', { name: /^(Look at one hiker|Einen Wanderer ansehen)$/ }).click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await accessibilityViolations(page)).toEqual([]);
    });
  }

  test(`a phone shows everything, tab by tab: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${start}&lang=${language}`);
    const tabs = page.getByRole('navigation').getByRole('button');
    expect(await tabs.count()).toBe(4);
    for (const tab of await tabs.all()) {
      if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
      await expect(tab).toHaveAttribute('aria-expanded', 'true');
      expect(await widthTooMuch(page)).toBe(0);
      expect(await accessibilityViolations(page)).toEqual([]);
    }
  });
}

test('the language of the browser is spoken, and can be changed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'de-AT', reducedMotion: 'reduce', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { name: 'Lernrate' })).toBeVisible();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => inAddress(page, 'lang')).toBe('en');
  await context.close();
});

test('text at twice its size is cut off nowhere', async ({ page }) => {
  await open(page, start);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(view(page)).toBeVisible();
  expect(await widthTooMuch(page)).toBe(0);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeInViewport();
});

test('at twice the size of text everything in the panel and the player is within reach', async ({ page }) => {
  await open(page, start);
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const settings = page.getByRole('complementary', { name: 'Settings' });
  const tooWide = () =>
    settings.evaluate((panel) => {
      const { left } = panel.getBoundingClientRect();
      const right = left + panel.clientLeft + panel.clientWidth;
      const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      const inside = [...panel.querySelectorAll('button, input, select, label, p, th, td, h2, summary')];
      return inside
        .filter((element) => {
          const box = element.getBoundingClientRect();
          for (let above = element.parentElement; above !== panel && above; above = above.parentElement) {
            if (scrolls(above)) return false;
          }
          return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
        })
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    });
  // so large a text leaves room for one part of the panel at a time
  for (const name of ['Landscape', 'Starts', 'Learning rate']) {
    const tab = page.getByRole('navigation').getByRole('button', { name });
    await tab.click();
    await expect(tab).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(tooWide).toEqual([]);
  }
  const player = page.getByRole('group', { name: 'Player' });
  expect(await player.getByRole('button').count()).toBe(6);
  for (const button of await player.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
});

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new RangeError('Expected the Tab key to get there, but it does not.');
}

test('the keyboard alone goes everywhere: rate, landscape, a start, the player', async ({ page }) => {
  await open(page, start);
  await tabTo(page, view(page));
  await page.keyboard.press('n');
  await expect(told(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => inAddress(page, 'moved')).not.toBe('');
  await page.keyboard.press('End');
  await expect.poll(() => shownStep(page)).toBe(100);
  await page.keyboard.press('m');
  await expect.poll(() => inAddress(page, 'view')).toBe('map');
  const rate = page.getByRole('slider', { name: 'Learning rate, slider' });
  await tabTo(page, rate);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => inAddress(page, 'rate')).not.toBe('0.01');
});

test('the first sentence says what to touch, and goes away once something has been touched', async ({ page }) => {
  await open(page, start);
  const sentence = page.getByText('Drag a ring: its hiker');
  await expect(sentence).toBeVisible();
  await page.getByRole('slider', { name: 'Learning rate, slider' }).press('ArrowRight');
  await expect(sentence).toBeHidden();
});
