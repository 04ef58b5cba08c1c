import type { Chapter } from '../course.ts';

/** Backpropagation on a chain of two neurons, and what differences would cost a network. */
export const millionParameters: Chapter = {
  id: 'million-parameters',
  title: { en: 'A million parameters', de: 'Eine Million Parameter' },
  passages: [
    {
      id: 'chain',
      figure: { figure: 'chain', input: 1.5, target: 1, weights: [0.8, -0.4, -1.2, 0.5] },
      text: {
        en: `A network is a chain of simple functions. Numbers flow forward through it: the input, a hidden neuron, the last one, the loss.

Then the other way round. Each link knows only one derivative: how much its output changes with its input. **Multiply them along the way back, and you know how much the loss changes with each weight.** That is the chain rule; done in this order it is called *backpropagation*.`,
        de: `Ein Netz ist eine Kette einfacher Funktionen. Zahlen fließen vorwärts hindurch: die Eingabe, ein verdecktes Neuron, das letzte, der Verlust.

Dann andersherum. Jedes Glied kennt nur eine Ableitung: wie sehr sich seine Ausgabe mit seiner Eingabe ändert. **Wer sie auf dem Rückweg malnimmt, weiß, wie sehr sich der Verlust mit jedem Gewicht ändert.** Das ist die Kettenregel; in dieser Reihenfolge heißt sie *Backpropagation*.`,
      },
      hands: {
        text: {
          en: 'Let the numbers flow forward, then the derivatives back. Then check one of them: nudge its weight a little and compare.',
          de: 'Lass die Zahlen vorwärts fließen, dann die Ableitungen zurück. Prüfe danach eine von ihnen: Ändere ihr Gewicht ein wenig und vergleiche.',
        },
        done: [
          { kind: 'figure', deed: 'back' },
          { kind: 'figure', deed: 'checked' },
        ],
      },
      notes: {
        en: 'Go back link by link and have each product said aloud. What was worked out near the loss is used again by everything before it: that is the whole trick.',
        de: 'Glied für Glied zurückgehen und jedes Produkt laut sagen lassen. Was nahe am Verlust ausgerechnet wurde, wird von allem davor wieder benutzt: Das ist der ganze Trick.',
      },
    },
    {
      id: 'slice',
      scenario: {
        surface: { network: 'moons', hidden: [8, 8], batchSize: 32 },
        optimizers: [{ id: 'adam', learningRate: 0.02 }],
        stop: { maxSteps: 160 },
        seed: 7,
      },
      show: { leaf: 'epochs' },
      text: {
        en: `This network tells an upper moon from a lower one. Each of its weights and biases is a direction to walk in: **more than a hundred directions**, of which a screen shows 2.

What you see is a slice, laid where the training has moved most: it holds 99 % of that movement. In the other directions lies everything you cannot see.`,
        de: `Dieses Netz unterscheidet einen oberen Mond von einem unteren. Jedes seiner Gewichte und jeder Bias ist eine Richtung, in die man gehen kann: **mehr als hundert Richtungen**, von denen ein Bildschirm 2 zeigt.

Was du siehst, ist ein Schnitt, dort hindurch gelegt, wo sich das Training am meisten bewegt hat: Er enthält 99 % dieser Bewegung. In den übrigen Richtungen liegt, was du nicht siehst.`,
      },
      notes: {
        en: 'What was said about hikers still holds: start, slope, rate, ravine. Only the picture is no longer the whole landscape.',
        de: 'Was über Wanderer gesagt wurde, gilt weiter: Start, Gefälle, Lernrate, Schlucht. Nur ist das Bild nicht mehr die ganze Landschaft.',
      },
    },
    {
      id: 'costs',
      show: { leaf: 'epochs' },
      text: {
        en: `Suppose it had never occurred to anyone to go backwards. The slope along one weight can also be found by trying: make that weight a little larger, then a little smaller, and compare the losses. No calculus, and it works for every weight.

This network has 2 inputs, then 8 neurons, 8 more, and 2 outputs; each neuron is joined to every one before it and has a bias.`,
        de: `Angenommen, auf den Rückweg wäre man nie gekommen. Die Steigung entlang eines Gewichts lässt sich auch durch Probieren finden: das Gewicht ein wenig größer machen, dann ein wenig kleiner, und die Verluste vergleichen. Ohne Analysis, und es geht für jedes Gewicht.

Dieses Netz hat 2 Eingänge, dann 8 Neuronen, noch einmal 8 und 2 Ausgänge; jedes Neuron ist mit jedem davor verbunden und hat einen Bias.`,
      },
      question: {
        text: {
          en: 'How often must the loss be computed in this way, for the gradient of one single step?',
          de: 'Wie oft muss der Verlust auf diese Weise berechnet werden, für den Gradienten eines einzigen Schritts?',
        },
        predict: {
          kind: 'number',
          measure: { of: 'difference-evaluations' },
          min: 1,
          max: 1_000_000,
          step: 1,
          isLogarithmic: true,
          tolerance: 0.25,
        },
        reveal: {
          en: '228 times: twice for each of the 114 weights and biases, and again for the next step. With layers of 128 neurons in place of 8 it would be 34,308 times, with a million weights 2,000,000. Backpropagation takes one way forward and one way back, **for the weights together, however many there are**.',
          de: '228-mal: doppelt für jedes der 114 Gewichte und Biaswerte, und beim nächsten Schritt von vorn. Mit Schichten von 128 Neuronen statt 8 wäre es 34.308-mal, mit einer Million Gewichten 2.000.000-mal. Backpropagation braucht einen Weg vorwärts und einen zurück, **für die Gewichte zusammen, so viele es auch sind**.',
        },
      },
      notes: {
        en: 'Count together: weights between two layers are a product, biases one for each neuron. Most land far too low, for they forget how many lines join two layers.',
        de: 'Gemeinsam zählen: Gewichte zwischen zwei Schichten sind ein Produkt, dazu ein Bias für jedes Neuron. Wer zu niedrig landet, hat meist vergessen, wie viele Linien zwei Schichten verbinden.',
      },
    },
    {
      id: 'million',
      show: { leaf: 'epochs' },
      text: {
        en: `A million weights are nothing unusual for a network.

That is why large networks are not trained by trying, and why the way back through the chain is worth so much. **The step is still the one the hiker took in the fog**: downhill, a little, in more directions than anyone can draw.`,
        de: `Eine Million Gewichte sind für ein Netz nichts Ungewöhnliches.

Darum werden große Netze nicht durch Probieren trainiert, und darum ist der Rückweg durch die Kette so viel wert. **Der Schritt ist noch immer der des Wanderers im Nebel**: bergab, ein wenig, in mehr Richtungen, als sich zeichnen lassen.`,
      },
      notes: {
        en: 'A good place for a breath: from a pair of parameters to a million the rule of the step has not changed.',
        de: 'Eine gute Stelle zum Durchatmen: Von einem Paar Parametern bis zu einer Million hat sich die Regel des Schritts nicht geändert.',
      },
    },
  ],
};
