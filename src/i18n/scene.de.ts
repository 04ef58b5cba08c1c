import type { scene as english } from './scene.en.ts';

export const scene: typeof english = {
  relief: 'Relief der Landschaft',
  map: 'Karte der Landschaft',
  instructions:
    'Zieh an einem Ring, um einen Start zu verschieben; tipp auf den Boden, um einen neuen zu setzen. Tasten: N wählt den nächsten ' +
    'Start, Pfeiltasten oder W A S D verschieben ihn, mit der Umschalttaste feiner, Entf entfernt ihn, Esc lässt ihn los. Die ' +
    'Leertaste spielt ab und hält an, Komma und Punkt gehen einen Schritt zurück und weiter, Pos1 und Ende zum ersten und ' +
    'letzten Schritt. Plus, Minus und 0 ändern den Ausschnitt, Q und E drehen, R und F kippen, M wechselt zwischen Relief und Karte.',
  reliefUnavailable: 'Dieser Browser kann das Relief nicht zeichnen, deshalb steht hier die Karte.',

  toolbar: {
    name: 'Ansicht',
    relief: 'Relief',
    map: 'Karte',
    both: 'Relief und Karte nebeneinander',
    nearer: 'Vergrößern',
    further: 'Verkleinern',
    home: 'Die ganze Landschaft zeigen',
  },

  heightScale: {
    name: 'Höhe f(x, y)',
    linear: 'linear',
    logarithmic: 'logarithmisch',
    kind: (kind: string) => `Höhenskala: ${kind}`,
    range: (low, high) => `Die Farben stehen für Höhen von ${low}, dunkelblau, bis ${high}, gelb.`,
  },

  selected: {
    at: (start, x, y, fate) => `Start ${start} bei x ${x}, y ${y}: ${fate}.`,
    standsAt: (start, x, y) => `Start ${start} bei x ${x}, y ${y}.`,
    inValley: (x, y, steps, count) =>
      `endet im Tal bei (${x}; ${y}) nach ${count} ${steps === 1 ? 'Schritt' : 'Schritten'}`,
    inLine: (axis, place, steps, count) =>
      `endet im Tal bei ${axis} = ${place} nach ${count} ${steps === 1 ? 'Schritt' : 'Schritten'}`,
    onTheWay: (count) => `bei Schritt ${count} noch unterwegs`,
    offTheMap: (count) => `bei Schritt ${count} außerhalb der Karte`,
    diverged: (count) => `divergiert bei Schritt ${count}`,
    atNoMinimum: 'endet an keinem bekannten Minimum',
    stopped: (fate, count, why) => `${fate}; angehalten bei Schritt ${count}, denn ${why}`,
    because: {
      'max-steps': 'die Schritte sind aufgebraucht',
      'max-evaluations': 'die Auswertungen des Gradienten sind aufgebraucht',
      'gradient-below': (limit) => `der Gradient ist kürzer als ${limit}`,
      'loss-below': (limit) => `der Verlust liegt unter ${limit}`,
      'loss-settled': (limit, steps) =>
        `der Verlust hat sich ${steps === '1' ? 'im letzten Schritt' : `in den letzten ${steps} Schritten`} um weniger als ${limit} geändert`,
      'left-map': 'der Wanderer hat die Karte verlassen',
      'epoch-loss-settled': (limit) =>
        `der Verlust hat sich von einer Epoche zur nächsten um weniger als ${limit} geändert`,
      'metric-reached': (limit) => `das Maß der Validierungszeilen hat ${limit} erreicht`,
      'validation-stalled': (epochs, count) =>
        `der Validierungsverlust ist seit ${epochs === 1 ? 'einer Epoche' : `${count} Epochen`} nicht besser geworden`,
      'no-step': 'der Optimierer lässt keinen weiteren Schritt zu',
    },
  },
};
