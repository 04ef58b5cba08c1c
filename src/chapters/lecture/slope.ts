import type { Chapter } from '../course.ts';

/** One parameter: tangent, derivative, and what tells a valley from a hilltop. */
export const slope: Chapter = {
  id: 'slope',
  title: { en: 'Slope', de: 'Steigung' },
  passages: [
    {
      id: 'tangent',
      figure: { figure: 'slope', formula: '2x^2 + 4x', domain: [-4, 2], at: 1, shows: ['tangent'] },
      text: {
        en: `First a model with a single parameter \`x\`. Its loss is a curve, here \`f(x) = 2x^2 + 4x\`.

The straight line that touches the curve at the point is the *tangent*. How much it rises on the way by one to the right is the *slope* there. At \`x = 1\` it is 8. Where the curve falls, it is negative.`,
        de: `Zuerst ein Modell mit einem einzigen Parameter \`x\`. Sein Verlust ist eine Kurve, hier \`f(x) = 2x^2 + 4x\`.

Die Gerade, die die Kurve im Punkt berührt, ist die *Tangente*. Wie viel sie steigt, wenn man um eins nach rechts geht, ist die *Steigung* dort. Bei \`x = 1\` beträgt sie 8. Wo die Kurve fällt, ist sie negativ.`,
      },
      notes: {
        en: 'Drag the point from right to left and have the room call out when the slope changes its sign.',
        de: 'Den Punkt von rechts nach links ziehen; der Saal ruft, wenn die Steigung ihr Vorzeichen wechselt.',
      },
    },
    {
      id: 'derivative',
      figure: { figure: 'slope', formula: '2x^2 + 4x', domain: [-4, 2], at: 1, shows: ['tangent', 'derivative'] },
      text: {
        en: `The slopes of all places make a function of their own, the *derivative*: \`f′(x) = 4x + 4\`.

It tells which way is down. Where it is positive, lower ground lies to the left; where it is negative, to the right. So **whoever wants to go down walks against its sign.**`,
        de: `Die Steigungen aller Orte bilden selbst eine Funktion, die *Ableitung*: \`f′(x) = 4x + 4\`.

Sie sagt, wo es hinuntergeht. Wo sie positiv ist, liegt tieferes Gelände links; wo sie negativ ist, rechts. **Wer hinunter will, geht also gegen ihr Vorzeichen.**`,
      },
      hands: {
        text: {
          en: 'Drag the point to the place where the tangent is level.',
          de: 'Ziehe den Punkt dorthin, wo die Tangente waagerecht liegt.',
        },
        done: [{ kind: 'figure', deed: 'level' }],
      },
      notes: {
        en: 'The tangent is level where the derivative crosses its axis: the same place, seen twice.',
        de: 'Die Tangente liegt dort waagerecht, wo die Ableitung ihre Achse kreuzt: derselbe Ort, zweimal gesehen.',
      },
    },
    {
      id: 'bottom',
      scenario: {
        surface: { id: 'lecture-parabola' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.1 }],
        stop: { maxSteps: 30 },
        seed: 7,
        view: { mode: 'relief' },
      },
      show: { from: 'start' },
      text: {
        en: `Level means \`4x + 4 = 0\`, and so \`x = -1\`. The height there is −2, and no place is lower.

Here the same curve is drawn out into a valley. Wherever the sixty hikers begin, **walking against the slope brings all of them to** \`x = -1\`.`,
        de: `Waagerecht heißt \`4x + 4 = 0\`, also \`x = -1\`. Die Höhe dort ist −2, und kein Ort liegt tiefer.

Hier ist dieselbe Kurve zu einem Tal ausgezogen. Wo auch immer die sechzig Wanderer beginnen: **Gegen die Steigung kommen alle** bei \`x = -1\` an.`,
      },
      notes: {
        en: 'On paper one solves an equation. The hikers cannot; they get there by walking.',
        de: 'Auf dem Papier löst man eine Gleichung. Die Wanderer können das nicht; sie kommen durch Gehen hin.',
      },
    },
    {
      id: 'hilltop',
      figure: {
        figure: 'slope',
        formula: 'x^3 - 3x',
        domain: [-2.2, 2.2],
        at: 0,
        shows: ['tangent', 'derivative', 'second-derivative'],
      },
      text: {
        en: `**Level is not yet low.** \`f(x) = x^3 - 3x\` is level at \`x = -1\` and at \`x = 1\`.

The *second derivative* tells them apart; it says how the slope itself changes. Here it is \`f″(x) = 6x\`. At 1 it is positive: the slope grows from falling to rising, as in a valley. At −1 it is negative, as on a hilltop.`,
        de: `**Waagerecht heißt noch nicht tief.** \`f(x) = x^3 - 3x\` ist waagerecht bei \`x = -1\` und bei \`x = 1\`.

Die *zweite Ableitung* unterscheidet die beiden; sie sagt, wie sich die Steigung selbst ändert. Hier ist sie \`f″(x) = 6x\`. Bei 1 ist sie positiv: Aus Fallen wird Steigen, wie in einem Tal. Bei −1 ist sie negativ, wie auf einem Gipfel.`,
      },
      notes: {
        en: 'A bowl holds water where the second derivative is positive. This number comes back later as curvature, and decides how long a stride may be.',
        de: 'Eine Schale hält Wasser, wo die zweite Ableitung positiv ist. Diese Zahl kommt später als Krümmung wieder und entscheidet, wie groß ein Schritt sein darf.',
      },
    },
    {
      id: 'balance',
      scenario: {
        surface: { formula: 'x^3 - 3x', domain: { x: [-2.2, 2.2], y: [-1.5, 1.5] } },
        starts: { points: [[-1, 0]] },
        optimizers: [{ id: 'sgd', learningRate: 0.05 }],
        stop: { maxSteps: 100 },
        view: { mode: 'relief' },
      },
      show: { start: 0, from: 'start', isStill: true },
      text: {
        en: `The curve of the hill and the valley, drawn out to the side. A hiker stands exactly on the hilltop, at \`x = -1\`. To the right lies the valley; to the left the ground falls for ever.`,
        de: `Die Kurve mit Gipfel und Tal, zur Seite ausgezogen. Ein Wanderer steht genau auf dem Gipfel, bei \`x = -1\`. Rechts liegt das Tal; links fällt der Boden ohne Ende.`,
      },
      question: {
        text: { en: 'Where is the hiker after 100 steps?', de: 'Wo ist der Wanderer nach 100 Schritten?' },
        predict: {
          kind: 'choice',
          measure: { of: 'x', start: 0 },
          options: [
            { text: { en: 'In the valley, at `x = 1`', de: 'Im Tal, bei `x = 1`' }, is: 1 },
            { text: { en: 'Off the map on the left', de: 'Links von der Karte gefallen' }, is: -1000 },
            { text: { en: 'Still on the hilltop', de: 'Noch immer auf dem Gipfel' }, is: -1 },
          ],
        },
        reveal: {
          en: 'It has not moved. On the hilltop the slope is 0, and **every step is a multiple of the slope.** Now drag its start by a hair: from −0.99 it walks into the valley, from −1.01 it is lost.',
          de: 'Er hat sich nicht bewegt. Auf dem Gipfel ist die Steigung 0, und **jeder Schritt ist ein Vielfaches der Steigung.** Ziehe seinen Start nun um eine Haaresbreite: Von −0,99 geht er ins Tal, von −1,01 ist er verloren.',
        },
      },
      notes: {
        en: 'By chance one hardly ever starts exactly on a hilltop. But close to one the first steps are tiny.',
        de: 'Zufällig beginnt man kaum je genau auf einem Gipfel. Aber dicht daneben sind die ersten Schritte winzig.',
      },
    },
  ],
};
