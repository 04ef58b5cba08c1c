export interface SurfaceText {
  /** The name people know the landscape by. */
  readonly name: string;
  /** What sixty hikers show on it at its default settings; tests/core/surfaces/lessons.test.ts counts it. */
  readonly lesson: string;
}

/** Landscapes, terrains, what is learned from data and networks, under their ids. */
export const surfaces = {
  'lecture-parabola': {
    name: 'Parabola',
    lesson:
      'A landscape of one variable is a gutter: every hiker walks straight across to x = −1 and keeps the y it began with.',
  },
  bowl: {
    name: 'Bowl',
    lesson:
      'On round ground the slope points straight at the bottom: every path is a straight line, and each step takes a fifth of what is left of it.',
  },
  ravine: {
    name: 'Ravine',
    lesson:
      'The walls are twenty times steeper than the floor: at this learning rate hikers zigzag across and creep along.',
  },
  booth: {
    name: 'Booth’s function',
    lesson:
      'The best constant learning rate for a ravine is 2 over the sum of its two curvatures, here 2/(2 + 18): each step then takes a fifth of the way that is left, zigzag or not.',
  },
  matyas: {
    name: 'Matyas’s function',
    lesson: 'Ten steps bring everyone to the floor of the trough, with four fifths of the way along it still to go.',
  },
  'lecture-slope': {
    name: 'Tilted gutter',
    lesson:
      'Across the gutter everyone finds the middle; along it there is no lowest place, so they walk on and on, every step as long as the last.',
  },
  saddle: {
    name: 'Saddle',
    lesson:
      'Hikers come in along one axis and leave along the other: the pass itself has no slope, and yet nobody stays there.',
  },
  'monkey-saddle': {
    name: 'Monkey saddle',
    lesson:
      'Three valleys part from one flat pass: whoever leaves the map leaves through one of them, and close to the pass hardly anyone moves.',
  },
  himmelblau: {
    name: 'Himmelblau’s function',
    lesson: 'Four valleys, all equally deep: everyone arrives, and only the start decides where.',
  },
  highlands: {
    name: 'Highlands',
    lesson:
      'Four valleys, one far deeper than the others: most hikers end in a shallower one, and from its floor every way leads up.',
  },
  'three-hump-camel': {
    name: 'Three-hump camel',
    lesson:
      'Two shallower valleys lie beside the deepest one and catch many a hiker: downhill all the way is not all the way down.',
  },
  'six-hump-camel': {
    name: 'Six-hump camel',
    lesson:
      'Two valleys are equally deep and mirror each other, four are shallower: most hikers find one of the two, the rest stay higher up.',
  },
  'styblinski-tang': {
    name: 'Styblinski–Tang function',
    lesson:
      'Each coordinate goes its own way: the quarter of the map in which a hiker starts decides in which of the four valleys it ends.',
  },
  mccormick: {
    name: 'McCormick’s function',
    lesson:
      'A tilted sheet of waves: about half of the hikers stop in the upper trough, though there is a deeper one behind the next crest.',
  },
  peaks: {
    name: 'Peaks',
    lesson:
      'Where the ground levels out the steps shrink with it: many hikers are left standing on the rim, with two deep valleys close by.',
  },
  rosenbrock: {
    name: 'Rosenbrock’s banana',
    lesson: 'Fifty steps bring most hikers into the curved valley; a thousand bring hardly anyone to its end.',
  },
  beale: {
    name: 'Beale’s function',
    lesson:
      'A learning rate that suits the flat middle throws whoever starts in the steep corners off the map within a few steps.',
  },
  easom: {
    name: 'Easom’s function',
    lesson:
      'A plain with a single hole: where there is next to no slope there is next to no step, and most hikers never learn of the hole.',
  },
  'goldstein-price': {
    name: 'Goldstein–Price function',
    lesson:
      'Walls a million high, and four valleys at heights 3, 30, 84 and 840: even this tiny learning rate throws some hikers off, and few reach the lowest valley.',
  },
  bohachevsky: {
    name: 'Bohachevsky’s function',
    lesson: 'Small ripples on a deep bowl are enough: nearly everyone is caught on the way down.',
  },
  rastrigin: {
    name: 'Rastrigin’s function',
    lesson:
      'A bowl full of dimples: every hiker stays in the one it starts in, and hardly one in sixty starts in the deepest.',
  },
  ackley: {
    name: 'Ackley’s function',
    lesson:
      'From afar a funnel, underfoot ripples: this learning rate strides over the ripples to the middle, where the tip is too sharp to come to rest.',
  },
  griewank: {
    name: 'Griewank’s function',
    lesson: 'From afar a bowl, underfoot an egg box: everyone comes to rest close by, in valleys almost equally deep.',
  },
  'drop-wave': {
    name: 'Drop wave',
    lesson:
      'Rings, as around a drop in water: everyone walks straight to the nearest trough, and on its level floor nothing tells where the middle is.',
  },
  'levy-13': {
    name: 'Lévy’s function no. 13',
    lesson:
      'The further out, the steeper the ripples: there this learning rate throws hikers about until they have come closer to the middle.',
  },
  eggholder: {
    name: 'Eggholder',
    lesson:
      'Countless valleys of every depth: where a hiker ends is a matter of luck, and it is hardly ever the deepest, right at the edge of the map.',
  },
  jacksboro: {
    name: 'Cumberland Mountains',
    lesson:
      'Real ground is full of hollows: sixty hikers end in dozens of them, some two hundred metres below where they began, and next to none in the lowest.',
  },
  'penguin-line': {
    name: 'A line through penguins',
    lesson:
      'Every place is a line through 342 penguins, its height the mean squared error: a round bowl where flippers are counted in standard deviations, a ravine where they are in millimetres.',
  },
  'penguin-species': {
    name: 'A neuron tells penguins apart',
    lesson:
      'One neuron tells two species apart by body mass: cross-entropy is one valley, squared error has plateaus, mistakes are terraces.',
  },
  'seattle-seasons': {
    name: 'A year in Seattle',
    lesson:
      'A peak one year later fits almost as well: many valleys out of real data, and the start decides which one a hiker finds.',
  },
  denoise: {
    name: 'A noisy photograph',
    lesson: 'Two weights of a 3 × 3 kernel clean a photograph: the lower a hiker stands, the cleaner the picture.',
  },
  'own-line': {
    name: 'Your line',
    lesson: 'Every place is a line through your data, its height the mean squared error.',
  },
  'own-neuron': {
    name: 'Your neuron',
    lesson: 'Every place is a neuron that tells two kinds of your rows apart, its height the mean loss.',
  },
  penguins: {
    name: 'Network: three penguin species',
    lesson:
      'The landscape is a plane through the space of a network’s weights, and the lines are its trainings: their heights are true, the ground is only where the plane is.',
  },
  moons: {
    name: 'Network: two moons',
    lesson:
      'No straight line parts the two half moons: a network learns a bent one. The landscape is a plane through its weights.',
  },
  patches: {
    name: 'Network: clean a photograph',
    lesson:
      'A network learns what a pixel was before the noise, from the 5 × 5 pixels around it. The landscape is a plane through its weights.',
  },
} satisfies Readonly<Record<string, SurfaceText>>;
