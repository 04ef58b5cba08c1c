/** Networks, their training and the plane through their weights: loaded when one is shown. */
export const network = {
  layers: {
    title: 'Layers',
    inputs: (count: string) => `${count} inputs`,
    outputs: (count: string) => `${count} ${count === '1' ? 'output' : 'outputs'}`,
    hidden: (number: string) => `Neurons in hidden layer ${number}`,
    add: 'Add a layer',
    remove: (number: string) => `Remove hidden layer ${number}`,
    weights: (count: string) => `${count} weights and biases in all.`,
    full: (most: string) => `${most} hidden layers are the most.`,
    limit: (most: string) => `More than ${most} weights do not fit here, so there is no room for another layer.`,
  },
  activation: 'Activation',
  activations: { tanh: 'tanh (smooth)', relu: 'ReLU (with a kink)' },
  initialisation: 'Initialisation',
  initialisations: {
    he: 'He (made for ReLU)',
    xavier: 'Xavier (made for tanh)',
    normal: 'plain normal',
  },
  initialisationHints: {
    he: 'Deviation √(2/inputs) of each neuron: He et al. 2015, doi:10.1109/ICCV.2015.123.',
    xavier: 'Deviation √(2/(inputs + outputs)) of each layer: Glorot & Bengio 2010.',
    normal: 'Deviation 1 in every layer, however wide it is: wide layers begin at the flat ends of tanh.',
  },
  loss: 'Loss',
  losses: { 'cross-entropy': 'softmax and cross-entropy', 'squared-error': 'squared error' },
  trainings: 'Initialisations',
  trainingsHint: 'Each is trained with every optimizer; all are drawn into one plane.',

  plane: {
    title: 'Plane through the weights',
    kind: 'Which plane',
    kinds: {
      random: 'two random directions',
      principal: 'two principal directions of the trainings',
      weights: 'two chosen weights',
    },
    hints: {
      random:
        'Filter-normalised, so that a step means as much for every neuron: Li et al. 2018, Visualizing the Loss Landscape of Neural Nets, arXiv:1712.09913.',
      principal: 'The plane that comes closest to all places where the trainings have been.',
      weights: 'All other weights stay as the first training that has not blown up left them.',
    },
    firstWeight: 'Weight along x',
    secondWeight: 'Weight along y',
    explained: (share: string) =>
      `The plane shows ${share}% of the way that the trainings have gone, by the squares of their distances from where each has ended; the rest goes past it.`,
    outOfView: (count: string, height: string) =>
      count === '1'
        ? `One moment with a loss above ${height} does not count here, and the map is not made larger for it.`
        : `${count} moments with losses above ${height} do not count here, and the map is not made larger for them.`,
    cut: (height: string) =>
      `Losses above ${height} are drawn as if they were this high, so that the valley can still be seen.`,
    leftOut: (names: string) =>
      `Left out: ${names}. What asks for the ground of two parameters cannot train a network.`,
  },

  work: {
    training: (share: string) => `Training: ${share}`,
    plane: (share: string) => `Computing the plane: ${share}`,
    progress: 'Progress of the network’s work',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    failed: 'The training broke off: the machine may have run out of memory.',
    again: 'Train again',
  },

  trained: {
    title: 'Trainings',
    name: (number: string, optimizer: string) => `Initialisation ${number} with ${optimizer}`,
    loss: (value: string) => `end loss ${value}`,
    accuracy: (share: string) => `${share} right on the validation rows`,
    psnr: (decibels: string) => `${decibels} dB on the validation rows`,
    stopped: (step: string, why: string) => `step ${step}: ${why}`,
    reasons: {
      'max-steps': 'out of steps',
      'max-evaluations': 'out of evaluations',
      'gradient-below': 'gradient small enough',
      'loss-below': 'loss low enough',
      'loss-settled': 'loss hardly changed',
      'epoch-loss-settled': 'loss hardly changed in an epoch',
      'metric-reached': 'metric reached',
      'validation-stalled': 'validation stopped improving',
      'left-map': 'left the map',
      'no-step': 'no further step',
      diverged: 'diverged',
    },
  },

  gradient:
    'The trainings go by backpropagation, without noise: what is set here is felt only by hikers who are let loose in the plane.',

  hikers: {
    title: 'Hikers in the plane',
    loose: 'Let hikers loose in the plane',
    back: 'Take the hikers away',
    another:
      'This is another thing than training: they walk on the picture of the loss in this plane, with two numbers each, and can go only where the plane goes.',
  },

  price: {
    title: 'The price of a gradient',
    explained: (weights: string, evaluations: string) =>
      `With ${weights} weights, differences cost ${evaluations} evaluations of the loss, two for each weight. Backpropagation takes hardly more than the time of two or three, however many weights there are.`,
    measure: 'Measure it here',
    again: 'Measure again',
    cancel: 'Cancel',
    measuring: 'Measuring on this machine …',
    failed: 'It could not be measured here.',
    what: 'What',
    time: 'Time in ms',
    ratio: 'In losses',
    rows: {
      loss: 'one loss',
      backprop: 'gradient by backpropagation',
      differences: 'gradient by differences',
    },
    part: (timed: string, all: string) => `Timed with ${timed} of ${all} weights and scaled up to all.`,
    difference: (value: string) => `The two gradients differ by ${value} at most.`,
  },
};
