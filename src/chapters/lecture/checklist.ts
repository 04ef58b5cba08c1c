import type { Chapter, ChecklistItem } from '../course.ts';

/** The test rows, a look back, and the list that ticks itself. */
export const checklistChapter: Chapter = {
  id: 'checklist',
  title: { en: 'Checklist', de: 'Checkliste' },
  passages: [
    {
      id: 'test',
      scenario: {
        surface: {
          network: 'penguins',
          hidden: [16, 16],
          batchSize: 16,
          split: { train: 0.1, validation: 0.45, test: 0.45 },
          seed: 1,
        },
        optimizers: [{ id: 'adam', learningRate: 0.01 }],
        stop: { maxSteps: 150, patience: 3 },
        seed: 7,
        view: { axis: 'epochs' },
      },
      show: { leaf: 'epochs' },
      text: {
        en: `One part of the data has not been asked yet: 154 test rows. Nothing was learned from them and nothing was chosen by them. That is why they may judge, **once, at the very end**.

Whoever looks, and then goes back to make it better, has trained on them too.`,
        de: `Ein Teil der Daten wurde noch nicht gefragt: 154 Testzeilen. Aus ihnen wurde nichts gelernt, und nach ihnen wurde nichts ausgewählt. Darum dürfen sie urteilen, **einmal, ganz am Ende**.

Wer hineinsieht und danach noch etwas verbessert, hat auch auf ihnen trainiert.`,
      },
      hands: {
        text: {
          en: 'Watch the training to its end. Then open the test rows, below the curves.',
          de: 'Sieh das Training bis zum Ende an. Öffne dann die Testzeilen, unter den Kurven.',
        },
        done: [{ kind: 'played' }, { kind: 'test-opened' }],
      },
      notes: {
        en: 'Let the audience bet first: will it be better or worse than on the validation rows, by which the epoch was chosen?',
        de: 'Zuerst wetten lassen: Wird es besser oder schlechter als auf den Validierungszeilen, nach denen die Epoche ausgewählt wurde?',
      },
    },
    {
      id: 'looking-back',
      scenario: {
        surface: { id: 'himmelblau' },
        starts: { random: 'uniform', count: 60 },
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'relief', colors: 'minimum', minima: true },
      },
      text: {
        en: `Back to the hikers, 60 of them, in fog. By now you know what decides where they end: where they start, how long their steps are and how those change, what they remember, whose slope they feel, and when they stop.

That is training, for 2 parameters and for a million.`,
        de: `Zurück zu den Wanderern, 60 an der Zahl, im Nebel. Inzwischen weißt du, was entscheidet, wo sie enden: wo sie starten, wie lang ihre Schritte sind und wie diese sich ändern, woran sie sich erinnern, wessen Gefälle sie spüren, und wann sie aufhören.

Das ist Training, bei 2 Parametern und bei einer Million.`,
      },
      notes: {
        en: 'Ask for a sentence: what would you look at first if a training goes wrong?',
        de: 'Um einen Satz bitten: Worauf würde man zuerst sehen, wenn ein Training schiefgeht?',
      },
    },
    {
      id: 'list',
      text: {
        en: 'The steps of a training, in their order. What you have done in this lecture is ticked; every line leads back to its place. Take the list with you.',
        de: 'Die Schritte eines Trainings, in ihrer Reihenfolge. Was du in dieser Vorlesung getan hast, ist abgehakt; jede Zeile führt an ihre Stelle zurück. Nimm die Liste mit.',
      },
      notes: {
        en: 'It can be printed. What is not ticked is a good place to go on from, today or next time.',
        de: 'Sie lässt sich drucken. Was nicht abgehakt ist, ist eine gute Stelle zum Weitermachen, heute oder beim nächsten Mal.',
      },
      hasChecklist: true,
    },
  ],
};

/** In the order of a training. */
export const checklistItems: readonly ChecklistItem[] = [
  {
    text: {
      en: 'Look at the data. Standardise the columns, and set validation and test rows apart.',
      de: 'Die Daten ansehen. Spalten standardisieren, Validierungs- und Testzeilen beiseitelegen.',
    },
    at: 'data/millimetres',
  },
  {
    text: {
      en: 'Choose a model, and know what its parameters mean.',
      de: 'Ein Modell wählen und wissen, was seine Parameter bedeuten.',
    },
    at: 'data/by-hand',
  },
  {
    text: {
      en: 'Choose a loss with a slope to follow, and a metric for what you really want.',
      de: 'Einen Verlust wählen, der ein Gefälle hat, und eine Metrik für das, worauf es ankommt.',
    },
    at: 'loss/terraces',
  },
  {
    text: {
      en: 'Initialise at random, and more than once.',
      de: 'Zufällig initialisieren, und mehr als einmal.',
    },
    at: 'local-and-global/luck',
  },
  {
    text: {
      en: 'Get the gradient by backpropagation, and check it with a difference.',
      de: 'Den Gradienten mit Backpropagation berechnen und mit einer Differenz prüfen.',
    },
    at: 'million-parameters/chain',
  },
  {
    text: {
      en: 'Find the learning rate: as large as it can be and still arrive.',
      de: 'Die Lernrate finden: so groß wie möglich, solange man noch ankommt.',
    },
    at: 'stride/soonest',
  },
  {
    text: {
      en: 'Let it fall towards the end, but not too soon.',
      de: 'Sie gegen Ende fallen lassen, aber nicht zu früh.',
    },
    at: 'changing-stride/drawn',
  },
  {
    text: {
      en: 'Compare optimizers on your own landscape, each with its best rate.',
      de: 'Optimierer auf der eigenen Landschaft vergleichen, jeden mit seiner besten Lernrate.',
    },
    at: 'momentum/turned',
  },
  {
    text: {
      en: 'Choose a batch size, and count in epochs and rows, not in steps.',
      de: 'Eine Batchgröße wählen und in Epochen und Zeilen zählen, nicht in Schritten.',
    },
    at: 'stochastic/few',
  },
  {
    text: {
      en: 'Watch the training loss and the validation loss together, and keep the model of the best epoch.',
      de: 'Trainings- und Validierungsverlust zusammen beobachten und das Modell der besten Epoche behalten.',
    },
    at: 'when-to-stop/validation',
  },
  {
    text: {
      en: 'Stop by a rule that was set beforehand.',
      de: 'Nach einer Regel aufhören, die vorher feststand.',
    },
    at: 'when-to-stop/photograph',
  },
  {
    text: {
      en: 'Ask the test rows, once.',
      de: 'Die Testzeilen fragen, ein einziges Mal.',
    },
    at: 'checklist/test',
  },
];
