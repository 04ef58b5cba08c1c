import type { Chapter } from '../course.ts';

/** Two parameters: slices, partial derivatives, and the gradient at right angles to the contour line. */
export const twoVariables: Chapter = {
  id: 'two-variables',
  title: { en: 'Two variables', de: 'Zwei Variablen' },
  passages: [
    {
      id: 'ground',
      scenario: {
        surface: { id: 'lecture-slope' },
        starts: { points: [[1, 0]] },
        optimizers: [{ id: 'sgd', learningRate: 0.1 }],
        stop: { maxSteps: 1 },
        view: { mode: 'relief' },
      },
      show: { start: 0, from: 'start', isStill: true },
      text: {
        en: `With two parameters the loss is no curve any more but ground: every place has a height. Here it is \`f(x, y) = 3x^2 - 2y\`, a gutter that leans to one side.

The lines on the ground join places of the same height. They are called *contour lines*. **Whoever follows one goes neither up nor down.**`,
        de: `Bei zwei Parametern ist der Verlust keine Kurve mehr, sondern ein Boden: Jeder Ort hat eine Höhe. Hier ist es \`f(x, y) = 3x^2 - 2y\`, eine Rinne, die sich zu einer Seite neigt.

Die Linien auf dem Boden verbinden Orte gleicher Höhe. Sie heißen *Höhenlinien*. **Wer einer folgt, geht weder hinauf noch hinunter.**`,
      },
      notes: {
        en: 'Turn the relief. Ask along which axis it is curved and along which it is straight.',
        de: 'Das Relief drehen. Frage: Entlang welcher Achse ist es gekrümmt, entlang welcher gerade?',
      },
    },
    {
      id: 'slices',
      show: { start: 0, from: 'start', isStill: true, leaf: 'slices' },
      text: {
        en: `Cut the ground along \`x\`, through the hiker: \`y\` stays fixed, and what is left is a curve with one variable. Its slope is a *partial derivative*, \`∂f/∂x = 6x\`. Where the hiker stands, it is 6.

Now cut along \`y\`. This curve is a straight line and falls everywhere: \`∂f/∂y = -2\`.`,
        de: `Schneide den Boden entlang \`x\` durch, dort, wo der Wanderer steht: \`y\` bleibt fest, übrig ist eine Kurve mit einer Variablen. Ihre Steigung ist eine *partielle Ableitung*, \`∂f/∂x = 6x\`. Beim Wanderer beträgt sie 6.

Schneide nun entlang \`y\`. Diese Kurve ist eine Gerade und fällt überall: \`∂f/∂y = -2\`.`,
      },
      notes: {
        en: 'Drag the hiker along x and along y: which of the two tangents changes?',
        de: 'Den Wanderer entlang x und entlang y ziehen: Welche der zwei Tangenten ändert sich?',
      },
    },
    {
      id: 'gradient',
      scenario: {
        surface: { id: 'lecture-slope' },
        starts: { points: [[1, 0]] },
        optimizers: [{ id: 'sgd', learningRate: 0.1 }],
        stop: { maxSteps: 1 },
        view: { mode: 'map', inside: true },
      },
      show: { start: 0, from: 'start', isStill: true },
      text: {
        en: `Both slopes together are the *gradient*, here 6 along \`x\` and −2 along \`y\`. **It points where the ground rises most steeply**, at right angles to the contour line.

The arrow on the map shows the opposite direction, the way down. It is a tenth of the gradient long: a step by −0.6 along \`x\` and by 0.2 along \`y\`.`,
        de: `Beide Steigungen zusammen sind der *Gradient*, hier 6 entlang \`x\` und −2 entlang \`y\`. **Er zeigt dorthin, wo der Boden am steilsten steigt**, senkrecht zur Höhenlinie.

Der Pfeil auf der Karte zeigt in die Gegenrichtung, den Weg hinunter. Er ist ein Zehntel so lang wie der Gradient: ein Schritt um −0,6 entlang \`x\` und um 0,2 entlang \`y\`.`,
      },
      notes: {
        en: 'Why at right angles? Along the contour line the height does not change, so the slope that way is zero; the whole of it lies across.',
        de: 'Warum senkrecht? Entlang der Höhenlinie ändert sich die Höhe nicht, dort ist die Steigung null; sie liegt ganz in der Richtung quer dazu.',
      },
    },
    {
      id: 'floor',
      show: { start: 0, from: 'start', isStill: true, leaf: 'slices' },
      text: {
        en: `The gradient is different at every place. Its two parts tell how: \`6x\` changes from one side of the gutter to the other, \`-2\` is the same everywhere.`,
        de: `Der Gradient ist an jedem Ort ein anderer. Seine zwei Teile sagen, wie: \`6x\` ändert sich von einer Seite der Rinne zur anderen, \`-2\` ist überall gleich.`,
      },
      hands: {
        text: {
          en: 'Drag the start to a place where the step leads along `y` alone.',
          de: 'Ziehe den Start dorthin, wo der Schritt nur entlang `y` führt.',
        },
        done: [
          { kind: 'changed', field: 'starts' },
          { kind: 'measured', measure: { of: 'x', start: 0 }, least: -0.02, most: 0.02 },
        ],
      },
      notes: {
        en: 'Every place on the floor of the gutter will do: there the slice along x is level.',
        de: 'Jeder Ort auf dem Grund der Rinne ist recht: Dort liegt der Schnitt entlang x waagerecht.',
      },
    },
    {
      id: 'rest',
      scenario: {
        surface: { id: 'lecture-slope' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.03 }],
        stop: { maxSteps: 60 },
        seed: 7,
        view: { mode: 'relief' },
      },
      show: { from: 'start', isStill: true },
      text: {
        en: `A hiker comes to rest where there is no slope left: only where *both* partial derivatives are 0. Sixty hikers are about to walk here, 60 steps each.`,
        de: `Ein Wanderer kommt zur Ruhe, wo kein Gefälle mehr ist: nur dort, wo *beide* partiellen Ableitungen 0 sind. Gleich gehen hier sechzig Wanderer los, jeder 60 Schritte weit.`,
      },
      question: {
        text: {
          en: 'How many of them will have come to rest at a lowest place?',
          de: 'Wie viele von ihnen werden an einem tiefsten Ort zur Ruhe gekommen sein?',
        },
        predict: {
          kind: 'choice',
          measure: { of: 'arrived', in: 'any' },
          options: [
            { text: { en: 'All sixty', de: 'Alle sechzig' }, is: 60 },
            { text: { en: 'About half', de: 'Etwa die Hälfte' }, is: 30 },
            { text: { en: 'None', de: 'Keiner' }, is: 0 },
          ],
        },
        reveal: {
          en: 'None. Along `x` all of them find the middle, but along `y` the slope is −2 everywhere and never 0. **This ground has no lowest place;** whoever walks on it walks for ever.',
          de: 'Keiner. Entlang `x` finden alle die Mitte, aber entlang `y` ist die Steigung überall −2 und niemals 0. **Dieser Boden hat keinen tiefsten Ort;** wer auf ihm geht, geht ohne Ende.',
        },
      },
      notes: {
        en: 'A loss that can fall for ever is rare but real: look at what one minimises before one starts to walk.',
        de: 'Ein Verlust, der ohne Ende fallen kann, ist selten, kommt aber vor: erst ansehen, was man minimiert, dann losgehen.',
      },
    },
  ],
};
