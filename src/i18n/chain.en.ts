/** The chain rule on a small graph. */
export const chain = {
  name: 'A small network as a graph: numbers go forward, derivatives come back',
  graph: 'The graph',
  previous: 'One back',
  next: 'One on',
  allForward: 'All forward',
  allBack: 'All the way back',
  anew: 'From the beginning',
  settings: 'Input, target and weights',
  names: {
    x: 'Input x',
    target: 'Target t',
    w1: 'Weight w₁',
    b1: 'Bias b₁',
    w2: 'Weight w₂',
    b2: 'Bias b₂',
    z: 'Sum z',
    h: 'Hidden neuron h',
    y: 'Output y',
    loss: 'Loss L',
  },

  stages: {
    given: 'An input, a target and four weights are given. Nothing has been computed yet.',
    z: (z: string) => `Forward: the hidden neuron weighs its input and adds its bias, which gives ${z}.`,
    h: (h: string) => `The hyperbolic tangent bends that into ${h}, between −1 and 1.`,
    y: (y: string) => `The last neuron weighs and adds once more: the output is ${y}.`,
    loss: (loss: string) => `The distance to the target, squared, is the loss: ${loss}.`,
    'slope-y': (slope: string) => `Now back: where the output grows a little, the loss changes ${slope} times as much.`,
    'slope-w2': (slope: string, factor: string) =>
      `The weight w₂ moves the output h = ${factor} times as much, so the loss ${slope} times as much.`,
    'slope-b2': (slope: string) =>
      `The bias b₂ is simply added: what comes back to the output goes on to it, ${slope}.`,
    'slope-h': (slope: string, factor: string) =>
      `Back to the hidden neuron it goes through w₂ = ${factor}, which gives ${slope}.`,
    'slope-z': (slope: string, factor: string) =>
      `The tangent passes on as much as it is steep there, ${factor}, which leaves ${slope}.`,
    'slope-w1': (slope: string, factor: string) =>
      `The weight w₁ is multiplied by the input ${factor}, and so is what comes back: ${slope}.`,
    'slope-b1': (slope: string) =>
      `The bias b₁ is simply added: ${slope}. All four derivatives are known, after one way forward and one way back.`,
  },

  check: 'Check with a difference',
  checkWeight: 'Which weight',
  derivative: 'Derivative, by the way back',
  difference: (step: string) => `Difference, with δ = ${step}`,
  cost: 'The difference cost two evaluations of the whole graph, for this one weight alone.',

  table: 'All numbers of the graph',
  quantity: 'Number',
  value: 'Value',
  slope: 'Derivative of the loss',
  notYet: 'not yet computed',
};
