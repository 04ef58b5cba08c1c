import type { ownData as english } from './ownData.en.ts';

export const ownData: typeof english = {
  title: 'Eigene Daten',
  privacy: 'Die Tabelle bleibt in diesem Browser. Sie wird nirgendwohin gesendet.',
  paste: 'Tabelle einfügen',
  example: 'Größe;Masse\n1,71;64,5\n1,83;80,2',
  choose: 'Datei auswählen',
  drop: 'CSV oder TSV; sie lässt sich auch hierher ziehen.',
  tooMuchToShow: (characters) => `Eine eingefügte Tabelle von ${characters} Zeichen wird gelesen, ohne hier zu stehen.`,
  reading: (share) => `Wird gelesen: ${share}`,
  progress: 'Wie viel der Tabelle gelesen ist',

  found: (rows, columns) => `${rows} Zeilen, ${columns} Spalten. Die ersten davon:`,
  hasHeader: 'In der ersten Zeile stehen Namen',
  column: (number) => `Spalte ${number}`,
  twice: (name, number) => `${name} (Nr. ${number})`,
  decimalComma: (names) => `Das Komma in ${names} wird als Dezimalzeichen gelesen.`,
  isCut: (rows) => `Sie ist zu lang, um sie ganz zu lesen: Gelesen wurden nur die ersten ${rows} Zeilen.`,
  isUnclosed: (row) =>
    `Ein Anführungszeichen in Zeile ${row} wird nie geschlossen, also ist alles danach eine einzige Zelle.`,

  isLonger: (row, cells, first) =>
    `Zeile ${row} hat ${cells} Zellen, die erste Zeile hat ${first}: Etwas trennt zu oft.`,
  commaTwice: 'Wo das Komma auch Dezimalzeichen ist, müssen Semikolons oder Tabulatoren die Zellen trennen.',

  kind: 'Was gelernt werden soll',
  kinds: {
    line: 'Eine Gerade: eine Spalte mit Zahlen aus einer anderen',
    neuron: 'Ein Neuron: zu welcher von zwei Sorten eine Zeile gehört',
  },
  feature: 'Merkmal, entlang der Achse',
  target: 'Zielgröße, die vorhergesagt wird',
  label: 'Sorte, eine Spalte mit zwei verschiedenen Werten',
  one: 'Das Neuron feuert bei',
  noNumbersIn: (name) => `${name} (keine Zahlen)`,
  use: (rows) => `Aus ${rows} Zeilen lernen`,

  leftOut: (count, counted, reasons) =>
    count === 1 ? `${counted} Zeile bleibt weg: ${reasons}.` : `${counted} Zeilen bleiben weg: ${reasons}.`,
  reasons: {
    missing: (rows) => `${rows} ohne Wert`,
    text: (rows) => `${rows} mit Text statt einer Zahl`,
    'too-large': (rows) => `${rows} mit einer Zahl jenseits von 10¹²`,
  },
  firstLeftOut: {
    missing: (row, column) => `Die erste ist Zeile ${row}: „${column}“ hat dort keinen Wert.`,
    text: (row, column, found) => `Die erste ist Zeile ${row}: In „${column}“ steht „${found}“.`,
    'too-large': (row, column, found) =>
      `Die erste ist Zeile ${row}: „${found}“ in „${column}“ ist eine zu große Zahl.`,
  },
  sampled: (lookedAt, all) =>
    `Die Tabelle ist lang: Von ${all} Zeilen werden ${lookedAt} angesehen, gleichmäßig von der ersten bis zur letzten.`,
  thinned: (taken, all) =>
    `Das sind mehr Zeilen, als sich durchrechnen lassen: Von ${all} werden ${taken} genommen, gleichmäßig von der ersten bis zur letzten.`,
  levelFeature: (name) =>
    `Alle Werte von „${name}“ sind gleich: An ihnen lässt sich nichts unterscheiden, und die Landschaft ist eine Rinne oder in einer Richtung eben.`,
  levelTarget: (name) => `Alle Werte von „${name}“ sind gleich: Die beste Gerade ist waagerecht.`,

  problems: {
    empty: 'Darin steht nichts. Eine Tabelle braucht Zeilen mit zwei Spalten.',
    'one-column': 'Es gibt nur eine Spalte. Nötig sind zwei, getrennt durch Komma, Semikolon oder Tabulator.',
    'one-row': 'Es gibt nur eine Zeile. Eine Gerade oder ein Neuron braucht mindestens zwei.',
    'no-numbers': 'In keiner Spalte stehen Zahlen. Mindestens eine wird als Merkmal gebraucht.',
    'one-numeric': (name) => `Nur in „${name}“ stehen Zahlen. Eine Gerade braucht zwei solche Spalten.`,
    'same-column': 'Merkmal und Zielgröße sind dieselbe Spalte. Eine von beiden muss eine andere sein.',
    'few-rows': (rows) =>
      `Zeilen, die in beiden Spalten einen Wert haben: ${rows}. Mindestens zwei sind nötig; vielleicht gibt es sie in anderen Spalten.`,
    labels: (name, count, some) =>
      `Ein Neuron braucht eine Spalte mit genau zwei verschiedenen Werten; „${name}“ hat ${count}: ${some}.`,
    noLabels: (name) => `Ein Neuron braucht eine Spalte mit genau zwei verschiedenen Werten; „${name}“ hat keinen.`,
    oneLabel: (name, only) =>
      `Ein Neuron braucht eine Spalte mit genau zwei verschiedenen Werten; in „${name}“ steht nur „${only}“.`,
    'too-large': (most) => `Die Datei ist größer als ${most} Megabyte, mehr als hier hineinpasst.`,
    'not-read': 'Diese Datei ließ sich nicht lesen.',
    'not-loaded': 'Der Teil der Seite, der Tabellen liest, ließ sich nicht laden. Gibt es ein Netz?',
    untouched: 'Die Landschaft bleibt, wie sie war.',
  },
  manyValues: (count) => `mehr als ${count}`,
};
