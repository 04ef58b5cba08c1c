import type { Chapter, PartialScenario } from '../course.ts';

/** It stops as soon as it is good enough: what counts is how many rows that took. */
const untilGood: PartialScenario = {
  surface: { task: 'penguin-line' },
  starts: { points: [[-2, 2]] },
  optimizers: [{ id: 'sgd', learningRate: 0.05 }],
  stop: { maxSteps: 120, lossBelow: 0.16 },
  seed: 7,
  view: { axis: 'rows' },
};

/** Batches: a slope that is cheap, shaky, and right on average. */
export const stochastic: Chapter = {
  id: 'stochastic',
  title: { en: 'Cheap and shaky', de: 'Billig und wackelig' },
  passages: [
    {
      id: 'all-rows',
      scenario: untilGood,
      show: { start: 0, leaf: 'loss' },
      text: {
        en: `The slope of a landscape of data is a mean over its rows. So before every single step the hiker asks each of the 205 penguins.

After 37 steps the line is good, its loss below 0.16. By then the hiker has looked at **7,585 rows**, each penguin again and again. With so few penguins it hardly matters. With millions of rows it is the whole price of training.`,
        de: `Die Steigung einer Landschaft aus Daten ist ein Mittel über ihre Zeilen. Vor jedem einzelnen Schritt fragt der Wanderer also jeden der 205 Pinguine.

Nach 37 Schritten ist die Gerade gut, ihr Verlust unter 0,16. Bis dahin hat der Wanderer **7.585 Zeilen** angesehen, jeden Pinguin wieder und wieder. Bei so wenigen Pinguinen ist das egal. Bei Millionen von Zeilen ist es der ganze Preis des Trainings.`,
      },
      notes: {
        en: 'The axis below counts rows, not steps: rows are what costs time. Keep the number on the board, it is needed in a moment.',
        de: 'Die Achse unten zählt Zeilen, nicht Schritte: Zeilen kosten Zeit. Die Zahl an der Tafel stehen lassen, sie wird gleich gebraucht.',
      },
    },
    {
      id: 'batch',
      scenario: {
        ...untilGood,
        surface: { task: 'penguin-line', batchSize: 16 },
        stop: { maxSteps: 39 },
        view: { mode: 'map', axis: 'epochs', batches: true },
      },
      show: { start: 0, leaf: 'loss' },
      text: {
        en: `Ask only 16 penguins, drawn at random, and go where they point. That is a **batch**. The next step asks the next 16, until after 13 steps each penguin has had its turn: an *epoch*.

Each batch is wrong, but not on one side. **The mean of the 13 slopes at one and the same place, weighted by how many rows each batch has, is exactly the full slope there.**`,
        de: `Frag nur 16 Pinguine, zufällig gezogen, und geh, wohin sie zeigen. Das ist ein **Batch**. Der nächste Schritt fragt die nächsten 16, bis nach 13 Schritten jeder Pinguin an der Reihe war: eine *Epoche*.

Jeder Batch liegt daneben, aber nicht immer auf derselben Seite. **Das Mittel der 13 Steigungen an ein und demselben Ort, gewichtet mit der Zeilenzahl der Batches, ist dort genau die volle Steigung.**`,
      },
      notes: {
        en: 'The arrows at the hiker are the slopes of the batches of this epoch. Near the bottom they point this way and that, further up nearly the same way; go back to the start to see it.',
        de: 'Die Pfeile am Wanderer sind die Gefälle der Batches dieser Epoche. Nahe am Grund zeigen sie hierhin und dorthin, weiter oben fast in dieselbe Richtung; zum Anfang zurückgehen, um es zu sehen.',
      },
    },
    {
      id: 'rows',
      scenario: { ...untilGood, surface: { task: 'penguin-line', batchSize: 16 } },
      show: { start: 0, leaf: 'loss' },
      text: {
        en: `The same start, the same learning rate, the same goal: a loss below 0.16. With every row in every step it took 37 steps, and 7,585 rows.

Now each step sees a batch of 16, and is wrong by as much as those happen to be unusual.`,
        de: `Derselbe Start, dieselbe Lernrate, dasselbe Ziel: ein Verlust unter 0,16. Mit jeder Zeile in jedem Schritt brauchte es 37 Schritte und 7.585 Zeilen.

Jetzt sieht jeder Schritt einen Batch von 16 und liegt umso weiter daneben, je ungewöhnlicher diese zufällig sind.`,
      },
      question: {
        text: {
          en: 'How many rows will the hiker have looked at when it gets there?',
          de: 'Wie viele Zeilen wird der Wanderer angesehen haben, wenn er dort ist?',
        },
        predict: {
          kind: 'number',
          measure: { of: 'rows-seen', start: 0 },
          min: 10,
          max: 100_000,
          step: 10,
          isLogarithmic: true,
          tolerance: 0.5,
        },
        reveal: {
          en: '602. It took 38 steps in place of 37: **the shaky slope led there almost as straight as the exact one, for less than a twelfth of the price**. To know the slope more exactly than the next step needs it is waste.',
          de: '602. Es waren 38 Schritte statt 37: **Die wackelige Steigung führte fast so gerade hin wie die genaue, für weniger als ein Zwölftel des Preises**. Die Steigung genauer zu kennen, als der nächste Schritt sie braucht, ist Verschwendung.',
        },
      },
      notes: {
        en: 'Ask separately for steps and for rows. Many expect far more steps; the surprise is that there is only one more.',
        de: 'Getrennt nach Schritten und nach Zeilen fragen. Viele erwarten weit mehr Schritte; die Überraschung ist, dass es nur einer mehr ist.',
      },
    },
    {
      id: 'few',
      show: { start: 0, from: 'end', isStill: true, leaf: 'loss', controls: ['batch', 'rate'] },
      text: {
        en: 'How small may a batch be? A larger one shakes less, and a processor likes to do many rows at once. A smaller one is cheaper, down to a single row: then each step believes one penguin.',
        de: 'Wie klein darf ein Batch sein? Ein größerer wackelt weniger, und ein Prozessor rechnet gern viele Zeilen auf einmal. Ein kleinerer ist billiger, bis hinab zu einer einzigen Zeile: Dann glaubt jeder Schritt einem Pinguin.',
      },
      hands: {
        text: {
          en: 'Choose a batch size with which the hiker gets below 0.16 and has looked at fewer than 100 rows.',
          de: 'Wähle eine Batchgröße, mit der der Wanderer unter 0,16 kommt und weniger als 100 Zeilen angesehen hat.',
        },
        done: [
          { kind: 'changed', field: 'surface.batchSize' },
          { kind: 'measured', measure: { of: 'loss', start: 0 }, most: 0.16 },
          { kind: 'measured', measure: { of: 'rows-seen', start: 0 }, most: 99 },
        ],
      },
      notes: {
        en: 'It works with 2 rows, and even with 1: 46 rows together, less than a quarter of an epoch. Then turn up the learning rate and see what a single row does with it.',
        de: 'Es geht mit 2 Zeilen und sogar mit 1: im Ganzen 46 Zeilen, weniger als eine viertel Epoche. Danach die Lernrate hochdrehen und ansehen, was eine einzelne Zeile daraus macht.',
      },
    },
    {
      id: 'settling',
      scenario: {
        surface: { task: 'penguin-line', batchSize: 1 },
        starts: { random: 'uniform', count: 20 },
        optimizers: [
          { id: 'sgd', learningRate: 0.1 },
          { id: 'sgd', learningRate: 0.1, schedule: { id: 'cosine', steps: 120 } },
        ],
        stop: { maxSteps: 120 },
        seed: 7,
        view: { mode: 'map' },
      },
      show: { leaf: 'loss' },
      text: {
        en: `The bill comes at the end. At the bottom the full slope is 0, but that of one penguin is not. With batches of 1 row and a constant rate the hikers jitter on round the best line: after 120 steps only 1 of the 20 circles stands at the bottom.

You know the cure: **a rate that falls**. The squares walk over the same rows with a smaller and smaller rate. Of them it is 18.`,
        de: `Die Rechnung kommt am Ende. Am Grund ist die volle Steigung 0, die eines einzelnen Pinguins nicht. Mit Batches von 1 Zeile und gleichbleibender Lernrate zittern die Wanderer weiter um die beste Gerade; nach 120 Schritten steht nur 1 von den 20 Kreisen am Grund.

Das Mittel dagegen kennst du: **eine Lernrate, die fällt**. Die Quadrate gehen über dieselben Zeilen, mit einer Lernrate, die kleiner und kleiner wird. Von ihnen sind es 18.`,
      },
      notes: {
        en: 'Here is where the noise of the chapter on schedules comes from. The name of the whole method is stochastic gradient descent, SGD.',
        de: 'Hierher kommt das Rauschen aus dem Kapitel über Schedules. Der Name des ganzen Verfahrens ist stochastischer Gradientenabstieg, SGD.',
      },
    },
  ],
};
