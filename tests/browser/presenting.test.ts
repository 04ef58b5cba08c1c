import type { Page } from '@playwright/test';
import type { Passage } from '../../src/chapters/course.ts';
import { lecture } from '../../src/chapters/lecture/lecture.ts';
import { accessibilityViolations } from './accessibility.ts';
import { englishWords, everythingSaid, model, view } from './app.ts';
import { expect, test } from './fixtures.ts';
import { outOfReach } from './outOfReach.ts';
import { bar, expectAt, expectNotesAt, openNotes, present, sign, thought } from './presenter.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 900, height: 600 } });

function blackScreen(page: Page) {
  return page.getByRole('dialog', { name: 'Black screen' });
}

/** Types the number of a chapter and goes there. */
async function jump(window: Page, chapter: number): Promise<void> {
  for (const digit of String(chapter)) await window.keyboard.press(digit);
  await window.keyboard.press('Enter');
}

test.describe('with the notes in a second window', () => {
  test('a clicker in either window moves both, over the end of a chapter and back', async ({ page }) => {
    await present(page, 'slope/hilltop');
    const notes = await openNotes(page);
    await expectNotesAt(notes, '2.4');
    await page.keyboard.press('PageDown');
    await expectAt(page, '2.5');
    await expectNotesAt(notes, '2.5');
    await notes.keyboard.press('PageDown');
    await expectAt(page, '3.1');
    await expectNotesAt(notes, '3.1');
    await notes.keyboard.press('PageUp');
    await expectAt(page, '2.5');
    await page.keyboard.press('PageUp');
    await expectNotesAt(notes, '2.4');
    await notes.getByRole('button', { name: 'Next thought' }).click();
    await expectAt(page, '2.5');
    await notes
      .getByRole('navigation', { name: 'Chapters' })
      .getByRole('button', { name: '1 What is a loss?' })
      .click();
    await expectAt(page, '1.1');
    await expectNotesAt(notes, '1.1');
  });

  test('what the audience sees is frozen while the notes go on, or black, and the notes say so', async ({ page }) => {
    await present(page, 'slope/tangent');
    const notes = await openNotes(page);
    await page.keyboard.press('f');
    await notes.keyboard.press('PageDown');
    await notes.keyboard.press('PageDown');
    await expectNotesAt(notes, '2.3');
    await expect(notes.getByText('Frozen: the audience sees 2.1, you are at 2.3.')).toBeVisible();
    await expect(bar(page).getByText('2.1 → 2.3')).toBeVisible();
    await expect(thought(page)).toContainText('The straight line that touches the curve');
    await jump(notes, 9);
    await expectNotesAt(notes, '9.1');
    await expect(bar(page).getByText('2.1 → 9.1')).toBeVisible();
    await notes.getByRole('button', { name: 'Show the audience 9.1' }).click();
    await expectAt(page, '9.1');
    await expect(notes.getByText(/^Frozen/)).toHaveCount(0);
    await notes.keyboard.press('b');
    await expect(blackScreen(page)).toBeVisible();
    await expect(notes.getByText('The screen is black for the audience.')).toBeVisible();
    await notes.keyboard.press('PageDown');
    await expect(blackScreen(page)).toBeHidden();
    await expectAt(page, '9.1');
    await expectNotesAt(notes, '9.1');
  });

  test('closing the window is noticed, and the end of presenting closes it', async ({ page }) => {
    await present(page, 'slope/tangent');
    const first = await openNotes(page);
    await first.close();
    await expect(sign(page, 'Notes in')).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('PageDown');
    await expectAt(page, '2.2');
    const second = await openNotes(page);
    await expectNotesAt(second, '2.2');
    await expect(sign(page, 'Notes in')).toHaveAttribute('aria-pressed', 'true');
    await second.keyboard.press('Escape');
    await expectNotesAt(second, '2.2');
    await expectAt(page, '2.2');
    const closed = second.waitForEvent('close');
    await sign(page, 'End presenting').click();
    await closed;
    await expect(bar(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2, name: '2. Slope' })).toBeVisible();
  });

  test('the notes have the colours of the page, and axe finds nothing in either window', async ({ page }) => {
    await present(page, 'changing-stride/too-soon');
    const notes = await openNotes(page);
    const paper = (window: Page) =>
      window.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    const papers = new Set<string>();
    for (const colours of ['day', 'for a projector in a bright room', 'dark']) {
      await expect(sign(page, `Colours: ${colours}\\.`)).toBeVisible();
      expect(await paper(notes)).toBe(await paper(page));
      papers.add(await paper(page));
      expect(await accessibilityViolations(notes)).toEqual([]);
      expect(await accessibilityViolations(page)).toEqual([]);
      await sign(page, 'Colours').click();
    }
    await expect(sign(page, 'Colours: day')).toBeVisible();
    expect(papers.size).toBe(3);
    await notes.keyboard.press('h');
    await expect(notes.getByRole('dialog', { name: 'Keys while presenting' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await accessibilityViolations(notes)).toEqual([]);
  });
});

test('a clicker goes on, and a number leads to its chapter, when the landscape, a slider or a button has the focus', async ({
  page,
}) => {
  await present(page, 'stride/divergence');
  await view(page).focus();
  await page.keyboard.press('PageDown');
  await expectAt(page, '7.4');
  const rate = thought(page).getByRole('slider').first();
  await rate.focus();
  const before = await rate.inputValue();
  await page.keyboard.press('PageUp');
  await expectAt(page, '7.3');
  await page.keyboard.press('PageDown');
  await expectAt(page, '7.4');
  expect(await rate.inputValue()).toBe(before);
  await sign(page, 'Pointer').focus();
  await page.keyboard.press('PageDown');
  await expectAt(page, '7.5');
  await expect(sign(page, 'Pointer')).toHaveAttribute('aria-pressed', 'false');
  await bar(page).getByRole('combobox', { name: 'Chapter' }).focus();
  await page.keyboard.press('PageUp');
  await expectAt(page, '7.4');
  await sign(page, 'Next').focus();

  await jump(page, 1);
  await expectAt(page, '1.1');
  await jump(page, 5);
  await expectAt(page, '5.1');
  await view(page).focus();
  await jump(page, 9);
  await expectAt(page, '9.1');
  await sign(page, 'Pointer').focus();
  await jump(page, 3);
  await expectAt(page, '3.1');
  await expect(sign(page, 'Pointer')).toHaveAttribute('aria-pressed', 'false');
  await jump(page, 15);
  await expect(page.getByText('There is no chapter 15: they go from 1 to 14.')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText('Chapter 2: Enter goes there')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Chapter 2: Enter goes there')).toHaveCount(0);
  await expectAt(page, '3.1');

  // whoever has chosen with the mouse has the clicker's other keys again as well
  const chapters = bar(page).getByRole('combobox', { name: 'Chapter' });
  await chapters.focus();
  await chapters.dispatchEvent('pointerdown');
  await chapters.selectOption('10 A landscape made of data');
  await expectAt(page, '10.1');
  await expect(chapters).not.toBeFocused();
  await page.keyboard.press('.');
  await expect(blackScreen(page)).toBeVisible();
});

test('a pointer follows the mouse, and a black screen hides everything until the next key, which does no more', async ({
  page,
}) => {
  await present(page, 'stride/zigzag');
  const dot = page.locator('[data-is-shown]');
  await page.mouse.move(300, 200);
  await expect(dot).toBeHidden();
  await page.keyboard.press('p');
  await expect(dot).toBeVisible();
  for (const [x, y] of [
    [300, 200],
    [650, 90],
  ]) {
    await page.mouse.move(x, y);
    await expect
      .poll(async () => {
        const box = await dot.boundingBox();
        return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
      })
      .toEqual([x, y]);
  }

  await page.keyboard.press('b');
  await expect(blackScreen(page)).toBeVisible();
  await expect(dot).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(blackScreen(page)).toBeHidden();
  await expect(dot).toBeVisible();
  await view(page).focus();
  await page.keyboard.press('.');
  await expect(blackScreen(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(blackScreen(page)).toBeHidden();
  await sign(page, 'Black screen').click();
  await blackScreen(page).click();
  await expect(blackScreen(page)).toBeHidden();
  await expectAt(page, '7.2');
  await page.keyboard.press('p');
  await expect(dot).toBeHidden();
});

test('Escape closes the list of keys, then leaves full screen, then ends presenting at the thought it has come to', async ({
  page,
}) => {
  await present(page, 'stride/zigzag');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys while presenting' });
  await expect(help).toBeVisible();
  const keys = await help.locator('kbd').allTextContents();
  const all = ['Page ↓', 'Space', '→', 'Page ↑', '←', 'B', '.', '7 Enter', '12 Enter', 'F', 'N', 'P', 'H', '?', 'Esc'];
  expect(keys).toEqual(all);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(sign(page, 'Keys')).toHaveAttribute('aria-pressed', 'false');
  await expectAt(page, '7.2');

  await expect(sign(page, 'Leave full screen')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectAt(page, '7.3');
  await page.keyboard.press('Escape');
  await expect(sign(page, 'Full screen')).toBeVisible();
  await expectAt(page, '7.3');
  await view(page).focus();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByText('A little more,')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-presenting');
});

test('what the browser refuses is said, and everything else goes on', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await present(page, 'slope/tangent');
  await expect(
    bar(page).getByText('The browser does not allow full screen here. Everything else works.'),
  ).toBeVisible();
  await page.keyboard.press('n');
  await expect(bar(page).getByText(/^The browser has blocked the window with the notes\./)).toBeVisible();
  await sign(page, 'Close this note').click();
  await expect(bar(page).getByText(/^The browser/)).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expectAt(page, '2.2');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('a thing is done with the lecturer’s own hands, and a question answered', async ({ page }) => {
  await present(page, 'slope/derivative');
  const hands = thought(page).getByRole('region', { name: 'To do yourself' });
  await expect(hands.getByText('Still to do')).toBeVisible();
  const point = page.getByRole('slider', { name: 'Point on the curve' });
  await point.focus();
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(point).toHaveAttribute('aria-valuetext', 'x = −1, height −2, slope 0');
  await expect(hands.getByText('Done')).toBeVisible();
  await expectAt(page, '2.2');

  await jump(page, 1);
  for (const number of ['1.2', '1.3', '1.4']) {
    await page.keyboard.press('PageDown');
    await expectAt(page, number);
  }
  const question = thought(page).getByRole('region', { name: 'What do you expect?' });
  await question.getByRole('radio', { name: /^At 0\.54/ }).focus();
  await page.keyboard.press('Space');
  await question.getByRole('button', { name: 'Lock in and run' }).press('Enter');
  await expect(question.getByText('Right: that is what happens.')).toBeVisible();
  await expect(question.getByText('None of the sixty has moved.')).toBeVisible();
  await expectAt(page, '1.4');
});

test('in German nothing is left in English', async ({ page }) => {
  await present(page, 'stride/soonest', '&lang=de');
  const notes = await openNotes(page);
  await expectNotesAt(notes, '7.4');
  await notes.keyboard.press('f');
  await notes.keyboard.press('PageDown');
  await expect(notes.getByText(/^Eingefroren: Das Publikum sieht 7\.4/)).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog', { name: 'Tasten beim Vorführen' })).toBeVisible();
  const said = await Promise.all([
    everythingSaid(thought(page)),
    everythingSaid(bar(page)),
    everythingSaid(page.getByRole('dialog')),
    everythingSaid(notes.locator('body')),
  ]);
  expect(said.join('\n').match(englishWords) ?? []).toEqual([]);
  expect(await notes.title()).toBe('Notizen zum Vortrag');
});

const sizes = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
  [390, 844],
] as const;

/** The thoughts with the most to read, in the language that takes more words. */
function longestThoughts(count: number): string[] {
  const thoughts = lecture.chapters.flatMap(({ id, passages }) =>
    passages.map((passage) => ({ name: `${id}/${passage.id}`, length: lengthOf(passage) })),
  );
  return thoughts
    .sort((a, b) => b.length - a.length)
    .slice(0, count)
    .map(({ name }) => name);
}

function lengthOf({ text, hands, question }: Passage): number {
  const options = question?.predict.kind === 'choice' ? question.predict.options : [];
  const read = [text, hands?.text, question?.text, ...options.map((option) => option.text)];
  return read.map((said) => said?.de?.length ?? 0).reduce((sum, length) => sum + length);
}

for (const passage of longestThoughts(2)) {
  test(`on any screen nothing of a long thought is out of reach: ${passage}`, async ({ page }) => {
    await present(page, passage, '&lang=de');
    const text = thought(page).locator('> div');
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      for (const part of [thought(page), bar(page)]) {
        await expect(part).toBeInViewport({ ratio: 0.99 });
        await expect.poll(() => outOfReach(part), `${width} × ${height}`).toEqual([]);
      }
      // what cannot be seen at once is scrolled by the keyboard
      await expect
        .poll(() => text.evaluate((box) => box.scrollHeight > box.clientHeight === (box.tabIndex === 0)))
        .toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
}

test('once it is loaded the whole lecture goes on without a network', async ({ page, context, allow }) => {
  // a worker is a file that nobody keeps: where it cannot be had, its work is done on the main thread
  allow(/(networkWorker|groundWorker|gradientWorker|sweepWorker)-[\w-]+\.js/);
  // the browser asks for the page's sign anew whenever the address changes
  allow(/icon\.svg$/);
  allow(/^console error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED$/);
  const ahead = page.waitForRequest(/\/loadAhead-[\w-]+\.js$/);
  await present(page, 'loss/label');
  // the same promise that the page waits for: it is kept when everything is there
  await page.evaluate(`import('${(await ahead).url()}').then(({ loadAhead }) => loadAhead())`);
  await context.setOffline(true);

  const missing = page.getByText(/could not be loaded|cannot be loaded|Is there a network/);
  for (const [index, { passages }] of lecture.chapters.entries()) {
    await jump(page, index + 1);
    for (const [thought, { figure }] of passages.slice(0, 3).entries()) {
      if (thought > 0) await page.keyboard.press('PageDown');
      await expectAt(page, `${index + 1}.${thought + 1}`);
      if (figure === undefined) await expect(view(page).locator('canvas').first()).toBeVisible();
      else await expect(page.getByRole('region', { name: 'Figure' }).getByRole('figure')).toBeVisible();
      await expect(missing).toHaveCount(0);
    }
  }
  // a photograph, and a network that is trained
  await jump(page, 13);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(model(page).getByRole('img', { name: 'Clean', exact: true })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Loss and metric, epoch by epoch' })).toBeVisible();
  await jump(page, 12);
  await page.keyboard.press('PageDown');
  await expect(model(page).getByText(/^Training 1 of 1 with Adam/)).toBeVisible();
  await sign(page, 'End presenting').click();
  await page.getByRole('button', { name: 'DE', exact: true }).click();
  await expect(model(page).getByText(/^Training 1 von 1 mit Adam/)).toBeVisible();
});
