import { expect, type Locator, type Page } from '@playwright/test';
import { lecture } from '../../src/chapters/lecture/lecture.ts';
import { type Place, passageAt, placeNamed } from '../../src/chapters/place.ts';

type Language = 'en' | 'de';

/** Opens a passage of the lecture and presents it. */
export async function present(page: Page, passage: string, query = ''): Promise<void> {
  await page.goto(`?chapter=${passage}${query}`);
  await page.getByRole('button', { name: /^(Present on a full screen|Auf dem ganzen Bildschirm vorführen)$/ }).click();
  await expect(bar(page)).toBeVisible();
  await expectAt(page, numberOf(passage));
}

/** What the audience reads. */
export function thought(page: Page): Locator {
  return page.getByRole('region', { name: /^(The present thought|Der jetzige Gedanke)$/ });
}

/** The bar with everything that keys do, in the window of the page or of the notes. */
export function bar(window: Page): Locator {
  return window.getByRole('region', { name: /^(Presenting|Vorführung)$/ });
}

/** A sign in the bar, by the beginning of its name. */
export function sign(window: Page, name: string): Locator {
  return bar(window).getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Opens the notes by their sign and waits until they can be read. */
export async function openNotes(page: Page): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await sign(page, '(Notes|Notizen) in').click();
  const notes = await popup;
  await expect(placeNoted(notes)).toBeVisible();
  return notes;
}

/** Where the notes are: chapter, thought and title. */
function placeNoted(notes: Page): Locator {
  return notes.getByRole('heading', { level: 1 });
}

/** Waits until the audience is at a thought, counted as "7.2". */
export async function expectAt(page: Page, number: string): Promise<void> {
  await expect(bar(page).getByText(number, { exact: true })).toBeVisible();
  await expect(thought(page)).toContainText(wordsOf(passageNumbered(number).text, 'en', 'de'));
}

/** Waits until the notes are at a thought, counted as "7.2". */
export async function expectNotesAt(notes: Page, number: string): Promise<void> {
  await expect(placeNoted(notes)).toHaveText(new RegExp(`^${number} `));
  await expect(notes.getByRole('main')).toContainText(wordsOf(passageNumbered(number).notes ?? {}, 'en', 'de'));
}

/** The number of a passage, as "7.2", by its name. */
function numberOf(passage: string): string {
  const { chapter, passage: thought } = placeOf(passage);
  return `${chapter + 1}.${thought + 1}`;
}

function placeOf(passage: string): Place {
  const place = placeNamed(lecture, passage);
  if (place === null) throw new RangeError(`Expected a passage of the lecture, got ${passage}.`);
  return place;
}

function passageNumbered(number: string) {
  const [chapter, thought] = number.split('.').map(Number);
  return passageAt(lecture, { chapter: chapter - 1, passage: thought - 1 });
}

/** What certainly stands on the page as it is written: the longest run of words without a mark of Markdown, in any of the languages. */
function wordsOf(said: Readonly<Partial<Record<Language, string>>>, ...languages: Language[]): RegExp {
  const runs = languages.map((language) => {
    const pieces = (said[language] ?? '').split(/[*`\n[\]]/);
    const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '').trim();
    return longest.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
  });
  return new RegExp(runs.join('|'));
}
