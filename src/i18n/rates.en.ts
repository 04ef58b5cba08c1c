/** The learning rate over the steps, which can be drawn by hand. */
export const ratesEn = {
  name: 'Learning rate over the steps',
  step: 'step',
  plot: (end: string, low: string, high: string) =>
    `Learning rates over steps 0 to ${end}, between ${low} and ${high}.`,
  changed: 'changed by hand',
  own: 'Each hiker has a learning rate of its own here; the curve is that of one hiker.',
  ownSelected: 'Each hiker has a learning rate of its own here; the curve is that of the selected one.',
  draw: 'Draw the learning rate by hand',
  drawOf: (rival: string) => `Draw the learning rate of ${rival} by hand`,
  howTo:
    'Tap the plot to add a point, drag a point to move it, press Delete to remove it. Dragging beside the points leads through the steps.',
  outside: 'Other learning rates lie above the picture.',
  full: (most: string) => `There cannot be more than ${most} points.`,
  point: (number: string, count: string) => `Point ${number} of ${count}`,
  pointAt: (step: string, rate: string, factor: string) =>
    `Step ${step}: learning rate ${rate}, ${factor} times the set one`,
  read: (step: string, rate: string) => `Step ${step}: learning rate ${rate}.`,
};
