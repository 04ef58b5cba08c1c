import type { ratesEn } from './rates.en.ts';

export const ratesDe: typeof ratesEn = {
  name: 'Lernrate über den Schritten',
  step: 'Schritt',
  plot: (end, low, high) => `Lernraten über den Schritten 0 bis ${end}, zwischen ${low} und ${high}.`,
  changed: 'von Hand geändert',
  own: 'Hier hat jeder Wanderer seine eigene Lernrate; die Kurve gehört zu einem von ihnen.',
  ownSelected: 'Hier hat jeder Wanderer seine eigene Lernrate; die Kurve gehört zum ausgewählten.',
  draw: 'Lernrate von Hand zeichnen',
  drawOf: (rival) => `Lernrate von ${rival} von Hand zeichnen`,
  howTo:
    'Ein Tipp in das Bild setzt einen Punkt, Ziehen verschiebt ihn, die Taste Entf entfernt ihn. Ziehen neben den Punkten führt durch die Schritte.',
  outside: 'Andere Lernraten liegen über dem Bild.',
  full: (most) => `Mehr als ${most} Punkte sind nicht möglich.`,
  point: (number, count) => `Punkt ${number} von ${count}`,
  pointAt: (step, rate, factor) => `Schritt ${step}: Lernrate ${rate}, das ${factor}-Fache der eingestellten`,
  read: (step, rate) => `Schritt ${step}: Lernrate ${rate}.`,
};
