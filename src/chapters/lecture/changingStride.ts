import type { Chapter, PartialScenario } from '../course.ts';

const rate = 0.09;

/** Noise on the slopes, as batches of data will bring it: with the best of constant rates nobody settles. */
const shaken: PartialScenario = {
  surface: { id: 'ravine' },
  starts: { random: 'uniform', count: 20 },
  gradient: { noise: 2 },
  stop: { maxSteps: 120 },
  seed: 7,
  view: { mode: 'map' },
};

/** Schedules: why a constant rate never settles on shaky slopes, and why one may fall too soon. */
export const changingStride: Chapter = {
  id: 'changing-stride',
  title: { en: 'A stride that changes', de: 'Ein Schritt, der sich ändert' },
  passages: [
    {
      id: 'shaken',
      scenario: { ...shaken, optimizers: [{ id: 'sgd', learningRate: rate }] },
      show: { leaf: 'loss' },
      text: {
        en: `So far the slope underfoot was exact. Slopes from data are not: here, each is off by a random amount.

Still the hikers rush down. In 10 steps the middle one of them falls from a loss of 66 to 2.2. But they do not settle. **After 120 steps not one of the 20 has come to rest at the bottom**: every step carries its error along, and a long step carries it far.`,
        de: `Bisher war das Gefälle unter den Füßen genau. Ein Gefälle aus Daten ist es nicht: Hier liegt jedes um einen zufälligen Betrag daneben.

Trotzdem geht es rasch bergab. In 10 Schritten fällt der mittlere Wanderer von einem Verlust von 66 auf 2,2. Doch dann kommt keine Ruhe. **Nach 120 Schritten ist von den 20 noch kein einziger am Grund angekommen**: Jeder Schritt trägt seinen Fehler mit, und ein langer Schritt trägt ihn weit.`,
      },
      notes: {
        en: 'Let it run, then ask: do they need more time, or is something else the matter? Where the errors come from is told in the chapter on batches.',
        de: 'Laufen lassen, dann fragen: Brauchen sie mehr Zeit, oder liegt es an etwas anderem? Woher die Fehler kommen, erzählt das Kapitel über Batches.',
      },
    },
    {
      id: 'smaller',
      scenario: { ...shaken, optimizers: [{ id: 'sgd', learningRate: rate / 20 }] },
      show: { leaf: 'loss' },
      text: {
        en: `Then take a smaller rate: 20 times smaller. Each step now carries only a twentieth of its error, and the trails become smooth.

But the walk has become just as much slower. After the same 120 steps the hikers are down from the walls and still **far from the lowest point**, somewhere along the floor of the ravine. Large is restless, small is late.`,
        de: `Dann eben eine kleinere Lernrate: 20-mal kleiner. Jeder Schritt trägt nur noch ein Zwanzigstel seines Fehlers mit, und die Spuren werden glatt.

Aber im selben Maß ist auch der Weg langsamer geworden. Nach denselben 120 Schritten sind die Wanderer zwar von den Wänden herunter, doch noch **weit weg vom tiefsten Punkt**, irgendwo auf dem Boden der Schlucht. Groß ist unruhig, klein kommt zu spät.`,
      },
      notes: {
        en: 'The same starts and the same errors as before, only shorter steps. Ask which picture the audience would rather have, this or the one before, and when.',
        de: 'Dieselben Starts und dieselben Fehler wie eben, nur kürzere Schritte. Fragen, welches Bild man lieber hätte, dieses oder das davor, und wann.',
      },
    },
    {
      id: 'falling',
      scenario: {
        ...shaken,
        optimizers: [{ id: 'sgd', learningRate: rate, schedule: { id: 'step', every: 30, factor: 0.25 } }],
      },
      show: { leaf: 'rate' },
      text: {
        en: `The way out is to have one after the other: **long steps while there is far to go, short ones at the end**. A rule for that is called a *schedule*.

This one takes the rate down to a quarter after every 30 steps. Now 7 of the 20 hikers rest at the bottom, and the middle one ends more than 20 times lower than with the constant rate.`,
        de: `Der Ausweg ist, beides nacheinander zu haben: **lange Schritte, solange der Weg weit ist, kurze am Ende**. Eine Regel dafür heißt *Schedule*.

Diese hier senkt die Lernrate nach je 30 Schritten auf ein Viertel. Jetzt ruhen 7 der 20 Wanderer am Grund, und der mittlere endet mehr als 20-mal tiefer als mit der gleichbleibenden Lernrate.`,
      },
      notes: {
        en: 'Below the landscape stands the rate, step by step. Point at the moment when it falls, and at how the swarm tightens just then.',
        de: 'Unter der Landschaft steht die Lernrate, Schritt für Schritt. Auf den Moment zeigen, in dem sie fällt, und darauf, wie sich der Schwarm gerade dann zusammenzieht.',
      },
    },
    {
      id: 'drawn',
      scenario: {
        ...shaken,
        optimizers: [
          {
            id: 'sgd',
            learningRate: rate,
            schedule: {
              id: 'drawn',
              points: [
                [0, 1],
                [120, 1],
              ],
            },
          },
        ],
      },
      show: { from: 'end', isStill: true, leaf: 'rate', controls: ['schedule'] },
      text: {
        en: 'Schedules have names: in steps, exponential, along a cosine. Most of them fall, some begin with a short rise, the *warm-up*. But a schedule is nothing more than a curve over the steps, and a curve can be drawn.',
        de: 'Schedules haben Namen: in Stufen, exponentiell, entlang eines Kosinus. Die meisten fallen, manche beginnen mit einem kurzen Anstieg, dem *Warm-up*. Doch ein Schedule ist nichts weiter als eine Kurve über den Schritten, und eine Kurve lässt sich zeichnen.',
      },
      hands: {
        text: {
          en: 'Draw the rate: move the points of the curve below, or add new ones, until at least 6 of the 20 hikers come to rest at the bottom.',
          de: 'Zeichne die Lernrate: Verschiebe die Punkte der Kurve unten oder setze neue, bis mindestens 6 der 20 Wanderer am Grund zur Ruhe kommen.',
        },
        done: [
          { kind: 'changed', field: 'optimizers.0.schedule' },
          { kind: 'measured', measure: { of: 'arrived', in: 'deepest' }, least: 6 },
        ],
      },
      notes: {
        en: 'Let somebody from the audience say where the curve should bend. A straight line down to nothing already does; a bend on the way does it as well.',
        de: 'Jemanden aus dem Publikum sagen lassen, wo die Kurve knicken soll. Schon eine Gerade bis auf nichts hinunter genügt; ein Knick auf dem Weg tut es auch.',
      },
    },
    {
      id: 'too-soon',
      scenario: {
        ...shaken,
        starts: { random: 'uniform', count: 10 },
        optimizers: [
          { id: 'sgd', learningRate: rate },
          { id: 'sgd', learningRate: rate / 20 },
          { id: 'sgd', learningRate: rate, schedule: { id: 'exponential', factor: 0.8 } },
          { id: 'sgd', learningRate: rate, schedule: { id: 'step', every: 30, factor: 0.25 } },
        ],
      },
      show: { leaf: 'rate' },
      text: {
        en: `Four of them side by side, from the same starts, where their marks stand on each other, and with the same errors. A, the circles, keeps its rate. B, the squares, keeps one that is 20 times smaller. C, the triangles, loses a fifth of its rate with every single step. D, the diamonds, falls to a quarter after every 30 steps.

The four differ in nothing but the curve of the rate.`,
        de: `Vier nebeneinander, von denselben Starts, wo ihre Zeichen aufeinanderliegen, und mit denselben Fehlern. A, die Kreise, behält seine Lernrate. B, die Quadrate, behält eine, die 20-mal kleiner ist. C, die Dreiecke, verliert mit jedem einzelnen Schritt ein Fünftel. D, die Rauten, fällt nach je 30 Schritten auf ein Viertel.

Die vier unterscheiden sich in nichts als der Kurve der Lernrate.`,
      },
      question: {
        text: {
          en: 'Whose middle hiker ends lowest?',
          de: 'Wessen mittlerer Wanderer endet am tiefsten?',
        },
        predict: {
          kind: 'choice',
          measure: { of: 'lowest-optimizer' },
          options: [
            { text: { en: 'A: large, constant', de: 'A: groß, gleichbleibend' }, is: 0 },
            { text: { en: 'B: small, constant', de: 'B: klein, gleichbleibend' }, is: 1 },
            { text: { en: 'C: falls with every step', de: 'C: fällt mit jedem Schritt' }, is: 2 },
            { text: { en: 'D: falls in stairs', de: 'D: fällt in Stufen' }, is: 3 },
          ],
        },
        reveal: {
          en: 'D, with a loss of 0.013. And last of the four is C, behind even the restless A and the slow B: after 20 steps its rate is almost nothing, and whoever no longer moves no longer learns. **A rate that falls too soon does not land, it gets stuck.**',
          de: 'D, mit einem Verlust von 0,013. Und letzter der vier ist C, noch hinter dem unruhigen A und dem langsamen B: Nach 20 Schritten ist von seiner Lernrate fast nichts mehr da, und wer sich nicht mehr bewegt, lernt nichts mehr. **Eine Lernrate, die zu früh fällt, landet nicht, sie bleibt stecken.**',
        },
      },
      notes: {
        en: 'Have hands raised for each letter before the run. Afterwards look for C on the map: it stands still on the floor of the ravine, far from the middle.',
        de: 'Vor dem Lauf für jeden Buchstaben die Hände heben lassen. Danach C auf der Karte suchen: Es steht still auf dem Boden der Schlucht, weit weg von der Mitte.',
      },
    },
  ],
};
