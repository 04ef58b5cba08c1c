import type { learn as english } from './learn.en.ts';

export const learn: typeof english = {
  names: { flipper: 'Flossenlänge (mm)', mass: 'Körpermasse (kg)', gentoo: 'Eselspinguin' },
  axes: {
    title: 'Was x und y hier bedeuten',
    slopeStandardised: (feature, target) =>
      `x: um wie viel ${target} wächst, wenn ${feature} um eine Standardabweichung wächst.`,
    slope: (feature, target) => `x: um wie viel ${target} wächst, wenn ${feature} um 1 wächst.`,
    levelStandardised: (feature, target) => `y: ${target} dort, wo ${feature} durchschnittlich ist.`,
    level: (feature, target) => `y: ${target} dort, wo ${feature} 0 ist.`,
    weight: (feature, one) =>
      `x: das Gewicht von ${feature}. Je größer es ist, desto schärfer schlägt das Neuron zu „${one}“ um.`,
    biasStandardised: (feature) =>
      `y: der Bias. Er verschiebt die Schwelle; sie liegt −y/x Standardabweichungen vom Mittelwert von ${feature} entfernt.`,
    bias: (feature) => `y: der Bias. Er verschiebt die Schwelle; sie liegt bei ${feature} = −y/x.`,
    amplitude: 'x: um wie viele °C die wärmsten Tage des Jahres über dem Mittel liegen.',
    phase:
      'y: welcher Tag der wärmste ist, gezählt ab dem 1. Januar; 365 Tage später ist die Kurve fast wieder dieselbe.',
    pixel: 'x: das Gewicht des Bildpunkts selbst.',
    neighbours: 'y: das Gewicht jedes seiner acht Nachbarn.',
  },

  loss: 'Verlust',
  losses: {
    'cross-entropy': 'Kreuzentropie',
    'squared-error': 'quadratischer Fehler',
    mistakes: 'Fehlerzahl',
  },
  lossHints: {
    'cross-entropy': 'Konvex: ein einziges Tal, und überall dort ein Gefälle, wo etwas falsch ist.',
    'squared-error':
      'Je weiter ein Neuron danebenliegt, desto flacher der Boden: Hochebenen, auf denen kaum jemand vorankommt.',
    mistakes:
      'Der Anteil falscher Zuordnungen, also das, worauf es ankommt. Doch daraus werden Terrassen: Sie sind eben, kein Gefälle führt irgendwohin, und niemand bewegt sich.',
  },
  standardised: 'Merkmal standardisieren',
  standardisedHint:
    'Gemessen von seinem Mittelwert aus, in Standardabweichungen der Trainingszeilen. Ohne dies wird aus der Schale eine Schlucht.',
  noise: 'Rauschen im Foto',
  noiseHint: 'Standardabweichung des gaußschen Rauschens, wobei Schwarz 0 und Weiß 1 ist.',

  batch: {
    size: 'Batchgröße',
    all: (rows) => `Jeder Schritt sieht alle ${rows} Trainingszeilen: Ein Schritt ist eine Epoche.`,
    even: (batches, rows) => `${batches} Batches je Epoche mit je ${rows === '1' ? 'einer Zeile' : `${rows} Zeilen`}.`,
    withRest: (batches, rows, last) =>
      `${batches} Batches je Epoche mit je ${rows} Zeilen; der letzte hat ${last === '1' ? 'nur eine' : last}.`,
    larger: (size, rows) =>
      `Ein Batch von ${size} ist größer als die Trainingsmenge: Verwendet werden alle ${rows} Zeilen.`,
  },

  split: {
    title: 'Wozu die Zeilen dienen',
    parts: { train: 'Trainingszeilen', validation: 'Validierungszeilen', test: 'Testzeilen' },
    share: (rows, percent) => `${rows} Zeilen, ${percent}`,
    dividers: {
      validation: 'Wo das Training endet und die Validierung beginnt',
      test: 'Wo die Validierung endet und der Test beginnt',
    },
    told: (before, after) => `${before}; ${after}`,
    again: 'Neu aufteilen',
    againHint: 'Würfelt neu aus, welche Zeile in welchen Teil kommt.',
    noValidation:
      'Es gibt keine Validierungszeilen: keine Güte auf ihnen, kein frühes Anhalten, und niemand merkt, wann das Auswendiglernen beginnt.',
  },

  test: {
    title: 'Testmenge',
    closed: (rows) =>
      `Verschlossen: ${rows} Zeilen, nach denen nichts ausgewählt wurde. Wer sie ansieht und danach etwas ändert, hat auch aus ihnen gelernt; darum öffnet man sie nur einmal, ganz am Ende.`,
    open: 'Testmenge öffnen',
    opened: (rows) =>
      `Geöffnet: Was ab jetzt geändert wird, ist auch nach diesen ${rows} Zeilen ausgewählt. Eine neue Aufteilung mischt sie unter die anderen; urteilen können nur Zeilen, die niemand gesehen hat.`,
    none: 'Es gibt keine Testzeilen.',
  },

  view: {
    title: 'In der Landschaft',
    batches: 'Gefälle des Batches am Wanderer',
    batchesHint: 'Neben dem vollen Gefälle, mit den Gefällen aller Batches der Epoche.',
    noBatches: 'Es gibt keine Batches: Jeder Schritt sieht alle Zeilen.',
    nobody: 'Niemand ist ausgewählt: Ein ausgewählter Wanderer zeigt es.',
    overlay: 'Darübergelegte Höhenlinien',
    overlays: { none: 'keine', batch: 'des jetzigen Batches', validation: 'der Validierungszeilen' },
    overlayHints: {
      none: 'Nur die Landschaft der Trainingszeilen.',
      batch: 'Jeder Batch hat eine eigene Landschaft: Mit jedem Schritt bebt der Boden.',
      validation: 'Ihr tiefster Ort ist ein anderer: Was für die einen Zeilen am besten ist, ist es nicht für andere.',
    },
    overlayNoBatches: 'Es gibt keine Batches: Jeder Schritt sieht alle Zeilen, und deren Landschaft ist die gezeigte.',
    overlayNoValidation: 'Es gibt keine Validierungszeilen und also auch keine Landschaft von ihnen.',
    overlayNobody: 'Niemand ist ausgewählt: Es ist der Batch des ersten Wanderers.',
  },

  ownSource: 'Eigene Daten. Sie sind nur auf dieser Seite und, soweit sie hineinpassen, in einem Link zu ihr.',
  otherData: 'Andere Daten nehmen',
};
