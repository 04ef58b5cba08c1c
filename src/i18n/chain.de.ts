import type { chain as english } from './chain.en.ts';

export const chain: typeof english = {
  name: 'Ein kleines Netz als Graph: Zahlen laufen vorwärts, Ableitungen zurück',
  graph: 'Der Graph',
  previous: 'Eins zurück',
  next: 'Eins weiter',
  allForward: 'Ganz vorwärts',
  allBack: 'Ganz zurück',
  anew: 'Von vorn',
  settings: 'Eingabe, Ziel und Gewichte',
  names: {
    x: 'Eingabe x',
    target: 'Ziel t',
    w1: 'Gewicht w₁',
    b1: 'Biaswert b₁',
    w2: 'Gewicht w₂',
    b2: 'Biaswert b₂',
    z: 'Summe z',
    h: 'Verborgenes Neuron h',
    y: 'Ausgabe y',
    loss: 'Verlust L',
  },

  stages: {
    given: 'Gegeben sind eine Eingabe, ein Ziel und vier Gewichte. Berechnet ist noch nichts.',
    z: (z) => `Vorwärts: Das verborgene Neuron gewichtet seine Eingabe und addiert seinen Biaswert, das gibt ${z}.`,
    h: (h) => `Der Tangens hyperbolicus biegt das auf ${h}, zwischen −1 und 1.`,
    y: (y) => `Das letzte Neuron gewichtet und addiert noch einmal: Die Ausgabe ist ${y}.`,
    loss: (loss) => `Der Abstand zum Ziel, ins Quadrat gesetzt, ist der Verlust: ${loss}.`,
    'slope-y': (slope) =>
      `Nun zurück: Wächst die Ausgabe ein wenig, so ändert sich der Verlust um das ${slope}\u2011Fache davon.`,
    'slope-w2': (slope, factor) =>
      `Das Gewicht w₂ bewegt die Ausgabe um das h\u2011Fache, h = ${factor}, und damit den Verlust um das ${slope}\u2011Fache.`,
    'slope-b2': (slope) =>
      `Der Biaswert b₂ wird nur addiert: Was bei der Ausgabe ankommt, geht an ihn weiter, ${slope}.`,
    'slope-h': (slope, factor) =>
      `Zurück zum verborgenen Neuron führt der Weg durch w₂ = ${factor}, das gibt ${slope}.`,
    'slope-z': (slope, factor) =>
      `Der Tangens gibt so viel weiter, wie er dort steil ist, ${factor}. Es bleiben ${slope}.`,
    'slope-w1': (slope, factor) =>
      `Das Gewicht w₁ wird mit der Eingabe ${factor} malgenommen, und ebenso, was zurückkommt: ${slope}.`,
    'slope-b1': (slope) =>
      `Der Biaswert b₁ wird nur addiert: ${slope}. Alle vier Ableitungen sind da, nach einem Weg vorwärts und einem zurück.`,
  },

  check: 'Mit Differenz prüfen',
  checkWeight: 'Welches Gewicht',
  derivative: 'Ableitung, auf dem Weg zurück',
  difference: (step) => `Differenz, mit δ = ${step}`,
  cost: 'Die Differenz hat zwei Auswertungen des ganzen Graphen gekostet, für dieses eine Gewicht allein.',

  table: 'Alle Zahlen des Graphen',
  quantity: 'Zahl',
  value: 'Wert',
  slope: 'Ableitung des Verlusts',
  notYet: 'noch nicht berechnet',
};
