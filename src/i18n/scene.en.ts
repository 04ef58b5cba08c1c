/** The landscape: its views, its scales, and what hands and keys do there. */
export const scene = {
  relief: 'Relief of the landscape',
  map: 'Map of the landscape',
  instructions:
    'Drag a ring to move a start; tap the ground to put down another one. Keys: N selects the next start, arrow keys or W A S D ' +
    'move it, with Shift more finely, Delete removes it, Escape lets go of it. Space plays and pauses, comma and full stop go ' +
    'one step back and on, Home and End to the first and the last step. Plus, minus and 0 zoom, Q and E turn, R and F tilt, ' +
    'M changes between relief and map.',
  reliefUnavailable: 'This browser cannot draw the relief, so here is the map.',

  toolbar: {
    name: 'View',
    relief: 'Relief',
    map: 'Map',
    both: 'Relief and map side by side',
    nearer: 'Zoom in',
    further: 'Zoom out',
    home: 'Show the whole landscape',
  },

  heightScale: {
    name: 'height f(x, y)',
    linear: 'linear',
    logarithmic: 'logarithmic',
    kind: (kind: string) => `Height scale: ${kind}`,
    range: (low: string, high: string) => `Colours stand for heights from ${low}, dark blue, to ${high}, yellow.`,
  },

  selected: {
    at: (start: string, x: string, y: string, fate: string) => `Start ${start} at x ${x}, y ${y}: ${fate}.`,
    standsAt: (start: string, x: string, y: string) => `Start ${start} at x ${x}, y ${y}.`,
    inValley: (x: string, y: string, steps: number, count: string) =>
      `ends in the valley at (${x}, ${y}) after ${count} ${steps === 1 ? 'step' : 'steps'}`,
    inLine: (axis: 'x' | 'y', place: string, steps: number, count: string) =>
      `ends in the valley at ${axis} = ${place} after ${count} ${steps === 1 ? 'step' : 'steps'}`,
    onTheWay: (count: string) => `still on the way at step ${count}`,
    offTheMap: (count: string) => `off the map at step ${count}`,
    diverged: (count: string) => `diverges at step ${count}`,
    atNoMinimum: 'ends at no known minimum',
    stopped: (fate: string, count: string, why: string) => `${fate}; it stopped at step ${count} because ${why}`,
    because: {
      'max-steps': 'the steps ran out',
      'max-evaluations': 'the evaluations of the gradient ran out',
      'gradient-below': (limit: string) => `the gradient is shorter than ${limit}`,
      'loss-below': (limit: string) => `the loss is below ${limit}`,
      'loss-settled': (limit: string, steps: string) =>
        `the loss changed by less than ${limit} in the last ${steps === '1' ? 'step' : `${steps} steps`}`,
      'left-map': 'it left the map',
      'epoch-loss-settled': (limit: string) => `the loss changed by less than ${limit} from one epoch to the next`,
      'metric-reached': (limit: string) => `the validation rows are rated at least ${limit}`,
      'validation-stalled': (epochs: number, count: string) =>
        `the validation loss has not improved for ${epochs === 1 ? 'an epoch' : `${count} epochs`}`,
      'no-step': 'its optimizer allows no further step',
    },
  },
};
