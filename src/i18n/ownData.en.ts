/** The dialog that takes a user's own table. Numbers come in already written as the language writes them. */
export const ownData = {
  title: 'Own data',
  privacy: 'Your table stays in this browser. It is not sent anywhere.',
  paste: 'Paste a table',
  example: 'height;mass\n1,71;64,5\n1,83;80,2',
  choose: 'Choose a file',
  drop: 'CSV or TSV; you can also drop it here.',
  tooMuchToShow: (characters: string) => `A pasted table of ${characters} characters is read without being shown here.`,
  reading: (share: string) => `Reading: ${share}`,
  progress: 'How much of the table has been read',

  found: (rows: string, columns: string) => `${rows} rows, ${columns} columns. The first ones:`,
  hasHeader: 'The first row holds names',
  column: (number: string) => `Column ${number}`,
  twice: (name: string, number: string) => `${name} (no. ${number})`,
  decimalComma: (names: string) => `The comma in ${names} is taken as the decimal sign.`,
  isCut: (rows: string) => `It is too long to read whole: only its first ${rows} rows were read.`,
  isUnclosed: (row: string) => `A quotation mark in row ${row} is never closed, so what follows it is one single cell.`,

  isLonger: (row: string, cells: string, first: string) =>
    `Row ${row} has ${cells} cells, the first row has ${first}: something separates too often.`,
  commaTwice: 'Where the comma is the decimal sign, too, separate the cells by semicolons or tabs.',

  kind: 'What is to be learned',
  kinds: {
    line: 'A line: one column of numbers from another',
    neuron: 'A neuron: which of two kinds a row is',
  },
  feature: 'Feature, along the axis',
  target: 'Target, what is predicted',
  label: 'Label, a column with two different values',
  one: 'The neuron fires for',
  noNumbersIn: (name: string) => `${name} (no numbers)`,
  use: (rows: string) => `Learn from ${rows} rows`,

  leftOut: (count: number, counted: string, reasons: string) =>
    count === 1 ? `${counted} row is left out: ${reasons}.` : `${counted} rows are left out: ${reasons}.`,
  reasons: {
    missing: (rows: string) => `${rows} without a value`,
    text: (rows: string) => `${rows} with text instead of a number`,
    'too-large': (rows: string) => `${rows} with a number beyond 10¹²`,
  },
  firstLeftOut: {
    missing: (row: string, column: string) => `The first is row ${row}: “${column}” has no value there.`,
    text: (row: string, column: string, found: string) => `The first is row ${row}: in “${column}” stands “${found}”.`,
    'too-large': (row: string, column: string, found: string) =>
      `The first is row ${row}: “${found}” in “${column}” is too large a number.`,
  },
  sampled: (lookedAt: string, all: string) =>
    `The table is long: ${lookedAt} of its ${all} rows are looked at, evenly from first to last.`,
  thinned: (taken: string, all: string) =>
    `There are more rows than hikers can look at: ${taken} of ${all} are taken, evenly from first to last.`,
  levelFeature: (name: string) =>
    `All values of “${name}” are equal: nothing can be told by it, and the landscape is a gutter or level in one direction.`,
  levelTarget: (name: string) => `All values of “${name}” are equal: the best line is level.`,

  problems: {
    empty: 'There is nothing in it. A table needs rows with two columns.',
    'one-column': 'There is only one column. Two are needed, parted by a comma, a semicolon or a tab.',
    'one-row': 'There is only one row. A line or a neuron needs at least two.',
    'no-numbers': 'No column holds numbers. At least one is needed as the feature.',
    'one-numeric': (name: string) => `Only “${name}” holds numbers. A line needs two such columns.`,
    'same-column': 'Feature and target are the same column. Choose another one for either.',
    'few-rows': (rows: string) =>
      `Rows with a value in both columns: ${rows}. At least two are needed; other columns may have them.`,
    labels: (name: string, count: string, some: string) =>
      `A neuron needs a column with exactly two different values; “${name}” has ${count}: ${some}.`,
    noLabels: (name: string) => `A neuron needs a column with exactly two different values; “${name}” has none.`,
    oneLabel: (name: string, only: string) =>
      `A neuron needs a column with exactly two different values; in “${name}” there is only “${only}”.`,
    'too-large': (most: string) => `The file is larger than ${most} megabytes, which is more than fits here.`,
    'not-read': 'This file could not be read.',
    'not-loaded': 'The part of the page that reads tables could not be loaded. Is there a network?',
    untouched: 'The landscape stays as it was.',
  },
  manyValues: (count: string) => `more than ${count}`,
};
