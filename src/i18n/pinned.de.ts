import type { pinnedEn } from './pinned.en.ts';

export const pinnedDe: typeof pinnedEn = {
  pin: 'Diesen Lauf anheften',
  pinAgain: 'Stattdessen den jetzigen Lauf anheften',
  unpin: 'Lösen',
  goBack: 'Zurück zu den angehefteten Einstellungen',
  why: 'Ein angehefteter Lauf bleibt blass in der Landschaft und in der Kurve stehen, während sich die Einstellungen ändern: So lassen sich zwei Läufe vergleichen.',
  pinned: (hikers, steps) => `Angeheftet: ${hikers} Wanderer, höchstens ${steps} Schritte.`,
  equal: 'Die jetzigen Einstellungen sind die des angehefteten Laufs.',
  differs: 'Was sich vom angehefteten Lauf unterscheidet',
  setting: 'Einstellung',
  before: 'Angeheftet',
  now: 'Jetzt',
  nothing: '–',
  on: 'an',
  off: 'aus',
  entries: (count) => (count === '1' ? '1 Eintrag' : `${count} Einträge`),
  points: (count) => (count === '1' ? '1 Punkt' : `${count} Punkte`),
  drawn: (count, kind) => `${count}, ${kind}`,
  ofRival: (number, field) => `Verfahren ${number}: ${field}`,
};
