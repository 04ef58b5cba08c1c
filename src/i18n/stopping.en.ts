/** When a hiker is done: loaded when somebody opens these rules. */
export const stopping = {
  maxSteps: 'Most steps',
  maxStepsHint: 'Nobody walks further than this.',
  byEvaluations: 'Count gradient evaluations instead',
  byEvaluationsHint:
    'A fair budget where some pay more for a step: a line search, L-BFGS and Newton’s method spend more than one evaluation a step.',
  maxEvaluations: 'Most evaluations of the gradient',
  maxEvaluationsHint: 'Nobody spends more than this; a step that would is not taken.',
  tolerance: 'Stop where the ground is level',
  toleranceValue: 'Gradient below',
  toleranceHint:
    'Done when the gradient is shorter than this. Level ground may be a saddle: by itself it is no success.',
  loss: 'Stop when low enough',
  lossValue: 'Loss below',
  lossHint: 'Done when the loss is below this value.',
  change: 'Stop when the loss hardly changes',
  changeValue: 'Change less than δ',
  changeSteps: 'In the last k steps',
  changeHint:
    'Done when the highest and the lowest loss of the last k steps are less than δ apart. On a plateau that says little.',
  epochChange: 'Stop when an epoch hardly changes the loss',
  epochChangeValue: 'Change less than δ',
  epochChangeHint: 'Done when the training loss has changed by less than δ from one epoch to the next.',
  metric: {
    accuracy: 'Stop when enough labels are right',
    psnr: 'Stop when the picture is clean enough',
    'r-squared': 'Stop when enough is explained',
  },
  metricValue: {
    accuracy: 'Accuracy in % at least',
    psnr: 'PSNR in dB at least',
    'r-squared': 'R² at least',
  },
  metricHint: 'Asked after every epoch, of the validation rows.',
  patience: 'Stop early, when validation no longer improves',
  patienceValue: 'Patience in epochs',
  patienceHint:
    'Early stopping: done when the validation loss has not been lower than its best for so many epochs. The best epoch is kept.',
  noValidation: 'There are no validation rows, so this rule has nothing to ask and stops nobody.',
  leftMap: 'Stop beyond the edge of the map',
  leftMapHint: 'Done when a step leads out of the part of the ground that is shown.',
  diverged: 'Whoever diverges always stops: there is no next place.',
};
