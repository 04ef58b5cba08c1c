import { inAddress, open } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const start = '?surface=himmelblau&rate=0.01&starts=10&seed=7&steps=100';

test('the slider changes the rate, and all of its movement is one step of undo', async ({ page }) => {
  await open(page, start);
  const slider = page.getByRole('slider', { name: 'Learning rate, slider' });
  await slider.press('ArrowRight');
  await expect.poll(() => Number(inAddress(page, 'rate'))).toBeGreaterThan(0.01);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => inAddress(page, 'rate')).toBe('0.01');
});

test('the field takes a number, and answers what is none with a sentence', async ({ page }) => {
  await open(page, start);
  const field = page.getByRole('textbox', { name: 'Learning rate', exact: true });
  await field.fill('2e-3');
  await field.press('Enter');
  await expect.poll(() => inAddress(page, 'rate')).toBe('0.002');
  await field.fill('fast');
  await field.press('Enter');
  await expect(page.getByText('“fast” is not a number.')).toBeVisible();
  expect(inAddress(page, 'rate')).toBe('0.002');
});

test('in German the field takes and shows a decimal comma', async ({ page }) => {
  await open(page, `${start}&lang=de`);
  const field = page.getByRole('textbox', { name: 'Lernrate', exact: true });
  await expect(field).toHaveValue('0,01');
  await field.fill('0,02');
  await field.press('Enter');
  await expect.poll(() => inAddress(page, 'rate')).toBe('0.02');
});

test('who diverges is told where, when and what would help; the rate offered does', async ({ page }) => {
  await open(page, '?surface=bowl&rate=1.1&points=3,2&seed=7&steps=200');
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  await expect(page.getByText(/Diverged at step \d+: its last place is/)).toBeVisible();
  await expect(page.getByText(/largest stable learning rate is about 1 /)).toBeVisible();
  await page.getByRole('button', { name: 'Use 0.9' }).click();
  await expect.poll(() => inAddress(page, 'rate')).toBe('0.9');
  await expect(page.getByText(/Diverged at step/)).toHaveCount(0);
});

test('a step is written out with its numbers', async ({ page }) => {
  await open(page, '?surface=bowl&rate=0.1&points=3,2&seed=7&steps=10');
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  const step = page.locator('math').filter({ hasText: '2.4' });
  await expect(step.first()).toBeVisible();
});

test('the error of a difference is drawn against its step, and told in words', async ({ page }) => {
  await open(page, '?surface=himmelblau&rate=0.01&points=0,0&seed=7&steps=40&gradient=central-difference&h=0.001');
  await page.getByText('Gradient', { exact: true }).first().click();
  await page.getByText('How wrong is a difference?').click();
  const plot = page.getByRole('img', { name: 'Error of the gradient by differences' });
  await expect(plot).toBeVisible();
  await expect(page.getByText('chosen: h = 0.001')).toBeVisible();
  await expect(page.getByText(/Smallest error, central: \S.* at h = .* Smallest error, forward: /)).toBeVisible();
  // one corner of the curve for every h, or every few
  const curves = await plot.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
  expect(curves).toHaveLength(2);
  for (const curve of curves) expect(curve.split('L').length).toBeGreaterThan(10);
});
