import type { Chapter } from '../course.ts';

/** In fog, with nothing but height and slope underfoot; then the fog lifts. */
export const hiker: Chapter = {
  id: 'hiker',
  title: { en: 'The hiker', de: 'Der Wanderer' },
  passages: [
    {
      id: 'fog',
      figure: { figure: 'fog' },
      scenario: {
        surface: { id: 'highlands' },
        starts: { points: [[3.4, 3.4]] },
        optimizers: [{ id: 'sgd', learningRate: 0.3 }],
        stop: { maxSteps: 30 },
        view: { mode: 'relief' },
      },
      show: { start: 0, from: 'start', isStill: true },
      text: {
        en: `You stand on a mountain in thick fog and want to get down into a valley. You see no further than your feet: **only how high you are, and how the ground slopes just here.**

That is all a computer knows when it trains a model. Take the steps yourself.`,
        de: `Du stehst in dichtem Nebel auf einem Berg und willst hinunter in ein Tal. Du siehst nicht weiter als bis zu deinen Füßen: **nur, wie hoch du bist und wie der Boden genau hier abfällt.**

Mehr weiß auch ein Computer nicht, der ein Modell trainiert. Geh die Schritte selbst.`,
      },
      hands: {
        text: {
          en: 'Walk until hardly any slope is left. Then lift the fog.',
          de: 'Geh, bis kaum noch Gefälle da ist. Lichte dann den Nebel.',
        },
        done: [
          { kind: 'figure', deed: 'arrived' },
          { kind: 'figure', deed: 'lifted' },
        ],
      },
      notes: {
        en: 'Let the room decide on every step. Before lifting the fog, ask: are we in the deepest valley? Nobody can know.',
        de: 'Den Saal über jeden Schritt entscheiden lassen. Vor dem Lichten fragen: Sind wir im tiefsten Tal? Das kann niemand wissen.',
      },
    },
    {
      id: 'rule',
      scenario: {
        surface: { id: 'highlands' },
        starts: { points: [[3.4, 3.4]] },
        optimizers: [{ id: 'sgd', learningRate: 0.3 }],
        stop: { maxSteps: 30 },
        view: { mode: 'relief', inside: true },
      },
      show: { start: 0, from: 'start' },
      text: {
        en: `The hiker follows one rule: **feel the slope, and take a step straight downhill, so much longer the steeper it is.** This is *gradient descent*.

Each step is the slope times a fixed number, the *learning rate*. Here it is 0.3. The slope at the start is 0.83, so the first step is 0.25 long.`,
        de: `Der Wanderer folgt einer Regel: **das Gefälle spüren und einen Schritt geradeaus bergab gehen, je steiler, desto länger.** Das ist *Gradientenabstieg*.

Jeder Schritt ist das Gefälle mal eine feste Zahl, die *Lernrate*. Hier beträgt sie 0,3. Am Start ist das Gefälle 0,83, also ist der erste Schritt 0,25 lang.`,
      },
      notes: {
        en: 'Go through the first steps in slow motion. The arrow is the way against the gradient, as long as the step.',
        de: 'Die ersten Schritte in Zeitlupe durchgehen. Der Pfeil ist der Weg gegen den Gradienten, so lang wie der Schritt.',
      },
    },
    {
      id: 'arriving',
      show: { start: 0, from: 'end', isStill: true, leaf: 'loss' },
      text: {
        en: `Near the floor of a valley the ground gets level, and **the steps get short by themselves.** The hiker need not know that it has arrived.

After 7 steps it is down, at a height of −0.5. But now that the fog has lifted one can see that it is not the deepest valley: that one lies at −2.7.`,
        de: `Am Grund eines Tals wird der Boden eben, und **die Schritte werden von selbst kurz.** Der Wanderer muss nicht wissen, dass er angekommen ist.

Nach 7 Schritten ist er unten, in der Höhe −0,5. Doch ohne Nebel sieht man, dass es nicht das tiefste Tal ist: Das liegt bei −2,7.`,
      },
      notes: {
        en: 'The dots on the trail are the steps; the distance between two of them is the length of a step.',
        de: 'Die Punkte auf dem Weg sind die Schritte; der Abstand zwischen zwei Punkten ist die Länge eines Schritts.',
      },
    },
    {
      id: 'nearest',
      scenario: {
        surface: { id: 'highlands' },
        starts: { points: [[0.5, -1]] },
        optimizers: [{ id: 'sgd', learningRate: 0.1 }],
        stop: { maxSteps: 100 },
        view: { mode: 'map' },
      },
      show: { start: 0, from: 'start', isStill: true },
      text: {
        en: `The same ground from above; the darker, the deeper. Another hiker stands near the middle. The deepest of the four valleys, at the lower right, is also the nearest. The hiker does not know that.`,
        de: `Derselbe Boden von oben; je dunkler, desto tiefer. Ein anderer Wanderer steht nahe der Mitte. Das tiefste der vier Täler, unten rechts, ist auch das nächstgelegene. Der Wanderer weiß das nicht.`,
      },
      question: {
        text: { en: 'In which valley does it end?', de: 'In welchem Tal endet er?' },
        predict: {
          kind: 'choice',
          measure: { of: 'valley', start: 0 },
          options: [
            { text: { en: 'Lower right, the deepest', de: 'Unten rechts, im tiefsten' }, is: 0 },
            { text: { en: 'Upper left', de: 'Oben links' }, is: 1 },
            { text: { en: 'Lower left', de: 'Unten links' }, is: 2 },
            { text: { en: 'Upper right', de: 'Oben rechts' }, is: 3 },
          ],
        },
        reveal: {
          en: 'At the lower left. At every step the ground falls a little to the left, and the hiker feels nothing else. Neither the nearest valley nor the deepest draws it; **only the slope under its feet does.**',
          de: 'Unten links. Bei jedem Schritt fällt der Boden ein wenig nach links ab, und mehr spürt der Wanderer nicht. Weder das nächstgelegene noch das tiefste Tal zieht ihn an; **nur das Gefälle unter seinen Füßen tut es.**',
        },
      },
      notes: {
        en: 'Drag the start a little to the right and look for the divide between the two valleys.',
        de: 'Den Start ein wenig nach rechts ziehen und die Wasserscheide zwischen den zwei Tälern suchen.',
      },
    },
  ],
};
