import type { guesses as english } from './guesses.en.ts';

export const guesses: typeof english = {
  name: 'Fähnchen',
  placed: (start, x, y) => `Fähnchen von Start ${start} bei ${x}; ${y}`,
  waiting: (start) => `Fähnchen von Start ${start}, noch nicht gesteckt`,
  instructions: 'Pfeiltasten oder W A S D verschieben das Fähnchen, mit der Umschalttaste feiner.',
  told: (start, x, y) => `Das Fähnchen von Start ${start} steht bei x ${x}, y ${y}.`,
  missing: (flags, count) =>
    flags === 1 ? 'Ein Fähnchen ist noch zu stecken.' : `${count} Fähnchen sind noch zu stecken.`,
};
