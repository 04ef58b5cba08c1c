import type { model as english } from './model.en.ts';

export const model: typeof english = {
  measures: {
    flipper: 'Flossenlänge',
    mass: 'Körpermasse',
    species: 'Art',
    year: 'Jahr',
    temperature: 'Höchsttemperatur des Tages',
    temperatureShort: 'Temperatur',
    billLength: 'Schnabellänge',
    billDepth: 'Schnabelhöhe',
    across: 'erstes Merkmal',
    upwards: 'zweites Merkmal',
  },
  species: ['Adeliepinguin', 'Zügelpinguin', 'Eselspinguin'],
  moons: ['oberer Mond', 'unterer Mond'],
  inUnit: (name, unit) => `${name} in\u00a0${unit}`,
  probabilityOf: (label) => `Wahrscheinlichkeit für ${label}`,

  hiker: (number, step) => `Wanderer ${number} bei Schritt ${step}`,
  first: (number) =>
    `Niemand ist ausgewählt, darum ist dies das Modell von Wanderer ${number}. Ein Tipp auf einen Wanderer zeigt dessen Modell.`,
  noHikers: 'Ohne Wanderer kein Modell: Ein Tipp auf die Landschaft setzt einen aus.',
  diverged: 'Der Wanderer ist divergiert: Seine Parameter sind über alle Berge, und das Modell mit ihnen.',
  outside:
    'Das Modell liegt außerhalb dieses Bildes; die Pfeiltasten oder der Wanderer in der Landschaft holen es zurück.',
  beginsAnew: 'Wer am Modell zieht, verschiebt den Start des Wanderers dorthin, wo das Modell ist.',

  parts: { train: 'Trainings\u00admenge', validation: 'Validie\u00adrungs\u00admenge', test: 'Test\u00admenge' },
  rows: 'Zeilen',
  closed: 'ver\u00adschlossen',
  whyClosed:
    'Die Testzeilen bleiben verschlossen, und keine ist gezeichnet: Was schon betrachtet wurde, kann nicht mehr urteilen.',
  noValidation:
    'Es gibt keine Validierungszeilen: Nichts sagt, wie gut das Modell bei Zeilen ist, aus denen es nicht gelernt hat.',
  batch: 'Zeilen des jetzigen Batches',
  wrongMark: 'Falsches Label',
  losses: {
    'mean-square': 'Mittel der Quadrate',
    'cross-entropy': 'Kreuzentropie',
    'squared-error': 'Quadratischer Fehler',
    mistakes: 'Anteil der Fehler',
  },
  metrics: { accuracy: 'Trefferquote', psnr: 'PSNR (Stör\u00adabstand)', 'r-squared': 'Erklärte Varianz R²' },
  wrong: 'Falsche Labels',

  captions: {
    line: 'Jeder Wanderer ist eine Gerade: x, sein Ort nach Osten, ist die Steigung, und y, sein Ort nach Norden, die Höhe beim Merkmal 0.',
    standardisedLine:
      'Jeder Wanderer ist eine Gerade: x, sein Ort nach Osten, ist die Steigung je Standardabweichung, und y, sein Ort nach Norden, die Höhe beim Mittel der Trainingszeilen.',
    neuron:
      'Jeder Wanderer ist ein Neuron: x, sein Ort nach Osten, ist das Gewicht des Merkmals, und y, sein Ort nach Norden, der Schwellenterm.',
    standardisedNeuron:
      'Jeder Wanderer ist ein Neuron: x, sein Ort nach Osten, ist das Gewicht des Merkmals in Standardabweichungen, und y, sein Ort nach Norden, der Schwellenterm.',
    seasons:
      'Jeder Wanderer ist eine Jahreswelle: x, sein Ort nach Osten, ist die Amplitude, und y, sein Ort nach Norden, der Tag des Gipfels.',
    picture:
      'Jeder Wanderer ist ein Filterkern: x, sein Ort nach Osten, gewichtet das Pixel selbst, und y, sein Ort nach Norden, jeden seiner acht Nachbarn.',
    wholePicture:
      'Das saubere Foto ist ganz zu sehen, zum Vergleich mit dem Auge; der Verlust kennt davon nur die Pixel der Trainingsmenge.',
    network:
      'Jedes Training ist ein Netz auf seinem Weg; zu sehen ist das betrachtete, im letzten Moment, der bis zum gezeigten Schritt aufbewahrt wurde.',
  },
  threshold: (place) => `p = ${place}: Schwelle`,
  source: (citation) => `Daten: ${citation}`,
  ownData: 'Eigene Daten, die diesen Browser nie verlassen.',

  grips: {
    left: 'Linkes Ende der Geraden: dreht sie um das rechte',
    middle: 'Mitte der Geraden: verschiebt sie',
    right: 'Rechtes Ende der Geraden: dreht sie um das linke',
    threshold: 'Schwelle: verschiebt die Sigmoidkurve',
    steepness: 'Steilheit der Sigmoidkurve',
    peak: 'Gipfel der Welle: Tag und Amplitude',
  },
  gripTold: {
    line: (target, feature) => `${target} bei ${feature}`,
    threshold: (feature) => `p = ½ bei ${feature}`,
    farOutside: 'Schwelle weit außerhalb',
    everywhere: 'p = ½ überall',
    steepness: (weight) => `Gewicht ${weight}`,
    peak: (day, amplitude) => `Tag ${day}, Amplitude ${amplitude}`,
  },

  pictures: { noisy: 'Verrauscht', cleaned: 'Entrauscht', clean: 'Sauber', parts: 'Aufteilung der Pixel' },
  partsKey:
    'Aufteilung der Pixel: dunkel für das Training, grau für die Validierung, weiß für den Test; die am Rand gehören nirgends dazu.',
  decibels: (value) => `PSNR ${value} dB`,
  onValidation: 'PSNR auf den Validierungspixeln',
  onTraining: 'PSNR auf den Trainingspixeln',
  kernel: 'Filterkern',
  ownWeight: 'Gewicht des Pixels',
  neighbourWeight: 'Gewicht jedes Nachbarn',

  network: {
    training: 'Das Netz wird trainiert …',
    computing: 'Die Ebene wird berechnet …',
    none: 'Es gibt noch kein trainiertes Netz.',
    nobodyTrains:
      'Kein Netz wird trainiert: Newton-Verfahren, L-BFGS und Liniensuche fragen nach dem Boden zweier Parameter. Ein anderes Verfahren kann es.',
    outdated: 'So wie es vor der Änderung trainiert wurde.',
    shown: (training, trainings, optimizer, step) =>
      `Training ${training} von ${trainings} mit ${optimizer}, Moment von Schritt ${step}`,
    layers: (sizes) => `Neuronen der Schichten: ${sizes}`,
    layersDrawn: (sizes) => `Zeichnung der Schichten mit ${sizes} Neuronen`,
    onlySome: (neurons) =>
      `Nicht alles ist gezeichnet: höchstens ${neurons} Neuronen je Schicht und die stärksten Gewichte dazwischen.`,
    signs: 'Gewichte über 0 sind durchgezogen, solche unter 0 gestrichelt; je stärker, desto breiter.',
    regions: (metric) => `Entscheidungsgebiete des Netzes; ${metric}`,
    weights: (count) => `${count} Gewichte und Schwellenterme`,
  },
};
