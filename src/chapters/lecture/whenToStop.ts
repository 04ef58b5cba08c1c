import type { Chapter, PartialScenario } from '../course.ts';

const neuron: PartialScenario = {
  surface: { task: 'penguin-species', batchSize: 16 },
  starts: { points: [[-3, 6]] },
  optimizers: [{ id: 'sgd', learningRate: 1 }],
  stop: { maxSteps: 200, epochLossChange: 1e-3 },
  seed: 7,
  view: { axis: 'epochs' },
};

/** Many weights and few rows: it learns them by heart before long. */
const byHeart: PartialScenario = {
  surface: {
    network: 'penguins',
    hidden: [16, 16],
    batchSize: 16,
    split: { train: 0.1, validation: 0.45, test: 0.45 },
    seed: 1,
  },
  optimizers: [{ id: 'adam', learningRate: 0.01 }],
  stop: { maxSteps: 150 },
  seed: 7,
  view: { axis: 'epochs' },
};

/** Epochs, metrics, validation and the best moment to stop. */
export const whenToStop: Chapter = {
  id: 'when-to-stop',
  title: { en: 'When to stop', de: 'Wann ist Schluss?' },
  passages: [
    {
      id: 'hardly-changes',
      scenario: neuron,
      show: { start: 0, leaf: 'epochs' },
      text: {
        en: `A neuron learns to tell penguin species by weight. In the first epoch its loss falls from 4.48 to 0.53, in the last by less than 0.001.

So a rule suggests itself: **stop when the loss hardly changes from one epoch to the next**. Here it stops after 10 epochs. But what does "hardly" mean? A plain can look like a valley floor.`,
        de: `Ein Neuron lernt, Pinguinarten am Gewicht zu unterscheiden. In der ersten Epoche fällt sein Verlust von 4,48 auf 0,53, in der letzten um weniger als 0,001.

Das legt eine Regel nahe: **aufhören, wenn sich der Verlust von einer Epoche zur nächsten kaum noch ändert**. Hier hält sie nach 10 Epochen an. Doch was heißt „kaum“? Eine Hochebene kann aussehen wie ein Talgrund.`,
      },
      notes: {
        en: 'Point at the curve: almost everything happens in the beginning. Ask what the rule would do in the middle of a ravine.',
        de: 'Auf die Kurve zeigen: Fast alles geschieht am Anfang. Fragen, was die Regel mitten in einer Schlucht täte.',
      },
    },
    {
      id: 'accuracy',
      show: { start: 0, leaf: 'epochs' },
      text: {
        en: `The loss is what the hiker feels. What we want is something else: right answers. After 2 epochs 93 % of the penguins it never learned from are told right, and after 10 it is 93 % once more, though **the loss has gone on falling** from 0.26 to 0.22.

The neuron has become surer, not better. So watch both.`,
        de: `Der Verlust ist, was der Wanderer spürt. Was wir wollen, ist etwas anderes: richtige Antworten. Nach 2 Epochen sind 93 % der Pinguine richtig zugeordnet, aus denen nichts gelernt wurde, und nach 10 sind es wieder 93 %, obwohl **der Verlust weiter gefallen ist**, von 0,26 auf 0,22.

Das Neuron ist sicherer geworden, nicht besser. Darum beides ansehen.`,
      },
      notes: {
        en: 'Remember the first chapter: counting mistakes and measuring distance are not the same. In between, the accuracy was even a little higher; a few penguins more or less.',
        de: 'An das erste Kapitel erinnern: Fehler zählen und Abstand messen ist nicht dasselbe. Zwischendurch war die Trefferquote sogar etwas höher; ein paar Pinguine mehr oder weniger.',
      },
    },
    {
      id: 'photograph',
      scenario: {
        surface: { task: 'denoise' },
        starts: { points: [[0, 0]] },
        optimizers: [{ id: 'sgd', learningRate: 0.02 }],
        stop: { maxSteps: 100, metricAtLeast: 25 },
        seed: 7,
      },
      show: { start: 0, from: 'end', isStill: true, leaf: 'epochs', controls: ['rate', 'momentum'] },
      text: {
        en: `The quality of a picture has a unit of its own: the *PSNR*, in decibels. The noisy photograph has 20.1. A kernel of 2 weights is to clean it, beginning with a black picture at 4.8.

Here the rule is the goal itself: **stop as soon as 25 decibels are reached**. At this rate, 100 steps are not enough.`,
        de: `Bei einem Bild hat Güte eine eigene Einheit: der *Störabstand* (PSNR), in Dezibel. Das verrauschte Foto hat 20,1. Ein Kern mit 2 Gewichten soll es reinigen und beginnt mit einem schwarzen Bild bei 4,8.

Hier ist die Regel das Ziel selbst: **aufhören, sobald 25 Dezibel erreicht sind**. Mit dieser Lernrate reichen 100 Schritte nicht.`,
      },
      hands: {
        text: {
          en: 'Make it stop by itself: choose rate and momentum so that the picture reaches 25 decibels within 100 steps.',
          de: 'Bring es dazu, von selbst aufzuhören: Wähle Lernrate und Momentum so, dass das Bild in 100 Schritten 25 Dezibel erreicht.',
        },
        done: [
          { kind: 'changed', field: 'optimizers' },
          { kind: 'measured', measure: { of: 'metric', part: 'validation', start: 0 }, least: 25 },
        ],
      },
      notes: {
        en: 'The ravine again: the rate alone will not do it. A rate of 0.04 with a momentum of 0.95 does. Look at the photograph, not only at the number.',
        de: 'Wieder die Schlucht: Die Lernrate allein schafft es nicht. Eine Lernrate von 0,04 mit einem Momentum von 0,95 schon. Auf das Foto sehen, nicht nur auf die Zahl.',
      },
    },
    {
      id: 'validation',
      scenario: byHeart,
      text: {
        en: `Now a network with 371 weights, and only 34 penguins to learn from. It could learn every one of them by heart. 154 others are kept apart, the *validation rows*: from them nothing is learned, **they are only asked after each epoch**.

Its training goes on for 50 epochs, and to the end the loss over the 34 goes down.`,
        de: `Jetzt ein Netz mit 371 Gewichten und nur 34 Pinguinen, aus denen es lernt. Es könnte jeden von ihnen auswendig lernen. 154 andere werden beiseitegehalten, die *Validierungszeilen*: Aus ihnen wird nichts gelernt, **sie werden nur nach jeder Epoche gefragt**.

Trainiert wird 50 Epochen lang, und bis zum Schluss sinkt der Verlust auf den 34.`,
      },
      show: { leaf: 'epochs' },
      question: {
        text: {
          en: 'After which epoch is the loss on the 154 others lowest?',
          de: 'Nach welcher Epoche ist der Verlust auf den 154 anderen am kleinsten?',
        },
        predict: {
          kind: 'number',
          measure: { of: 'best-epoch', start: 0 },
          min: 0,
          max: 50,
          step: 1,
          tolerance: 5,
        },
        reveal: {
          en: 'After epoch 21, at 0.108. From there the curves part: at the end the training loss is more than 5 times smaller than it was then, and the validation loss **more than half as large again**. That is *overfitting*: learned by heart, not understood.',
          de: 'Nach Epoche 21, mit 0,108. Von da an trennen sich die Kurven: Am Ende ist der Trainingsverlust mehr als 5-mal kleiner als damals, der Validierungsverlust aber **um mehr als die Hälfte größer**. Das ist *Overfitting*: auswendig gelernt, nicht verstanden.',
        },
      },
      notes: {
        en: 'The last part, the test rows, has not been asked at all yet. It may be asked once, at the very end, for whoever chooses by it has learned from it.',
        de: 'Der letzte Teil, die Testzeilen, wurde noch gar nicht gefragt. Er darf einmal gefragt werden, ganz am Ende, denn wer nach ihm auswählt, hat aus ihm gelernt.',
      },
    },
    {
      id: 'patience',
      scenario: { ...byHeart, stop: { maxSteps: 150, patience: 3 } },
      show: { leaf: 'epochs' },
      text: {
        en: `The best moment is not known while it lasts. So wait a little: **stop when the validation loss has not improved for some epochs, and go back to the best**. How many epochs, that is called *patience*.

With a patience of 3 this training stops 3 epochs after its best, and keeps that. With a patience of 1 it would have stopped before: a small bump was enough.`,
        de: `Der beste Moment ist nicht zu erkennen, solange er dauert. Also etwas warten: **aufhören, wenn der Validierungsverlust einige Epochen lang nicht besser geworden ist, und zum besten zurückkehren**. Wie viele Epochen, das heißt *Geduld*.

Mit einer Geduld von 3 hält dieses Training 3 Epochen nach seiner besten an und behält diese. Mit einer Geduld von 1 hätte es schon davor angehalten: Eine kleine Welle hätte genügt.`,
      },
      notes: {
        en: 'This is early stopping. Here it stops after epoch 24 and keeps epoch 21; with a patience of 1 it stops after 19.',
        de: 'Das ist Early Stopping. Hier hält es nach Epoche 24 an und behält Epoche 21; mit einer Geduld von 1 hält es nach 19 an.',
      },
    },
  ],
};
