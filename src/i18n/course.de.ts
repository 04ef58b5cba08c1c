import type { course as english } from './course.en.ts';

export const course: typeof english = {
  open: 'Kurs öffnen',
  drop: 'Ein Kurs als JSON-Datei; sie lässt sich auch hierher ziehen.',
  title: 'Nicht alles in diesem Kurs konnte übernommen werden',
  failed: 'Dieser Kurs konnte nicht geöffnet werden. Alles bleibt, wie es war.',
  dismiss: 'Meldung schließen',

  line: (line, sentence) => `Zeile ${line}: ${sentence}`,

  faults: {
    'too-large': (most) => `Die Datei ist größer als ${most} Megabyte; so groß ist kein Kurs.`,
    foreign:
      'Der Link nennt einen Kurs auf einer fremden Seite. Geöffnet werden nur Kurse, die neben dieser Seite liegen.',
    'not-found': 'Unter der Adresse, die der Link nennt, liegt kein Kurs.',
    'no-network': 'Der Kurs konnte nicht geholt werden. Besteht eine Verbindung zum Netz?',
    'not-read': 'Diese Datei konnte nicht gelesen werden.',
    'too-deep': 'Hier stehen Klammern viel tiefer ineinander als in jedem Kurs.',
    'not-a-course': 'Das ist JSON, aber kein Kurs: Ein Kurs hat eine Liste namens „chapters“.',
    'is-scenario': 'Das ist ein Szenario, kein Kurs. Szenarien können in den Abschnitten eines Kurses stehen.',
    'no-chapters': 'Es gibt kein Kapitel, das gezeigt werden könnte.',
    'newer-version': (version) =>
      `Er wurde für ein neueres Thalweg geschrieben (Version ${version}). Dieses kann ihn nicht lesen; wird die Seite neu geladen, kommt das neueste.`,
    missing: (field) => `„${field}“ fehlt.`,
    empty: (field) => `„${field}“ ist leer.`,
    'unknown-field': (field) => `„${field}“ bedeutet hier nichts und wurde weggelassen.`,
    'repeated-field': (field) => `„${field}“ steht hier zweimal; das letzte gilt.`,
    'wrong-type': (field, expected) => `Für „${field}“ war ${expected} erwartet.`,
    'unknown-choice': (field, found, known) => `„${field}“ kann nicht „${found}“ sein. Möglich ist ${known}.`,
    'too-small': (field, min) => `„${field}“ ist mindestens ${min}.`,
    'too-large-number': (field, max) => `„${field}“ ist höchstens ${max}.`,
    'too-many': (field, max) => `„${field}“ fasst höchstens ${max}.`,
    'bad-id': (found) =>
      `„${found}“ kann keine id sein: Sie steht in Links, also nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.`,
    'doubled-id': (found) => `Die id „${found}“ ist zweimal vergeben.`,
    'at-nowhere': (found) =>
      `„${found}“ führt nirgendwohin: Erwartet waren die ids eines Kapitels und seines Abschnitts, wie in „bowl/down“.`,
    'never-ticked': (found) => `„${found}“ hat weder Aufgabe noch Frage; nichts könnte den Punkt je abhaken.`,
    'bad-link': (found) =>
      `Der Link „${found}“ führt nirgendwohin: Links beginnen mit https: oder http: oder bleiben auf dieser Seite.`,
    'no-passages': 'Das Kapitel hat keinen Abschnitt, der gezeigt werden könnte.',
    'nothing-to-see':
      'Der erste Abschnitt eines Kapitels braucht ein Szenario oder eine Figur: Sonst gäbe es nichts zu sehen.',
    'few-options': 'Eine Auswahl braucht mindestens zwei Antworten.',
    'bad-scale':
      'Die Skala braucht ein „min“ unter dem „max“ und ein „step“ über 0; eine logarithmische ein „min“ über 0.',
    'bad-domain': 'Als Bereich waren zwei Zahlen erwartet, die kleinere zuerst.',
    'needs-scenario': (field) => `„${field}“ braucht ein Szenario, in diesem Abschnitt oder in einem davor.`,
    'no-such-hiker': (starts, optimizers) =>
      `Diesen Wanderer gibt es nicht. So viele Starts hat das Szenario: ${starts}, und so viele Verfahren: ${optimizers}. Beide werden ab 0 gezählt.`,
    'no-such-deed': (found, known) => `Die Figur dieses Abschnitts meldet kein „${found}“. Sie meldet ${known}.`,
    'no-figure': (found) => `Dieser Abschnitt hat keine Figur, die „${found}“ melden könnte.`,
    'bad-formula': (sentence) => `Die Formel war nicht zu lesen. ${sentence}`,
    'not-of-x': 'Erwartet war eine Formel von x allein.',
    more: (count) => `Zu sagen gäbe es noch mehr, an so vielen Stellen: ${count}.`,
  },
  syntax: {
    'comma-missing': 'Ein Komma fehlt.',
    'comma-too-many': 'Hier steht ein Komma zu viel.',
    'colon-missing': 'Ein Doppelpunkt fehlt.',
    'value-missing': 'Ein Wert fehlt.',
    'name-missing': 'Ein Name in Anführungszeichen fehlt.',
    'brace-open': 'Eine geschweifte Klammer ist nicht geschlossen.',
    'bracket-open': 'Eine eckige Klammer ist nicht geschlossen.',
    'quote-open':
      'Ein Text ist nicht geschlossen: Vor und hinter ihm stehen gerade Anführungszeichen, auf derselben Zeile.',
    'control-character': 'In einem Text steht ein Tabulator oder ein anderes Steuerzeichen; geschrieben wird es \\t.',
    comment: 'Kommentare gibt es in JSON nicht.',
    escape:
      'Hinter einem Rückstrich (\\) steht, was dort nichts bedeutet; der Rückstrich selbst wird \\\\ geschrieben.',
    number: 'So wird in JSON keine Zahl geschrieben.',
    symbol: 'Das bedeutet in JSON nichts; Texte und Namen stehen in geraden Anführungszeichen.',
    'text-after-end': 'Hinter dem Ende des Kurses steht noch etwas.',
  },
  leftOut: {
    field: 'Das entfällt.',
    chapter: 'Das Kapitel entfällt.',
    passage: 'Der Abschnitt entfällt.',
    question: 'Die Frage entfällt.',
    hands: 'Die Aufgabe entfällt.',
    figure: 'Die Figur entfällt.',
    scenario: 'Das Szenario entfällt.',
    item: 'Der Eintrag entfällt.',
    rest: 'Der Rest entfällt.',
  },
  expected: {
    text: 'ein Text',
    number: 'eine Zahl',
    'whole-number': 'eine ganze Zahl, ab 0 gezählt,',
    'yes-or-no': 'true oder false',
    list: 'eine Liste in eckigen Klammern',
    object: 'eine Gruppe von Feldern in geschweiften Klammern',
    texts: 'ein Text oder Texte nach ihren Sprachen „en“ und „de“, mindestens einer,',
    start: '„start“, „end“ oder ein Schritt',
    'four-numbers': 'eine Liste von vier Zahlen',
  },
  or: ' oder ',
};
