import { expect, it } from 'vitest';
import { calmStep } from '../../../src/scene/figures/calmStep.ts';

const playing = { isPlaying: true };
const resting = { isPlaying: false };

it('by hand every step is shown at once', () => {
  const stepOf = calmStep();
  for (let step = 0; step < 9; step++) expect(stepOf(resting, step + 0.4, step, true)).toBe(step);
});

it('while it plays there are at most ten others a second', () => {
  const stepOf = calmStep();
  const shown = new Set(Array.from({ length: 1001 }, (_, ms) => stepOf(playing, ms / 4, ms, false)));
  expect(shown.size).toBeGreaterThan(8);
  expect(shown.size).toBeLessThanOrEqual(11);
});

it('slow steps come when they are due', () => {
  const stepOf = calmStep();
  for (let ms = 0; ms < 3000; ms += 10) expect(stepOf(playing, ms / 500, ms, false)).toBe(Math.floor(ms / 500));
});

it('where motion is not wanted playing changes nothing until it ends', () => {
  const stepOf = calmStep();
  expect(stepOf(resting, 3, 0, true)).toBe(3);
  for (let ms = 0; ms < 2000; ms += 50) expect(stepOf(playing, 3 + ms / 10, ms, true)).toBe(3);
  expect(stepOf(resting, 200, 2000, true)).toBe(200);
});
