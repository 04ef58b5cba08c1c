/** The curves: loss against step, and the error of a difference against its step h. */
export const charts = {
  loss: {
    name: 'Loss against step',
    step: 'step',
    loss: 'loss',
    nobody: 'Nobody is here. Tap the ground to put a hiker down.',
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
    table: 'Loss at some steps',
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
