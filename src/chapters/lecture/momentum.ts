import type { Chapter, PartialScenario } from '../course.ts';

/** A hundred times as curved across as it is along. */
const straight = { formula: '0.1 x^2 + 10 y^2', domain: { x: [-5, 5], y: [-5, 5] } } as const;
/** The same, its floor along the diagonal. */
const turned = { formula: '0.05 (x + y)^2 + 5 (x - y)^2', domain: { x: [-5, 5], y: [-5, 5] } } as const;

const alone: PartialScenario = {
  surface: straight,
  starts: { points: [[-4.5, 2]] },
  stop: { maxSteps: 120 },
  view: { mode: 'map', heights: 'logarithmic' },
};

const race: PartialScenario = {
  starts: { random: 'latin-hypercube', count: 5 },
  stop: { maxSteps: 100 },
  seed: 7,
  view: { mode: 'map', heights: 'logarithmic' },
};

/** The ravine, momentum, and a fair race that another direction of the same ravine turns round. */
export const momentum: Chapter = {
  id: 'momentum',
  title: { en: 'Momentum and its children', de: 'Momentum und seine Kinder' },
  passages: [
    {
      id: 'ravine',
      scenario: { ...alone, optimizers: [{ id: 'sgd', learningRate: 0.09 }] },
      show: { start: 0, leaf: 'loss' },
      text: {
        en: `A ravine: steep walls, and a floor that hardly falls. Across, the ground curves 100 times as much as along.

The walls set the limit: a rate of more than 0.1 throws the hiker out. And a rate that the walls allow is tiny for the floor. So the hiker zigzags from wall to wall at first, then creeps, and **after 120 steps it is still not at the bottom**.`,
        de: `Eine Schlucht: steile Wände und ein Boden, der kaum fällt. Quer krümmt sich das Gelände 100-mal so stark wie längs.

Die Wände setzen die Grenze: Eine Lernrate von mehr als 0,1 wirft den Wanderer hinaus. Und was die Wände erlauben, ist für den Boden winzig. So läuft der Wanderer erst im Zickzack von Wand zu Wand, dann kriecht er, und **nach 120 Schritten ist er noch immer nicht am Grund**.`,
      },
      notes: {
        en: 'Nearly every real loss has such ravines, in many more directions. The limit is 2 divided by the largest curvature, as in the chapter on the stride.',
        de: 'Fast jeder wirkliche Verlust hat solche Schluchten, in viel mehr Richtungen. Die Grenze ist 2 geteilt durch die größte Krümmung, wie im Kapitel über die Schrittweite.',
      },
    },
    {
      id: 'heavy',
      show: { start: 0, from: 'end', isStill: true, leaf: 'results', controls: ['momentum'] },
      text: {
        en: `Now let the hiker be heavy, like a ball that keeps rolling. Each step adds the slope underfoot to what is left of the last step. **Momentum** says how much is left.

Across the ravine the pushes come from one side and the other in turn, and cancel. Along the floor they come from the same side again and again, and add up.`,
        de: `Jetzt sei der Wanderer schwer, wie eine Kugel, die weiterrollt. Jeder Schritt fügt zu dem, was vom letzten übrig ist, das Gefälle unter den Füßen hinzu. **Momentum** sagt, wie viel übrig bleibt.

Quer zur Schlucht kommen die Stöße abwechselnd von der einen und der anderen Seite und heben sich auf. Längs kommen sie wieder und wieder von derselben Seite und summieren sich.`,
      },
      hands: {
        text: {
          en: 'Raise the momentum, and leave the rate alone, until the hiker is at the bottom for good within 50 steps.',
          de: 'Erhöhe das Momentum, ohne die Lernrate anzurühren, bis der Wanderer in höchstens 50 Schritten endgültig am Grund ist.',
        },
        done: [
          { kind: 'changed', field: 'optimizers.0.momentum' },
          { kind: 'measured', measure: { of: 'steps-to-valley' }, most: 50 },
        ],
      },
      notes: {
        en: 'Go up in tenths and let the audience say stop. At 0.8 it is there after 27 steps. The name for this in physics is a heavy ball with friction.',
        de: 'In Zehnteln hinaufgehen und das Publikum Halt rufen lassen. Bei 0,8 ist er nach 27 Schritten da. In der Physik wäre es eine schwere Kugel mit Reibung.',
      },
    },
    {
      id: 'too-heavy',
      scenario: { ...alone, optimizers: [{ id: 'sgd', learningRate: 0.09, momentum: 0.95 }] },
      show: { start: 0, leaf: 'loss' },
      text: {
        en: `There can be too much of it. With a momentum of 0.95 the hiker shoots past the lowest point, climbs, turns round and comes back. **After 120 steps it is still swinging.**

So momentum is one more number to be chosen. Often 0.9 is a good beginning.`,
        de: `Es kann auch zu viel werden. Mit einem Momentum von 0,95 schießt der Wanderer über den tiefsten Punkt hinaus, steigt an, kehrt um und kommt zurück. **Nach 120 Schritten pendelt er noch immer.**

Momentum ist also eine Zahl mehr, die gewählt sein will. Oft ist 0,9 ein guter Anfang.`,
      },
      notes: {
        en: 'Watch the loss below: it no longer falls step by step but in waves. Higher for a while is not a mistake here.',
        de: 'Unten den Verlust ansehen: Er fällt nicht mehr Schritt für Schritt, sondern in Wellen. Eine Weile höher zu sein ist hier kein Fehler.',
      },
    },
    {
      id: 'children',
      scenario: {
        ...race,
        surface: straight,
        optimizers: [
          { id: 'sgd', learningRate: 0.068 },
          { id: 'sgd', learningRate: 0.068, momentum: 0.8 },
          { id: 'adagrad', learningRate: 3.2 },
          { id: 'adam', learningRate: 0.32 },
        ],
      },
      show: { leaf: 'results' },
      text: {
        en: `Others give each coordinate a stride of its own: where slopes were large, they divide by a large number. *Adagrad* adds up the squares of the slopes so far, *RMSProp* lets old ones fade, *Adam* adds momentum to that.

A fair race needs the same starts, and **for each the best of the same 25 learning rates**. At the start the marks stand on each other. Momentum, the squares, is there after 36 steps. Adagrad, the triangles, needs 4.`,
        de: `Andere geben jeder Koordinate einen eigenen Schritt: Wo die Steigungen groß waren, teilen sie durch eine große Zahl. *Adagrad* summiert die Quadrate der bisherigen Steigungen, *RMSProp* lässt alte verblassen, *Adam* nimmt noch Momentum dazu.

Ein faires Rennen braucht dieselben Starts, und **für jeden die beste von denselben 25 Lernraten**. Am Start liegen die Zeichen aufeinander. Momentum, die Quadrate, ist nach 36 Schritten da. Adagrad, die Dreiecke, braucht 4.`,
      },
      notes: {
        en: 'The rates lie between 0.001 and 10, evenly on a logarithmic scale, each tried for 300 steps; the best is the one whose middle hiker is first in the valley. Ask: is Adagrad then simply the best?',
        de: 'Die Lernraten liegen zwischen 0,001 und 10, gleichmäßig auf einer logarithmischen Skala, jede 300 Schritte lang erprobt; die beste ist die, deren mittlerer Wanderer zuerst im Tal ist. Fragen: Ist Adagrad also einfach der Beste?',
      },
    },
    {
      id: 'turned',
      scenario: {
        ...race,
        surface: turned,
        optimizers: [
          { id: 'sgd', learningRate: 0.068 },
          { id: 'sgd', learningRate: 0.068, momentum: 0.8 },
          { id: 'adagrad', learningRate: 6.8 },
          { id: 'adam', learningRate: 2.2 },
        ],
      },
      text: {
        en: `The same ravine, as steep and as long as before, only **turned by 45 degrees**. The starts are the same, the marks again on each other, and each may choose anew the best of the 25 rates.

Nothing has changed but the direction.`,
        de: `Dieselbe Schlucht, so steil und so lang wie vorher, nur **um 45 Grad gedreht**. Die Starts sind dieselben, die Zeichen liegen dort wieder aufeinander, und jeder darf neu die beste der 25 Lernraten wählen.

Nichts hat sich geändert als die Richtung.`,
      },
      show: { leaf: 'results' },
      question: {
        text: { en: 'Whose middle hiker is in the valley first?', de: 'Wessen mittlerer Wanderer ist zuerst im Tal?' },
        predict: {
          kind: 'choice',
          measure: { of: 'first-optimizer' },
          options: [
            { text: { en: 'Plain descent (circles)', de: 'Einfacher Abstieg (Kreise)' }, is: 0 },
            { text: { en: 'Momentum (squares)', de: 'Momentum (Quadrate)' }, is: 1 },
            { text: { en: 'Adagrad (triangles)', de: 'Adagrad (Dreiecke)' }, is: 2 },
            { text: { en: 'Adam (diamonds)', de: 'Adam (Rauten)' }, is: 3 },
          ],
        },
        reveal: {
          en: 'Momentum, after 36 steps as before: it does not mind which way a ravine runs. Adam takes 65. And Adagrad, who needed 4, is not there after 100: it measures along `x` and `y`, and this ravine runs along neither. **There is no best optimizer without a landscape.**',
          de: 'Momentum, nach 36 Schritten wie zuvor: Ihm ist gleich, wohin eine Schlucht läuft. Adam braucht 65. Und Adagrad, der nur 4 brauchte, ist nach 100 nicht da: Er misst entlang von `x` und `y`, und diese Schlucht läuft weder hierhin noch dorthin. **Ohne Landschaft gibt es keinen besten Optimierer.**',
        },
      },
      notes: {
        en: 'Stop here and let them argue before anyone locks an answer. Then ask which way the ravines of a real network run, and whether that can be known.',
        de: 'Hier anhalten und streiten lassen, bevor jemand eine Antwort festlegt. Danach fragen, wie die Schluchten eines wirklichen Netzes laufen und ob sich das wissen lässt.',
      },
    },
  ],
};
