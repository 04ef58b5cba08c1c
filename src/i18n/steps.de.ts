import type { steps as english } from './steps.en.ts';

export const steps: typeof english = {
  step: (step, direction, loss) => `Schritt ${step}: ${direction}, ${loss}.`,
  change: (before, after) => `Verlust von ${before} auf ${after}`,
  same: (loss) => `Verlust weiterhin ${loss}`,
  still: 'fast keine Bewegung',
  stopped: (step) => `Bei Schritt ${step} angehalten.`,
  diverged: (step) => `Bei Schritt ${step} divergiert.`,
  east: 'nach Osten',
  northEast: 'nach Nordosten',
  north: 'nach Norden',
  northWest: 'nach Nordwesten',
  west: 'nach Westen',
  southWest: 'nach Südwesten',
  south: 'nach Süden',
  southEast: 'nach Südosten',
};
