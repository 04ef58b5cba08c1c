import type { Chapter } from '../course.ts';

/** Contours and colours, sixty hikers put down at random, and a prediction where three of them end. */
export const fromAbove: Chapter = {
  id: 'from-above',
  title: { en: 'The landscape from above', de: 'Die Landschaft von oben' },
  passages: [
    {
      id: 'map',
      scenario: {
        surface: { id: 'highlands' },
        starts: { points: [[0.5, -1]] },
        optimizers: [{ id: 'sgd', learningRate: 0.2 }],
        stop: { maxSteps: 60 },
        view: { mode: 'map', heights: 'linear' },
      },
      show: { from: 'start', isStill: true },
      text: {
        en: `We may look where the hiker cannot. On the map every contour line joins places of the same height, and from one line to the next the height changes by the same amount: **where the lines crowd, the ground is steep.**

The colours tell the height as well: dark blue is low, yellow is high. The scale beside the map says how high.`,
        de: `Wir dürfen hinsehen, wo der Wanderer es nicht kann. Auf der Karte verbindet jede Höhenlinie Orte gleicher Höhe, und von einer Linie zur nächsten ändert sich die Höhe um gleich viel: **Wo sie sich drängen, ist es steil.**

Auch die Farben sagen die Höhe: Dunkelblau ist tief, Gelb ist hoch. Wie hoch, steht auf der Skala neben der Karte.`,
      },
      notes: {
        en: 'Have someone point out a summit, a pass and the steepest place. Then switch to the relief and compare.',
        de: 'Jemanden einen Gipfel, einen Pass und die steilste Stelle zeigen lassen. Dann zum Relief wechseln und vergleichen.',
      },
    },
    {
      id: 'initialisation',
      scenario: {
        surface: { id: 'highlands' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.05 }],
        stop: { maxSteps: 200 },
        seed: 7,
        view: { mode: 'map' },
      },
      show: { from: 'start', controls: ['new-starts'] },
      text: {
        en: `Where should a hiker begin? Nobody knows where the valleys are, so the start is drawn at random. This is called *initialisation*. Here sixty hikers begin at once, each at a place of its own.

The dice are thrown by a number, the *seed*. **The same seed gives the same starts and the same ways**, so that everybody can see the same thing again.`,
        de: `Wo soll ein Wanderer beginnen? Niemand weiß, wo die Täler liegen, also wird der Start ausgelost. Das heißt *Initialisierung*. Hier beginnen sechzig Wanderer zugleich, jeder an seinem eigenen Ort.

Eine Zahl, der *Seed*, lenkt den Zufall. **Derselbe Seed ergibt dieselben Starts und dieselben Wege**; so kann jeder dasselbe noch einmal sehen.`,
      },
      notes: {
        en: 'Draw new starts a few times. Different hikers, always the same valleys.',
        de: 'Ein paarmal neue Starts ziehen. Andere Wanderer, immer dieselben Täler.',
      },
    },
    {
      id: 'three',
      scenario: {
        surface: { id: 'himmelblau' },
        starts: {
          points: [
            [-4.5, 0.5],
            [-4, 0],
            [0, -1],
          ],
        },
        optimizers: [{ id: 'sgd', learningRate: 0.005 }],
        stop: { maxSteps: 200 },
        view: { mode: 'map', heights: 'logarithmic' },
      },
      show: { from: 'start', isStill: true },
      text: {
        en: `Another landscape, with four valleys of the same depth. Three hikers are ready to go, two of them close together on the left.

Read the contour lines: **each hiker always walks straight across them, downhill.** Here they stand on a logarithmic scale: low down they are closer in height than high up.`,
        de: `Eine andere Landschaft mit vier gleich tiefen Tälern. Drei Wanderer stehen bereit, zwei davon dicht beieinander am linken Rand.

Lies die Höhenlinien: **Jeder Wanderer geht immer quer über sie, bergab.** Hier stehen sie auf einer logarithmischen Skala: Weit unten liegen ihre Höhen dichter beieinander als weit oben.`,
      },
      question: {
        text: {
          en: 'Where do the three hikers end? Put a flag for each.',
          de: 'Wo enden die drei Wanderer? Setze für jeden eine Fahne.',
        },
        predict: { kind: 'places', starts: [0, 1, 2] },
        reveal: {
          en: 'The two on the left began 0.7 apart and end 6.5 apart: between them runs a divide. The third goes to the right, and down into the lower of the valleys there.',
          de: 'Die zwei links begannen 0,7 voneinander entfernt und enden 6,5 voneinander entfernt: Zwischen ihnen verläuft eine Wasserscheide. Der dritte geht nach rechts und hinab in das untere der Täler dort.',
        },
      },
      notes: {
        en: 'Let the room decide before you lock. Ask who has put both flags of the left pair into the same valley.',
        de: 'Den Saal entscheiden lassen, bevor festgelegt wird. Fragen, wer die beiden linken Fahnen in dasselbe Tal gesetzt hat.',
      },
    },
    {
      id: 'shares',
      scenario: {
        surface: { id: 'himmelblau' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.005 }],
        stop: { maxSteps: 200 },
        seed: 7,
        view: { mode: 'map', heights: 'logarithmic', colors: 'minimum', minima: true },
      },
      show: { from: 'start', controls: ['new-starts'] },
      text: {
        en: `Sixty hikers on the same ground, each in the colour of the valley it will reach. All arrive; the valleys get 15, 16, 16 and 13 of them.

The colours show what no single hiker can: every valley has its own ground around it, and **whoever begins there ends in it.**`,
        de: `Sechzig Wanderer auf demselben Boden, jeder in der Farbe des Tals, das er erreichen wird. Alle kommen an; die Täler bekommen 15, 16, 16 und 13 von ihnen.

Die Farben zeigen, was kein einzelner Wanderer sieht: Jedes Tal hat sein eigenes Gebiet, und **wer dort beginnt, endet in ihm.**`,
      },
      notes: {
        en: 'This ground is called the basin of a valley. With many more hikers one sees its shape.',
        de: 'Dieses Gebiet heißt Einzugsgebiet des Tals. Mit viel mehr Wanderern sieht man seine Form.',
      },
    },
    {
      id: 'begin',
      scenario: {
        surface: { id: 'himmelblau' },
        starts: { points: [[4.5, -4.5]] },
        optimizers: [{ id: 'sgd', learningRate: 0.005 }],
        stop: { maxSteps: 200 },
        view: { mode: 'map', heights: 'logarithmic', minima: true },
      },
      show: { start: 0, from: 'end', isStill: true },
      text: {
        en: `So the start decides. Now there is a single hiker, and its start is in your hand; the whole path follows.`,
        de: `Also entscheidet der Start. Nun ist da ein einziger Wanderer, und sein Start liegt in deiner Hand; der ganze Weg folgt ihm.`,
      },
      hands: {
        text: {
          en: 'Drag the start until the hiker ends in the valley at the upper left.',
          de: 'Ziehe den Start, bis der Wanderer im Tal oben links endet.',
        },
        done: [
          { kind: 'measured', measure: { of: 'x', start: 0 }, least: -2.9, most: -2.7 },
          { kind: 'measured', measure: { of: 'y', start: 0 }, least: 3.03, most: 3.23 },
        ],
      },
      notes: {
        en: 'Move slowly along the border between two basins: the path flips from one valley to the other.',
        de: 'Langsam an der Grenze zweier Einzugsgebiete entlang ziehen: Der Weg springt von einem Tal ins andere.',
      },
    },
  ],
};
