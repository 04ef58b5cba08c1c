import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lecture } from '../../src/chapters/lecture/lecture.ts';
import { drag, inAddress, middleOf, model, told, view } from './app.ts';
import { expect, test } from './fixtures.ts';
import {
  column,
  contents,
  expectDone,
  expectToDo,
  figure,
  goToChapter,
  handsOn,
  lockIn,
  nextButton,
  onMap,
  passage,
  piece,
  question,
  rateField,
  read,
  type,
} from './lecture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1000, height: 640 } });

interface Task {
  /** The passage, as "chapter/passage". */
  readonly at: string;
  /** Does what is to be done, as a reader would. */
  readonly deed: (page: Page) => Promise<void>;
}

function settingToHand(page: Page, name: string) {
  return passage(page).getByRole('textbox', { name, exact: true });
}

async function dragStart(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await expect(told(page)).toContainText(/^Start 1 at x/);
  await drag(page, await onMap(page, ...from), await onMap(page, ...to));
  await page.mouse.up();
}

/** Arrow keys at what has the focus, until the model is as it is wanted. */
async function pressUntil(page: Page, key: string, wanted: RegExp): Promise<void> {
  const formula = model(page).getByRole('figure').locator('p').first();
  await expect(formula).toContainText('kg');
  for (let presses = 0; presses < 60; presses++) {
    if (wanted.test((await formula.textContent()) ?? '')) return;
    await page.keyboard.press(key);
  }
  throw new RangeError(`Expected the model to come to ${wanted}, but it does not.`);
}

const tasks: readonly Task[] = [
  {
    at: 'loss/distance',
    deed: async (page) => {
      const cat = figure(page).getByRole('slider', { name: /picture 4,/ });
      await cat.press('ArrowRight');
      await expectToDo(page);
      await cat.press('ArrowLeft');
      await cat.press('ArrowLeft');
    },
  },
  {
    at: 'slope/derivative',
    deed: async (page) => {
      const point = figure(page).getByRole('slider', { name: 'Point on the curve' });
      await point.focus();
      await page.keyboard.press('Home');
      const left = await middleOf(point);
      await page.keyboard.press('End');
      const right = await middleOf(point);
      // from 2 to −1 of −4 to 2
      await drag(page, right, { x: (left.x + right.x) / 2, y: right.y });
      await page.mouse.up();
    },
  },
  { at: 'two-variables/floor', deed: (page) => dragStart(page, [1, 0], [0, 0.5]) },
  {
    at: 'hiker/fog',
    deed: async (page) => {
      const arrived = figure(page).getByText('Hardly any slope is left');
      for (let steps = 0; steps < 30 && !(await arrived.isVisible()); steps++) {
        await figure(page).getByRole('button', { name: 'Steepest step' }).click();
      }
      await expectToDo(page);
      await figure(page).getByRole('button', { name: 'Lift the fog' }).click();
    },
  },
  { at: 'from-above/begin', deed: (page) => dragStart(page, [4.5, -4.5], [-2.5, 3]) },
  {
    at: 'local-and-global/luck',
    deed: async (page) => {
      // the dice of this test fall so that many arrive
      await page.evaluate(() => {
        crypto.getRandomValues = (into) => {
          if (into instanceof Uint32Array) into[0] = 4;
          return into;
        };
      });
      await passage(page).getByRole('button', { name: 'New random starts' }).click();
      await expect.poll(() => inAddress(page, 'seed')).toBe('4');
    },
  },
  { at: 'stride/soonest', deed: (page) => type(rateField(page), '0.094') },
  {
    at: 'changing-stride/drawn',
    deed: async (page) => {
      const last = page.getByRole('slider', { name: 'Point 2 of 2' });
      const from = await middleOf(last);
      const plot = await page.getByRole('region', { name: 'Loss curve' }).boundingBox();
      if (plot === null) throw new RangeError('Expected a curve on the screen, got none.');
      await drag(page, from, { x: from.x, y: plot.y + plot.height });
      await page.mouse.up();
    },
  },
  {
    at: 'momentum/heavy',
    deed: async (page) => {
      await type(settingToHand(page, 'Momentum μ'), '0.3');
      await expect.poll(() => inAddress(page, 'momentum')).toBe('0.3');
      await expectToDo(page);
      await type(settingToHand(page, 'Momentum μ'), '0.8');
    },
  },
  {
    at: 'data/by-hand',
    deed: async (page) => {
      // the height by the line, the slope by the hiker
      await model(page).getByRole('slider', { name: 'Middle of the line' }).focus();
      await pressUntil(page, 'ArrowUp', /= 4\.[12]\d*\skg/);
      await expectToDo(page);
      await view(page).focus();
      await pressUntil(page, 'ArrowRight', /\+ 0\.[678]\d*\skg/);
    },
  },
  {
    at: 'stochastic/few',
    deed: (page) => passage(page).getByRole('slider', { name: 'Batch size' }).press('Home'),
  },
  {
    at: 'million-parameters/chain',
    deed: async (page) => {
      for (const name of ['All forward', 'All the way back', 'Check with a difference']) {
        await expectToDo(page);
        await figure(page).getByRole('button', { name }).click();
      }
    },
  },
  {
    at: 'when-to-stop/photograph',
    deed: async (page) => {
      await type(rateField(page), '0.04');
      await type(settingToHand(page, 'Momentum μ'), '0.95');
    },
  },
  {
    at: 'checklist/test',
    deed: async (page) => {
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await page.getByRole('button', { name: 'To the end' }).click();
      await expectToDo(page);
      await page.getByRole('button', { name: 'Open the test set' }).first().click();
    },
  },
];

for (const { at, deed } of tasks) {
  test(`what is to be done is done by hand, and ticked: ${at}`, async ({ page }) => {
    await read(page, at);
    await expectToDo(page);
    await deed(page);
    await expectDone(page);
  });
}

test('every chapter that asks for something to be done is among these', () => {
  const asked = lecture.chapters.flatMap(({ id, passages }) =>
    passages.filter(({ hands }) => hands !== undefined).map((each) => `${id}/${each.id}`),
  );
  expect(tasks.map(({ at }) => at)).toEqual(asked);
});

interface Answered {
  readonly at: string;
  /** What is expected: an answer's text, or a number as it is typed. */
  readonly say: string;
  /** Whether that is so. */
  readonly verdict: 'right' | 'near' | 'wrong';
  /** What is found, as it is shown. */
  readonly found: string;
}

const verdicts = {
  right: 'Right: that is what happens.',
  near: 'Close. Look at what made the difference.',
  wrong: 'It comes out differently. That is worth a second look.',
};

const choices: readonly Answered[] = [
  { at: 'loss/terraces', say: 'Near 0', verdict: 'wrong', found: 'At 0.54, where it began' },
  { at: 'slope/balance', say: 'Still on the hilltop', verdict: 'right', found: 'Still on the hilltop' },
  { at: 'two-variables/rest', say: 'About half', verdict: 'wrong', found: 'None' },
  { at: 'hiker/nearest', say: 'Lower left', verdict: 'right', found: 'Lower left' },
  { at: 'changing-stride/too-soon', say: 'C: falls with every step', verdict: 'wrong', found: 'D: falls in stairs' },
  { at: 'momentum/turned', say: 'Momentum (squares)', verdict: 'right', found: 'Momentum (squares)' },
];

const numbers: readonly Answered[] = [
  { at: 'local-and-global/fewest', say: '40', verdict: 'wrong', found: '13' },
  { at: 'stride/four-bounds', say: '32', verdict: 'right', found: '30' },
  { at: 'data/millimetres', say: '0.1', verdict: 'wrong', found: '2.429 × 10⁻⁵' },
  { at: 'stochastic/rows', say: '1200', verdict: 'near', found: '602' },
  { at: 'million-parameters/costs', say: '230', verdict: 'right', found: '228' },
  { at: 'when-to-stop/validation', say: '50', verdict: 'wrong', found: '21' },
];

/** The run is on its way, or has been. */
async function expectRevealed(page: Page, { at, verdict }: Answered): Promise<void> {
  const run = page.getByRole('button', { name: 'To the end of the run' });
  await expect(question(page)).toHaveAttribute('data-stage', /locked|revealed/);
  // a network that is still being trained has no end to go to yet
  await expect(question(page).getByText(verdicts[verdict])).toBeVisible();
  await expect(run).toHaveCount(0);
  const [chapterId, passageId] = at.split('/');
  const [{ reveal }] = lecture.chapters
    .flatMap(({ id, passages }) => (id === chapterId ? passages : []))
    .flatMap(({ id, question }) => (id === passageId && question !== undefined ? [question] : []));
  await expect(question(page)).toContainText(piece(reveal.en ?? ''));
}

for (const answered of choices) {
  test(`an answer is chosen, locked and held against the run: ${answered.at}`, async ({ page }) => {
    await read(page, answered.at);
    const lock = question(page).getByRole('button', { name: 'Lock in and run' });
    await expect(lock).toHaveAttribute('aria-disabled', 'true');
    await question(page).getByRole('radio', { name: answered.say }).check();
    await expect(lock).toHaveAttribute('aria-disabled', 'false');
    await lock.click();
    await expectRevealed(page, answered);
    await expect(question(page).getByRole('radio', { disabled: true }).first()).toBeVisible();
    await expect(question(page).locator('label', { hasText: 'your answer' })).toContainText(answered.say);
    await expect(
      question(page)
        .locator('label')
        .filter({ has: page.getByText('found', { exact: true }) }),
    ).toContainText(answered.found);
  });
}

for (const answered of numbers) {
  test(`a number is said, locked and held against the run: ${answered.at}`, async ({ page }) => {
    await read(page, answered.at);
    const lock = question(page).getByRole('button', { name: 'Lock in and run' });
    await expect(lock).toHaveAttribute('aria-disabled', 'true');
    await type(question(page).getByRole('textbox', { name: 'Your expectation' }), answered.say);
    await lock.click();
    await expectRevealed(page, answered);
    const terms = question(page).locator('dl > div');
    await expect(terms.filter({ hasText: 'Your expectation' }).locator('dd')).toHaveText(answered.say);
    await expect(terms.filter({ hasText: 'Found' }).locator('dd')).toHaveText(answered.found);
  });
}

test('every question is among these, but for the one that is answered with flags', () => {
  const asked = lecture.chapters.flatMap(({ id, passages }) =>
    passages.filter(({ question }) => question !== undefined).map((each) => `${id}/${each.id}`),
  );
  expect([...choices, ...numbers].map(({ at }) => at).sort()).toEqual(
    asked.filter((at) => at !== 'from-above/three').sort(),
  );
});

test('a slider says a number as well, which can be thought over and said anew', async ({ page }) => {
  await read(page, 'stride/four-bounds');
  const slider = question(page).getByRole('slider', { name: 'Your expectation' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'nothing said yet');
  await slider.press('End');
  await expect(question(page).getByRole('textbox', { name: 'Your expectation' })).toHaveValue('60');
  await lockIn(page);
  await expect(question(page).getByText(verdicts.wrong)).toBeVisible();
  await question(page).getByRole('button', { name: 'Think again' }).click();
  await expect(question(page)).toHaveAttribute('data-stage', 'open');
  await type(question(page).getByRole('textbox', { name: 'Your expectation' }), '30');
  await lockIn(page);
  await expect(question(page).getByText(verdicts.right)).toBeVisible();
});

test('what cannot be a number, or lies beside the scale, is told and not taken', async ({ page }) => {
  await read(page, 'stride/four-bounds');
  const field = question(page).getByRole('textbox', { name: 'Your expectation' });
  await type(field, 'many');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await type(field, '61');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(question(page).getByRole('button', { name: 'Lock in and run' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('an answer is found in the landscape of the text, whatever has been made of it since', async ({ page }) => {
  await read(page, 'stride/four-bounds');
  await type(question(page).getByRole('textbox', { name: 'Your expectation' }), '30');
  await page.getByRole('button', { name: 'Show the settings' }).click();
  const rate = page
    .getByRole('complementary', { name: 'Settings' })
    .getByRole('textbox', { name: 'Learning rate', exact: true });
  await type(rate, '0.001');
  await expect(rate).toHaveValue('0.001');
  await lockIn(page);
  await expect(rate).toHaveValue('0.02');
  await expect(question(page).getByText(verdicts.right)).toBeVisible();
});

test.describe('where things may move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a locked answer waits for the run, which plays, or is taken to its end', async ({ page }) => {
    await read(page, 'stride/four-bounds');
    await type(question(page).getByRole('textbox', { name: 'Your expectation' }), '30');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await lockIn(page);
    await expect(question(page).getByText('Locked in. The run is on its way')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
    await question(page).getByRole('button', { name: 'To the end of the run' }).click();
    await expect(question(page).getByText(verdicts.right)).toBeVisible();
  });
});

test('an answered question is still answered when the reader comes back', async ({ page }) => {
  await read(page, 'hiker/nearest');
  await question(page).getByRole('radio', { name: 'Upper left' }).check();
  await lockIn(page);
  await expect(question(page).getByText(verdicts.wrong)).toBeVisible();
  await nextButton(page).click();
  await column(page).getByRole('button', { name: 'Back', exact: true }).click();
  await expect(question(page).getByText(verdicts.wrong)).toBeVisible();
  await expect(question(page).locator('label', { hasText: 'your answer' })).toContainText('Upper left');
});

test.describe('the checklist', () => {
  const list = (page: Page) => column(page).getByRole('region', { name: 'Checklist' });
  const items = lecture.checklist ?? [];

  async function keepDone(page: Page, done: readonly string[]): Promise<void> {
    await page.addInitScript(
      (progress) => localStorage.setItem('thalweg.progress.optimisation-and-hiking', progress),
      JSON.stringify({ done, last: null }),
    );
  }

  test('ticks what has been done, and leads back to each place', async ({ page }) => {
    await read(page, 'stochastic/few');
    await passage(page).getByRole('slider', { name: 'Batch size' }).press('Home');
    await expectDone(page);
    await goToChapter(page, 'Stride');
    for (let k = 0; k < 3; k++) await nextButton(page).click();
    await type(rateField(page), '0.094');
    await expectDone(page);
    await goToChapter(page, 'Checklist');
    for (let k = 0; k < 2; k++) await nextButton(page).click();
    await expect(list(page).getByRole('listitem')).toHaveCount(items.length);
    const ticked = list(page)
      .getByRole('listitem')
      .filter({ has: page.getByText('done', { exact: true }) });
    await expect(ticked).toHaveCount(2);
    await expect(ticked.first()).toContainText('Find the learning rate');
    await ticked.last().getByRole('button').click();
    await expect(handsOn(page)).toContainText('Choose a batch size');
    await expectDone(page);
    await column(page).getByRole('button', { name: 'Contents' }).click();
    await expect(contents(page).getByText('1 of 2 tasks done').first()).toBeVisible();
  });

  test('is saved as a page that holds the ticks and the links', async ({ page }) => {
    await keepDone(page, ['stride/soonest']);
    await read(page, 'checklist/list');
    const download = page.waitForEvent('download');
    await list(page).getByRole('button', { name: 'Save as a page' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('checklist.html');
    const html = await readFile(await saved.path(), 'utf8');
    expect(html.match(/☑ done/g)).toHaveLength(1);
    expect(html.match(/☐ not done yet/g)).toHaveLength(items.length - 1);
    for (const { text } of items) expect(html).toContain(text.en);
    expect(html).toMatch(/Find the learning rate[^☐☑]*☑/);
    expect(html).toContain('?chapter=stride%2Fsoonest"');
  });

  test('the saved page opens by itself, and leads back to the passage', async ({ page, context }) => {
    await read(page, 'checklist/list');
    const download = page.waitForEvent('download');
    await list(page).getByRole('button', { name: 'Save as a page' }).click();
    const html = await readFile(await (await download).path(), 'utf8');
    const saved = await context.newPage();
    await saved.setContent(html);
    await expect(saved.getByRole('listitem')).toHaveCount(items.length);
    const href = await saved.getByRole('link').first().getAttribute('href');
    await saved.goto(href ?? '');
    await expect(passage(saved)).toContainText('measured in millimetres');
    await saved.close();
  });

  test('is all that is printed', async ({ page }) => {
    await keepDone(page, ['stride/soonest']);
    await read(page, 'checklist/list');
    await page.emulateMedia({ media: 'print' });
    await expect(list(page).getByRole('heading')).toBeVisible();
    await expect(list(page).getByText('Find the learning rate').first()).toBeVisible();
    await expect(list(page).getByText('done', { exact: true })).toBeVisible();
    for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
    await expect(view(page)).toBeHidden();
    const seen = await page.evaluate(() => document.body.innerText);
    expect(seen.trim()).toMatch(/^Checklist: Optimisation and hiking/);
    expect(seen).not.toContain('Thalweg');
    const last = list(page).getByText('Ask the test rows, once.', { exact: true });
    const box = await last.boundingBox();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(box?.y).toBeLessThan(height);
  });
});
