import type { Locator, Page } from '@playwright/test';
import type { Chapter, Passage } from '../../src/chapters/course.ts';
import { lecture } from '../../src/chapters/lecture/lecture.ts';
import { accessibilityViolations } from './accessibility.ts';
import { englishWords, everythingSaid, inAddress, view } from './app.ts';
import { expect, test } from './fixtures.ts';
import {
  backButton,
  beside,
  chapterTitle,
  column,
  comeBackButton,
  contents,
  expectDone,
  expectPosition,
  figure,
  goToChapter,
  handsOn,
  type Language,
  nextButton,
  onMap,
  passage,
  piece,
  question,
  rateField,
  read,
  switchLanguage,
  type,
  way,
  widthTooMuch,
  words,
} from './lecture.ts';
import { outOfReach } from './outOfReach.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

function hasTask({ hands, question }: Passage): boolean {
  return hands !== undefined || question !== undefined;
}

/** A paper keeps its title in every language. */
const paper = 'Ecological Sexual Dimorphism and Environmental Variability within a Community of Antarctic Penguins';

async function englishLeft(page: Page): Promise<string[]> {
  const said = (await everythingSaid(page.locator('body'))).replaceAll(paper, '');
  return said.match(englishWords) ?? [];
}

async function expectText(page: Page, { passages, title }: Chapter, k: number, language: Language): Promise<void> {
  await expectPosition(page, words[language].position(`${k + 1}`, `${passages.length}`));
  await expect(chapterTitle(page)).toContainText(title[language] ?? '');
  await expect(passage(page)).toContainText(piece(passages[k].text[language] ?? ''));
  expect(await widthTooMuch(page)).toBe(0);
  // what is told of a selected hiker comes a little after everything else
  if (language === 'de') await expect.poll(() => englishLeft(page)).toEqual([]);
}

const other = { en: 'de', de: 'en' } as const;

for (const chapter of lecture.chapters) {
  test(`${chapter.id} can be gone through from its first passage to its last, in both languages`, async ({ page }) => {
    const examined = Math.max(0, chapter.passages.findIndex(hasTask));
    let language: Language = 'en';
    await read(page, chapter.id, 'lang=en&theme=light');
    for (const [k, { figure: choice }] of chapter.passages.entries()) {
      if (k > 0) await nextButton(page).click();
      await expectText(page, chapter, k, language);
      await expect(beside(page)).toBeVisible();
      await expect(figure(page)).toHaveCount(choice === undefined ? 0 : 1);
      if (k === examined) expect(await accessibilityViolations(page)).toEqual([]);
      language = other[language];
      await switchLanguage(page);
      await expectText(page, chapter, k, language);
      if (k !== examined) continue;
      await page.getByRole('button', { name: /^(Dark colours|Dunkle Farben)$/ }).click();
      expect(await accessibilityViolations(page)).toEqual([]);
    }
  });
}

test('the first passage has nothing before it, the last nothing behind it, and Back leads over the end of a chapter', async ({
  page,
}) => {
  await read(page, 'loss');
  await expect(backButton(page)).toBeDisabled();
  await goToChapter(page, 'Slope');
  await expectPosition(page, '1 of 5');
  await backButton(page).click();
  await expect(chapterTitle(page)).toHaveText('1. What is a loss?');
  await expectPosition(page, '5 of 5');
  await expect(nextButton(page)).toHaveText('Next: Slope');
  await goToChapter(page, 'Checklist');
  await nextButton(page).click();
  await nextButton(page).click();
  await expectPosition(page, '3 of 3');
  await expect(nextButton(page)).toBeDisabled();
});

/** The learning rate of the scenario on the screen. */
function rateInSettings(page: Page): Locator {
  return page
    .getByRole('complementary', { name: 'Settings' })
    .getByRole('textbox', { name: 'Learning rate', exact: true });
}

function showSettings(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Show the settings' }).click();
}

function passages(page: Page): Locator {
  return column(page).getByRole('region', { name: 'Text of the chapter' });
}

/** Turns the wheel until a passage, counted from 0, stands a little above the reading line. */
async function wheelTo(page: Page, k: number): Promise<void> {
  const away = await passages(page).evaluate((scroller, k) => {
    const top = scroller.querySelector(`[data-passage="${k}"]`)?.getBoundingClientRect().top ?? 0;
    return top - scroller.getBoundingClientRect().top - 0.25 * scroller.clientHeight;
  }, k);
  await passages(page).hover();
  await page.mouse.wheel(0, away);
}

test('scrolling makes passages the present ones, and brings what belongs to them', async ({ page }) => {
  await read(page, 'stride');
  await showSettings(page);
  await expect(rateInSettings(page)).toHaveValue('0.005');
  for (const [k, rate] of [
    [1, '0.09'],
    [2, '0.105'],
    [1, '0.09'],
    [0, '0.005'],
  ] as const) {
    await wheelTo(page, k);
    await expectPosition(page, `${k + 1} of 6`);
    await expect(passage(page)).toHaveAttribute('data-passage', `${k}`);
    await expect(rateInSettings(page)).toHaveValue(rate);
  }
});

test('the keyboard scrolls as well', async ({ page }) => {
  await read(page, 'stride');
  await passages(page).focus();
  await page.keyboard.press('End');
  await expectPosition(page, '6 of 6');
  await page.keyboard.press('Home');
  await expectPosition(page, '1 of 6');
});

test('a passage that is gone to comes into view, and a tap on another makes that the present one', async ({ page }) => {
  await read(page, 'stride/bound');
  await expect(passage(page).getByText('Where is the edge?')).toBeInViewport();
  await passages(page).getByText('The rule is the same as before').click();
  await expectPosition(page, '3 of 6');
});

test('what was changed is given up for what the text speaks of, and undo brings it back', async ({ page }) => {
  await read(page, 'stride/soonest');
  await expect(rateField(page)).toHaveValue('0.05');
  await expect(comeBackButton(page)).toHaveCount(0);
  await type(rateField(page), '0.08');
  await expect(comeBackButton(page)).toBeVisible();
  await expect.poll(() => inAddress(page, 'rate')).toBe('0.08');
  await comeBackButton(page).click();
  await expect(rateField(page)).toHaveValue('0.05');
  await expect(comeBackButton(page)).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).search).toBe('?chapter=stride/soonest');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rateField(page)).toHaveValue('0.08');
  await expect(comeBackButton(page)).toBeVisible();
});

test('the address names the passage, and whoever opens it is there', async ({ page, context }) => {
  await read(page, 'stride');
  await nextButton(page).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?chapter=stride/zigzag');
  const second = await context.newPage();
  await second.goto(page.url());
  await expectPosition(second, '2 of 6');
  await expect(passage(second)).toContainText('a zigzag that gets narrower');
  await second.close();
});

test('a link with a scenario of its own keeps that, and offers the way to what the text speaks of', async ({
  page,
}) => {
  await read(page, 'stride/zigzag', 'surface=booth&rate=0.03&starts=12&seed=3');
  await showSettings(page);
  await expect(rateInSettings(page)).toHaveValue('0.03');
  await expectPosition(page, '2 of 6');
  await comeBackButton(page).click();
  await expect(rateInSettings(page)).toHaveValue('0.09');
  await expect(comeBackButton(page)).toHaveCount(0);
});

test('a passage that no course has is its beginning', async ({ page }) => {
  await read(page, 'stride/nowhere');
  await expect(chapterTitle(page)).toHaveText('7. Stride');
  await expectPosition(page, '1 of 6');
});

test('the lecture is opened and closed beside the landscape, which stays', async ({ page }) => {
  await read(page, 'stride/zigzag');
  await column(page).getByRole('button', { name: 'Close the lecture' }).click();
  await expect(column(page)).toHaveCount(0);
  await expect(view(page).locator('canvas').first()).toBeVisible();
  await expect(rateInSettings(page)).toHaveValue('0.09');
  await expect.poll(() => inAddress(page, 'surface')).toBe('ravine');
  expect(inAddress(page, 'chapter')).toBe('');
  await page.getByRole('button', { name: 'Lecture' }).click();
  await expectPosition(page, '2 of 6');
});

/** Turns one prediction a little to the better: the task of the first chapter. */
async function lowerLoss(page: Page): Promise<void> {
  await figure(page)
    .getByRole('slider', { name: /picture 1,/ })
    .press('ArrowRight');
  await expectDone(page);
}

test('what has been done is kept over a reload, on this device and no other', async ({ page, browser, baseURL }) => {
  await read(page, 'loss/distance');
  await lowerLoss(page);
  await page.goto('?surface=booth');
  await page.getByRole('button', { name: 'Lecture' }).click();
  await expectPosition(page, '3 of 5');
  await expectDone(page);
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', ...(baseURL && { baseURL }) });
  const elsewhere = await context.newPage();
  await read(elsewhere, 'loss/distance');
  await expect(handsOn(elsewhere).getByRole('status')).toHaveText('Still to do');
  await context.close();
});

test('where nothing may be kept, everything works as long as the page is open', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The document is not allowed to keep anything.', 'SecurityError');
      },
    });
  });
  await read(page, 'loss/distance');
  await lowerLoss(page);
  await nextButton(page).click();
  await backButton(page).click();
  await expectDone(page);
  await column(page).getByRole('button', { name: 'Contents' }).click();
  await expect(contents(page).getByText('1 of 2 tasks done')).toBeVisible();
  await read(page, 'loss/distance');
  await expect(handsOn(page).getByRole('status')).toHaveText('Still to do');
});

const minima = { upperLeft: [-2.805, 3.131], lowerLeft: [-3.779, -3.283], lowerRight: [3.584, -1.848] } as const;

test('flags are put down by taps on the map, and stand right', async ({ page }) => {
  await read(page, 'from-above/three');
  for (const [k, [x, y]] of [minima.upperLeft, minima.lowerLeft, minima.lowerRight].entries()) {
    const { x: px, y: py } = await onMap(page, x, y);
    await page.mouse.click(px, py);
    await expect(question(page).getByText('The flag stands.')).toHaveCount(k + 1);
  }
  await question(page).getByRole('button', { name: 'Lock in and run' }).click();
  await expect(question(page).getByText('All flags stand right.')).toBeVisible();
});

test('flags are moved by arrow keys or typed, and told which of them stands right', async ({ page }) => {
  await read(page, 'from-above/three');
  await expect(question(page).getByText('Place all flags first')).toBeVisible();
  const flag = page.getByRole('group', { name: 'Flags' }).getByRole('button', { name: /^Flag of start 1/ });
  await flag.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(flag).toHaveAccessibleName(/^Flag of start 1 at −4\.[56]/);
  for (const [field, value] of [
    ['x of flag 2', '-3.8'],
    ['y of flag 2', '-3.3'],
    ['x of flag 3', '3'],
  ] as const) {
    await type(question(page).getByRole('textbox', { name: field }), value);
  }
  await question(page).getByRole('button', { name: 'Lock in and run' }).click();
  await expect(question(page).getByText('1 of 3 flags stand right.')).toBeVisible();
  await expect(question(page).getByText('Flag 1 stands elsewhere.')).toBeVisible();
  await expect(question(page).getByText('Flag 2 stands right.')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the text lies below the landscape, and everything is reached by taps', async ({ page }) => {
    await read(page, 'stride/divergence');
    const above = await view(page).boundingBox();
    const below = await column(page).boundingBox();
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    await nextButton(page).tap();
    await expectPosition(page, '4 of 6');
    await passages(page).getByRole('slider', { name: 'Learning rate, slider' }).tap();
    await expect(comeBackButton(page)).toBeVisible();
    await comeBackButton(page).tap();
    await expect(comeBackButton(page)).toHaveCount(0);
    await column(page).getByRole('button', { name: 'Contents' }).tap();
    await contents(page)
      .getByRole('button', { name: /^Passage 6 of 6/ })
      .tap();
    await expectPosition(page, '6 of 6');
    expect(await widthTooMuch(page)).toBe(0);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('tabs change between the text and what else there is, and the text stays where it was', async ({ page }) => {
    await read(page, 'data/by-hand');
    const tabs = page.getByRole('navigation', { name: 'Settings' }).getByRole('button');
    await expect(tabs).toHaveText(['Text', 'Learning rate', 'Landscape', 'Model', 'Starts', 'Curve']);
    for (const tab of (await tabs.all()).slice(1)) {
      await tab.tap();
      await expect(tab).toHaveAttribute('aria-expanded', 'true');
      await expect(column(page)).toBeHidden();
      expect(await widthTooMuch(page)).toBe(0);
    }
    await tabs.first().tap();
    await expect(handsOn(page)).toBeInViewport();
    await expectPosition(page, '2 of 5');
  });

  test('a task in a figure is done by a tap', async ({ page }) => {
    await read(page, 'slope/derivative');
    const slider = figure(page).getByRole('slider', { name: 'Place of the point' });
    const box = await slider.boundingBox();
    if (box === null) throw new RangeError('Expected a slider on the screen, got none.');
    // the place −1 is in the middle of −4 to 2
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(slider).toHaveAttribute('aria-valuetext', 'x = −1');
    await expectDone(page);
  });
});

/** Texts as long as another language might have them, and with words that nobody has thought of. */
type Rewording = 'as it is' | 'twice' | 'long words';

/** Puts other words into the whole column; mathematics stays, for it is not translated. */
async function reword(page: Page, how: Rewording): Promise<void> {
  if (how === 'as it is') return;
  await column(page).evaluate((root, how) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (text.parentElement?.closest('math, option') || !text.nodeValue?.trim()) continue;
      text.nodeValue =
        how === 'twice'
          ? `${text.nodeValue} ${text.nodeValue}`
          : text.nodeValue.replace(/\p{L}{3,}/gu, (word) => word.repeat(20).slice(0, 60));
    }
  }, how);
}

/** Pieces of text that lie upon one another where both can be seen. */
function overlaps(page: Page): Promise<string[]> {
  return column(page).evaluate((root) => {
    interface Box {
      readonly words: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    /** So many pixels of two letters may touch. */
    const slack = 2;
    /** A line's box holds room above and below its letters, by a share of its height. */
    const air = 0.2;
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest('math, option') || !text.nodeValue?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        const box = {
          words: text.nodeValue.slice(0, 30),
          left: rect.left,
          right: rect.right,
          top: rect.top + air * rect.height,
          bottom: rect.bottom - air * rect.height,
        };
        for (let around: Element | null = parent; around !== null; around = around.parentElement) {
          if (getComputedStyle(around).overflowY === 'visible') continue;
          const edge = around.getBoundingClientRect();
          box.left = Math.max(box.left, edge.left);
          box.right = Math.min(box.right, edge.right);
          box.top = Math.max(box.top, edge.top);
          box.bottom = Math.min(box.bottom, edge.bottom);
        }
        if (box.right - box.left > slack && box.bottom - box.top > slack) boxes.push(box);
      }
    }
    return boxes.flatMap((one, k) =>
      boxes
        .slice(k + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack,
        )
        .map((other) => `“${one.words}” and “${other.words}”`),
    );
  });
}

async function expectFits(page: Page): Promise<void> {
  expect(await outOfReach(column(page))).toEqual([]);
  expect(await overlaps(page)).toEqual([]);
  expect(await widthTooMuch(page)).toBe(0);
}

const rooms = [
  { width: 1280, height: 720, size: '100%', rewordings: ['twice', 'long words'] },
  { width: 390, height: 844, size: '100%', rewordings: ['twice', 'long words'] },
  { width: 1280, height: 720, size: '200%', rewordings: ['as it is', 'twice'] },
  { width: 390, height: 844, size: '200%', rewordings: ['as it is'] },
] as const;

for (const { width, height, size, rewordings } of rooms) {
  for (const how of rewordings) {
    test(`nothing is cut off or overlaps: text ${how}, at ${size}, in ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const place of ['changing-stride/drawn', 'local-and-global/fewest', 'checklist/list']) {
        await read(page, place, 'lang=de');
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), size);
        await reword(page, how);
        await expectFits(page);
        for (const button of await way(page).getByRole('button').all()) {
          // what is so large has no room all at once
          if (size === '200%' || how === 'long words') await button.scrollIntoViewIfNeeded();
          await expect(button).toBeInViewport({ ratio: 0.99 });
        }
      }
      await column(page).locator('header').getByRole('button').first().click();
      await expect(contents(page)).toBeVisible();
      await reword(page, how);
      await expectFits(page);
    });
  }
}
