/** What is told of single steps to those who cannot see them. */
export const steps = {
  step: (step: string, direction: string, loss: string) => `Step ${step}: ${direction}, ${loss}.`,
  change: (before: string, after: string) => `loss from ${before} to ${after}`,
  same: (loss: string) => `loss still ${loss}`,
  still: 'almost no movement',
  stopped: (step: string) => `Stopped at step ${step}.`,
  diverged: (step: string) => `Diverged at step ${step}.`,
  east: 'east',
  northEast: 'north-east',
  north: 'north',
  northWest: 'north-west',
  west: 'west',
  southWest: 'south-west',
  south: 'south',
  southEast: 'south-east',
};
