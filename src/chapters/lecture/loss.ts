import type { Chapter } from '../course.ts';

/** Label and prediction; mistakes that are counted, and distances that are measured. */
export const loss: Chapter = {
  id: 'loss',
  title: { en: 'What is a loss?', de: 'Was ist ein Verlust?' },
  passages: [
    {
      id: 'label',
      figure: {
        figure: 'loss',
        pictures: [
          { is: 'dog', saysDog: 0.9 },
          { is: 'cat', saysDog: 0.7 },
        ],
        hasDistance: false,
      },
      text: {
        en: `A model looks at a picture and says how sure it is to see a dog: from 0, certainly not, to 1, certainly. That is its *prediction*. What the picture really shows is its *label*. Above one half, the model says dog; otherwise cat.

The first picture is a dog, and the model says so: right. The second is a cat, and the model says dog again: a mistake.`,
        de: `Ein Modell sieht ein Bild an und sagt, wie sicher es ist, einen Hund zu sehen: von 0, sicher nicht, bis 1, ganz sicher. Das ist seine *Vorhersage*. Was das Bild wirklich zeigt, ist sein *Label*. Ist die Vorhersage größer als ein halb, sagt das Modell Hund, sonst Katze.

Das erste Bild ist ein Hund, und das Modell sagt es auch: richtig. Das zweite ist eine Katze, und wieder sagt das Modell Hund: ein Fehler.`,
      },
      notes: {
        en: 'Ask who decides on the label. A person did, once for every picture; the model never sees it when it predicts.',
        de: 'Frage: Wer bestimmt das Label? Ein Mensch, einmal für jedes Bild; das Modell sieht es nicht, wenn es vorhersagt.',
      },
    },
    {
      id: 'counting',
      figure: {
        figure: 'loss',
        pictures: [
          { is: 'dog', saysDog: 0.9 },
          { is: 'cat', saysDog: 0.7 },
          { is: 'dog', saysDog: 0.6 },
          { is: 'cat', saysDog: 0.2 },
        ],
        hasDistance: false,
      },
      text: {
        en: `How good is the model? The simplest answer is to count its mistakes: here 1 of 4.

Now change a prediction a little. Most of the time the count stays as it is, and says neither better nor worse. **Only where a prediction crosses one half does it jump.**`,
        de: `Wie gut ist das Modell? Am einfachsten zählt man seine Fehler: hier 1 von 4.

Ändere nun eine Vorhersage ein wenig. Meist bleibt die Zahl, wie sie ist, und sagt weder besser noch schlechter. **Nur wo eine Vorhersage ein halb überschreitet, springt sie.**`,
      },
      notes: {
        en: 'Turn the cat slowly from 0.7 down: nothing happens for a long time, then everything at once.',
        de: 'Die Katze langsam von 0,7 herunterdrehen: Lange geschieht nichts, dann alles auf einmal.',
      },
    },
    {
      id: 'distance',
      figure: {
        figure: 'loss',
        pictures: [
          { is: 'dog', saysDog: 0.9 },
          { is: 'cat', saysDog: 0.7 },
          { is: 'dog', saysDog: 0.6 },
          { is: 'cat', saysDog: 0.2 },
        ],
        hasDistance: true,
      },
      text: {
        en: `It is better to measure how far each prediction is from its label: from 1 for a dog, from 0 for a cat. The mean of these distances is the *loss*. **It says in one number how wrong the model is.**

There are several ways to measure; the figure shows two of them. Each notices the smallest change, so each can tell whether it was a good one.`,
        de: `Besser misst man, wie weit jede Vorhersage von ihrem Label entfernt ist: von 1 bei einem Hund, von 0 bei einer Katze. Das Mittel dieser Abstände ist der *Verlust*, englisch *loss*. **Er sagt in einer Zahl, wie falsch das Modell liegt.**

Messen kann man auf verschiedene Weise; die Abbildung zeigt zwei davon. Jede bemerkt die kleinste Änderung und weiß daher, ob sie gut war.`,
      },
      hands: {
        text: {
          en: 'Make the loss smaller without changing the number of mistakes.',
          de: 'Mache den Verlust kleiner, ohne die Zahl der Fehler zu ändern.',
        },
        done: [{ kind: 'figure', deed: 'lower-same-mistakes' }],
      },
      notes: {
        en: 'Cross-entropy punishes being sure and wrong much harder than the squared error: let the cat say dog with almost full certainty.',
        de: 'Die Kreuzentropie bestraft sichere Fehler viel härter als der quadratische Fehler: das Modell bei der Katze fast völlig sicher Hund sagen lassen.',
      },
    },
    {
      id: 'terraces',
      scenario: {
        surface: { task: 'penguin-species', loss: 'mistakes' },
        starts: { random: 'uniform', count: 60 },
        stop: { maxSteps: 60 },
        seed: 7,
        view: { mode: 'relief' },
      },
      show: { from: 'start', isStill: true },
      text: {
        en: `Now a model with two numbers to set, its *parameters* x and y. It tells Gentoo penguins from Adelie penguins by their weight. Every place on this ground is one such model, and the height there is the share of its mistakes.

Hikers want to go down. **They feel nothing but the slope under their feet.**`,
        de: `Nun ein Modell mit zwei Zahlen, die man einstellen kann, seinen *Parametern* x und y. Es unterscheidet Eselspinguine von Adeliepinguinen nach ihrem Gewicht. Jeder Ort auf diesem Boden ist ein solches Modell, die Höhe dort der Anteil seiner Fehler.

Wanderer wollen hinunter. **Sie spüren nichts als das Gefälle unter ihren Füßen.**`,
      },
      question: {
        text: {
          en: 'The first hiker begins at a height of 0.54. How high does it stand after 60 steps?',
          de: 'Der erste Wanderer beginnt in der Höhe 0,54. Wie hoch steht er nach 60 Schritten?',
        },
        predict: {
          kind: 'choice',
          measure: { of: 'loss', start: 0 },
          options: [
            {
              text: { en: 'Near 0: it has found a good model', de: 'Nahe 0: Er hat ein gutes Modell gefunden' },
              is: 0,
            },
            { text: { en: 'Somewhere in between', de: 'Irgendwo dazwischen' }, is: 0.27 },
            { text: { en: 'At 0.54, where it began', de: 'Bei 0,54, wo er begann' }, is: 0.54 },
          ],
        },
        reveal: {
          en: 'None of the sixty has moved. The share of mistakes changes only in jumps; in between, the ground is level like a terrace, and **without a slope nobody knows which way is down.**',
          de: 'Von den sechzig hat sich keiner bewegt. Der Anteil der Fehler ändert sich nur in Sprüngen; dazwischen ist der Boden eben wie eine Terrasse, und **ohne Gefälle weiß niemand, wo es hinuntergeht.**',
        },
      },
      notes: {
        en: 'The number one cares about is not the number one can walk on. Zoom in to show that the terraces are level.',
        de: 'Die Zahl, auf die es ankommt, ist nicht die, auf der man gehen kann. Heranholen, damit man sieht, dass die Terrassen eben sind.',
      },
    },
    {
      id: 'ground',
      scenario: {
        surface: { task: 'penguin-species', loss: 'cross-entropy' },
        starts: { random: 'uniform', count: 60 },
        seed: 7,
        view: { mode: 'relief' },
      },
      show: { from: 'start' },
      text: {
        en: `The same penguins and the same models. Only the height is another one: the cross-entropy, which measures distances.

This ground slopes wherever one looks, and **all sixty hikers come down to the same place**: the model with the smallest loss. To find it by going downhill is what this lecture is about.`,
        de: `Dieselben Pinguine, dieselben Modelle. Nur die Höhe ist eine andere: die Kreuzentropie, die Abstände misst.

Dieser Boden hat überall Gefälle, und **alle sechzig Wanderer kommen am selben Ort an**: bei dem Modell mit dem kleinsten Verlust. Ihn zu finden, indem man bergab geht, davon handelt diese Vorlesung.`,
      },
      notes: {
        en: 'Drag a start and watch the curve of the model beside the landscape: the place and the model are one and the same.',
        de: 'Einen Start ziehen und die Kurve des Modells neben der Landschaft ansehen: Ort und Modell sind ein und dasselbe.',
      },
    },
  ],
};
