import type { Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility.ts';
import { inAddress, open, scrubBar, shownStep, view } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1000, height: 700 } });

const two = '?surface=himmelblau&rate=0.01&starts=8&seed=7&steps=120&optimizer.2=adam&rate.2=0.1';

/** Opens a leaf of the dock below the landscape. */
async function dock(page: Page, leaf: string): Promise<void> {
  const show = page.getByRole('button', { name: 'Show the loss curve' });
  if (await show.isVisible()) await show.click();
  await page.getByRole('tab', { name: leaf }).click();
  await expect(page.getByRole('tab', { name: leaf })).toHaveAttribute('aria-selected', 'true');
}

function legend(page: Page) {
  return page.getByRole('list').filter({ has: page.getByRole('switch', { name: /^Draw/ }) });
}

test('an optimizer is added, drawn or not, and removed, in the legend that names its learning rate', async ({
  page,
}) => {
  await open(page, '?surface=himmelblau&rate=0.01&starts=8&seed=7&steps=120');
  await page.getByText('Add an optimizer').click();
  await page.getByRole('button', { name: 'Add Newton' }).click();
  await expect(legend(page).getByRole('button', { name: 'SGD · η = 0.01', exact: true })).toBeVisible();
  const newton = legend(page).getByRole('button', { name: 'Newton · η = 1', exact: true });
  await expect(newton).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => inAddress(page, 'optimizer.2')).toBe('newton');

  await page.getByRole('switch', { name: /^Draw Newton/ }).click();
  await expect.poll(() => inAddress(page, 'shown.2')).toBe('0');
  await page.getByRole('button', { name: /^Remove SGD/ }).click();
  await expect.poll(() => inAddress(page, 'optimizer')).toBe('newton');
  await expect(legend(page)).toHaveCount(0);
});

test('results are sorted by a column, told, and copied', async ({ page }) => {
  await open(page, two);
  await dock(page, 'Results');
  const table = page.getByRole('table', { name: /Results of the run/ });
  await expect(table.getByRole('row')).toHaveCount(3);
  await table.getByRole('button', { name: /Median steps/ }).click();
  await expect(table.getByRole('columnheader', { name: /Median steps/ })).toHaveAttribute('aria-sort', /.+ending/);
  await expect(page.getByRole('status').filter({ hasText: 'Median steps: best is SGD' })).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/Optimizer\tLearning rate.*\n.*SGD\t0\.01/s);
});

test('tuning takes a better rate for every optimizer at once, and undo brings both back', async ({ page }) => {
  await open(page, two.replace('rate=0.01', 'rate=0.0001'));
  await dock(page, 'Tune and sweep');
  await page.getByRole('button', { name: 'Tune all' }).click();
  await expect(page.getByText(/^Tuned: .* Undo brings/)).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => Number(inAddress(page, 'rate'))).toBeGreaterThan(0.001);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => [inAddress(page, 'rate'), inAddress(page, 'rate.2')]).toEqual(['1e-4', '0.1']);
});

test('a sweep shows where it diverges, and a cell gives its values', async ({ page }) => {
  await open(page, two);
  await dock(page, 'Tune and sweep');
  await page.getByLabel('Second setting').selectOption('momentum');
  await page.getByRole('button', { name: 'Sweep', exact: true }).click();
  await expect(page.getByText('The sweep is finished.')).toBeAttached({ timeout: 60_000 });
  const grid = page.getByRole('grid', { name: /Sweep of SGD/ });
  await expect(grid.getByRole('gridcell', { name: /diverge/ }).first()).toBeAttached();
  await grid.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => inAddress(page, 'rate')).not.toBe('0.01');
});

test('a sweep can be cancelled', async ({ page }) => {
  await open(page, two.replace('steps=120', 'steps=20000').replace('starts=8', 'starts=100'));
  await dock(page, 'Tune and sweep');
  await page.getByLabel('Second setting').selectOption('momentum');
  await page.getByRole('button', { name: 'Sweep', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: 'Progress of the sweep' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar', { name: 'Progress of the sweep' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Sweep', exact: true })).toBeEnabled();
});

test('a pinned run stays, with what differs from it, and can be gone back to', async ({ page }) => {
  await open(page, two);
  await dock(page, 'Pinned run');
  await page.getByRole('button', { name: 'Pin this run' }).click();
  await expect(page.getByText('The present settings are those of the pinned run.')).toBeVisible();
  await page.getByRole('slider', { name: 'Learning rate, slider' }).press('ArrowRight');
  await expect(page.getByRole('table', { name: 'What differs from the pinned run' }).getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Go back to the pinned settings' }).click();
  await expect.poll(() => inAddress(page, 'rate')).toBe('0.01');
});

test('in slow motion a step falls apart into its four parts', async ({ page }) => {
  await open(page, '?surface=himmelblau&optimizer=adam&rate=0.1&points=0,0&seed=7&steps=40&inside=1');
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  await page.getByRole('button', { name: 'Slow motion' }).first().click();
  const on = page.getByRole('button', { name: 'One part of the step on' });
  for (const part of ['Memory', 'Correction', 'Move']) {
    await on.click();
    await expect(page.locator('li[aria-current="step"]').getByRole('heading', { name: part })).toBeVisible();
  }
  await on.click();
  await expect.poll(() => shownStep(page)).toBe(1);
});

test('the learning rate is changed while it runs, rewound and shared', async ({ page }) => {
  await open(page, '?surface=himmelblau&rate=0.001&points=0,0&seed=7&steps=100');
  await scrubBar(page).fill('40');
  await page.getByRole('checkbox', { name: 'Change only from the shown step on' }).check();
  const field = page.getByRole('textbox', { name: 'Learning rate', exact: true });
  await field.fill('0.01');
  await field.press('Enter');
  await expect.poll(() => inAddress(page, 'rate-changes')).toBe('40:0.01');
  expect(inAddress(page, 'rate')).toBe('0.001');
  await expect.poll(() => shownStep(page)).toBe(40);
  await scrubBar(page).fill('10');
  await expect(field).toHaveValue('0.001');
  await page.reload();
  await scrubBar(page).fill('60');
  await page.getByRole('checkbox', { name: 'Change only from the shown step on' }).check();
  await expect(field).toHaveValue('0.01');
});

test('a schedule is drawn by hand, by keys as well', async ({ page }) => {
  await open(page, '?surface=himmelblau&rate=0.01&starts=8&seed=7&steps=120');
  await dock(page, 'Learning rate');
  await page.getByRole('button', { name: 'Draw the learning rate by hand' }).click();
  await expect.poll(() => inAddress(page, 'schedule')).toBe('drawn');
  const before = inAddress(page, 'schedule-points');
  const point = page.getByRole('slider', { name: /^Point 1 of/ });
  await point.focus();
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => inAddress(page, 'schedule-points')).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(view(page)).toBeVisible();
});

test('stopping rules are lines in the curve, and the hiker says why it stopped and at what', async ({ page }) => {
  await open(page, '?surface=saddle&rate=0.05&points=1,0&seed=7&steps=300&tolerance=0.001');
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  await scrubBar(page).press('End');
  const why = page.getByText(/^Stopped at step \d+: the gradient is shorter than 0\.001\./);
  await expect(why).toBeVisible();
  await expect(why).toContainText('It stands at a saddle, not at a minimum: downhill goes on along');
});

test('the race and its tables are for everyone', async ({ page }) => {
  await open(page, `${two}&lang=de&theme=dark`);
  const show = page.getByRole('button', { name: 'Verlustkurve zeigen' });
  if (await show.isVisible()) await show.click();
  for (const leaf of ['Verlustkurve', 'Lernrate', 'Schnitte', 'Ergebnisse', 'Abstimmen', 'Angehefteter Lauf']) {
    await page.getByRole('tab', { name: leaf }).click();
    expect(await accessibilityViolations(page)).toEqual([]);
  }
});
