import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the page and waits until the landscape stands and has its numbers. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(query);
  await expect(view(page)).toBeVisible();
  await expect(view(page).locator('canvas').first()).toBeVisible();
  await expect(axisLabels(page).first()).toBeVisible();
}

/** The landscape, the first of two where there are two. */
export function view(page: Page): Locator {
  return page.getByRole('application').first();
}

/** Numbers and names along the axes; they stand elsewhere when the camera does. */
function axisLabels(page: Page): Locator {
  return view(page).locator('[aria-hidden="true"] > span:not([hidden])');
}

/** Where everything on the axes stands: another camera, other places. */
export async function cameraOf(page: Page): Promise<string[]> {
  return axisLabels(page).evaluateAll((labels) => labels.map((label) => (label as HTMLElement).style.transform));
}

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(locator: Locator): Promise<Pixel> {
  const box = await locator.boundingBox();
  if (box === null) throw new RangeError('Expected something with a place on the screen, got nothing.');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Where (0, 0) is on a map: above the 0 of the x axis, beside the 0 of the y axis. */
export async function originOf(page: Page): Promise<Pixel> {
  const zeros = axisLabels(page).filter({ hasText: /^0$/ });
  await expect(zeros).toHaveCount(2);
  const places = await Promise.all([middleOf(zeros.nth(0)), middleOf(zeros.nth(1))]);
  return { x: Math.max(...places.map(({ x }) => x)), y: Math.min(...places.map(({ y }) => y)) };
}

/** What the address bar says, once it has caught up: it is written at most every 300 ms. */
export function inAddress(page: Page, key: string): string {
  return new URL(page.url()).searchParams.get(key) ?? '';
}

export function scrubBar(page: Page): Locator {
  return page.getByRole('slider', { name: /^(Step shown|Gezeigter Schritt)$/ });
}

/** The step that is shown. */
export async function shownStep(page: Page): Promise<number> {
  return Number(await scrubBar(page).inputValue());
}

/** Every step that is shown during half a second of pictures. */
export function stepsShownMeanwhile(page: Page): Promise<number[]> {
  return scrubBar(page).evaluate(async (bar: HTMLInputElement) => {
    const shown = new Set<number>();
    for (let picture = 0; picture < 30; picture++) {
      shown.add(Number(bar.value));
      await new Promise(requestAnimationFrame);
    }
    return [...shown];
  });
}

/** What those who listen are told about the selected start. */
export function told(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^Start \d/ });
}

/** Presses the mouse at one place and carries it to another; it stays down. */
export async function drag(page: Page, from: Pixel, to: Pixel): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
}

/** Opens a leaf of the dock below the landscape. */
export async function openLeaf(page: Page, leaf: string): Promise<void> {
  const show = page.getByRole('button', { name: /^(Show the loss curve|Verlustkurve zeigen)$/ });
  if (await show.isVisible()) await show.click();
  await page.getByRole('tab', { name: leaf, exact: true }).click();
  await expect(page.getByRole('tab', { name: leaf, exact: true })).toHaveAttribute('aria-selected', 'true');
}

/** The model in the world of its data, with its numbers in its name. */
export function model(page: Page): Locator {
  return page.getByRole('region', {
    name: /^(The model in the world of its data|Das Modell in der Welt seiner Daten)$/,
  });
}

/** Opens the gallery, whichever landscape is there. */
export async function openGallery(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /Choose a landscape$/ }).click();
  return page.getByRole('dialog', { name: 'Landscapes' });
}

/** All words within, those for the ear as well. */
export function everythingSaid(within: Locator): Promise<string> {
  return within.evaluate((element: HTMLElement) => {
    const heard = ['aria-label', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt'];
    const attributes = [...element.querySelectorAll('*')].flatMap((each) =>
      heard.map((name) => each.getAttribute(name)),
    );
    return [element.innerText, ...attributes].filter((words) => words !== null).join('\n');
  });
}

/** Words that stand in any English sentence, and in no German one. */
export const englishWords =
  /\b(the|of|and|is|are|with|rows?|each|every|weights?|step|epochs|only|no|layers?|there|nobody|training set|where)\b/gi;
