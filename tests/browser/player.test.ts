import { inAddress, open, scrubBar, shownStep, stepsShownMeanwhile, view } from './app.ts';
import { expect, test } from './fixtures.ts';

const quick = '?surface=himmelblau&rate=0.01&starts=60&seed=7&steps=60';

test('the landscape is alive at once, and comes to rest at the last step', async ({ page }) => {
  await open(page, quick);
  await page.getByRole('slider', { name: 'Speed' }).press('End');
  await expect.poll(() => shownStep(page)).toBe(60);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('the tally says how many of sixty ended in which of four valleys', async ({ page }) => {
  await open(page, '?surface=himmelblau&rate=0.01&starts=60&seed=7&steps=300');
  await page.getByRole('button', { name: 'To the end' }).click();
  const rows = page.getByRole('region', { name: 'Who is where' }).getByRole('row');
  await expect(rows.filter({ hasText: 'global' })).toHaveCount(4);
  const inValleys = () =>
    rows
      .filter({ hasText: 'global' })
      .evaluateAll((rows) => rows.map((row) => Number(row.lastElementChild?.textContent)))
      .then((counts) => counts.reduce((sum, count) => sum + count));
  await expect.poll(inValleys).toBe(60);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page }) => {
    await open(page, quick);
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    expect(await stepsShownMeanwhile(page)).toEqual([0]);
  });

  test('the buttons step on, back, to the end and to the start', async ({ page }) => {
    await open(page, quick);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('To the start');
    await press('One step on');
    await press('One step on');
    await expect.poll(() => shownStep(page)).toBe(2);
    await press('One step back');
    await expect.poll(() => shownStep(page)).toBe(1);
    await press('To the end');
    await expect.poll(() => shownStep(page)).toBe(60);
    await expect(page.getByText('Step 60 of 60').first()).toBeVisible();
    await press('To the start');
    await expect.poll(() => shownStep(page)).toBe(0);
  });

  test('the scrub bar shows any step, and rewinding keeps the starts', async ({ page }) => {
    await open(page, quick);
    await scrubBar(page).fill('37');
    await expect(page.getByText('Step 37 of 60').first()).toBeVisible();
    await scrubBar(page).fill('0');
    await expect(page.getByText('Step 0 of 60').first()).toBeVisible();
    expect(page.url()).toContain(quick);
  });

  test('play goes on from where it was paused', async ({ page }) => {
    await open(page, quick);
    await scrubBar(page).fill('30');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => shownStep(page)).toBeGreaterThan(30);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    expect(await stepsShownMeanwhile(page)).toHaveLength(1);
  });

  test('keys play, step and jump when the landscape has the focus', async ({ page }) => {
    await open(page, quick);
    await view(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownStep(page)).toBe(2);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => shownStep(page)).toBe(1);
    await page.keyboard.press('End');
    await expect.poll(() => shownStep(page)).toBe(60);
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
    await page.keyboard.press(' ');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });

  test('new random starts are another seed, and undo brings the old one back', async ({ page }) => {
    await open(page, quick);
    await page.getByRole('button', { name: 'New random starts' }).click();
    await expect.poll(() => inAddress(page, 'seed')).not.toBe('7');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => inAddress(page, 'seed')).toBe('7');
  });

  test('a hundred thousand hikers start, and their run grows until its end', async ({ page }) => {
    await open(page, '?surface=bowl&rate=0.1&starts=100000&seed=7&steps=20');
    await expect(async () => {
      await page.getByRole('button', { name: 'To the end' }).click();
      expect(await shownStep(page)).toBe(20);
    }).toPass();
    await expect(page.getByRole('region', { name: 'Who is where' })).toContainText('100,000');
  });
});
