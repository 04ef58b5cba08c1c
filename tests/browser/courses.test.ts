import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { inAddress, open, view } from './app.ts';
import { expect, test } from './fixtures.ts';
import {
  backButton,
  chapterTitle,
  column,
  contents,
  expectDone,
  expectPosition,
  expectToDo,
  lockIn,
  nextButton,
  onMap,
  passage,
  question,
  rateField,
  read,
  switchLanguage,
  type,
} from './lecture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1000, height: 640 } });

const example = 'docs/examples/course.json';

async function openContents(page: Page): Promise<void> {
  await column(page)
    .getByRole('button', { name: /^(Contents|Inhalt)$/ })
    .click();
  await expect(contents(page)).toBeVisible();
}

/** As if somebody had chosen a file with these words in it. */
async function choose(page: Page, json: string): Promise<void> {
  await contents(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(json) });
}

/** Back from the contents to the present passage. */
async function goOn(page: Page): Promise<void> {
  await contents(page).locator('button[aria-current="true"]').click();
  await expect(passage(page)).toBeVisible();
}

function sentences(page: Page): Locator {
  return page.locator('section:has(> div > [role="alert"])');
}

test('a course from a disk is gone through: text, task, question, flags and checklist', async ({ page }) => {
  await read(page, 'loss');
  await openContents(page);
  await contents(page).locator('input[type="file"]').setInputFiles(example);
  await expect(chapterTitle(page)).toHaveText('1. A bowl');
  await expect(contents(page).getByRole('heading')).toHaveText('Two walks downhill');
  await goOn(page);
  await expect(passage(page)).toContainText('A single hiker stands on the rim of the bowl');
  await expectPosition(page, '1 of 3');

  await nextButton(page).click();
  await expectToDo(page);
  await type(rateField(page), '0.5');
  await expectDone(page);

  await nextButton(page).click();
  await type(question(page).getByRole('textbox', { name: 'Your expectation' }), '0.33');
  await lockIn(page);
  await expect(question(page).getByText('Right: that is what happens.')).toBeVisible();

  await nextButton(page).click();
  await expect(chapterTitle(page)).toHaveText('2. Two valleys');
  await expect(question(page).getByText('The flag is still to be placed.')).toHaveCount(2);
  for (const [k, x] of [-1, 1].entries()) {
    const pixel = await onMap(page, x, 0);
    await page.mouse.click(pixel.x, pixel.y);
    await expect(question(page).getByText('The flag stands.')).toHaveCount(k + 1);
  }
  await lockIn(page);
  await expect(question(page).getByText('All flags stand right.')).toBeVisible();

  await nextButton(page).click();
  const list = column(page).getByRole('region', { name: 'Checklist' });
  await expect(list.getByText('done', { exact: true })).toHaveCount(3);
  await expect(nextButton(page)).toBeDisabled();
});

test('no link can name a course from a disk, and its progress is kept apart', async ({ page }) => {
  await read(page, 'stride/soonest');
  await openContents(page);
  await contents(page).locator('input[type="file"]').setInputFiles(example);
  await expect(chapterTitle(page)).toHaveText('1. A bowl');
  await expect.poll(() => inAddress(page, 'chapter')).toBe('');
  await expect.poll(() => inAddress(page, 'formula')).not.toBe('');
  await column(page).getByRole('button', { name: 'Close the lecture' }).click();
  await page.getByRole('button', { name: 'Lecture' }).click();
  await expect(chapterTitle(page)).toHaveText('7. Stride');
  await expectPosition(page, '4 of 6');
});

const broken = `{
  "version": 1,
  "id": "mine"
  "title": "Mine"
}`;

const faulty = `{
  "version": 1,
  "id": "mine",
  "title": { "en": "Mine", "de": "Meiner" },
  "colour": "green",
  "chapters": [
    {
      "id": "Bowl 1",
      "title": "Left out",
      "passages": [{ "id": "a", "text": "x", "scenario": {} }]
    },
    {
      "id": "bowl",
      "title": "Kept",
      "passages": [
        {
          "id": "down",
          "text": "What is all right is shown.",
          "scenario": { "surface": { "id": "himmelblau" } },
          "show": { "leaf": "flower" }
        }
      ]
    }
  ]
}`;

const languages = [
  {
    language: 'en',
    failed: 'This course could not be opened. Everything stays as it was.',
    comma: 'Line 3: A comma is missing.',
    partly: 'Not everything in this course could be taken',
    faults: [
      /^Line 5: “colour” means nothing here/,
      /^Line 8: “Bowl 1” cannot be an id/,
      /^Line 20: “leaf” cannot be “flower”/,
    ],
  },
  {
    language: 'de',
    failed: 'Dieser Kurs konnte nicht geöffnet werden. Alles bleibt, wie es war.',
    comma: 'Zeile 3: Ein Komma fehlt.',
    partly: /Kurs/,
    faults: [/^Zeile 5: .*„colour“/, /^Zeile 8: .*„Bowl 1“/, /^Zeile 20: .*„flower“/],
  },
] as const;

for (const { language, failed, comma, partly, faults } of languages) {
  test(`what is broken in a file is told with its line, and nothing on the screen is lost: ${language}`, async ({
    page,
  }) => {
    await read(page, 'stride/soonest', `lang=${language}`);
    await type(rateField(page), language === 'de' ? '0,08' : '0.08');
    await openContents(page);
    await choose(page, broken);
    await expect(sentences(page)).toContainText(failed);
    await expect(sentences(page).getByRole('listitem')).toHaveText(comma);
    await page.keyboard.press('Escape');
    await expectPosition(page, language === 'de' ? '4 von 6' : '4 of 6');
    await expect(rateField(page)).toHaveValue(language === 'de' ? '0,08' : '0.08');
  });

  test(`what is faulty in a course is told line by line, and the rest is shown: ${language}`, async ({ page }) => {
    await read(page, 'loss', `lang=${language}`);
    await openContents(page);
    await choose(page, faulty);
    await expect(sentences(page)).toContainText(partly);
    await expect(sentences(page).getByRole('listitem')).toHaveText([...faults]);
    await sentences(page).getByRole('button').click();
    await expect(sentences(page)).toHaveCount(0);
    await goOn(page);
    await expect(passage(page)).toContainText('What is all right is shown.');
  });
}

test('sentences about a course change with the language', async ({ page }) => {
  await read(page, 'loss', 'lang=en');
  await openContents(page);
  await choose(page, broken);
  await expect(sentences(page).getByRole('listitem')).toHaveText('Line 3: A comma is missing.');
  await switchLanguage(page);
  await expect(sentences(page).getByRole('listitem')).toHaveText('Zeile 3: Ein Komma fehlt.');
});

test('a file that has been mended is opened by the same button', async ({ page }) => {
  await read(page, 'loss');
  await openContents(page);
  await choose(page, broken);
  await expect(sentences(page)).toBeVisible();
  await contents(page).locator('input[type="file"]').setInputFiles(example);
  await expect(chapterTitle(page)).toHaveText('1. A bowl');
  await expect(sentences(page)).toHaveCount(0);
});

test('what is no course at all is told apart', async ({ page }) => {
  await read(page, 'loss');
  await openContents(page);
  for (const [file, sentence] of [
    ['{ "surface": { "id": "sphere" } }', 'This is a scenario, not a course.'],
    ['[1, 2, 3]', 'This is JSON, but no course'],
    ['{ "version": 99, "chapters": [] }', 'It was made for a newer Thalweg (version 99).'],
    ['', 'Line 1:'],
  ] as const) {
    await choose(page, file);
    await expect(sentences(page)).toContainText(sentence);
  }
});

/** Serves the example beside the site, at the address given. */
async function serve(page: Page, path: string): Promise<void> {
  const body = await readFile(example, 'utf8');
  await page.route(`**/${path}`, (route) => route.fulfill({ body, contentType: 'application/json' }));
}

test('a link names a course that lies beside the site, and stays the link to its passages', async ({ page }) => {
  await serve(page, 'courses/mine.json');
  await page.goto('?course=courses/mine.json');
  await expect(chapterTitle(page)).toHaveText('1. A bowl');
  await expect(view(page).locator('canvas').first()).toBeVisible();
  await nextButton(page).click();
  await expect.poll(() => inAddress(page, 'chapter')).toBe('bowl/too-long');
  expect(inAddress(page, 'course')).toBe('courses/mine.json');
  await page.reload();
  await expect(passage(page)).toContainText('The learning rate is the length of its stride.');
  await expectPosition(page, '2 of 3');
  await backButton(page).click();
  await expectPosition(page, '1 of 3');
});

test('a course that is not there is told, and the lecture of the house is there instead', async ({ page, allow }) => {
  allow(/404/);
  await page.goto('?course=courses/gone.json');
  await expect(sentences(page)).toContainText('There is no course at the address that the link names.');
  await expect(chapterTitle(page)).toHaveText('1. What is a loss?');
});

test('nobody is sent to another site by a link', async ({ page }) => {
  await page.goto('?course=https://elsewhere.invalid/course.json&lang=de');
  await expect(sentences(page)).toContainText('Der Link nennt einen Kurs auf einer fremden Seite.');
  await expect(chapterTitle(page)).toHaveText('1. Was ist ein Verlust?');
});

test('faults of a course in a link are told as well', async ({ page }) => {
  await page.route('**/courses/faulty.json', (route) =>
    route.fulfill({ body: faulty, contentType: 'application/json' }),
  );
  await open(page, '?course=courses/faulty.json');
  await expect(sentences(page).getByRole('listitem')).toHaveCount(3);
  await expect(passage(page)).toContainText('What is all right is shown.');
});
