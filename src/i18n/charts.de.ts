import type { charts as english } from './charts.en.ts';

export const charts: typeof english = {
  loss: {
    name: 'Verlust über den Schritten',
    step: 'Schritt',
    loss: 'Verlust',
    nobody: 'Niemand ist hier. Tippe auf den Boden, um einen Wanderer abzusetzen.',
    aboveLowest: 'über Tiefstem',
    floorIsMinimum: (lowest) =>
      `Auf der logarithmischen Skala zeigen die Kurven den Verlust über dem tiefsten Minimum, ${lowest}.`,
    floorIsSeen: (lowest) =>
      `Auf der logarithmischen Skala zeigen die Kurven den Verlust über dem bisher tiefsten, ${lowest}.`,
    isLogarithmic: 'Logarithmisch',
    selected: 'ausgewählt',
    median: 'Median',
    hikers: 'jeder Wanderer',
    quartiles: 'mittlere Hälfte',
    most: 'mittlere neun Zehntel',
    tracksOf: (tracks, hikers) => `Kurven von ${tracks} von ${hikers} Wanderern, gleichmäßig ausgewählt.`,
    cut: (hikers, count) =>
      hikers === 1 ? 'Eine Kurve verlässt das Bild nach oben.' : `${count} Kurven verlassen das Bild nach oben.`,
    summary: (step, last, median) => `Schritt ${step} von ${last}: Median des Verlusts ${median}.`,
    summarySelected: (loss) => `Ausgewählter Wanderer: ${loss}.`,
    table: 'Verlust bei einigen Schritten',
    lowerQuartile: 'unteres Quartil',
    upperQuartile: 'oberes Quartil',
  },
  difference: {
    name: 'Fehler des Gradienten aus Differenzen',
    h: 'Schrittweite h der Differenz',
    central: 'zentral',
    forward: 'vorwärts',
    chosen: (h) => `gewählt: h = ${h}`,
    at: (x, y) => `bei (${x}; ${y})`,
    none: 'Hier hat die Landschaft keinen Gradienten.',
    summary: (kind, best, error) => `Kleinster Fehler ${kind}: ${error} bei h = ${best}.`,
  },
};
