import type { Chapter, PartialScenario } from '../course.ts';

/** A hiker that hardly moves by itself: the reader is the optimizer. */
const byHand: PartialScenario = {
  surface: { task: 'penguin-line' },
  starts: { points: [[-2, 2]] },
  optimizers: [{ id: 'sgd', learningRate: 1e-9 }],
  stop: { maxSteps: 1 },
};

const inMillimetres: PartialScenario = {
  surface: { task: 'penguin-line', standardised: false },
  starts: { random: 'uniform', count: 12 },
  seed: 7,
};

/** The line through the penguins: each point of the landscape is a model, and units decide how steep it is. */
export const data: Chapter = {
  id: 'data',
  title: { en: 'A landscape made of data', de: 'Eine Landschaft aus Daten' },
  passages: [
    {
      id: 'model',
      scenario: byHand,
      show: { start: 0, from: 'start', isStill: true },
      text: {
        en: `205 penguins: how long their flippers are, how heavy they are, and a straight line that is meant to tell the one from the other. The line has a slope, \`x\`, and a height, \`y\`.

**So each point of this landscape is a model**, and its height is how badly that model fits: the mean of the squared distances. This hiker is a line that falls where the penguins get heavier. Its loss is 12.6.`,
        de: `205 Pinguine: wie lang ihre Flossen sind, wie schwer sie sind, und eine Gerade, die vom einen auf das andere schließen soll. Die Gerade hat eine Steigung, \`x\`, und eine Höhe, \`y\`.

**So ist jeder Punkt dieser Landschaft ein Modell**, und seine Höhe sagt, wie schlecht es passt: das Mittel der quadrierten Abstände. Dieser Wanderer ist eine Gerade, die dort fällt, wo die Pinguine schwerer werden. Ihr Verlust ist 12,6.`,
      },
      notes: {
        en: 'Until now the landscapes were made up. Point from the hiker to its line and back; let the audience say what happens to the line when the hiker goes east.',
        de: 'Bis hierher waren die Landschaften ausgedacht. Vom Wanderer zu seiner Geraden zeigen und zurück; das Publikum sagen lassen, was mit der Geraden geschieht, wenn der Wanderer nach Osten geht.',
      },
    },
    {
      id: 'by-hand',
      show: { start: 0, from: 'start', isStill: true },
      text: {
        en: 'Be the optimizer yourself. To the east the line gets steeper, to the north it moves up. And it works the other way round: whoever takes hold of the line moves the hiker.',
        de: 'Sei selbst der Optimierer. Nach Osten wird die Gerade steiler, nach Norden rückt sie hinauf. Und es geht auch andersherum: Wer die Gerade anfasst, bewegt den Wanderer.',
      },
      hands: {
        text: {
          en: 'Drag the hiker, or its line, until the line fits: to a loss below 0.2.',
          de: 'Zieh den Wanderer oder seine Gerade, bis sie passt: bis zu einem Verlust unter 0,2.',
        },
        done: [{ kind: 'measured', measure: { of: 'loss', start: 0 }, most: 0.2 }],
      },
      notes: {
        en: 'Best done by someone from the audience. The lowest loss there is here is 0.155: no straight line goes through every penguin.',
        de: 'Am besten macht es jemand aus dem Publikum. Der kleinste Verlust, den es hier gibt, ist 0,155: Keine Gerade geht durch jeden Pinguin.',
      },
    },
    {
      id: 'descent',
      scenario: {
        surface: { task: 'penguin-line' },
        starts: { random: 'uniform', count: 12 },
        optimizers: [{ id: 'sgd', learningRate: 0.1 }],
        stop: { maxSteps: 60 },
        seed: 7,
      },
      show: { leaf: 'loss' },
      text: {
        en: `12 hikers, that is 12 lines, each wrong in its own way. After 60 steps they are **the same line 12 times over**: the loss of a straight line is always one single bowl.

At its bottom stands what was learned. By this line, a penguin whose flippers are of average length weighs 4.25 kg, and each standard deviation of further length adds 0.72 kg.`,
        de: `12 Wanderer, das sind 12 Geraden, jede auf ihre eigene Art falsch. Nach 60 Schritten sind es **12-mal dieselbe**: Der Verlust einer Geraden ist immer eine einzige Schale.

An ihrem Grund steht, was gelernt wurde. Nach dieser Geraden wiegt ein Pinguin mit Flossen von durchschnittlicher Länge 4,25 kg, und jede Standardabweichung mehr an Länge bringt 0,72 kg dazu.`,
      },
      notes: {
        en: 'The line was never solved for; they only walked downhill. The same would work for a model that cannot be solved for.',
        de: 'Ausgerechnet wurde die Gerade nie; sie sind nur bergab gegangen. Das ginge genauso mit einem Modell, das sich nicht ausrechnen lässt.',
      },
    },
    {
      id: 'millimetres',
      scenario: {
        ...inMillimetres,
        optimizers: [{ id: 'sgd', learningRate: 0.1 }],
        stop: { maxSteps: 60 },
      },
      text: {
        en: `So far, flippers were measured from their mean, in standard deviations. There the largest stable learning rate is 1, and the hikers walked with 0.1.

Now the same penguins, the same flippers, **measured in millimetres**. No penguin has changed, and the best line is the same line.`,
        de: `Bisher wurden Flossen von ihrem Mittelwert aus gemessen, in Standardabweichungen. Dort ist die größte stabile Lernrate 1, und die Wanderer gingen mit 0,1.

Jetzt dieselben Pinguine, dieselben Flossen, **gemessen in Millimetern**. Kein Pinguin hat sich geändert, und die beste Gerade ist dieselbe.`,
      },
      show: { leaf: 'loss' },
      question: {
        text: {
          en: 'How large may the learning rate be now, so that a hiker near the bottom is not thrown out?',
          de: 'Wie groß darf die Lernrate jetzt sein, damit ein Wanderer in der Nähe des Grundes nicht hinausgeworfen wird?',
        },
        predict: {
          kind: 'number',
          measure: { of: 'stable-rate' },
          min: 1e-6,
          max: 10,
          step: 0.1,
          isLogarithmic: true,
          tolerance: 2,
        },
        reveal: {
          en: 'About 0.000024: more than 40,000 times smaller than before. With 0.1, every one of the 12 hikers has left the map after 2 steps. **The unit of a column decides how steep the landscape is.**',
          de: 'Etwa 0,000024: mehr als 40.000-mal kleiner als zuvor. Mit 0,1 hat jeder der 12 Wanderer nach 2 Schritten die Karte verlassen. **Die Einheit einer Spalte entscheidet, wie steil die Landschaft ist.**',
        },
      },
      notes: {
        en: 'Ask how long a flipper is: about 200 mm on average. The curvature grows with the square of that.',
        de: 'Fragen, wie lang eine Flosse ist: im Mittel etwa 200 mm. Die Krümmung wächst mit dem Quadrat davon.',
      },
    },
    {
      id: 'units',
      scenario: {
        ...inMillimetres,
        optimizers: [{ id: 'sgd', learningRate: 2.3e-5 }],
        stop: { maxSteps: 100 },
      },
      show: { leaf: 'loss' },
      text: {
        en: `Even with nearly the largest rate that holds, **not one of the 12 is at the bottom after 100 steps**. Millimetres have made a ravine of the bowl, with walls that curve over 8,000,000 times as much as its floor.

So before training, *standardise*: take from each column its mean, and divide by its standard deviation. It costs one line and saves the day.`,
        de: `Selbst mit fast der größten Lernrate, die hält, ist **nach 100 Schritten nicht einer der 12 am Grund**. Millimeter haben aus der Schale eine Schlucht gemacht, deren Wände sich über 8.000.000-mal so stark krümmen wie ihr Boden.

Darum wird vor dem Training *standardisiert*: von jeder Spalte den Mittelwert abziehen und durch ihre Standardabweichung teilen. Das kostet eine Zeile und erspart viel Mühe.`,
      },
      notes: {
        en: 'The ravine of the chapter before was harmless beside this one. Come back to the bowl to see what a mere change of units does.',
        de: 'Die Schlucht des vorigen Kapitels war harmlos dagegen. Zur Schale zurückgehen, um zu sehen, was eine bloße Änderung der Einheit ausmacht.',
      },
    },
  ],
};
