import type { Page } from '@playwright/test';
import { open, shownStep } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const link = '?surface=himmelblau&rate=0.01&starts=20&seed=7&steps=40';

/** So small a window keeps its room for the landscape until it is asked for the curve. */
async function openCurve(page: Page, query: string): Promise<void> {
  await open(page, query);
  await page.getByRole('button', { name: 'Show the loss curve' }).click();
}

/** The loss curve in numbers: below the step, the median and the quartiles of the last row. */
async function lastRow(page: Page): Promise<string[]> {
  return page
    .getByRole('table', { name: 'Loss at some steps' })
    .getByRole('row')
    .last()
    .locator('th, td')
    .allTextContents();
}

test('the playhead is dragged through the loss curve', async ({ page }) => {
  await openCurve(page, link);
  const curve = page.getByRole('img', { name: 'Loss against step' });
  await expect(page.getByText(/^Step 0 of 40: median loss/)).toBeVisible();
  const box = await curve.boundingBox();
  if (box === null) throw new RangeError('Expected a loss curve on the screen, got none.');
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await expect.poll(() => shownStep(page)).toBeGreaterThan(10);
  const pressed = await shownStep(page);
  await page.mouse.move(box.x + 0.75 * box.width, y);
  await expect.poll(() => shownStep(page)).toBeGreaterThan(pressed + 5);
  await page.mouse.move(box.x + 2 * box.width, y);
  await expect.poll(() => shownStep(page)).toBe(40);
  await page.mouse.move(box.x, y);
  await expect.poll(() => shownStep(page)).toBe(0);
  await page.mouse.up();
  await page.mouse.move(box.x + box.width / 2, y);
  await expect(page.getByText(/^Step 0 of 40: median loss/)).toBeVisible();
});

test('the curve is logarithmic above the lowest minimum, or linear', async ({ page }) => {
  await openCurve(page, '?surface=styblinski-tang&rate=0.01&starts=20&seed=7&steps=40');
  const note = page.getByText('On the logarithmic scale the curves show the loss above the lowest minimum, −78.33.');
  // the chart as a whole: its canvas is another one when the axis is named anew
  const chart = page.getByRole('img', { name: 'Loss against step' });
  const toggle = page.getByRole('button', { name: 'Logarithmic', exact: true });
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(note).toBeVisible();
  const logarithmic = await chart.screenshot();
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect(note).toHaveCount(0);
  await expect.poll(async () => (await chart.screenshot()).equals(logarithmic)).toBe(false);
  await toggle.click();
  await expect(note).toBeVisible();
  await expect.poll(async () => (await chart.screenshot()).equals(logarithmic)).toBe(true);
});

test('another learning rate is another path for all', async ({ page }) => {
  await openCurve(page, link);
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect.poll(() => lastRow(page)).toHaveLength(4);
  const [step, ...before] = await lastRow(page);
  expect(step).toBe('40');
  const field = page.getByRole('textbox', { name: 'Learning rate', exact: true });
  await field.fill('0.001');
  await field.press('Enter');
  await expect.poll(async () => (await lastRow(page))[1]).not.toBe(before[0]);
  const [lastStep, ...after] = await lastRow(page);
  expect(lastStep).toBe('40');
  // the median and both quartiles
  expect(after.length).toBe(3);
  for (const [k, loss] of after.entries()) expect(loss).not.toBe(before[k]);
  expect(await shownStep(page)).toBe(40);
  await expect(page.getByRole('row', { name: /^At no minimum/ })).not.toContainText(/minimum0$/);
});
