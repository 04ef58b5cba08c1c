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
  outdated: 'The settings have changed since this sweep: its values can no longer be taken.',

  judgedOn: (starts: string) => `Tried from ${starts} starts.`,
  judgedOnOne: 'Tried from the one start.',
  judgedOnSome: (starts: string, all: string) => `Tried from ${starts} of the ${all} starts, evenly picked.`,
  criterion: {
    steps:
      'Best is where the median hiker needs the fewest steps to arrive at a minimum for good; where it arrives nowhere, where its loss is lowest. Who diverges or stops at a saddle counts as never arriving. Of equals, the smaller rate.',
    evaluations:
      'Best is where the median hiker needs the fewest gradients to arrive at a minimum for good, because these are what the budget counts; where it arrives nowhere, where its loss is lowest. Who diverges or stops at a saddle counts as never arriving. Of equals, the smaller rate.',
  },
  withoutChanges: 'Changes of the rate by hand are left out, and go when values are taken.',

  grid: (optimizer: string) => `Sweep of ${optimizer}`,
  gridHelp: 'Arrow keys go from cell to cell; Enter takes the values.',
  valued: (name: string, value: string) => `${name} ${value}`,
  pending: 'not tried yet',
  arrives: {
    steps: (steps: string) => `the median hiker arrives after ${steps} steps`,
    evaluations: (gradients: string) => `the median hiker arrives after ${gradients} gradients`,
  },
  arrivesNot: (loss: string) => `the median hiker does not arrive; its loss is ${loss}`,
  medianDiverges: 'the median hiker diverges',
  shares: (arrived: string, global: string, diverged: string) =>
    `${arrived} at a minimum (${global} at a global one), ${diverged} diverged`,
  take: 'A click takes these values.',
  now: 'now',
  best: 'best',
  bestSoFar: (values: string, how: string) => `Best so far: ${values} (${how}).`,
  bestIs: (values: string, how: string) => `Best: ${values} (${how}).`,
  noBest: 'The median hiker diverges everywhere.',

  key: {
    fast: {
      steps: (steps: string) => `${steps} steps`,
      evaluations: (gradients: string) => `${gradients} gradients`,
    },
    low: (loss: string) => `loss ${loss}`,
    neither: 'does not arrive',
    diverged: 'share that diverged',
  },

  tuned: {
    many: (count: string) =>
      `Tuned: ${count} optimizers have another learning rate now, the best of those tried. Undo brings the former ones back.`,
    one: 'Tuned: one learning rate is another now, the best of those tried. Undo brings the former one back.',
    none: 'Tuned: none of the rates tried does better than the present ones, so nothing has changed.',
    hopeless: 'The median hiker diverges at every rate tried, so nothing has changed.',
    someHopeless: (count: number, counted: string) =>
      count === 1
        ? 'With one optimizer the median hiker diverges at every rate: that one stays as it was.'
        : `With ${counted} optimizers the median hiker diverges at every rate: these stay as they were.`,
  },
  tuningOvertaken: 'The settings changed meanwhile: tuning has ended, and no learning rate was taken.',
  sweepOvertaken: 'The settings changed meanwhile, so the sweep has ended before it was finished.',
  fromTo: (before: string, now: string) => `${before} → ${now}`,
  finished: 'The sweep is finished.',
  cancelled: (done: string, all: string) => `Cancelled after ${done} of ${all} cells.`,
};
