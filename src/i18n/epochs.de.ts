import type { epochs as english } from './epochs.en.ts';

export const epochs: typeof english = {
  name: 'Verlust und Metrik, Epoche für Epoche',
  losses: 'Verlust auf Trainings- und Validierungszeilen nach jeder Epoche',
  trainingLosses: 'Verlust auf den Trainingszeilen nach jeder Epoche',
  metricOf: (metric) => `${metric}, auf den Validierungszeilen, nach jeder Epoche`,
  below: 'Epoche',
  loss: 'Verlust',
  metrics: { accuracy: 'Trefferquote', psnr: 'Störabstand (PSNR)', 'r-squared': 'Erklärte Varianz R²' },
  metricAxes: { accuracy: 'richtig, in %', psnr: 'PSNR in dB', 'r-squared': 'R², erklärt' },
  metricValues: {
    accuracy: (value) => `Trefferquote ${value}`,
    psnr: (value) => `Störabstand ${value}`,
    'r-squared': (value) => `R² von ${value}`,
  },
  isLogarithmic: 'Logarithmisch',
  legend: {
    train: 'Training',
    validation: 'Validierung',
    metric: 'Validierung',
    batch: 'jeder Batch',
    end: 'stehen geblieben',
  },
  best: (epoch) => `beste: Epoche ${epoch}`,
  atLeast: (value) => `mindestens ${value}`,

  who: {
    hiker: (number) => `Wanderer ${number}.`,
    median: (count, all) =>
      `Median von ${count === all ? `allen ${all} Wanderern` : `${count} von ${all} Wanderern, gleichmäßig herausgegriffen`}; bei einem ausgewählten ist auch die beste Epoche zu sehen.`,
    nobody: 'Niemand ist hier. Ein Tipp auf den Boden setzt einen Wanderer ab.',
    untrained: 'Das Netz wird noch trainiert.',
    which: 'Welches Training gezeigt wird',
    training: (number, optimizer) => `Initialisierung ${number} mit ${optimizer}`,
    outdated: 'So wie es vor der Änderung trainiert wurde.',
  },

  read: {
    moment: (step, last, epoch, rows) => `Schritt ${step} von ${last}: Epoche ${epoch}, ${rows} Zeilen gesehen.`,
    train: (epoch, train) => `Nach Epoche ${epoch}: Trainingsverlust ${train}.`,
    both: (epoch, train, validation, metric) =>
      `Nach Epoche ${epoch}: Trainingsverlust ${train}, Validierungsverlust ${validation}, ${metric}.`,
    higher: (difference) => `Die Validierung liegt um ${difference} über dem Training.`,
    lower: (difference) => `Die Validierung liegt um ${difference} unter dem Training.`,
  },

  bestEpoch: (epoch, loss) => `Den kleinsten Validierungsverlust hat Epoche ${epoch}: ${loss}.`,
  kept: (epoch, loss, end) =>
    `Early Stopping: Behalten wird die beste Epoche, Epoche ${epoch} mit einem Validierungsverlust von ${loss}; angehalten nach Epoche ${end}.`,
  reached: (epoch, metric, limit) =>
    `Angehalten nach Epoche ${epoch}: auf den Validierungszeilen ${metric}, mindestens die verlangten ${limit}.`,
  settled: (epoch, change, limit) =>
    `Angehalten nach Epoche ${epoch}: Seit der Epoche davor hatte sich der Trainingsverlust um ${change} geändert, weniger als ${limit}.`,
  lastChange: (epoch, change, limit) =>
    `In Epoche ${epoch} hat sich der Trainingsverlust um ${change} geändert; die Regel wartet auf weniger als ${limit}.`,
  cut: 'Eine Kurve verlässt das Bild nach oben.',
  noValidation:
    'Es gibt keine Validierungszeilen, also keinen Validierungsverlust, keine Metrik und kein Early Stopping.',
  allRows: 'Jeder Schritt sieht alle Trainingszeilen: Ein Schritt ist eine Epoche.',

  test: {
    result: (which, loss, metric) => `Auf der Testmenge, einmal geöffnet: Verlust ${loss}, ${metric}, ${which}.`,
    ofBest: (epoch) => `in der besten Epoche, ${epoch}`,
    ofEnd: (epoch) => `am Ende, Epoche ${epoch}`,
    ofOne: 'Für das Ergebnis auf der Testmenge einen Wanderer auswählen.',
  },

  table: 'Verlust und Metrik nach einigen Epochen',
  column: { epoch: 'Epoche', train: 'Trainingsverlust', validation: 'Validierungsverlust' },
};
