import type { Locator, Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility.ts';
import {
  drag,
  englishWords,
  everythingSaid,
  inAddress,
  middleOf,
  model,
  open,
  openGallery,
  openLeaf,
  type Pixel,
  told,
  view,
} from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1000, height: 700 } });

const line = '?task=penguin-line&rate=0.1&starts=4&seed=7&steps=40';
const neuron = '?task=penguin-species&rate=4&starts=4&seed=7&steps=40';
const seasons = '?task=seattle-seasons&rate=1&starts=4&seed=7&steps=40';
const picture = '?task=denoise&rate=0.03&starts=2&seed=7&steps=20';

/** What is said of the model, first of all its formula with its numbers. */
function formula(page: Page) {
  return model(page).getByRole('figure').locator('p').first();
}

async function textOfFormula(page: Page): Promise<string> {
  await expect(formula(page)).toHaveText(/^Hiker \d/);
  return (await formula(page).textContent()) ?? '';
}

function grip(page: Page, name: string) {
  return model(page).getByRole('slider', { name });
}

function settings(page: Page) {
  return page.getByRole('complementary', { name: 'Settings' });
}

function undo(page: Page) {
  return page.getByRole('button', { name: 'Undo' });
}

async function toTheEnd(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'To the end' }).click();
}

const tasks: readonly [task: string, name: string, formula: RegExp][] = [
  ['penguin-line', 'A line through penguins', /body mass = .+\skg · \(flipper length/],
  ['penguin-species', 'A neuron tells penguins apart', /p\(Gentoo\) = σ\(.+ · \(body mass − .+\skg\)/],
  ['seattle-seasons', 'A year in Seattle', /temperature = .+\s°C · cos\(2π \(d . .+\) \/ 365\.25\)/],
  ['denoise', 'A noisy photograph', /Kernel: Weight of the pixel .+, Weight of each neighbour/],
];

for (const [task, name, pattern] of tasks) {
  test(`${task} comes from the gallery and by its link, and every hiker is a model`, async ({ page }) => {
    await open(page, '?surface=himmelblau&rate=0.01&starts=3&seed=7&steps=30');
    const gallery = await openGallery(page);
    await gallery.getByRole('button', { name }).click();
    await expect(gallery).toBeHidden();
    await expect(formula(page)).toHaveText(pattern);
    await expect.poll(() => inAddress(page, 'task')).toBe(task);
    await page.reload();
    await expect(formula(page)).toHaveText(pattern);
    await expect(settings(page).getByText(name).first()).toBeVisible();
  });
}

test('dragging a start moves its model', async ({ page }) => {
  await open(page, `${line}&view=map`);
  const middle = await middleOf(view(page));
  await page.mouse.click(middle.x, middle.y);
  await expect(told(page)).toBeVisible();
  await expect(formula(page)).toContainText('Hiker 5 at step 0');
  const before = await textOfFormula(page);
  await drag(page, middle, { x: middle.x + 40, y: middle.y + 20 });
  await expect(formula(page)).not.toHaveText(before);
  await page.mouse.up();
  await expect(undo(page)).toBeEnabled();
  await undo(page).click();
  await expect(formula(page)).toHaveText(before);
});

const pulls: readonly [what: string, link: string, grip: string, by: Pixel][] = [
  ['the middle of a line', line, 'Middle of the line', { x: 0, y: 20 }],
  ['an end of a line', line, 'Right end of the line', { x: 0, y: -20 }],
  ['the threshold of a neuron', neuron, 'Threshold', { x: 15, y: 0 }],
  ['the steepness of a neuron', neuron, 'Steepness', { x: 10, y: 0 }],
  ['the peak of a year', seasons, 'Peak of the wave', { x: 12, y: -10 }],
];

for (const [what, link, name, by] of pulls) {
  test(`dragging ${what} moves the hiker's start, and a whole drag is one step of undo`, async ({ page }) => {
    await open(page, link);
    const before = await textOfFormula(page);
    const from = await middleOf(grip(page, name));
    await drag(page, from, { x: from.x + by.x, y: from.y + by.y });
    await page.mouse.up();
    await expect(undo(page)).toBeEnabled();
    await expect.poll(() => inAddress(page, 'moved')).toMatch(/^0:[^,]+,[^,]+$/);
    await expect(formula(page)).not.toHaveText(before);
    await undo(page).click();
    await expect.poll(() => inAddress(page, 'moved')).toBe('');
    await expect(formula(page)).toHaveText(before);
  });

  test(`arrow keys at ${what} do the same`, async ({ page }) => {
    await open(page, link);
    const before = await textOfFormula(page);
    const knob = grip(page, name);
    const said = await knob.getAttribute('aria-valuetext');
    await knob.focus();
    for (let k = 0; k < 2; k++) await page.keyboard.press(by.x === 0 ? 'ArrowUp' : 'ArrowRight');
    await expect(knob).not.toHaveAttribute('aria-valuetext', said ?? '');
    await expect.poll(() => inAddress(page, 'moved')).toMatch(/^0:[^,]+,[^,]+$/);
    await expect(formula(page)).not.toHaveText(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => inAddress(page, 'moved')).toBe('');
    await expect(formula(page)).toHaveText(before);
  });
}

test('Escape cancels a drag at the model, and nothing is left to undo of it', async ({ page }) => {
  await open(page, line);
  const before = await textOfFormula(page);
  const from = await middleOf(grip(page, 'Middle of the line'));
  await drag(page, from, { x: from.x, y: from.y + 25 });
  await expect(formula(page)).not.toHaveText(before);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(formula(page)).toHaveText(before);
  await expect(undo(page)).toBeDisabled();
});

test('the two numbers of a kernel are sliders that move the start, and undo brings it back', async ({ page }) => {
  await open(page, picture);
  const before = await textOfFormula(page);
  for (const name of ['Weight of the pixel', 'Weight of each neighbour']) {
    const slider = model(page).getByRole('slider', { name });
    await slider.press('ArrowRight');
    await expect.poll(() => inAddress(page, 'moved')).toMatch(/^0:/);
    await expect(formula(page)).not.toHaveText(before);
    await undo(page).click();
    await expect.poll(() => inAddress(page, 'moved')).toBe('');
    await expect(formula(page)).toHaveText(before);
  }
});

test('the photograph is shown noisy, cleaned and clean, with what each is worth', async ({ page }) => {
  await open(page, picture);
  for (const name of ['Noisy', 'Cleaned', 'Clean']) {
    await expect(model(page).getByRole('img', { name, exact: true })).toBeVisible();
  }
  const worth = model(page).getByText(/dB PSNR/);
  await expect(worth).toHaveCount(2);
  const atFirst = await worth.nth(1).textContent();
  await toTheEnd(page);
  await expect(worth.nth(1)).not.toHaveText(atFirst ?? '');
});

test('the batch size is typed or slid from one row to all', async ({ page }) => {
  await open(page, line);
  await expect(settings(page).getByText('Every step looks at all 205 training rows')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Batch size' });
  await field.fill('50');
  await field.press('Enter');
  await expect.poll(() => inAddress(page, 'batch')).toBe('50');
  await expect(settings(page).getByText('5 batches an epoch, of 50 rows each; the last one has 5 rows.')).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Batch size' });
  await slider.press('Home');
  await expect.poll(() => inAddress(page, 'batch')).toBe('1');
  await expect(settings(page).getByText('205 batches an epoch, each of one row.')).toBeVisible();
  await slider.press('End');
  await expect(settings(page).getByText('Every step looks at all 205 training rows')).toBeVisible();
});

test('the rows of the present batch light up, others at every step', async ({ page }) => {
  // so slowly that the line stands still, and only the light changes
  await open(page, `${line.replace('rate=0.1', 'rate=1e-9')}&batch=16`);
  await expect(model(page).getByText('Rows of the present batch')).toBeVisible();
  const drawn = model(page).locator('canvas').nth(1);
  const first = await drawn.screenshot();
  await page.getByRole('button', { name: 'One step on' }).click();
  await expect(formula(page)).toContainText('at step 1');
  await expect.poll(async () => (await drawn.screenshot()).equals(first)).toBe(false);
  await page.getByRole('button', { name: 'One step back' }).click();
  await expect.poll(async () => (await drawn.screenshot()).equals(first)).toBe(true);
});

test('the axis of the curve counts steps, epochs or rows seen', async ({ page }) => {
  await open(page, `${line}&batch=16`);
  await openLeaf(page, 'Loss curve');
  const axis = page.getByRole('combobox', { name: 'What the axis counts' });
  await expect(page.getByRole('img', { name: 'Loss against step' })).toBeVisible();
  await axis.selectOption('Epochs');
  await expect(page.getByRole('img', { name: 'Loss against epoch' })).toBeVisible();
  await expect.poll(() => inAddress(page, 'axis')).toBe('epochs');
  await axis.selectOption('Rows seen');
  await expect(page.getByRole('img', { name: 'Loss against training rows seen' })).toBeVisible();
  await toTheEnd(page);
  // three epochs of 205 rows and one batch of the fourth
  await expect(page.getByText('That is after 631 rows seen.')).toBeVisible();
});

for (const mode of ['relief', 'map']) {
  test(`batch slopes and contours of other landscapes are laid over the ${mode}`, async ({ page }) => {
    await open(page, `${line}&batch=16&view=${mode}`);
    await page.getByRole('button', { name: 'Look at one hiker' }).click();
    const ground = view(page);
    const bare = await ground.screenshot();
    const isChanged = async () => !(await ground.screenshot()).equals(bare);
    const slopes = page.getByRole('checkbox', { name: 'The batch’s slope at the hiker' });
    await slopes.check();
    await expect.poll(() => inAddress(page, 'batches')).toBe('1');
    await expect.poll(isChanged).toBe(true);
    await slopes.uncheck();
    await expect.poll(isChanged).toBe(false);
    const overlay = page.getByRole('combobox', { name: 'Contour lines laid over it' });
    await overlay.selectOption('of the present batch');
    await expect(page.getByText('Contours: present batch alone')).toBeVisible();
    await overlay.selectOption('of the validation rows');
    await expect(page.getByText('Contours: validation rows')).toBeVisible();
    await expect(page.getByText(/^Lowest place for training \(.+\), for validation \(.+\)\.$/)).toBeVisible();
    await expect.poll(() => inAddress(page, 'overlay')).toBe('validation');
  });
}

test('the dividers of the split are moved by the keyboard, and the rows are counted', async ({ page }) => {
  await open(page, line);
  const shares = settings(page).getByRole('list').filter({ hasText: 'Validation' });
  await expect(shares).toHaveText(/205 rows, 60%.*69 rows, 20%.*68 rows, 20%/);
  const divider = page.getByRole('slider', { name: 'Where training ends and validation begins' });
  await divider.press('ArrowLeft');
  await expect.poll(() => inAddress(page, 'split')).toBe('0.59,0.21,0.2');
  await expect(shares).toHaveText(/202 rows, 59%.*72 rows, 21%.*68 rows, 20%/);
  await expect(divider).toHaveAttribute('aria-valuetext', /Training: 202 rows, 59%; Validation: 72 rows, 21%/);
  await page.getByRole('slider', { name: 'Where validation ends and the test begins' }).press('ArrowRight');
  await expect.poll(() => inAddress(page, 'split')).toBe('0.59,0.22,0.19');
  await undo(page).click();
  await expect.poll(() => inAddress(page, 'split')).toBe('0.59,0.21,0.2');
});

test('without validation rows it is said what cannot be told', async ({ page }) => {
  await open(page, `${line}&split=0.79,0.01,0.2&overlay=validation&patience=3`);
  await page.getByRole('slider', { name: 'Where training ends and validation begins' }).press('ArrowRight');
  await expect.poll(() => inAddress(page, 'split')).toBe('0.8,0,0.2');
  await expect(settings(page).getByText(/^There are no validation rows: no metric/)).toBeVisible();
  await expect(settings(page).getByText(/no landscape of theirs/)).toBeVisible();
  await expect(model(page).getByText(/^There are no validation rows/)).toBeVisible();
  await settings(page).getByText('Stopping', { exact: true }).click();
  await expect(
    settings(page)
      .getByText(/this rule has nothing to ask and stops nobody/)
      .first(),
  ).toBeVisible();
});

test('a batch larger than the training set is all of it, and that is said', async ({ page }) => {
  await open(page, `${line}&batch=200`);
  await page.getByRole('slider', { name: 'Where training ends and validation begins' }).press('Home');
  await expect(settings(page).getByText(/^A batch of 200 is larger than the training set/)).toBeVisible();
});

test('the test set is opened once, and a new split closes it', async ({ page }) => {
  await open(page, line);
  const inModel = model(page).getByRole('table').getByText('closed');
  const openIt = settings(page).getByRole('button', { name: 'Open the test set' });
  await expect(inModel).toHaveCount(2);
  await expect(settings(page).getByText(/^Closed: 68 rows that nothing was chosen by\./)).toBeVisible();
  await openIt.click();
  await expect(settings(page).getByText(/^Opened: what is changed from now on/)).toBeVisible();
  await expect(openIt).toHaveCount(0);
  await expect(inModel).toHaveCount(0);
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  await openLeaf(page, 'Epochs');
  await expect(page.getByText(/^On the test set, opened once: loss [\d.]+, R² of/)).toBeVisible();
  await page.getByRole('button', { name: 'Split anew' }).click();
  await expect(openIt).toBeVisible();
  await expect(inModel).toHaveCount(2);
});

test('early stopping stops a hiker, keeps its best epoch and marks it', async ({ page }) => {
  await open(page, `${line.replace('steps=40', 'steps=2000')}&batch=16`);
  await page.getByRole('button', { name: 'Look at one hiker' }).click();
  await settings(page).getByText('Stopping', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Stop early, when validation no longer improves' }).check();
  await expect.poll(() => inAddress(page, 'patience')).toBe('5');
  await toTheEnd(page);
  const why = settings(page).getByText(/^Stopped early at step \d+, after epoch \d+: for 5 epochs the validation loss/);
  await expect(why).toBeVisible();
  const best = /Epoch (\d+) is kept/.exec((await why.textContent()) ?? '')?.[1];
  await expect(view(page).getByText(`⚑ best epoch ${best}`)).toBeAttached();
  await openLeaf(page, 'Epochs');
  await expect(page.getByText(`Early stopping: the best epoch is kept, epoch ${best} with`)).toBeVisible();
});

test('nobody can walk down the number of mistakes', async ({ page }) => {
  await open(page, '?task=penguin-species&loss=mistakes&rate=4&points=2,0&seed=7&steps=40');
  await expect(settings(page).getByText(/they are level, no slope leads anywhere, and nobody moves/)).toBeVisible();
  const atFirst = await textOfFormula(page);
  await toTheEnd(page);
  await expect(formula(page)).toHaveText(atFirst.replace('step 0', 'step 40'));
  await page.getByRole('combobox', { name: 'Loss', exact: true }).first().selectOption('cross-entropy');
  await expect(formula(page)).not.toHaveText(atFirst.replace('step 0', 'step 40'));
});

test.describe('own data', () => {
  const before = '?surface=himmelblau&rate=0.01&starts=3&seed=7&steps=30';

  async function openOwnData(page: Page) {
    await open(page, before);
    const gallery = await openGallery(page);
    await gallery.getByRole('button', { name: 'Own data …' }).click();
    await expect(gallery.getByText('It is not sent anywhere.')).toBeVisible();
    return gallery;
  }

  /** What the address says behind the "#", where no server sees it. */
  function hidden(page: Page, key: string): string {
    return new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key) ?? '';
  }

  /** How much of a table was read in each state of the page that a progress bar showed. */
  function sharesSeen(within: Locator) {
    return within.evaluateHandle((element) => {
      const seen = new Set<number>();
      const look = () => seen.add(element.querySelector('progress')?.value ?? 0);
      new MutationObserver(look).observe(element, { subtree: true, childList: true, attributes: true });
      return seen;
    });
  }

  const tables: readonly [what: string, text: string, rows: string][] = [
    [
      'with points and commas',
      'height,mass\n1.5,50\n1.6,58.5\n1.7,64\n1.8,77\n1.9,80',
      '1.5,50;1.6,58.5;1.7,64;1.8,77;1.9,80',
    ],
    [
      'with decimal commas and semicolons',
      'Größe;Masse\n1,5;50\n1,6;58,5\n1,7;64\n1,8;77',
      '1.5,50;1.6,58.5;1.7,64;1.8,77',
    ],
  ];
  for (const [what, text, rows] of tables) {
    test(`${what} become a landscape, stay out of the query and survive a reload`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const gallery = await openOwnData(page);
      await gallery.getByRole('textbox', { name: 'Paste a table' }).fill(text);
      await gallery.getByRole('button', { name: /^Learn from \d rows$/ }).click();
      await expect(gallery).toBeHidden();
      await expect.poll(() => hidden(page, 'rows')).toBe(rows);
      expect(new URL(page.url()).search).toBe('');
      const [, target] = text.split('\n')[0].split(/[,;]/);
      await expect(formula(page)).toHaveText(new RegExp(`${target} = `));
      await page.reload();
      await expect(formula(page)).toHaveText(new RegExp(`${target} = `));
      await expect.poll(() => hidden(page, 'rows')).toBe(rows);
      expect(asked.filter((url) => url.includes('58.5'))).toEqual([]);
    });
  }

  test('that a neuron tells apart are learned with their own labels', async ({ page }) => {
    const gallery = await openOwnData(page);
    const text = 'size,kind\n1,cat\n2,cat\n3,dog\n2.5,cat\n4,dog\n5,dog';
    await gallery.getByRole('textbox', { name: 'Paste a table' }).fill(text);
    await gallery.getByRole('combobox', { name: 'The neuron fires for' }).selectOption('dog');
    await gallery.getByRole('button', { name: 'Learn from 6 rows' }).click();
    await expect(formula(page)).toContainText('p(dog) = σ(');
    await expect.poll(() => hidden(page, 'task')).toBe('own-neuron');
  });

  const bad: readonly [what: string, text: string, sentence: RegExp][] = [
    ['an empty table', '\n\n', /^There is nothing in it\./],
    ['a single column', 'a\n1\n2\n3', /^There is only one column\./],
    ['text instead of numbers', 'a,b\nx,y\nu,v\ny,z', /^No column holds numbers\./],
    ['a single row', '1,2', /^There is only one row\./],
  ];
  for (const [what, text, sentence] of bad) {
    test(`${what} is answered by a sentence, and the landscape stays`, async ({ page }) => {
      const gallery = await openOwnData(page);
      await gallery.getByRole('textbox', { name: 'Paste a table' }).fill(text);
      const answer = gallery.getByRole('alert');
      await expect(answer).toHaveText(sentence);
      await expect(answer).toContainText('The landscape stays as it was.');
      await expect(gallery.getByRole('button', { name: /^Learn from/ })).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(gallery).toBeHidden();
      expect(inAddress(page, 'surface')).toBe('himmelblau');
      expect(new URL(page.url()).hash).toBe('');
    });
  }

  test('an empty file is answered, too', async ({ page }) => {
    const gallery = await openOwnData(page);
    const file = { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') };
    await gallery.getByLabel('Choose a file').setInputFiles(file);
    await expect(gallery.getByRole('alert')).toHaveText(/^There is nothing in it\./);
  });

  test('rows without numbers are left out and counted, and values that are all equal are told', async ({ page }) => {
    const gallery = await openOwnData(page);
    await gallery.getByRole('textbox', { name: 'Paste a table' }).fill('a,b\n1,5\n2,5\nthree,5\n4,5\n5,5\n6,5');
    await expect(gallery.getByText('1 row is left out: 1 with text instead of a number.')).toBeVisible();
    await expect(gallery.getByText('The first is row 4: in “a” stands “three”.')).toBeVisible();
    await expect(gallery.getByText('All values of “b” are equal: the best line is level.')).toBeVisible();
    await expect(gallery.getByRole('button', { name: 'Learn from 5 rows' })).toBeVisible();
  });

  test('in thousands of rows survive a reload, all of them', async ({ page }) => {
    const gallery = await openOwnData(page);
    const rows = Array.from({ length: 3000 }, (_, k) => `${k % 10},${k % 7}`);
    const file = { name: 'some.csv', mimeType: 'text/csv', buffer: Buffer.from(`a,b\n${rows.join('\n')}\n`) };
    await gallery.getByLabel('Choose a file').setInputFiles(file);
    await gallery.getByRole('button', { name: 'Learn from 3,000 rows' }).click();
    await expect.poll(() => hidden(page, 'rows').split(';').length).toBe(3000);
    await page.reload();
    await expect(settings(page).getByText('Every step looks at all 1,800 training rows')).toBeVisible();
  });

  test('in a link that is pasted where others stood are learned from in their place', async ({ page }) => {
    await open(page, '#task=own-line&rate=0.1&starts=3&seed=7&feature-name=a&target-name=b&rows=1,2;2,3;3,5;4,6;5,8');
    await expect(formula(page)).toContainText('b = ');
    await open(page, '#task=own-line&rate=0.1&starts=3&seed=7&feature-name=c&target-name=d&rows=1,5;2,3;3,2;4,2;5,1');
    await expect(formula(page)).toContainText('d = ');
  });

  test('of 100,000 rows 10,000 are taken, read bit by bit', async ({ page }) => {
    const gallery = await openOwnData(page);
    const rows = Array.from({ length: 100_000 }, (_, k) => `${k / 1000},${(k * 7919) % 1000}`);
    const file = { name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(`a,b\n${rows.join('\n')}\n`) };
    const shares = await sharesSeen(gallery);
    await gallery.getByLabel('Choose a file').setInputFiles(file);
    await expect(gallery.getByText(/10,000 of 100,000 are taken, evenly from first to last/)).toBeVisible();
    // what is read in one go is never seen half read
    expect(await shares.evaluate((seen) => [...seen].filter((share) => share > 0 && share < 1).length)).toBeGreaterThan(
      1,
    );
    await gallery.getByRole('button', { name: 'Learn from 10,000 rows' }).click();
    await expect(gallery).toBeHidden();
    await expect(formula(page)).toHaveText(/b = /);
    await expect(settings(page).getByText('Every step looks at all 6,000 training rows')).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the model has a tab of its own, with everything within reach', async ({ page }) => {
    await open(page, `${line}&batch=16`);
    await page.getByRole('navigation').getByRole('button', { name: 'Model' }).click();
    await expect(grip(page, 'Middle of the line')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

test('in German nothing is left in English', async ({ page }) => {
  await open(page, `${seasons}&batch=100&split=0.8,0,0.2&overlay=validation&lang=de`);
  await expect(model(page)).toContainText('Jeder Wanderer ist eine Jahreswelle');
  const panel = page.getByRole('complementary', { name: 'Einstellungen' });
  await expect(panel).toContainText('Testmenge');
  expect((await everythingSaid(model(page))).match(englishWords) ?? []).toEqual([]);
  expect((await everythingSaid(panel)).match(englishWords) ?? []).toEqual([]);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing where something is learned from data: ${theme}`, async ({ page }) => {
    await open(page, `${neuron}&batch=16&batches=1&overlay=validation&patience=3&theme=${theme}`);
    await page.getByRole('button', { name: 'Look at one hiker' }).click();
    await openLeaf(page, 'Epochs');
    await expect(page.getByRole('figure', { name: 'Loss and metric, epoch by epoch' })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expect(page.getByText('Contours: validation rows')).toBeVisible();
    expect(await accessibilityViolations(page)).toEqual([]);
    const gallery = await openGallery(page);
    await gallery.getByRole('button', { name: 'Own data …' }).click();
    await gallery.getByRole('textbox', { name: 'Paste a table' }).fill('a,b\n1,2\n2,5\n3,4');
    await expect(gallery.getByRole('button', { name: 'Learn from 3 rows' })).toBeVisible();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
}
