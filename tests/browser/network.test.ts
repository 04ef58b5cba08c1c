import type { Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility.ts';
import { englishWords, everythingSaid, inAddress, model, open, openGallery, openLeaf, shownStep, view } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1000, height: 700 } });

const adam = 'optimizer=adam&rate=0.02&batch=32&seed=7';
const penguins = `?network=penguins&hidden=8,8&${adam}&steps=100`;
const moons = `?network=moons&hidden=8,8&${adam}&steps=100`;
/** More than any machine trains while a test looks on. */
const endless = `?network=patches&hidden=128,64&loss=squared-error&${adam}&steps=20000`;

function settings(page: Page) {
  return page.getByRole('complementary', { name: 'Settings' });
}

/** There as long as something is computed of the network. */
function progress(page: Page) {
  return page.getByRole('progressbar', { name: 'Progress of the network’s work' });
}

function explained(page: Page) {
  return settings(page).getByText(/^The plane shows [\d.]+% of the way/);
}

/** Waits until the network is trained and its landscape stands. */
async function trained(page: Page): Promise<void> {
  await expect(explained(page)).toBeVisible();
  await expect(progress(page)).toHaveCount(0);
}

const regions = (page: Page) => model(page).getByRole('img', { name: /^Decision regions of the network; Accuracy/ });

test('a network comes from the gallery and by its link, and is trained as it is best learned', async ({ page }) => {
  await open(page, '?surface=himmelblau&rate=0.01&starts=3&seed=7&steps=30');
  const gallery = await openGallery(page);
  await gallery.getByRole('button', { name: 'Network: two moons' }).click();
  await expect(gallery).toBeHidden();
  await trained(page);
  await expect(model(page).getByText(/^Training 1 of 1 with Adam, moment of step/)).toBeVisible();
  await expect.poll(() => inAddress(page, 'network')).toBe('moons');
  await page.reload();
  await trained(page);
  await expect(model(page).getByText(/^Training 1 of 1 with Adam, moment of step/)).toBeVisible();
});

test('decision regions follow the playhead through the training', async ({ page }) => {
  await open(page, penguins);
  await trained(page);
  await expect(model(page).getByText('Training 1 of 1 with Adam, moment of step 0')).toBeVisible();
  await expect(model(page).getByText('Neurons of the layers: 2 – 8 – 8 – 3 (123 weights and biases).')).toBeVisible();
  const accuracy = async () => Number(/([\d.]+)\s?%/.exec((await regions(page).getAttribute('aria-label')) ?? '')?.[1]);
  const atFirst = await accuracy();
  const untrained = await regions(page).screenshot();
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect.poll(() => shownStep(page)).toBe(100);
  await expect(model(page).getByText('Training 1 of 1 with Adam, moment of step 100')).toBeVisible();
  await expect.poll(accuracy).toBeGreaterThan(atFirst);
  expect((await regions(page).screenshot()).equals(untrained)).toBe(false);
  await expect(view(page).getByText(/^loss [\d.]+, .+ off the plane$/)).toBeAttached();
});

test('a photograph is cleaned patch by patch', async ({ page }) => {
  await open(page, `?network=patches&hidden=4&loss=squared-error&${adam}&steps=60`);
  await trained(page);
  for (const name of ['Noisy', 'Cleaned', 'Clean']) {
    await expect(model(page).getByRole('img', { name, exact: true })).toBeVisible();
  }
  const worth = model(page)
    .getByText(/dB PSNR/)
    .nth(1);
  const atFirst = await worth.textContent();
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect(worth).not.toHaveText(atFirst ?? '');
});

test('another plane shows another share of the same training', async ({ page }) => {
  await open(page, penguins);
  await trained(page);
  const principal = await explained(page).textContent();
  const trainedTo = await settings(page)
    .getByText(/^end loss/)
    .textContent();
  const plane = page.getByRole('combobox', { name: 'Which plane' });
  await plane.selectOption('two random directions');
  await expect(settings(page).getByText(/Li et al\. 2018/)).toBeVisible();
  await expect(explained(page)).not.toHaveText(principal ?? '');
  await plane.selectOption('two chosen weights');
  const along = page.getByRole('textbox', { name: 'Weight along x' });
  await along.fill('5');
  await along.press('Enter');
  await expect.poll(() => inAddress(page, 'weight-x')).toBe('5');
  await expect.poll(() => inAddress(page, 'plane')).toBe('weights');
  await trained(page);
  await plane.selectOption('two principal directions of the trainings');
  await expect(explained(page)).toHaveText(principal ?? '');
  await expect(settings(page).getByText(/^end loss/)).toHaveText(trainedTo ?? '');
});

test('several trainings are drawn into one plane, and one of them is looked at', async ({ page }) => {
  await open(page, `${moons}&trainings=3`);
  await trained(page);
  await settings(page)
    .getByRole('button', { name: /^Initialisation 3 with Adam/ })
    .click();
  await expect(model(page).getByText('Training 3 of 3 with Adam, moment of step 0')).toBeVisible();
  const onGround = view(page).getByRole('button', { name: /^Look at training \d: initialisation \d, Adam$/ });
  await expect(onGround).toHaveCount(3);
  await expect(onGround.nth(2)).toHaveAttribute('aria-pressed', 'true');
});

test('a training is cancelled, the page stays of use, and it can be begun again', async ({ page }) => {
  await open(page, endless);
  await expect(progress(page)).toBeVisible();
  await settings(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(settings(page).getByText('Cancelled.')).toBeVisible();
  await expect(progress(page)).toHaveCount(0);
  await settings(page).getByRole('button', { name: 'Train again' }).click();
  await expect(progress(page)).toBeVisible();
  await settings(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(progress(page)).toHaveCount(0);
  await settings(page).getByText('Stopping', { exact: true }).click();
  const most = page.getByRole('textbox', { name: 'Most steps' });
  await most.fill('3');
  await most.press('Enter');
  // so large a network's landscape comes coarse at first
  await expect(explained(page)).toBeVisible();
  await expect(model(page).getByText(/^Training 1 of 1 with Adam/)).toBeVisible();
});

test('hikers are let loose in the plane and taken away again', async ({ page }) => {
  await open(page, penguins);
  await trained(page);
  await expect(settings(page).getByText(/^This is another thing than training/)).toBeVisible();
  await page.getByRole('button', { name: 'Let hikers loose in the plane' }).click();
  await expect.poll(() => inAddress(page, 'starts')).toBe('20');
  await expect(settings(page).getByText(/of 20 hikers at a minimum/)).toBeAttached();
  await page.getByRole('button', { name: 'Take the hikers away' }).click();
  await expect.poll(() => inAddress(page, 'starts')).toBe('');
  await expect(settings(page).getByText(/hikers at a minimum/)).toHaveCount(0);
  await expect(explained(page)).toBeVisible();
});

test('what a gradient costs is measured here: by differences far more than by backpropagation', async ({ page }) => {
  await open(page, penguins);
  await trained(page);
  await settings(page).getByText('The price of a gradient').click();
  await expect(
    settings(page).getByText(/^With 123 weights, differences cost 246 evaluations of the loss/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Measure it here' }).click();
  const row = (name: string) => settings(page).getByRole('row', { name }).getByRole('cell');
  await expect(row('one loss')).toHaveCount(2);
  const losses = async (name: string) => Number(await row(name).nth(1).textContent());
  expect(await losses('one loss')).toBe(1);
  expect(await losses('gradient by differences')).toBeGreaterThan(await losses('gradient by backpropagation'));
  await expect(settings(page).getByText(/^The two gradients differ by .+ at most\.$/)).toBeVisible();
});

test('the layers are edited, and the weights counted', async ({ page }) => {
  await open(page, penguins);
  await expect(settings(page).getByText('123 weights and biases in all.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove hidden layer 2' }).click();
  await expect.poll(() => inAddress(page, 'hidden')).toBe('8');
  await expect(settings(page).getByText('51 weights and biases in all.')).toBeVisible();
  await trained(page);
  await expect(model(page).getByText('Neurons of the layers: 2 – 8 – 3 (51 weights and biases).')).toBeVisible();
});

test('loss and metric of a training stand under its epochs, those of the test set once it is opened', async ({
  page,
}) => {
  await open(page, penguins);
  await trained(page);
  await openLeaf(page, 'Epochs');
  const epochs = page.getByRole('figure', { name: 'Loss and metric, epoch by epoch' });
  await expect(epochs.getByRole('img', { name: 'Training and validation loss after every epoch' })).toBeVisible();
  await expect(epochs.getByRole('img', { name: 'Accuracy, on the validation rows, after every epoch' })).toBeVisible();
  await epochs.getByRole('button', { name: 'Open the test set' }).click();
  await expect(epochs.getByText(/^On the test set, opened once: loss [\d.]+, accuracy/)).toBeVisible();
});

test('in German nothing is left in English', async ({ page }) => {
  await open(page, `${moons}&lang=de`);
  await expect(model(page).getByText(/^Training 1 von 1 mit Adam/)).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Einstellungen' });
  await panel.getByText('Der Preis eines Gradienten').click();
  expect((await everythingSaid(model(page))).match(englishWords) ?? []).toEqual([]);
  expect((await everythingSaid(panel)).match(englishWords) ?? []).toEqual([]);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing at a network: ${theme}`, async ({ page }) => {
    await open(page, `${moons}&trainings=2&theme=${theme}`);
    await trained(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await openLeaf(page, 'Epochs');
    await expect(page.getByRole('figure', { name: 'Loss and metric, epoch by epoch' })).toBeVisible();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
}
