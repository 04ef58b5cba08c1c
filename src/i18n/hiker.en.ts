/** One hiker looked at closely: its step, part by part, why it stopped, and how the ground curves under it. */
export const hiker = {
  stepTitle: (from: string, to: string) => `Step from ${from} to ${to}`,
  stepFormula: 'The step, written out',
  noStep: 'No further step.',
  clipped: 'k shortens the gradient, which was longer than it may be.',
  disturbed: 'ε is the noise of this step.',
  behind: (epochs: string, rows: string) =>
    `${epochs} ${epochs === '1' ? 'epoch' : 'epochs'} behind it, and ${rows} rows seen.`,
  nextBatch: (epoch: string, batch: string, batches: string) =>
    `Next is batch ${batch} of ${batches} in epoch ${epoch}.`,
  seesAll: (rows: string) => `Every step looks at all ${rows} training rows.`,
  fullSlope: 'Full slope',
  batchSlope: (rows: string, all: string) => `Slope of the batch (${rows} of ${all} rows)`,
  batch: 'B is the batch of this step. Its slope is felt in place of the full slope.',
  asksBatch: 'What the optimizer asks of the ground, heights too, it asks of the landscape of this batch.',
  byDifference: 'The gradient is found by differences here, so it is not quite exact.',
  slowMotion: 'Slow motion, part by part',
  inside: 'Draw the inside of the step',

  stages: { gradient: 'Gradient', memory: 'Memory', correction: 'Correction', move: 'Move' },
  gradient: {
    slope: 'The slope under the feet; it points uphill.',
    batch: 'The slope of this batch’s own landscape under the feet; it points uphill there.',
    compared: 'Only the sign of the slope counts: has it stayed, or turned?',
    mixed: 'The slope is mixed with the mean that is remembered; the slope counts for more here than in the memory.',
  },
  memory: {
    none: 'Nothing is remembered.',
    velocity: 'The velocity keeps the share μ of itself and takes up the gradient.',
    sum: 'The squares of all gradients so far are added up, along each axis.',
    squares: 'The mean of the squares takes up the new one and slowly forgets old ones.',
    squaresAndVelocity:
      'The mean of the squares is renewed; then the velocity takes up the gradient divided by its root.',
    twoMeans: 'Two means are renewed: of the squares of the gradients, and of the squares of the strides.',
    moments: 'm is the mean of the gradients, v the mean of their squares; older ones count less and less.',
    largest: 'm is the mean of the gradients, u the largest of them, slowly forgotten.',
    belief: 'm is the mean of the gradients, s the mean square of how far they lie from it.',
    yogi: 'm is the mean of the gradients; v goes towards their squares, by small steps.',
    mean: 'm is the mean of the gradients.',
    stepSizes: 'Each axis has a stride of its own: longer as long as the sign stays, shorter when it turns.',
    history: (most: string) =>
      `The last n = ${most} strides, and how the gradient changed along them, tell how the ground curves: they turn the gradient into a direction.`,
  },
  correction: {
    none: 'Nothing is corrected.',
    ahead: 'The gradient is taken as if the velocity had already carried the hiker on.',
    fallingRate: 'The learning rate falls with the steps.',
    bias: 'The means began at 0, so at first they are too small: the division makes up for that.',
    biasOfMean: 'm began at 0, so at first it is too small: the division makes up for that. u needs none.',
    noBias: (factor: string) =>
      `Bias correction is switched off: m and v began at 0 and are both too small at first, but not by the same factor. The first step is ${factor} times as long as it should be.`,
    lookAhead: 'The mean is corrected for its start at 0 and looks one step ahead.',
    rectified: 'm is corrected for its start at 0; v is trusted only after enough squares have gone into it.',
    search: (tried: number, count: string, share: string) =>
      `The learning rate is tried first, then shorter and shorter strides, until the ground is low enough (c = ${share}): ${count} ${tried === 1 ? 'stride was' : 'strides were'} tried.`,
    wolfe: (tried: number, count: string) =>
      `A search along the line finds a stride that leads low enough and to where it is less steep (strong Wolfe conditions): ${count} ${tried === 1 ? 'place was' : 'places were'} asked.`,
    newton:
      'The Hessian H tells how the ground curves. Its inverse turns the gradient towards the place where the parabola that touches the ground is level.',
    dampedNewton: (tried: number, count: string, share: string) =>
      `The inverse of the Hessian H gives the direction; then strides are tried until the ground is low enough (c = ${share}): ${count} ${tried === 1 ? 'was' : 'were'} tried.`,
  },
  move: {
    downhill: 'The hiker goes against the gradient, by the learning rate.',
    found: 'The hiker goes against the gradient, by the stride that was found.',
    ahead: 'The hiker goes against what was taken ahead, by the learning rate.',
    velocity: 'The hiker goes against the velocity, by the learning rate.',
    divided: 'Each axis is divided by its own root: steep ones are slowed, gentle ones speeded up.',
    dividedByLargest: 'Each axis is divided by its own largest slope.',
    stride: 'The stride that was worked out, times the learning rate.',
    signs: 'Along each axis the hiker goes by the learning rate, or not at all, whatever the slope.',
    ownStride:
      'Along each axis the hiker goes by its own stride, against the slope; after a turn one step is left out.',
    shrunk: 'First the place itself is pulled towards (0, 0); then comes the step of Adam.',
    direction: 'The hiker goes along the direction found.',
    plainMean: 'Too few squares have gone into v: the hiker goes against the mean alone.',
  },

  stopped: {
    'max-steps': (step: string) => `Walked on until the steps ran out, at step ${step}.`,
    'max-evaluations': (step: string, most: string) =>
      `Stopped at step ${step}: of ${most} evaluations of the gradient there are not enough left for another step.`,
    'gradient-below': (step: string, limit: string) =>
      `Stopped at step ${step}: the gradient is shorter than ${limit}.`,
    'loss-below': (step: string, limit: string) => `Stopped at step ${step}: the loss is below ${limit}.`,
    'loss-settled': (step: string, limit: string, steps: string) =>
      `Stopped at step ${step}: the loss has changed by less than ${limit} in the last ${steps === '1' ? 'step' : `${steps} steps`}.`,
    'epoch-loss-settled': (step: string, epoch: string, change: string, limit: string) =>
      `Stopped at step ${step}, after epoch ${epoch}: the training loss has changed by ${change} since the epoch before, less than ${limit}.`,
    'metric-reached': (step: string, epoch: string, value: string, limit: string) =>
      `Stopped at step ${step}, after epoch ${epoch}: on the validation rows it has come to ${value}, at least the ${limit} asked for.`,
    'validation-stalled': (step: string, epoch: string, best: string, loss: string, patience: string) =>
      `Stopped early at step ${step}, after epoch ${epoch}: for ${patience === '1' ? 'an epoch' : `${patience} epochs`} the validation loss has not been below ${loss}, that of epoch ${best}. Epoch ${best} is kept.`,
    'left-map': (step: string) => `Stopped at step ${step}: the hiker has left the map.`,
  },
  allowsNoStep: {
    notBowl: (step: string, larger: string, smaller: string) =>
      `Stopped at step ${step}: the Hessian here is not positive definite (eigenvalues ${larger} and ${smaller}), so Newton’s direction need not lead down.`,
    singular: (step: string, larger: string, smaller: string) =>
      `Stopped at step ${step}: the Hessian here is singular (eigenvalues ${larger} and ${smaller}), so Newton’s method has no direction.`,
    noLower: (step: string) => `Stopped at step ${step}: to rounding, no lower place was found along the direction.`,
    noLowerWithNoise: (step: string) =>
      `Stopped at step ${step}: no lower place was found along the direction. It comes from a gradient with noise and may lead uphill, where no stride, however short, leads lower.`,
    noLowerByDifferences: (step: string) =>
      `Stopped at step ${step}: no lower place was found along the direction. It comes from a gradient by differences, which is not quite exact: here it may lead uphill.`,
  },
  showBest: (epoch: string) => `Show epoch ${epoch}, which is kept`,
  askedOfBatch: 'That was asked of the landscape of the step’s batch.',
  diverged: (step: string, x: string, y: string) => `Diverged at step ${step}: its last place is (${x}, ${y}).`,
  noWay: 'There is no ground where this hiker starts.',
  standsAt: {
    globalMinimum: 'It has reached a global minimum, to within 1 % of the map: nowhere on the map is lower than there.',
    localMinimum: 'It has reached a local minimum, to within 1 % of the map: there are lower places on the map.',
    minimum: 'It has reached a minimum, to within 1 % of the map; whether it is the lowest is not known.',
    saddle: (place: string) => `It stands at a saddle, not at a minimum: downhill goes on along ${place}.`,
    maximum: 'It stands at a maximum: downhill goes on in every direction.',
    flat: 'The ground is so flat here that its curvature cannot tell a hollow from a hill.',
    slope: 'It stands on a slope, not at a minimum.',
  },

  curvature: {
    title: 'Curvature here',
    draw: 'Draw the curvature',
    tangent: 'Draw the tangent plane',
    larger: 'Larger eigenvalue',
    smaller: 'Smaller eigenvalue',
    along: (value: string, direction: string) => `${value} along ${direction}`,
    condition: 'Condition number',
    stableRate: 'Largest stable learning rate',
    none: '–',
    unlimited: 'The ground curves up in no direction here, so curvature sets no limit.',
    dampedAway: 'With a dampening of 1 only the first gradient counts, so curvature sets no limit.',
    bySgd:
      '2/λ, with the largest eigenvalue λ: on ground that curves like this, a larger learning rate overshoots further with every step.',
    byMomentum:
      '2/λ with the largest eigenvalue λ, adjusted to momentum and decay: on ground that curves like this, a larger learning rate overshoots further with every step.',
    byPlain:
      'This is the bound of plain gradient descent, 2/λ with the largest eigenvalue λ; this optimizer has another.',
  },
};
