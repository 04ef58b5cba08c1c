import type { Chapter } from '../course.ts';

/** The learning rate: too small, right, zigzag, divergence, and the bound that the curvature sets. */
export const stride: Chapter = {
  id: 'stride',
  title: { en: 'Stride', de: 'Schrittweite' },
  passages: [
    {
      id: 'creeping',
      scenario: {
        surface: { id: 'ravine' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.005 }],
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'map' },
      },
      show: { from: 'start' },
      text: {
        en: `Every step is the slope times the *learning rate* η. **The slope is the landscape's; the learning rate is ours to choose.**

Here it is 0.005, in a long ravine. The hikers get down its walls, but along its floor they creep: after 100 steps only 1 of the sixty is at the lowest place.`,
        de: `Jeder Schritt ist das Gefälle mal die *Lernrate* η. **Das Gefälle gehört der Landschaft; die Lernrate wählen wir.**

Hier beträgt sie 0,005, in einer langen Schlucht. Die Wanderer kommen die Wände hinab, aber auf ihrem Grund kriechen sie: Nach 100 Schritten ist nur 1 von den sechzig am tiefsten Ort.`,
      },
      notes: {
        en: 'Too small a rate is never wrong, only slow. Ask what it costs when a step takes an hour.',
        de: 'Eine zu kleine Lernrate ist nie falsch, nur langsam. Frage: Was kostet sie, wenn ein Schritt eine Stunde dauert?',
      },
    },
    {
      id: 'zigzag',
      scenario: {
        surface: { id: 'ravine' },
        starts: { random: 'uniform', count: 6 },
        optimizers: [{ id: 'sgd', learningRate: 0.09 }],
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'map' },
      },
      show: { from: 'start' },
      text: {
        en: `With \`η = 0.09\` all six hikers arrive. They do not walk straight, though. Across the ravine each step leads past its floor and up the other wall, 0.8 times as far away as before: **a zigzag that gets narrower.**

Along the ravine the large steps are just what is needed.`,
        de: `Mit \`η = 0.09\` kommen alle sechs Wanderer an. Geradeaus gehen sie aber nicht. Quer zur Schlucht führt jeder Schritt über den Grund hinaus an die andere Wand, 0,8-mal so weit weg wie zuvor: **ein Zickzack, der enger wird.**

Längs der Schlucht sind die großen Schritte gerade recht.`,
      },
      notes: {
        en: 'Select one hiker and step by hand: left wall, right wall, left wall.',
        de: 'Einen Wanderer auswählen und von Hand weiterschalten: eine Wand, die andere, wieder die eine.',
      },
    },
    {
      id: 'divergence',
      scenario: {
        surface: { id: 'ravine' },
        starts: { random: 'uniform', count: 6 },
        optimizers: [{ id: 'sgd', learningRate: 0.105 }],
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'map' },
      },
      show: { from: 'start' },
      text: {
        en: `A little more, \`η = 0.105\`, and none of them arrives. Each step now ends 1.1 times as far from the floor as it began. The walls get steeper, so the steps get longer: all six leave the map.

This is *divergence*. The rule is the same as before; **only one number was too large.**`,
        de: `Ein wenig mehr, \`η = 0.105\`, und keiner kommt an. Jeder Schritt endet nun 1,1-mal so weit vom Grund entfernt, wie er begann. Die Wände werden steiler, also werden die Schritte länger: Alle sechs verlassen die Karte.

Das ist *Divergenz*. Die Regel ist dieselbe; **nur eine Zahl war zu groß.**`,
      },
      notes: {
        en: 'In a training this is the loss that suddenly reads NaN. The first thing to try is a smaller learning rate.',
        de: 'Im Training ist das der Verlust, der plötzlich NaN heißt. Als Erstes versucht man dann eine kleinere Lernrate.',
      },
    },
    {
      id: 'soonest',
      scenario: {
        surface: { id: 'ravine' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.05 }],
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'map' },
      },
      show: { from: 'end', isStill: true, leaf: 'results', controls: ['rate'] },
      text: {
        en: `Between creeping and divergence lies a rate that is best. With \`η = 0.05\` a single step crosses the ravine to its floor, and all sixty arrive; but the middle one of them, the median, takes 63 steps.`,
        de: `Zwischen Kriechen und Divergenz liegt eine Lernrate, die am besten ist. Mit \`η = 0.05\` führt ein einziger Schritt quer bis auf den Grund, und alle sechzig kommen an; doch der mittlere von ihnen, der Median, braucht 63 Schritte.`,
      },
      hands: {
        text: {
          en: 'Find a learning rate with which the median is 40 steps or fewer.',
          de: 'Finde eine Lernrate, mit der der Median höchstens 40 Schritte beträgt.',
        },
        done: [
          { kind: 'measured', measure: { of: 'steps-to-valley' }, most: 40 },
          { kind: 'measured', measure: { of: 'arrived', in: 'deepest' }, least: 60 },
        ],
      },
      notes: {
        en: 'The best rate lies close to the edge: at 0.094 the median is 34 steps, at 0.105 nobody arrives.',
        de: 'Die beste Lernrate liegt nahe am Abgrund: Bei 0,094 ist der Median 34 Schritte, bei 0,105 kommt keiner an.',
      },
    },
    {
      id: 'bound',
      scenario: {
        surface: { id: 'ravine' },
        starts: { random: 'uniform', count: 6 },
        optimizers: [{ id: 'sgd', learningRate: 0.1 }],
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'map' },
      },
      show: { from: 'start' },
      text: {
        en: `Where is the edge? The second derivative tells, the *curvature*. Along this ravine it is 1, across it 20. The largest one, \`λmax\`, sets the bound: \`η < 2/λmax\`, here 0.1.

Exactly there the hikers jump from wall to wall for ever, no nearer to the floor and no farther from it. **The steepest direction decides how large a step may be; the gentlest has to wait.**`,
        de: `Wo ist die Grenze? Das sagt die zweite Ableitung, die *Krümmung*. Längs dieser Schlucht beträgt sie 1, quer dazu 20. Die größte, \`λmax\`, setzt die Grenze: \`η < 2/λmax\`, hier 0,1.

Genau dort springen die Wanderer ohne Ende von Wand zu Wand, dem Grund weder näher noch ferner. **Die steilste Richtung bestimmt, wie groß ein Schritt sein darf; die sanfteste muss warten.**`,
      },
      notes: {
        en: 'One step multiplies the distance from the floor by 1 − ηλ. Its size is below 1 as long as ηλ is below 2.',
        de: 'Ein Schritt multipliziert den Abstand vom Grund mit 1 − ηλ. Dem Betrag nach ist das unter 1, solange ηλ unter 2 liegt.',
      },
    },
    {
      id: 'four-bounds',
      scenario: {
        surface: { id: 'himmelblau' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.02 }],
        stop: { maxSteps: 200 },
        seed: 7,
        view: { mode: 'map', minima: true },
      },
      show: { from: 'start', isStill: true },
      text: {
        en: `Back to the landscape with four valleys. With a learning rate of 0.005 all sixty hikers arrived. The valleys are equally deep, but not equally curved.

Now the learning rate is 0.02.`,
        de: `Zurück zur Landschaft mit den vier Tälern. Mit einer Lernrate von 0,005 kamen alle sechzig Wanderer an. Die Täler sind gleich tief, aber nicht gleich gekrümmt.

Nun beträgt die Lernrate 0,02.`,
      },
      question: {
        text: {
          en: 'How many of the sixty come to rest in a valley?',
          de: 'Wie viele der sechzig kommen in einem Tal zur Ruhe?',
        },
        predict: {
          kind: 'number',
          measure: { of: 'arrived', in: 'any' },
          min: 0,
          max: 60,
          step: 1,
          tolerance: 5,
        },
        reveal: {
          en: '30, exactly half. The two upper valleys bear rates up to 0.024 and 0.025; there the hikers come to rest. The lower ones bear only 0.015 and 0.019; there they jump to and fro for ever. **One rate, and each valley has a bound of its own.**',
          de: '30, genau die Hälfte. Die zwei oberen Täler vertragen Lernraten bis 0,024 und 0,025; dort kommen die Wanderer zur Ruhe. Die unteren vertragen nur 0,015 und 0,019; dort springen sie ohne Ende hin und her. **Eine Lernrate, und jedes Tal hat seine eigene Grenze.**',
        },
      },
      notes: {
        en: 'A large rate cannot rest in narrow valleys. Some hold that to be a virtue: wide valleys may be the better models.',
        de: 'Mit großer Lernrate kommt man in engen Tälern nicht zur Ruhe. Manche halten das für eine Tugend: Weite Täler könnten die besseren Modelle sein.',
      },
    },
  ],
};
