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
  leftMap: 'Stop beyond the edge of the map',
  leftMapHint: 'Done when a step leads out of the part of the ground that is shown.',
  diverged: 'Whoever diverges always stops: there is no next place.',
};
