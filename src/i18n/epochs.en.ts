/** Loss and metric, epoch by epoch: loaded when somebody looks at them. Numbers come in already written as the language writes them. */
export const epochs = {
  name: 'Loss and metric, epoch by epoch',
  losses: 'Training and validation loss after every epoch',
  trainingLosses: 'Training loss after every epoch',
  metricOf: (metric: string) => `${metric}, on the validation rows, after every epoch`,
  below: 'epoch',
  loss: 'loss',
  metrics: { accuracy: 'Accuracy', psnr: 'Peak signal to noise (PSNR)', 'r-squared': 'Explained variance R²' },
  metricAxes: { accuracy: 'right, in %', psnr: 'PSNR, in dB', 'r-squared': 'R², explained' },
  metricValues: {
    accuracy: (value: string) => `accuracy ${value}`,
    psnr: (value: string) => `PSNR ${value}`,
    'r-squared': (value: string) => `R² of ${value}`,
  },
  isLogarithmic: 'Logarithmic',
  legend: { train: 'training', validation: 'validation', metric: 'validation', batch: 'each batch', end: 'stopped' },
  best: (epoch: string) => `best: epoch ${epoch}`,
  atLeast: (value: string) => `at least ${value}`,

  who: {
    hiker: (number: string) => `Hiker ${number}.`,
    median: (count: string, all: string) =>
      `Median of ${count === all ? `all ${all} hikers` : `${count} of ${all} hikers, evenly picked`}; select one to see its best epoch.`,
    nobody: 'Nobody is here. Tap the ground to put a hiker down.',
    untrained: 'The network is still being trained.',
    which: 'Which training is shown',
    training: (number: string, optimizer: string) => `Initialisation ${number} with ${optimizer}`,
    outdated: 'As it was trained before the change.',
  },

  read: {
    moment: (step: string, last: string, epoch: string, rows: string) =>
      `Step ${step} of ${last}: epoch ${epoch}, ${rows} rows seen.`,
    train: (epoch: string, train: string) => `After epoch ${epoch}: training loss ${train}.`,
    both: (epoch: string, train: string, validation: string, metric: string) =>
      `After epoch ${epoch}: training loss ${train}, validation loss ${validation}, ${metric}.`,
    higher: (difference: string) => `Validation is ${difference} above training.`,
    lower: (difference: string) => `Validation is ${difference} below training.`,
  },

  bestEpoch: (epoch: string, loss: string) => `The lowest validation loss is that of epoch ${epoch}: ${loss}.`,
  kept: (epoch: string, loss: string, end: string) =>
    `Early stopping: the best epoch is kept, epoch ${epoch} with a validation loss of ${loss}; stopped after epoch ${end}.`,
  reached: (epoch: string, metric: string, limit: string) =>
    `Stopped after epoch ${epoch}: on the validation rows ${metric}, at least the ${limit} that were asked for.`,
  settled: (epoch: string, change: string, limit: string) =>
    `Stopped after epoch ${epoch}: the training loss had changed by ${change} since the epoch before, less than ${limit}.`,
  lastChange: (epoch: string, change: string, limit: string) =>
    `In epoch ${epoch} the training loss changed by ${change}; the rule waits for less than ${limit}.`,
  cut: 'A curve leaves the picture at the top.',
  noValidation: 'There are no validation rows, so there is no validation loss, no metric and no early stopping.',
  allRows: 'Every step looks at all training rows: one step is one epoch.',

  test: {
    result: (which: string, loss: string, metric: string) =>
      `On the test set, opened once: loss ${loss}, ${metric}, ${which}.`,
    ofBest: (epoch: string) => `at the best epoch, ${epoch}`,
    ofEnd: (epoch: string) => `at the end, epoch ${epoch}`,
    ofOne: 'Select a hiker to see its result on the test set.',
  },

  table: 'Loss and metric after some epochs',
  column: { epoch: 'epoch', train: 'training loss', validation: 'validation loss' },
};
