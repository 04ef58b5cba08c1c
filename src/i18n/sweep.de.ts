import type { sweepEn } from './sweep.en.ts';

export const sweepDe: typeof sweepEn = {
  rival: 'Verfahren',
  across: 'Zweite Einstellung',
  none: 'keine: nur die Lernrate',
  sweep: 'Durchprobieren',
  sweepHint: 'Probiert dieses Verfahren mit Lernraten von einem Ende des Reglers bis zum anderen.',
  tune: 'Alle abstimmen',
  tuneHint:
    'Sucht für jedes Verfahren die Lernrate, die von diesen Starts aus am besten abschneidet, und übernimmt sie.',
  cancel: 'Abbrechen',
  progress: (done, all) => `${done} von ${all} Feldern`,
  progressName: 'Fortschritt beim Durchprobieren',
  noWorker:
    'Dieser Browser gibt hier keinen zweiten Rechenfaden her. Die Seite rechnet darum in kleinen Portionen; das dauert etwas länger.',
  failed: 'Das Durchprobieren ist abgebrochen. Das liegt an uns.',
  nothingYet:
    'Probiert ein Verfahren mit vielen Lernraten, von denselben Starts und mit demselben Budget, und zeigt, wo es ankommt, wie schnell, und wo es divergiert.',
  nobody: 'Hier ist niemand. Ohne Start gibt es nichts zu probieren.',
  outdated: 'Die Einstellungen sind inzwischen andere: Diese Werte lassen sich nicht mehr übernehmen.',

  judgedOn: (starts) => `Probiert von ${starts} Starts.`,
  judgedOnOne: 'Probiert von dem einen Start.',
  judgedOnSome: (starts, all) => `Probiert von ${starts} der ${all} Starts, gleichmäßig ausgewählt.`,
  criterion: {
    steps:
      'Am besten ist, wo der mittlere Wanderer (Median) die wenigsten Schritte braucht, um endgültig an einem Minimum anzukommen; kommt er nirgends an, dann, wo sein Verlust am kleinsten ist. Wer divergiert oder an einem Sattel stehen bleibt, zählt als nie angekommen. Bei Gleichstand gilt die kleinere Rate.',
    evaluations:
      'Am besten ist, wo der mittlere Wanderer (Median) die wenigsten Gradienten braucht, um endgültig an einem Minimum anzukommen, denn diese zählt das Budget; kommt er nirgends an, dann, wo sein Verlust am kleinsten ist. Wer divergiert oder an einem Sattel stehen bleibt, zählt als nie angekommen. Bei Gleichstand gilt die kleinere Rate.',
  },
  withoutChanges: 'Änderungen der Rate von Hand bleiben außen vor und fallen weg, wenn Werte übernommen werden.',

  grid: (optimizer) => `${optimizer}, durchprobiert`,
  gridHelp: 'Pfeiltasten gehen von Feld zu Feld, die Eingabetaste übernimmt die Werte.',
  valued: (name, value) => `${name} ${value}`,
  pending: 'noch nicht probiert',
  arrives: {
    steps: (steps) => `der mittlere Wanderer kommt nach ${steps} Schritten an`,
    evaluations: (gradients) => `der mittlere Wanderer kommt nach ${gradients} Gradienten an`,
  },
  arrivesNot: (loss) => `der mittlere Wanderer kommt nicht an; sein Verlust ist ${loss}`,
  medianDiverges: 'der mittlere Wanderer divergiert',
  shares: (arrived, global, diverged) =>
    `${arrived} an einem Minimum (${global} an einem globalen), ${diverged} divergiert`,
  take: 'Ein Klick übernimmt diese Werte.',
  now: 'jetzt',
  best: 'am besten',
  bestSoFar: (values, how) => `Bisher am besten: ${values} (${how}).`,
  bestIs: (values, how) => `Am besten: ${values} (${how}).`,
  noBest: 'Der mittlere Wanderer divergiert überall.',

  key: {
    fast: {
      steps: (steps) => `${steps} Schritte`,
      evaluations: (gradients) => `${gradients} Gradienten`,
    },
    low: (loss) => `Verlust ${loss}`,
    neither: 'kommt nicht an',
    diverged: 'Anteil, der divergiert',
  },

  tuned: {
    many: (count) =>
      `Abgestimmt: ${count} Verfahren haben jetzt eine andere Lernrate, die beste der probierten. „Rückgängig“ bringt die vorigen zurück.`,
    one: 'Abgestimmt: Eine Lernrate ist jetzt eine andere, die beste der probierten. „Rückgängig“ bringt die vorige zurück.',
    none: 'Abgestimmt: Keine der probierten Lernraten ist besser als die jetzigen; es bleibt alles, wie es ist.',
    hopeless: 'Der mittlere Wanderer divergiert mit jeder probierten Lernrate; es bleibt alles, wie es ist.',
    someHopeless: (count, counted) =>
      count === 1
        ? 'Mit einem Verfahren divergiert der mittlere Wanderer bei jeder Lernrate: Dieses bleibt, wie es war.'
        : `Mit ${counted} Verfahren divergiert der mittlere Wanderer bei jeder Lernrate: Diese bleiben, wie sie waren.`,
  },
  tuningOvertaken:
    'Die Einstellungen haben sich währenddessen geändert: Das Abstimmen ist beendet, und keine Lernrate ist übernommen.',
  sweepOvertaken:
    'Die Einstellungen haben sich währenddessen geändert; darum ist das Durchprobieren vorzeitig beendet.',
  fromTo: (before, now) => `${before} → ${now}`,
  finished: 'Alles ist durchprobiert.',
  cancelled: (done, all) => `Abgebrochen nach ${done} von ${all} Zellen.`,
};
