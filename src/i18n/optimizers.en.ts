/** What optimizers can be told, and what they do: loaded when somebody looks closer. */
export const optimizers = {
  labels: {
    momentum: 'Momentum μ',
    dampening: 'Dampening τ',
    nesterov: 'Nesterov',
    weightDecay: 'Weight decay λ',
    clipNorm: 'Clip the gradient',
    beta1: 'Memory of the gradient β₁',
    beta2: 'Memory of the squares β₂',
    epsilon: 'Divisor’s floor ε',
    amsgrad: 'AMSGrad',
    biasCorrection: 'Bias correction',
    learningRateDecay: 'Decay of the learning rate δ',
    rho: 'Memory ρ',
    alpha: 'Memory of the squares α',
    centered: 'Centred',
    momentumDecay: 'Growth of the momentum ψ',
    etaMinus: 'Shrinking η₋',
    etaPlus: 'Growing η₊',
    minStep: 'Shortest stride Δ min',
    maxStep: 'Longest stride Δ max',
    shrink: 'Shorter each time by γ',
    sufficientDecrease: 'Descent demanded c',
    historySize: 'Strides remembered n',
  },
  clipNormValue: 'Longest gradient c',
  lion: {
    beta1: {
      label: 'Share of the mean β₁',
      hint: 'The sign is taken of a mix: so much of the mean that is remembered, the rest of the present gradient.',
    },
    beta2: { label: 'Memory of the mean β₂', hint: 'Nearer to 1, older gradients count for longer in the mean.' },
  },
  hints: {
    momentum: 'How much of the last stride is kept.',
    dampening: 'From the second step on, only the share 1 − τ of a new gradient enters the velocity.',
    nesterov: 'Steps as if the momentum had already carried the hiker on.',
    weightDecay: 'A steady pull towards (0, 0), λ times as strong as the place is far.',
    clipNorm: 'A longer gradient is shortened to the length c; its direction stays.',
    beta1: 'Nearer to 1, older gradients count for longer.',
    beta2: 'Nearer to 1, steep ground is remembered for longer and keeps the strides short.',
    epsilon: 'Keeps the step from dividing by almost nothing; larger ones shorten the strides on flat ground.',
    amsgrad: 'Divides by the largest mean of squares so far, so that strides do not grow again.',
    biasCorrection: 'Makes up for the means having begun at 0.',
    learningRateDecay: 'After t steps the learning rate is divided by 1 + t · δ.',
    rho: 'Nearer to 1, older slopes and strides count for longer.',
    alpha: 'Nearer to 1, steep ground is remembered for longer.',
    centered: 'Divides by the spread of the gradients instead of by their size.',
    momentumDecay: 'How soon the momentum grows from half of β₁ towards β₁.',
    etaMinus: 'Where the slope changes its sign, the stride along that axis is multiplied by this.',
    etaPlus: 'While the slope keeps its sign, the stride along that axis is multiplied by this.',
    minStep: 'No stride along an axis gets shorter than this.',
    maxStep: 'No stride along an axis gets longer than this.',
    shrink: 'A stride that does not lead low enough is multiplied by this and tried again.',
    sufficientDecrease: 'The height lost must be at least this share of what the slope promises.',
    historySize: 'From so many strides, and from how the slope changed along them, it guesses the curvature.',
  },
  needsMomentum: 'Needs a momentum above 0.',
  needsNoDampening: 'Needs a dampening of 0.',
  forbidsDampening: 'Nesterov needs a dampening of 0.',

  about: {
    sgd: 'Walks against the gradient: the steeper, the longer the step. With momentum it keeps a share of its last strides, which evens out the zigzag in narrow valleys. With too large a learning rate it swings up the walls and diverges; on a plateau it hardly moves.',
    adagrad:
      'Divides the slope along each axis by the root of the sum of all squared slopes seen there. That helps where one axis is much steeper than the other. The sum only grows, so the strides only get shorter, and it may all but halt before it has arrived.',
    adadelta:
      'Measures a stride by how long strides have been lately and how steep the ground was, so that the learning rate is a mere factor, usually 1. It needs no tuning to the scale of the landscape. It begins with tiny strides, as ε says, and gathers pace slowly.',
    rmsprop:
      'Divides the slope along each axis by the root of a running mean of its squares, so that steep and flat axes are walked alike. It forgets, so it does not come to a halt as Adagrad does. Around a minimum it jitters by about the learning rate unless that falls.',
    adam: 'Walks along a running mean of the gradients, divided by the root of a running mean of their squares; both are corrected for having begun at 0. A stride is about as long as the learning rate, whatever the scale of the loss, which makes it easy to use. It can overshoot narrow minima, and with a constant learning rate it may circle one.',
    adamw:
      'Adam whose weight decay shrinks the place itself, past the means, so that the pull towards (0, 0) is not divided with the rest. Without weight decay it is Adam. With it, hikers come to rest beside the minimum, on the side of (0, 0).',
    adamax:
      'Adam that divides by the largest slope seen lately, slowly forgotten, in place of a root of mean squares. That makes it calm on ground with sudden steep places. One cliff is enough to keep its strides short for long.',
    nadam:
      'Adam that looks ahead as Nesterov’s momentum does: the present gradient enters the step once more by itself. It is often a little quicker to turn than Adam. It breaks where Adam does: around narrow minima, with too large a learning rate.',
    radam:
      'Adam that does not trust its mean of squares before enough of them have gone in: at first it walks along the mean gradient undivided, then the division enters by and by. Meant to make a warm-up unnecessary. On steep ground the undivided first steps can be far too long.',
    rprop:
      'Looks at the sign of the slope alone: each axis has a stride of its own, which grows while the sign stays and shrinks when it turns. Steepness does not matter to it, and it is fast where the gradient is exact. Noise turns the signs at random and breaks it. The learning rate is only the length of the first step.',
    lion: 'Walks by the sign of a mean of gradients, so every step is as long as the learning rate along each axis. It remembers one vector only. It never gets slower by itself: around a minimum it hops to and fro until the learning rate falls.',
    adabelief:
      'Adam that divides by how far gradients stray from their mean: long strides where they are as expected, short ones where they surprise. It crosses even slopes fast. Where the gradient hardly changes at all the divisor is close to 0, and a stride can become very long.',
    yogi: 'Adam whose mean of squares follows g² by steps of the size of g², so that it falls slowly after steep ground. That keeps the strides from growing suddenly. Its larger ε makes it slow on very flat ground.',
    'sign-sgd':
      'Steps by the learning rate along each axis, whatever the slope. Scaling the loss changes nothing. It never gets slower by itself: around a minimum it hops to and fro by the length of its step.',
    'line-search':
      'Gradient descent that tries a stride before it takes it: the learning rate first, then shorter and shorter ones, until the ground is low enough (Armijo’s rule). It comes lower with every step, so no learning rate makes it diverge uphill. Each trial costs an evaluation, and narrow valleys make it zigzag all the same.',
    'l-bfgs':
      'Guesses the curvature from its last strides and how the slope changed along them, and searches along the line it finds. Near a minimum it is almost as fast as Newton’s method, without a Hessian. Noise and clipping spoil its guess: the search asks the true slope, and only the first one is disturbed or clipped. A step may cost several evaluations.',
    newton:
      'Steps to the place where the parabola that touches the ground here is level. With a learning rate of 1 one step is enough in a quadratic bowl, and near an ordinary minimum the error is soon squared with each step. It does not ask whether that place is low: it walks to saddles and hilltops as readily, and where the curvature vanishes its strides become enormous.',
    'damped-newton':
      'Newton’s method where it is safe: only on ground that curves up in every direction, and only as far as it leads lower. Near a minimum it is as fast as Newton’s own. Elsewhere it allows no step and stands still.',
  },
  formula: 'The step in symbols',
  firstStep: 'The first step:',
  laterSteps: 'Later steps:',
  paper: 'Paper',
  biasOff: (factor: string) =>
    `Without the bias correction both means begin too small, but not equally so: where ε does not matter, the first stride along each axis is (1 − β₁)/√(1 − β₂) = ${factor} times as long as the learning rate; with the correction it is exactly as long.`,
};
