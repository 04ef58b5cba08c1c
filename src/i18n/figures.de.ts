import type { figures as english } from './figures.en.ts';

export const figures: typeof english = {
  brings: 'Die Abbildung ist unterwegs …',

  loss: {
    name: 'Bilder, ihre Label und was ein Modell dazu sagt',
    kinds: { dog: 'Hund', cat: 'Katze' },
    picture: { dog: 'Zeichnung eines Hundes', cat: 'Zeichnung einer Katze' },
    card: (number, kind) => `Bild ${number}: ${kind}`,
    label: 'Label',
    says: (kind) => `sagt ${kind}`,
    right: 'richtig',
    wrong: 'falsch',
    sure: 'Sicher, dass es ein Hund ist',
    sureOf: (number, kind) => `Wie sicher das Modell ist, dass Bild ${number} einen Hund zeigt; das Label sagt ${kind}`,
    squaredError: 'Quadratischer Fehler',
    crossEntropy: 'Kreuzentropie',
    mistakes: 'Fehler',
    mistakesOf: (mistakes, all) => `${mistakes} von ${all}`,
    meanSquaredError: 'Mittlerer quadratischer Fehler',
    meanCrossEntropy: 'Mittlere Kreuzentropie',
    summary: 'Alle Bilder',
    threshold: 'Über ½ sagt das Modell Hund.',
    gap: 'Der Balken bis zum Label ist der Abstand.',
    neverSure:
      'Die Regler enden bei 1\u00a0% und 99\u00a0%: Für ganz sicher und ganz falsch ist die Kreuzentropie unendlich.',
    none: 'Hier ist kein Bild.',
    told: (number, kind, percent, says, verdict) =>
      `Bild ${number}, ${kind}: zu ${percent} sicher, dass es ein Hund ist, sagt ${says}, ${verdict}.`,
    toldMistakes: (mistakes, all) => `Fehler: ${mistakes} von ${all}.`,
    toldDistances: (squared, entropy) =>
      `Mittlerer quadratischer Fehler ${squared}, mittlere Kreuzentropie ${entropy}.`,
  },

  slope: {
    name: 'Eine Kurve und ihre Steigung in einem Punkt',
    place: 'Ort des Punktes',
    point: 'Punkt auf der Kurve',
    pointAt: (x, height) => `x = ${x}, Höhe ${height}`,
    pointWithSlope: (x, height, slope) => `x = ${x}, Höhe ${height}, Steigung ${slope}`,
    slopeOfTangent: 'Steigung der Tangente',
    level: 'Eben: Steigung 0',
    kinds: { valley: 'Tal', hilltop: 'Gipfel', open: 'eben' },
    byCurvature: {
      valley: 'Tal: f″ ist größer als 0',
      hilltop: 'Gipfel: f″ ist kleiner als 0',
      open: 'Tal oder Gipfel? f″ ist 0 und sagt es nicht',
    },
    uphill: 'bergauf',
    downhill: 'bergab',
    noValue: 'Hier hat die Funktion keinen Wert.',
    noTangent: 'Hier gibt es keine Tangente.',
    told: (x, height) => `Bei x = ${x} ist die Höhe ${height}.`,
    toldSlope: (slope, way) => `Die Steigung ist ${slope}, ${way} zu größerem x.`,
    toldLevel: 'Die Tangente ist eben, ihre Steigung ist 0.',
    toldCurvature: (curvature) => `Die zweite Ableitung ist ${curvature}.`,
    tooLongToPrint: 'zu lang zum Drucken',
    problem: (formula, sentence) => `Die Formel „${formula}“ lässt sich nicht zeichnen. ${sentence}`,
    hasY: 'Sie darf keine Variable außer x haben.',
    noDomain: 'Der Definitionsbereich muss von einer kleineren Zahl zu einer größeren gehen.',
  },
};
