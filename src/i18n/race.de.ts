import type { race as english } from './race.en.ts';

export const race: typeof english = {
  title: 'Alle Verfahren',
  rival: (name, rate) => `${name} ·\u00a0η\u00a0=\u00a0${rate}`,
  scheduled: (rival, schedule) => `${rival} · ${schedule}`,
  show: (name) => `${name} zeichnen`,
  remove: (name) => `${name} entfernen`,
  diverges: 'divergiert',
  fair: 'Alle gehen von denselben Starts los, mit demselben Seed und demselben Budget.',
  groups: {
    slope: 'Nach der Steigung oder ihrem Vorzeichen',
    axes: 'Eigener Maßstab für jede Achse',
    curvature: 'Liniensuche, Krümmung',
  },
  add: (name) => `${name} hinzufügen`,
  crowded: 'Von so vielen Starts passt kein weiteres Verfahren mehr. Weniger Starts schaffen Platz.',
  full: (most) => `Es laufen schon ${most} Verfahren, mehr passen nicht. Für ein neues muss eines gehen.`,
};
