import type { network as english } from './network.en.ts';

export const network: typeof english = {
  layers: {
    title: 'Schichten',
    inputs: (count) => `${count} Eingänge`,
    outputs: (count) => `${count} ${count === '1' ? 'Ausgang' : 'Ausgänge'}`,
    hidden: (number) => `Neuronen der verdeckten Schicht ${number}`,
    add: 'Schicht hinzufügen',
    remove: (number) => `Verdeckte Schicht ${number} entfernen`,
    weights: (count) => `Zusammen ${count} Gewichte und Biaswerte.`,
    full: (most) => `Mehr als ${most} verdeckte Schichten gehen nicht.`,
    limit: (most) => `Mehr als ${most} Gewichte passen hier nicht, also ist für eine weitere Schicht kein Platz.`,
  },
  activation: 'Aktivierung',
  activations: { tanh: 'tanh (glatt)', relu: 'ReLU (mit Knick)' },
  initialisation: 'Initialisierung',
  initialisations: {
    he: 'He (für ReLU gemacht)',
    xavier: 'Xavier (für tanh gemacht)',
    normal: 'einfach normalverteilt',
  },
  initialisationHints: {
    he: 'Standardabweichung √(2/Eingänge) bei jedem Neuron: He et al. 2015, doi:10.1109/ICCV.2015.123.',
    xavier: 'Standardabweichung √(2/(Eingänge + Ausgänge)) in jeder Schicht: Glorot & Bengio 2010.',
    normal:
      'Standardabweichung 1 in jeder Schicht, wie breit sie auch ist: Breite Schichten beginnen an den flachen Enden von tanh.',
  },
  loss: 'Verlust',
  losses: { 'cross-entropy': 'Softmax und Kreuzentropie', 'squared-error': 'quadratischer Fehler' },
  trainings: 'Initialisierungen',
  trainingsHint: 'Jede wird mit jedem Optimierer trainiert; alle werden in eine Ebene gezeichnet.',

  plane: {
    title: 'Ebene durch die Gewichte',
    kind: 'Welche Ebene',
    kinds: {
      random: 'zwei zufällige Richtungen',
      principal: 'zwei Hauptrichtungen der Trainings',
      weights: 'zwei ausgesuchte Gewichte',
    },
    hints: {
      random:
        'Filternormiert, damit ein Schritt für jedes Neuron gleich viel bedeutet: Li et al. 2018, Visualizing the Loss Landscape of Neural Nets, arXiv:1712.09913.',
      principal: 'Die Ebene, die allen Orten der Trainings am nächsten kommt.',
      weights: 'Alle anderen Gewichte bleiben, wie das erste nicht entgleiste Training sie hinterlassen hat.',
    },
    firstWeight: 'Gewicht entlang x',
    secondWeight: 'Gewicht entlang y',
    explained: (share) =>
      `Die Ebene zeigt ${share}\u00a0% des Wegs der Trainings, gerechnet mit den Quadraten der Abstände von ihrem jeweiligen Ende; der Rest geht an ihr vorbei.`,
    outOfView: (count, height) =>
      count === '1'
        ? `Ein Moment mit einem Verlust über ${height} zählt hier nicht, und die Karte wird seinetwegen nicht größer.`
        : `${count} Momente mit Verlusten über ${height} zählen hier nicht, und die Karte wird ihretwegen nicht größer.`,
    cut: (height) =>
      `Verluste über ${height} werden gezeichnet, als wären sie so hoch; sonst wäre das Tal nicht mehr zu sehen.`,
    leftOut: (names) => `Nicht dabei: ${names}. Was den Boden zweier Parameter braucht, kann kein Netz trainieren.`,
  },

  work: {
    training: (share) => `Training läuft: ${share}`,
    plane: (share) => `Die Ebene wird berechnet: ${share}`,
    progress: 'Fortschritt der Arbeit am Netz',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen.',
    failed: 'Das Training ist abgebrochen: Vielleicht reicht der Speicher des Rechners nicht.',
    again: 'Noch einmal trainieren',
  },

  trained: {
    title: 'Durchgeführte Trainings',
    name: (number, optimizer) => `Initialisierung ${number} mit ${optimizer}`,
    loss: (value) => `Verlust am Ende ${value}`,
    accuracy: (share) => `${share} der Validierungszeilen richtig`,
    psnr: (decibels) => `${decibels}\u00a0dB auf den Validierungszeilen`,
    stopped: (step, why) => `Schritt ${step}: ${why}`,
    reasons: {
      'max-steps': 'Schritte aufgebraucht',
      'max-evaluations': 'Auswertungen aufgebraucht',
      'gradient-below': 'Gradient klein genug',
      'loss-below': 'Verlust niedrig genug',
      'loss-settled': 'Verlust kaum noch geändert',
      'epoch-loss-settled': 'Verlust in einer Epoche kaum geändert',
      'metric-reached': 'Güte erreicht',
      'validation-stalled': 'Validierung nicht mehr besser',
      'left-map': 'Karte verlassen',
      'no-step': 'kein weiterer Schritt',
      diverged: 'divergiert',
    },
  },

  gradient:
    'Trainiert wird mit Backpropagation und ohne Rauschen: Was hier eingestellt ist, spüren nur Wandernde, die in der Ebene losgelassen werden.',

  hikers: {
    title: 'Wandernde in der Ebene',
    loose: 'Wandernde in der Ebene loslassen',
    back: 'Die Wandernden wegnehmen',
    another:
      'Das ist etwas anderes als Training: Sie gehen auf dem Bild des Verlusts in dieser Ebene, mit je zwei Zahlen, und kommen nur dorthin, wo die Ebene ist.',
  },

  price: {
    title: 'Der Preis eines Gradienten',
    explained: (weights, evaluations) =>
      `Bei ${weights} Gewichten kosten Differenzen ${evaluations} Auswertungen des Verlusts, zwei je Gewicht. Backpropagation braucht kaum mehr als die Zeit von zweien oder dreien, wie viele Gewichte es auch sind.`,
    measure: 'Hier messen',
    again: 'Noch einmal messen',
    cancel: 'Abbrechen',
    measuring: 'Auf diesem Rechner wird gemessen …',
    failed: 'Hier ließ es sich nicht messen.',
    what: 'Was',
    time: 'Zeit in ms',
    ratio: 'In Verlusten',
    rows: {
      loss: 'ein Verlust',
      backprop: 'Gradient durch Backpropagation',
      differences: 'Gradient durch Differenzen',
    },
    part: (timed, all) => `Gemessen mit ${timed} von ${all} Gewichten und auf alle hochgerechnet.`,
    difference: (value) => `Die beiden Gradienten unterscheiden sich um höchstens ${value}.`,
  },
};
