/** Controls, read-outs and the shell around them. Numbers come in already written as the language writes them. */
export const panels = {
  shell: {
    title: 'Thalweg: see gradient descent',
    firstContact: "Drag a ring: its hiker's whole path follows. Then turn the learning rate.",
    firstSteps: 'First steps',
    settings: 'Settings',
    hideSettings: 'Hide the settings',
    showSettings: 'Show the settings',
    curve: 'Loss curve',
    hideCurve: 'Hide the loss curve',
    showCurve: 'Show the loss curve',
    tabs: { rate: 'Learning rate', landscape: 'Landscape', starts: 'Starts', curve: 'Curve' },
    dock: {
      name: 'Curves and tables',
      loss: 'Loss curve',
      rate: 'Learning rate',
      slices: 'Slices',
      results: 'Results',
      sweep: 'Tune and sweep',
      pinned: 'Pinned run',
    },
    languageMissing: 'This language could not be loaded. Is there a network?',
    toDay: 'Light colours',
    toNight: 'Dark colours',
    brokenTitle: 'Something broke in Thalweg.',
    broken:
      'That is our fault, not yours. Your settings stand in the address of this page, so loading it again brings them back.',
    reload: 'Load again',
  },

  notice: {
    title: 'Not everything could be taken from the link.',
    dismiss: 'Close this note',
  },

  player: {
    name: 'Player',
    toStart: 'To the start',
    stepBack: 'One step back',
    play: 'Play',
    pause: 'Pause',
    stepForward: 'One step on',
    toEnd: 'To the end',
    scrub: 'Step shown',
    stepOf: (step: string, last: string) => `Step ${step} of ${last}`,
    speed: 'Speed',
    stepsPerSecond: (steps: string) => `${steps} steps/s`,
    keys: { play: 'Space', back: '←', on: '→', start: 'Home', end: 'End' },
  },

  history: {
    undo: 'Undo',
    redo: 'Redo',
    undoKeys: 'Ctrl+Z',
    redoKeys: 'Ctrl+Shift+Z',
  },

  share: {
    copy: 'Copy link',
    copied: 'Link copied.',
    copyYourself: 'The browser does not let us copy. Here is the link; it is selected:',
    incomplete: 'A link cannot hold all of these places; those that fit are in it.',
    link: 'Link',
    close: 'Close',
  },

  numberField: {
    notANumber: (text: string) => `“${text}” is not a number.`,
    notWhole: 'Only whole numbers fit here.',
    tooLarge: (max: string) => `The most is ${max}.`,
    tooSmall: (min: string) => `The least is ${min}.`,
  },

  rate: {
    title: 'Learning rate',
    titleOf: (optimizer: string) => `Learning rate of ${optimizer}`,
    symbol: 'η, the factor in every step',
    slider: 'Learning rate, slider',
    stable: (rate: string) => `stable up to ${rate}`,
    stableUnderHiker: (rate: string) => `hiker: up to ${rate}`,
    stableHere: (rate: string, x: string, y: string) =>
      `By the curvature under the selected hiker, at (${x}, ${y}), the largest stable learning rate is about ${rate}.`,
    stableAt: (rate: string, x: string, y: string) =>
      `By the curvature at the minimum (${x}, ${y}) the largest stable learning rate is about ${rate}.`,
    live: 'Change only from the shown step on',
    liveHint: (step: string) => `Up to step ${step} everything stays as it was.`,
    changes: 'Changed by hand',
    change: (step: string, rate: string) => `from step ${step}: ${rate}`,
    removeChange: (step: string) => `Take back the change at step ${step}`,
    fullOfChanges: (most: string) => `More than ${most} changes do not fit. Take some of them back.`,
  },

  divergence: {
    howMany: (count: number, counted: string, all: string) =>
      all === '1'
        ? 'The hiker diverges at this learning rate.'
        : `${counted} of ${all} hikers ${count === 1 ? 'diverges' : 'diverge'} at this learning rate.`,
    some: 'Hikers diverge at this learning rate.',
    where: (number: string, step: string, x: string, y: string) =>
      `Hiker ${number} at step ${step}: its last place is (${x}, ${y}).`,
    stableAtMinimum: (rate: string, x: string, y: string) =>
      `Near the minimum at (${x}, ${y}) the largest stable learning rate is about ${rate} (by the curvature there).`,
    stableAtStart: (rate: string) =>
      `At its start the largest stable learning rate is about ${rate} (by the curvature there).`,
    noStableRate: 'The curvature names no stable learning rate here. A smaller one is worth a try.',
    use: (rate: string) => `Use ${rate}`,
    helps: (rate: string, hikers: string) =>
      `With ${rate} nobody diverges, and all come down: tried with ${hikers === '1' ? 'this hiker' : `${hikers} hikers`}.`,
    doesNotHelp: (rate: string) =>
      `We have tried smaller ones, down to ${rate}: not everyone stays on the map. There may be no lowest place here.`,
  },

  optimizer: {
    title: 'Optimizer',
    gradientDescent: 'Gradient descent (SGD)',
    names: {
      sgd: 'SGD',
      adagrad: 'Adagrad',
      adadelta: 'Adadelta',
      rmsprop: 'RMSprop',
      adam: 'Adam',
      adamw: 'AdamW',
      adamax: 'Adamax',
      nadam: 'NAdam',
      radam: 'RAdam',
      rprop: 'Rprop',
      lion: 'Lion',
      adabelief: 'AdaBelief',
      yogi: 'Yogi',
      'sign-sgd': 'Sign-SGD',
      'line-search': 'Line search',
      'l-bfgs': 'L-BFGS',
      newton: 'Newton',
      'damped-newton': 'Damped Newton',
    },
    momentum: 'Momentum μ',
    momentumHint: 'How much of the last stride is kept.',
    more: 'More settings',
    about: 'How it works',
    schedule: 'Schedule of the learning rate',
    schedules: {
      constant: 'constant',
      step: 'staircase',
      multistep: 'steps at milestones',
      exponential: 'exponential',
      'inverse-time': '1/t',
      polynomial: 'polynomial',
      'linear-warmup': 'linear warm-up',
      cosine: 'cosine',
      'cosine-restarts': 'cosine with restarts',
      'one-cycle': 'one cycle',
      cyclic: 'cyclic',
      drawn: 'drawn by hand',
      'reduce-on-plateau': 'less on a plateau',
    },
    add: 'Add an optimizer',
  },

  gradient: {
    title: 'Gradient',
    kind: 'How the slope is found',
    kinds: { exact: 'exact', 'central-difference': 'central difference', 'forward-difference': 'forward difference' },
    kindHints: {
      exact: 'By the derivative of the formula.',
      'central-difference': 'From two heights h in front and h behind, along each axis.',
      'forward-difference': 'From the height here and one h further on, along each axis.',
    },
    h: 'Difference h',
    hHint: 'Too large is wrong, and too small is wrong too: then rounding takes over.',
    noise: 'Noise σ',
    noiseHint: 'Standard deviation of Gaussian noise added to each slope, anew at each step.',
    error: 'How wrong is a difference?',
  },

  starts: {
    title: 'Starts',
    count: 'Hikers',
    kind: 'How they are spread',
    kinds: {
      uniform: 'uniform, anywhere',
      normal: 'normal, around the middle',
      grid: 'on a grid',
      'latin-hypercube': 'Latin hypercube',
      listed: 'listed points',
    },
    kindHints: {
      uniform: 'Every place is as likely as every other.',
      normal: 'Gathered around the middle of the map.',
      grid: 'In rows and columns; the seed has no say.',
      'latin-hypercube': 'Random, but one in every row and one in every column.',
      listed: 'Placed one by one.',
    },
    draw: 'New random starts',
    drawHint: 'Draws a new seed.',
    more: 'Spread, seed',
    seed: 'Seed',
    seedHint: 'All chance comes from this number. The same seed gives the same run.',
    removeChanges: 'Take back all changes by hand',
    removeChangesHint: (count: number) =>
      count === 1
        ? 'One start was moved, removed or added by hand.'
        : `${count} starts were moved, removed or added by hand.`,
  },

  stopping: {
    title: 'Stopping',
  },

  surface: {
    title: 'Landscape',
    choose: 'Choose a landscape',
    gallery: 'Landscapes',
    close: 'Close',
    ownFormula: 'Your formula',
    ownFormulaLesson: 'Hikers walk down whatever you type.',
    source: 'Source',
    type: 'Type a formula',
    notLoaded: 'This landscape could not be loaded. Is there a network?',
  },

  formula: {
    label: 'f(x, y) =',
    name: 'Formula of the landscape',
    help: 'sin cos tan asin acos atan sinh cosh tanh exp ln log sqrt abs, pi, e. log is the natural logarithm, as ln.',
    examples: 'Examples',
    formulaAndGradient: 'Formula and gradient',
    lastGood: 'Still shown: the last formula that could be read.',
    domain: 'Part of the ground that is shown',
    from: (axis: 'x' | 'y') => `${axis} from`,
    to: (axis: 'x' | 'y') => `${axis} to`,
    tooLongToPrint: 'Too long to print; the hikers use it all the same.',
    problems: {
      empty: () => 'Type a formula of x and y.',
      'too-long': () => 'At most 500 characters.',
      'unknown-character': (found: string) => `“${found}” means nothing in a formula.`,
      'unknown-name': (found: string) => `“${found}” is not known here. Variables are x and y.`,
      'number-too-large': (found: string) => `${found} is too large a number.`,
      'decimal-comma': () => 'Decimals take a point here: 0.5, not 0,5.',
      'function-without-brackets': (found: string) => `${found} needs brackets: ${found}(x).`,
      'too-many-arguments': () => 'A function takes one value here.',
      'expected-value': (found: string) =>
        found === '' ? 'Something is missing at the end.' : `Before “${found}” something is missing.`,
      'expected-operator': (found: string) => `Before “${found}” an operator is missing, as + or *.`,
      'unclosed-bracket': () => 'This bracket is never closed.',
      'unopened-bracket': () => 'This bracket was never opened.',
    },
  },

  hiker: {
    title: 'One hiker',
    none: 'Pick a hiker to see its step in numbers: tap one in the landscape, or take the first.',
    nobody: 'Nobody is here. Tap the ground to put a hiker down.',
    first: 'Look at one hiker',
    next: 'Next hiker',
    leave: 'Leave this hiker',
    number: (number: string) => `Hiker ${number}`,
    place: 'Place',
    height: 'Height',
    slope: 'Gradient',
    steepness: 'Steepness',
    startX: 'Start x',
    startY: 'Start y',
    remove: 'Remove this hiker',
    walksWith: 'Walks with',
    spent: 'Gradient evaluations',
    slowMotion: 'Slow motion',
    partBack: 'One part of the step back',
    partOn: 'One part of the step on',
  },

  tally: {
    title: 'Who is where',
    valley: 'Minimum',
    height: 'Height',
    hikers: 'Hikers',
    global: 'global',
    others: (count: string) => `${count} other minima`,
    onTheWay: 'At no minimum',
    offTheMap: 'Off the map',
    diverged: 'Diverged',
    color: 'Colour hikers by the minimum they reach',
    mark: 'Mark the minima',
    told: (step: string, inValleys: string, all: string) => `Step ${step}: ${inValleys} of ${all} hikers at a minimum.`,
    asLine: (axis: 'x' | 'y', value: string) => `${axis} = ${value}`,
  },

  about: 'About Thalweg',
};
