/** The model in the world of its data. */
export const model = {
  measures: {
    flipper: 'flipper length',
    mass: 'body mass',
    species: 'species',
    year: 'year',
    temperature: 'highest temperature of the day',
    temperatureShort: 'temperature',
    billLength: 'bill length',
    billDepth: 'bill depth',
    across: 'first feature',
    upwards: 'second feature',
  },
  species: ['Adelie', 'Chinstrap', 'Gentoo'],
  moons: ['upper moon', 'lower moon'],
  inUnit: (name: string, unit: string) => `${name} in ${unit}`,
  probabilityOf: (label: string) => `probability of ${label}`,

  hiker: (number: string, step: string) => `Hiker ${number} at step ${step}`,
  first: (number: string) =>
    `Nobody is selected, so this is the model of hiker ${number}. Tap a hiker to see its model.`,
  noHikers: 'No hikers, no models: put one down on the landscape.',
  diverged: 'The hiker has diverged: its parameters have run away, and the model with them.',
  outside: 'The model lies outside of this picture; the arrow keys or the hiker in the landscape bring it back.',
  beginsAnew: 'Whoever pulls at the model moves the hiker’s start to where the model is.',

  parts: { train: 'Training', validation: 'Validation', test: 'Test' },
  rows: 'Rows',
  closed: 'closed',
  whyClosed: 'The test rows stay closed, and none is drawn: what has been looked at can no longer judge.',
  noValidation: 'There are no validation rows: nothing says how the model does on rows it has not learned from.',
  batch: 'Rows of the present batch',
  wrongMark: 'Wrong label',
  losses: {
    'mean-square': 'Mean of the squares',
    'cross-entropy': 'Cross-entropy',
    'squared-error': 'Squared error',
    mistakes: 'Share of mistakes',
  },
  metrics: { accuracy: 'Accuracy', psnr: 'PSNR', 'r-squared': 'Explained variance R²' },
  wrong: 'Wrong labels',

  captions: {
    line: 'Each hiker is a line: x, its place east, is the slope, and y, its place north, the height at a feature of 0.',
    standardisedLine:
      'Each hiker is a line: x, its place east, is the slope for each standard deviation, and y, its place north, the height at the mean of the training rows.',
    neuron:
      'Each hiker is a neuron: x, its place east, is the weight of the feature, and y, its place north, the bias.',
    standardisedNeuron:
      'Each hiker is a neuron: x, its place east, is the weight of the feature in standard deviations, and y, its place north, the bias.',
    seasons:
      'Each hiker is a wave of one year: x, its place east, is the amplitude, and y, its place north, the day of the peak.',
    picture:
      'Each hiker is a kernel: x, its place east, weighs the pixel itself, and y, its place north, each of its eight neighbours.',
    wholePicture:
      'The clean photograph is shown whole, to compare by eye; the loss looks at the pixels of the training set only.',
    network:
      'Each training is a network on its way; this is the one that is looked at, at the last moment kept up to the playhead.',
  },
  threshold: (place: string) => `p = ${place}: threshold`,
  source: (citation: string) => `Data: ${citation}`,
  ownData: 'Own data, which never leave this browser.',

  grips: {
    left: 'Left end of the line: turns it about the right end',
    middle: 'Middle of the line: shifts it',
    right: 'Right end of the line: turns it about the left end',
    threshold: 'Threshold: shifts the sigmoid',
    steepness: 'Steepness of the sigmoid',
    peak: 'Peak of the wave: day and amplitude',
  },
  gripTold: {
    line: (target: string, feature: string) => `${target} at ${feature}`,
    threshold: (feature: string) => `p = ½ at ${feature}`,
    farOutside: 'threshold far outside',
    everywhere: 'p = ½ everywhere',
    steepness: (weight: string) => `weight ${weight}`,
    peak: (day: string, amplitude: string) => `day ${day}, amplitude ${amplitude}`,
  },

  pictures: { noisy: 'Noisy', cleaned: 'Cleaned', clean: 'Clean', parts: 'Split of the pixels' },
  partsKey:
    'Split of the pixels: dark for training, grey for validation, white for the test; those at the edge are in no part.',
  decibels: (value: string) => `${value} dB PSNR`,
  onValidation: 'PSNR on the validation pixels',
  onTraining: 'PSNR on the training pixels',
  kernel: 'Kernel',
  ownWeight: 'Weight of the pixel',
  neighbourWeight: 'Weight of each neighbour',

  network: {
    training: 'Training now …',
    computing: 'Computing the plane …',
    none: 'There is no trained network yet.',
    nobodyTrains:
      'No network is trained: Newton’s methods, L-BFGS and the line search ask for the ground of two parameters. Another optimizer can.',
    outdated: 'As it was trained before the change.',
    shown: (training: string, trainings: string, optimizer: string, step: string) =>
      `Training ${training} of ${trainings} with ${optimizer}, moment of step ${step}`,
    layers: (sizes: string) => `Neurons of the layers: ${sizes}`,
    layersDrawn: (sizes: string) => `Drawing of the layers with ${sizes} neurons`,
    onlySome: (neurons: string) =>
      `Not everything is drawn: at most ${neurons} neurons a layer, and the strongest weights between them.`,
    signs: 'Weights above 0 are full lines, those below 0 are dashed; the stronger, the wider.',
    regions: (metric: string) => `Decision regions of the network; ${metric}`,
    weights: (count: string) => `${count} weights and biases`,
  },
};
