/** Landscapes made of data: loaded when one of them is shown. Numbers come in already written as the language writes them. */
export const learn = {
  names: { flipper: 'flipper length (mm)', mass: 'body mass (kg)', gentoo: 'Gentoo' },
  axes: {
    title: 'What x and y mean here',
    slopeStandardised: (feature: string, target: string) =>
      `x: by how much ${target} grows when ${feature} grows by one standard deviation.`,
    slope: (feature: string, target: string) => `x: by how much ${target} grows when ${feature} grows by 1.`,
    levelStandardised: (feature: string, target: string) => `y: ${target} where ${feature} is average.`,
    level: (feature: string, target: string) => `y: ${target} where ${feature} is 0.`,
    weight: (feature: string, one: string) =>
      `x: the weight of ${feature}. The larger it is, the more sharply the neuron turns over to “${one}”.`,
    biasStandardised: (feature: string) =>
      `y: the bias. It moves the threshold, which lies −y/x standard deviations from the mean of ${feature}.`,
    bias: (feature: string) => `y: the bias. It moves the threshold, which lies at ${feature} = −y/x.`,
    amplitude: 'x: by how many °C the warmest days of the year lie above the mean.',
    phase: 'y: which day is the warmest, counted from 1 January; 365 days later the curve is the same again, almost.',
    pixel: 'x: the weight of the pixel itself.',
    neighbours: 'y: the weight of each of its eight neighbours.',
  },

  loss: 'Loss',
  losses: {
    'cross-entropy': 'cross-entropy',
    'squared-error': 'squared error',
    mistakes: 'mistakes',
  },
  lossHints: {
    'cross-entropy': 'Convex: one valley, and a slope wherever something is wrong.',
    'squared-error': 'The farther a neuron is off, the flatter the ground: plateaus on which hikers hardly move.',
    mistakes:
      'The share of wrong labels, which is what one cares about. But it makes terraces: they are level, no slope leads anywhere, and nobody moves.',
  },
  standardised: 'Standardise the feature',
  standardisedHint:
    'Measured from its mean, in standard deviations of the training rows. Without it the bowl becomes a ravine.',
  noise: 'Noise in the photograph',
  noiseHint: 'Standard deviation of the Gaussian noise, where black is 0 and white is 1.',

  batch: {
    size: 'Batch size',
    all: (rows: string) => `Every step looks at all ${rows} training rows: one step is one epoch.`,
    even: (batches: string, rows: string) =>
      rows === '1'
        ? `${batches} batches an epoch, each of one row.`
        : `${batches} batches an epoch, each of ${rows} rows.`,
    withRest: (batches: string, rows: string, last: string) =>
      `${batches} batches an epoch, of ${rows} rows each; the last one has ${last === '1' ? 'one row' : `${last} rows`}.`,
    larger: (size: string, rows: string) =>
      `A batch of ${size} is larger than the training set: all of its ${rows} rows are used.`,
  },

  split: {
    title: 'What the rows are used for',
    parts: { train: 'Training', validation: 'Validation', test: 'Test' },
    share: (rows: string, percent: string) => `${rows} rows, ${percent}`,
    dividers: {
      validation: 'Where training ends and validation begins',
      test: 'Where validation ends and the test begins',
    },
    told: (before: string, after: string) => `${before} · ${after}`,
    again: 'Split anew',
    againHint: 'Draws a new seed for which row comes into which part.',
    noValidation:
      'There are no validation rows: no metric on them, no early stopping, and no telling when learning by heart begins.',
  },

  test: {
    title: 'Test set',
    closed: (rows: string) =>
      `Closed: ${rows} rows that nothing was chosen by. Whoever looks at them and then changes something has learned from them, too; so open them once, at the very end.`,
    open: 'Open the test set',
    opened: (rows: string) =>
      `Opened: what is changed from now on is chosen by these ${rows} rows, too. A new split mixes them among the others; only rows that nobody has seen can judge again.`,
    none: 'There are no test rows.',
  },

  view: {
    title: 'In the landscape',
    batches: 'The batch’s slope at the hiker',
    batchesHint: 'Beside the full slope, with the slopes of all batches of the epoch.',
    noBatches: 'There are no batches: every step sees all rows.',
    nobody: 'Nobody is selected: select a hiker to see it.',
    overlay: 'Contour lines laid over it',
    overlays: { none: 'none', batch: 'of the present batch', validation: 'of the validation rows' },
    overlayHints: {
      none: 'The landscape of the training rows alone.',
      batch: 'Every batch has a landscape of its own: with each step the ground shakes.',
      validation: 'Their lowest place is another one: what is best for some rows is not best for others.',
    },
    overlayNoBatches: 'There are no batches: every step sees all rows, and their landscape is the one you see.',
    overlayNoValidation: 'There are no validation rows, so there is no landscape of theirs.',
    overlayNobody: 'Nobody is selected: it is the batch of the first hiker.',
  },

  ownSource: 'Your own data. They are in this page only, and in a link to it as far as they fit.',
  otherData: 'Take other data',
};
