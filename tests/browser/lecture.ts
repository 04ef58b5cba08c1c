import { expect, type Locator, type Page } from '@playwright/test';
import { lecture as german } from '../../src/i18n/lecture.de.ts';
import { lecture as english } from '../../src/i18n/lecture.en.ts';
import { type Pixel, view } from './app.ts';

export type Language = 'en' | 'de';

/** What the reading column says of itself. */
export const words = { en: english, de: german };

/** The text beside the landscape, with everything that belongs to it. */
export function column(page: Page): Locator {
  return page.getByRole('region', { name: /^(Lecture|Vorlesung)$/ });
}

/** "3. Two variables"; settings that stand below a text have headings of their own. */
export function chapterTitle(page: Page): Locator {
  return column(page).getByRole('heading', { level: 2, name: /^\d+\. / });
}

/** The present passage with its tasks. */
export function passage(page: Page): Locator {
  return column(page).locator('article[aria-current="step"]');
}

/** What stands in the place of the landscape. */
export function figure(page: Page): Locator {
  return page.getByRole('region', { name: /^(Figure|Abbildung)$/ });
}

/** The buttons on and back. */
export function way(page: Page): Locator {
  return column(page).getByRole('navigation', { name: /^(Way through the lecture|Weg durch die Vorlesung)$/ });
}

export function nextButton(page: Page): Locator {
  return way(page).getByRole('button', { name: /^(Next|Weiter|The end|Ende)/ });
}

export function backButton(page: Page): Locator {
  return way(page).getByRole('button', { name: /^(Back|Zurück)$/ });
}

/** Brings the landscape of the text again; there only where it is another one. */
export function comeBackButton(page: Page): Locator {
  return column(page).getByRole('button', { name: /^(Back to the landscape|Zurück zur Landschaft)/ });
}

/** The rate that stands below a text. */
export function rateField(page: Page): Locator {
  return column(page).getByRole('textbox', { name: /^(Learning rate|Lernrate)$/ });
}

/** Opens the lecture at a passage, "chapter/passage", and waits for its text and for what stands beside it. */
export async function read(page: Page, place: string, query = ''): Promise<void> {
  await page.goto(`?${query}${query === '' ? '' : '&'}chapter=${place}`);
  await expect(passage(page)).toBeVisible();
  await expect(beside(page)).toBeVisible();
}

/** The figure, or else the landscape with its picture. */
export function beside(page: Page): Locator {
  return figure(page).getByRole('figure').or(view(page).locator('canvas').first()).first();
}

/** "2 of 5", as it is seen. */
export async function expectPosition(page: Page, position: string): Promise<void> {
  await expect(way(page).getByText(position, { exact: true })).toBeVisible();
}

/** Opens the contents and goes to another chapter, by its title. */
export async function goToChapter(page: Page, title: string): Promise<void> {
  await column(page)
    .getByRole('button', { name: /^(Contents|Inhalt)$/ })
    .click();
  await contents(page)
    .getByRole('button', { name: new RegExp(`^\\d+\\s*${title}`) })
    .click();
  await expect(chapterTitle(page)).toContainText(title);
}

export function contents(page: Page): Locator {
  return column(page).getByRole('navigation', { name: /^(Contents|Inhalt)$/ });
}

/** A piece of a text that stands in the page letter by letter: between two marks of Markdown. */
export function piece(text: string): string {
  return text
    .split(/[*`\n]|\[[^\]]*\]\([^)]*\)/)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** What is to be done with one's own hands at the present passage. */
export function handsOn(page: Page): Locator {
  return passage(page).getByRole('region', { name: /^(To do yourself|Selbst ausprobieren)$/ });
}

/** The question of the present passage. */
export function question(page: Page): Locator {
  return passage(page).getByRole('region', { name: /^(What do you expect\?|Was ist zu erwarten\?)$/ });
}

export async function expectDone(page: Page): Promise<void> {
  await expect(handsOn(page).getByRole('status')).toHaveText(/^(Done|Erledigt)$/);
}

export async function expectToDo(page: Page): Promise<void> {
  await expect(handsOn(page).getByRole('status')).toHaveText(/^(Still to do|Noch offen)$/);
}

export async function lockIn(page: Page): Promise<void> {
  await question(page)
    .getByRole('button', { name: /^(Lock in and run|Festlegen und laufen lassen)$/ })
    .click();
}

/** A number is typed over what stands in a field. */
export async function type(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.press('Enter');
}

/** The pixel of a place on the map, by the numbers along its axes. */
export async function onMap(page: Page, x: number, y: number): Promise<Pixel> {
  const numbers = await numbersOnMap(page);
  const zeros = numbers.filter(({ value }) => value === 0);
  const below = zeros[0].y > zeros[1].y ? zeros[0] : zeros[1];
  const aside = zeros[0].y > zeros[1].y ? zeros[1] : zeros[0];
  const isAlongX = (each: Pixel) => Math.abs(each.y - below.y) < 2;
  const alongX = numbers.filter((each) => isAlongX(each) && each !== below);
  const alongY = numbers.filter((each) => !isAlongX(each) && Math.abs(each.x - aside.x) < 20 && each !== aside);
  const [unitX, unitY] = [perUnit(alongX, below, 'x'), perUnit(alongY, aside, 'y')];
  return { x: Math.round(below.x + unitX * x), y: Math.round(aside.y + unitY * y) };
}

/** The numbers along both axes and their pixels, once the map has come and nothing beside it moves any more. */
async function numbersOnMap(page: Page): Promise<readonly Mark[]> {
  await expect(view(page)).toHaveAccessibleName(/^(Map|Karte) /);
  const labels = view(page).locator('[aria-hidden="true"] > span:not([hidden])');
  let marks: readonly Mark[] = [];
  await expect(async () => {
    await expect(labels.filter({ hasText: /^0$/ })).toHaveCount(2);
    const before = JSON.stringify(marks);
    marks = await labels.evaluateAll((spans) =>
      spans.flatMap((span) => {
        const value = Number((span.textContent ?? '').replace('−', '-').replace(',', '.'));
        const box = span.getBoundingClientRect();
        return Number.isNaN(value) ? [] : [{ value, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
      }),
    );
    expect(JSON.stringify(marks)).toBe(before);
  }).toPass();
  return marks;
}

interface Mark extends Pixel {
  readonly value: number;
}

/** Pixels for each 1 along an axis, by the number that stands farthest from 0. */
function perUnit(marks: readonly Mark[], zero: Mark, axis: 'x' | 'y'): number {
  const farthest = marks.reduce((best, each) => (Math.abs(each.value) > Math.abs(best.value) ? each : best));
  return (farthest[axis] - zero[axis]) / farthest.value;
}

/** From English to German, or back. */
export function switchLanguage(page: Page): Promise<void> {
  return page.getByRole('button', { name: /^(EN|DE)$/ }).click();
}

/** How many pixels the page is wider than its window. */
export function widthTooMuch(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
