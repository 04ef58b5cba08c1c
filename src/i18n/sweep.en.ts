/** Tuning and sweeps. Numbers come in already written as the language writes them. */
export const sweepEn = {
  rival: 'Optimizer',
  across: 'Second setting',
  none: 'none: learning rate only',
  sweep: 'Sweep',
  sweepHint: 'Tries this optimizer with learning rates from one end of the slider to the other.',
  tune: 'Tune all',
  tuneHint: 'Finds for each optimizer the learning rate that does best on these starts, and takes it.',
  cancel: 'Cancel',
  progress: (done: string, all: string) => `${done} of ${all} cells`,
  progressName: 'Progress of the sweep',
  noWorker:
    'This browser lends no second thread here, so the page computes in small portions; it takes a little longer.',
  failed: 'The sweep broke off. That is our fault, not yours.',
  nothingYet:
    'A sweep tries an optimizer with many learning rates, from the same starts and with the same budget, and shows where it arrives, how fast, and where it diverges.',
  nobody: 'Nobody is here. Without a start there is nothing to try.',
  outdated: 'The settings have changed since this sweep.',

  judgedOn: (starts: string) => `Tried from ${starts} starts.`,
  judgedOnOne: 'Tried from the one start.',
  judgedOnSome: (starts: string, all: string) => `Tried from ${starts} of the ${all} starts, evenly picked.`,
  criterion:
    'Best is where the median hiker needs the fewest steps to arrive at a minimum for good; where it arrives nowhere, where its loss is lowest. Who diverges counts as never arriving. Of equals, the smaller rate.',
  withoutChanges: 'Changes of the rate by hand are left out, and go when values are taken.',

  grid: (optimizer: string) => `Sweep of ${optimizer}`,
  gridHelp: 'Arrow keys go from cell to cell; Enter takes the values.',
  valued: (name: string, value: string) => `${name} ${value}`,
  pending: 'not tried yet',
  arrives: (steps: string) => `the median hiker arrives after ${steps} steps`,
  arrivesNot: (loss: string) => `the median hiker does not arrive; its loss is ${loss}`,
  medianDiverges: 'the median hiker diverges',
  shares: (arrived: string, global: string, diverged: string) =>
    `${arrived} at a minimum (${global} at a global one), ${diverged} diverged`,
  take: 'A click takes these values.',
  now: 'now',
  best: 'best',
  bestIs: (values: string, how: string) => `Best: ${values} (${how}).`,
  noBest: 'The median hiker diverges everywhere.',

  key: {
    fast: (steps: string) => `${steps} steps`,
    low: (loss: string) => `loss ${loss}`,
    neither: 'does not arrive',
    diverged: 'share that diverged',
  },

  tuned: (count: string) =>
    `Tuned: the best learning rate of ${count} optimizers is taken. Undo brings the former ones back.`,
  tunedOne: 'Tuned: the best learning rate is taken. Undo brings the former one back.',
  notTuned: 'The settings changed meanwhile, so no learning rate was taken.',
  fromTo: (before: string, now: string) => `${before} → ${now}`,
  finished: 'The sweep is finished.',
};
