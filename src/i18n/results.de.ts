import type { resultsEn } from './results.en.ts';

export const resultsDe: typeof resultsEn = {
  caption: (step) => `Ergebnisse des Laufs (${step} Schritte)`,
  captionSoFar: (step) => `Ergebnisse bis Schritt ${step}; der Lauf geht weiter`,
  waiting: 'Die Ergebnisse werden gezählt …',
  columns: {
    optimizer: 'Verfahren',
    learningRate: 'Lernrate',
    global: 'Globales Minimum',
    anyMinimum: 'Irgendein Minimum',
    saddle: 'Sattel',
    diverged: 'Divergiert',
    medianSteps: 'Schritte (Median)',
    medianEvaluations: 'Gradienten (Median)',
    medianLoss: 'Verlust (Median)',
  },
  hints: {
    optimizer: 'In der Reihenfolge des Rennens.',
    learningRate: 'Wie sie eingestellt ist; ein Plan kann sie unterwegs ändern.',
    global: 'Anteil der Wanderer, die an einem tiefsten Minimum sind.',
    anyMinimum: 'Anteil der Wanderer, die an einem Minimum sind, lokal oder global.',
    saddle: 'Anteil der Wanderer, die an einem Sattel stehen geblieben sind. Das ist kein Erfolg.',
    diverged: 'Anteil der Wanderer, die divergiert sind.',
    medianSteps:
      'Schritte, bis ein Wanderer endgültig an seinem Minimum war; wer an keinem ist, braucht unendlich viele.',
    medianEvaluations: 'Dasselbe, gezählt in Auswertungen des Gradienten.',
    medianLoss: 'Von den letzten Verlusten; wer divergiert ist, hat einen unendlichen.',
  },
  sortBy: (column) => `Ordnen nach: ${column}`,
  copy: 'Tabelle kopieren',
  copied: 'Tabelle kopiert.',
  copyYourself: 'Der Browser lässt uns nicht kopieren. Hier ist die Tabelle, schon markiert:',
  asText: 'Tabelle als Text',
  tracked: (tracked, all) =>
    `Schritte und Gradienten sind die Mediane von je ${tracked} der ${all} Wanderer, gleichmäßig ausgewählt.`,
  best: (column, names, value) => `${column}: am besten ist ${names} mit ${value}.`,
  share: (column, names, value) => `${column}: am besten sind ${names}, gleichauf mit ${value}.`,
  allEqual: (column, value) => `${column}: alle gleichauf mit ${value}.`,
  and: ' und ',
};
