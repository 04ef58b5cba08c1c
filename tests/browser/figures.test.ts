import type { Locator, Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility.ts';
import { middleOf } from './app.ts';
import { expect, test } from './fixtures.ts';
import { outOfReach } from './outOfReach.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1000, height: 620 }, hasTouch: true });

/** Opens a passage of the lecture that has a figure in the place of the landscape. */
async function openFigure(page: Page, passage: string, query = ''): Promise<Locator> {
  await page.goto(`?chapter=${passage}${query}`);
  const figure = page.getByRole('region', { name: /^(Figure|Abbildung)$/ }).getByRole('figure');
  await expect(figure).toBeVisible();
  return figure;
}

/** What is to be done with the figure. */
function task(page: Page): Locator {
  return page.getByRole('region', { name: 'To do yourself' });
}

/** What those who listen are told last. */
function told(figure: Locator): Locator {
  return figure.getByRole('status').first();
}

/** A number that stands below its name. */
function reading(figure: Locator, name: string): Locator {
  return figure
    .locator('dl > div')
    .filter({ has: figure.page().getByText(name, { exact: true }) })
    .getByRole('definition');
}

/** A place on a slider, as a share of its length. */
async function placeOn(slider: Locator, share: number): Promise<{ x: number; y: number }> {
  const box = await slider.boundingBox();
  if (box === null) throw new RangeError('Expected a slider on the screen, got none.');
  return { x: box.x + share * box.width, y: box.y + box.height / 2 };
}

test.describe('pictures, labels and predictions', () => {
  const cat = (figure: Locator) => figure.getByRole('slider', { name: /picture 2, which shows a cat$/ });

  test('a prediction is turned by keys, mouse and tap: mistakes are counted, distances measured, and the task is done', async ({
    page,
  }) => {
    const figure = await openFigure(page, 'loss/distance');
    await expect(reading(figure, 'Mistakes')).toHaveText('1 of 4');
    await expect(reading(figure, 'Mean squared error')).toHaveText('0.175');
    await cat(figure).press('ArrowRight');
    await expect(told(figure)).toContainText('Picture 2, a cat: 71% sure of a dog, says dog, wrong. Mistakes: 1 of 4.');
    await expect(task(page).getByText('Still to do')).toBeVisible();
    await cat(figure).press('ArrowLeft');
    await cat(figure).press('ArrowLeft');
    await expect(task(page).getByText('Done')).toBeVisible();
    const squared = (0.1 ** 2 + 0.69 ** 2 + 0.4 ** 2 + 0.2 ** 2) / 4;
    const entropy = -(Math.log(0.9) + Math.log(0.31) + Math.log(0.6) + Math.log(0.8)) / 4;
    await expect(told(figure)).toContainText('Picture 2, a cat: 69% sure of a dog, says dog, wrong. Mistakes: 1 of 4.');
    const numbers = (await told(figure).innerText()).match(/\d\.\d+/g)?.map(Number) ?? [];
    expect(numbers).toHaveLength(2);
    expect(Math.abs(numbers[0] - squared)).toBeLessThan(1e-3);
    expect(Math.abs(numbers[1] - entropy)).toBeLessThan(1e-3);

    const above = await placeOn(cat(figure), 0.55);
    await page.mouse.click(above.x, above.y);
    await expect(told(figure)).toContainText('says dog, wrong. Mistakes: 1 of 4.');
    const below = await placeOn(cat(figure), 0.4);
    await page.touchscreen.tap(below.x, below.y);
    await expect(told(figure)).toContainText('says cat, right. Mistakes: 0 of 4.');
    await expect(reading(figure, 'Mistakes')).toHaveText('0 of 4');
  });
});

test.describe('a curve and its slope', () => {
  const point = (figure: Locator) => figure.getByRole('slider', { name: 'Point on the curve' });

  /** Where x lies in the drawing: the point goes to both ends of the domain, and shows where they are. */
  async function placeOf(figure: Locator, x: number, [from, to]: readonly [number, number]) {
    await point(figure).press('Home');
    const first = await middleOf(point(figure));
    await point(figure).press('End');
    const last = await middleOf(point(figure));
    return { x: first.x + ((x - from) / (to - from)) * (last.x - first.x), y: last.y + 40 };
  }

  test('keys and a hand lead to exactly −1, where the tangent is level', async ({ page }) => {
    const figure = await openFigure(page, 'slope/derivative');
    await expect(point(figure)).toHaveAttribute('aria-valuetext', 'x = 1, height 6, slope 8');
    for (let stop = 0; stop < 4; stop++) await point(figure).press('Shift+ArrowLeft');
    await expect(point(figure)).toHaveAttribute('aria-valuetext', 'x = −1, height −2, slope 0');
    await expect(told(figure)).toHaveText('At x = −1 the height is −2. The tangent is level, its slope is 0.');
    await expect(figure.getByText('Level: slope 0')).toBeVisible();
    await expect(task(page).getByText('Done')).toBeVisible();
    const place = figure.getByRole('slider', { name: 'Place of the point' });
    await place.press('ArrowRight');
    await expect(told(figure)).toHaveText(
      'At x = −0.95 the height is −1.995. The slope is 0.2, uphill towards larger x.',
    );
    await expect(figure.getByText('Level: slope 0')).toHaveCount(0);

    const level = await placeOf(figure, -1, [-4, 2]);
    const here = await middleOf(point(figure));
    await page.mouse.move(here.x, here.y);
    await page.mouse.down();
    await page.mouse.move(level.x + 40, level.y);
    await expect(point(figure)).not.toHaveAttribute('aria-valuetext', /^x = 2,/);
    await expect(figure.getByText('Level: slope 0')).toHaveCount(0);
    await page.mouse.move(level.x + 3, level.y);
    await expect(point(figure)).toHaveAttribute('aria-valuetext', /^x = −1,/);
    await page.mouse.up();
    await expect(point(figure)).toBeFocused();
    await expect(figure.getByText('Level: slope 0')).toBeVisible();
  });

  test('a tap finds hilltop and valley, told apart by the second derivative', async ({ page }) => {
    const figure = await openFigure(page, 'slope/hilltop');
    const hilltop = await placeOf(figure, -1, [-2.2, 2.2]);
    const valley = await placeOf(figure, 1, [-2.2, 2.2]);
    await page.touchscreen.tap(hilltop.x, hilltop.y);
    await expect(told(figure)).toHaveText(/^At x = −1 the height is 2\..* The second derivative is −6\./);
    await expect(figure.getByText('Hilltop: f″ is below 0', { exact: true })).toBeVisible();
    await page.touchscreen.tap(valley.x, valley.y);
    await expect(told(figure)).toHaveText(/^At x = 1 the height is −2\..* The second derivative is 6\./);
    await expect(figure.getByText('Valley: f″ is above 0', { exact: true })).toBeVisible();
  });
});

test.describe('a hiker in fog', () => {
  const fog = (figure: Locator) =>
    figure.getByRole('application', { name: 'Fog, and a hiker in a small clear circle' });

  test('walks by compass, key and tap, goes back, arrives, and sees the way of gradient descent', async ({ page }) => {
    const figure = await openFigure(page, 'hiker/fog');
    const steps = reading(figure, 'Steps');
    await expect(told(figure)).toHaveText(
      /^Height [−\d.]+\. The ground falls to the [a-z-]+ with a slope of 0\.826\.$/,
    );
    await figure.getByRole('button', { name: 'south-west' }).click();
    await expect(steps).toHaveText('1');
    await expect(told(figure)).toHaveText(/^(Down|Up) [\d.]+, to [−\d.]+\. The ground falls/);
    await fog(figure).press('ArrowLeft');
    await expect(steps).toHaveText('2');
    const middle = await middleOf(fog(figure));
    await page.touchscreen.tap(middle.x, middle.y);
    await expect(steps).toHaveText('3');
    await figure.getByRole('button', { name: 'Undo' }).tap();
    await expect(steps).toHaveText('2');
    await expect(told(figure)).toHaveText(/^One step taken back, to height/);
    const steepest = figure.getByRole('button', { name: 'Steepest step' });
    const arrived = figure.getByText(/Hardly any slope is left/);
    for (let step = 0; step < 30 && !(await arrived.isVisible()); step++) await steepest.click();
    await expect(arrived).toBeVisible();
    await expect(task(page).getByText('Still to do')).toBeVisible();
    const heightByHand = await reading(figure, 'Height').innerText();

    await figure.getByRole('button', { name: 'Lift the fog' }).click();
    await expect(task(page).getByText('Done')).toBeVisible();
    await expect(figure.getByRole('img', { name: 'The map without fog, with both ways' })).toBeVisible();
    await expect(told(figure)).toContainText(`The fog has lifted. You ended at height ${heightByHand}.`);
    const ending = figure.getByRole('region', { name: 'Where both ways ended' });
    await expect(ending.getByRole('listitem').filter({ hasText: 'You' })).toContainText(heightByHand);
    await expect(ending.getByRole('listitem').filter({ hasText: 'Gradient descent' })).toContainText('another valley');
    await figure.getByRole('button', { name: 'Again' }).click();
    await expect(steps).toHaveText('0');
    await expect(fog(figure)).toBeVisible();
  });

  test('does not leave the map, and begins at another start', async ({ page }) => {
    const figure = await openFigure(page, 'hiker/fog', '&surface=himmelblau&points=4.9,4.9;-2,1&rate=0.01');
    const [height, steps] = [reading(figure, 'Height'), reading(figure, 'Steps')];
    const first = await height.innerText();
    await fog(figure).press('ArrowUp');
    await expect(told(figure)).toHaveText('That step would lead over the edge of the map, so it is not taken.');
    await expect(steps).toHaveText('0');
    await figure.getByRole('button', { name: 'Lift the fog' }).click();
    await figure.getByRole('button', { name: 'Another start' }).click();
    await expect(fog(figure)).toBeVisible();
    await expect(height).not.toHaveText(first);
  });
});

test.describe('the chain rule on a small graph', () => {
  /** The last number in a text, with any sign of minus. */
  async function numberIn(words: Locator): Promise<number> {
    const numbers = (await words.innerText()).replace(/−/g, '-').match(/-?\d+(\.\d+)?/g) ?? [];
    return Number(numbers.at(-1));
  }

  test('numbers go forward and derivatives back, each is what a difference says, and other weights give others', async ({
    page,
  }) => {
    const figure = await openFigure(page, 'million-parameters/chain');
    const cell = (name: string, column: number) =>
      figure
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .getByRole('cell')
        .nth(column);
    const on = figure.getByRole('button', { name: 'One on' });
    const sentence = figure.getByText(/^(An input|Forward:|The hyperbolic|The last neuron|The distance)/);
    await expect(cell('Output y', 0)).toHaveText('not yet computed');
    await on.tap();
    await expect(sentence).toHaveText(/which gives 0\.8\.$/);
    await on.press('Enter');
    await figure.getByRole('button', { name: 'One back' }).click();
    await expect(sentence).toHaveText(/which gives 0\.8\.$/);
    await figure.getByRole('button', { name: 'All forward' }).click();
    const output = -1.2 * Math.tanh(0.8 * 1.5 - 0.4) + 0.5;
    expect(Math.abs((await numberIn(cell('Output y', 0))) - output)).toBeLessThan(1e-3);
    expect(Math.abs((await numberIn(cell('Loss L', 0))) - (output - 1) ** 2)).toBeLessThan(1e-3);
    await expect(cell('Weight w₁', 1)).toHaveText('not yet computed');
    await figure.getByRole('button', { name: 'All the way back' }).click();
    await expect(task(page).getByText('Still to do')).toBeVisible();

    const checked = figure.getByRole('status').getByRole('definition');
    for (const weight of ['w₁', 'b₁', 'w₂', 'b₂']) {
      await figure.getByRole('combobox', { name: 'Which weight' }).selectOption(weight);
      await expect(checked).toHaveCount(0);
      await figure.getByRole('button', { name: 'Check with a difference' }).click();
      const [derivative, difference] = [await numberIn(checked.nth(0)), await numberIn(checked.nth(1))];
      expect(Math.abs(derivative - difference)).toBeLessThan(1e-4 * Math.abs(derivative));
      const inTable = await numberIn(cell(weight.startsWith('w') ? `Weight ${weight}` : `Bias ${weight}`, 1));
      expect(Math.abs(derivative - inTable)).toBeLessThan(1e-3 * Math.abs(derivative));
    }
    await expect(task(page).getByText('Done')).toBeVisible();

    const weight = figure.getByRole('slider', { name: /^Bias b₂/ });
    const slope = figure
      .getByRole('row', { name: /^Bias b₂/ })
      .getByRole('cell')
      .nth(1);
    const before = await numberIn(slope);
    await weight.press('ArrowRight');
    await expect(weight).toHaveAttribute('aria-valuetext', '0.55');
    // ∂L/∂b₂ = 2 (y − t), and y has grown by as much as b₂
    await expect.poll(async () => Math.abs((await numberIn(slope)) - before - 2 * 0.05)).toBeLessThan(2e-3);
    const right = await placeOn(weight, 0.9);
    await page.mouse.click(right.x, right.y);
    await expect.poll(() => numberIn(slope)).toBeGreaterThan(before + 2);
    const left = await placeOn(weight, 0.1);
    await page.touchscreen.tap(left.x, left.y);
    await expect.poll(() => numberIn(slope)).toBeLessThan(before - 2);
    await figure.getByRole('button', { name: 'From the beginning' }).click();
    await expect(cell('Output y', 0)).toHaveText('not yet computed');
  });
});

const passages = ['loss/distance', 'slope/hilltop', 'hiker/fog', 'million-parameters/chain'];

for (const passage of passages) {
  test(`it fits any size, and axe finds nothing by day and by night: ${passage}`, async ({ page }) => {
    const figure = await openFigure(page, passage);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await accessibilityViolations(page)).toEqual([]);

    // it gets the whole window
    await page.locator('main').evaluate((main) => {
      Object.assign(main.style, { position: 'fixed', inset: '0', zIndex: '9', width: '100vw', height: '100vh' });
    });
    for (const [width, height] of [
      [360, 300],
      [390, 700],
      [800, 360],
      [1600, 900],
    ]) {
      await page.setViewportSize({ width, height });
      await expect.poll(async () => (await figure.boundingBox())?.width).toBe(width);
      await expect.poll(() => outOfReach(figure)).toEqual([]);
    }
  });
}
