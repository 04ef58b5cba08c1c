/** The curves: loss against step, and the error of a difference against its step h. */
export const charts = {
  loss: {
    against: {
      steps: (what: string) => `${what} against step`,
      evaluations: (what: string) => `${what} against evaluations of the gradient`,
      epochs: (what: string) => `${what} against epoch`,
      rows: (what: string) => `${what} against training rows seen`,
    },
    names: { loss: 'Loss', 'gradient-norm': 'Length of the gradient', 'loss-change': 'Change of the loss' },
    what: 'What is drawn',
    axes: { loss: 'loss', 'gradient-norm': 'gradient', 'loss-change': 'change' },
    below: { steps: 'step', evaluations: 'gradient evaluation', epochs: 'epoch', rows: 'training rows seen' },
    axis: 'What the axis counts',
    axisNames: { steps: 'Steps', epochs: 'Epochs', rows: 'Rows seen' },
    nobody: 'Nobody is here. Tap the ground to put a hiker down.',
    nobodyInPlane: 'Nobody walks in this plane. The trainings of the network are under “Epochs”.',
    aboveLowest: 'above lowest',
    floorIsMinimum: (lowest: string) =>
      `On the logarithmic scale the curves show the loss above the lowest minimum, ${lowest}.`,
    floorIsSeen: (lowest: string) =>
      `On the logarithmic scale the curves show the loss above the lowest seen so far, ${lowest}.`,
    isLogarithmic: 'Logarithmic',
    selected: 'selected',
    median: 'median',
    hikers: 'each hiker',
    quartiles: 'middle half',
    most: 'middle nine tenths',
    tracksOf: (tracks: string, hikers: string) => `Curves of ${tracks} of ${hikers} hikers, evenly picked.`,
    cut: (hikers: number, count: string) =>
      hikers === 1 ? 'One curve leaves the picture at the top.' : `${count} curves leave the picture at the top.`,
    summary: (step: string, last: string, median: string) => `Step ${step} of ${last}: median loss ${median}.`,
    summarySelected: (loss: string) => `Selected hiker: ${loss}.`,
    medianOf: (rival: string, step: string, last: string, value: string) =>
      `Step ${step} of ${last}, median of ${rival}: ${value}.`,
    medianOfQuantity: (what: string, step: string, last: string, value: string) =>
      `Step ${step} of ${last}, ${what}: median ${value}.`,
    after: {
      epochs: (count: string) => `That is after ${count} ${count === '1' ? 'epoch' : 'epochs'}.`,
      rows: (count: string) => `That is after ${count} ${count === '1' ? 'row' : 'rows'} seen.`,
    },
    table: {
      steps: (what: string) => `${what} at some steps`,
      evaluations: (what: string) => `${what} after some evaluations of the gradient`,
      epochs: (what: string) => `${what} after some epochs`,
      rows: (what: string) => `${what} after some training rows seen`,
    },
    ofRival: (rival: string, column: string) => `${rival}, ${column}`,
    pinned: 'pinned',
    stopped: 'stopped',
    rules: {
      'max-steps': (value: string) => `at most ${value} steps`,
      'max-evaluations': (value: string) => `at most ${value} evaluations`,
      'loss-below': (value: string) => `loss below ${value}`,
      'gradient-below': (value: string) => `gradient below ${value}`,
      'loss-settled': (value: string, steps: string) => `change below ${value} in ${steps} steps`,
    },
    ruleOutside: (rule: string) => `The stopping rule (${rule}) lies outside of the picture.`,
    ruleElsewhere: (curve: string) => `Another stopping rule can be seen in the curve “${curve}”.`,
    rulesByEpoch: 'Rules that are asked after every epoch can be seen under “Epochs”.',
    ghostElsewhere: 'The pinned run learns from no data, so it has no place on this axis.',
    changeMeans: (steps: string) =>
      `How far the highest and the lowest loss of the last ${steps} steps, and of the place before them, are apart.`,
    lowerQuartile: 'lower quartile',
    upperQuartile: 'upper quartile',
  },
  difference: {
    name: 'Error of the gradient by differences',
    h: 'step h of the difference',
    central: 'central',
    forward: 'forward',
    chosen: (h: string) => `chosen: h = ${h}`,
    at: (x: string, y: string) => `at (${x}, ${y})`,
    none: 'Here the landscape has no gradient.',
    summary: (kind: string, best: string, error: string) => `Smallest error, ${kind}: ${error} at h = ${best}.`,
  },
};
