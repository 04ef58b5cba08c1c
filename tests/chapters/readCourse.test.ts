import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Chapter, Course, Passage } from '../../src/chapters/course.ts';
import { readCourse } from '../../src/chapters/readCourse.ts';

/** Every kind of part that a course can have, all of them right. */
const whole: Course = {
  version: 1,
  id: 'whole',
  title: { en: 'Whole', de: 'Ganz' },
  credit: { title: 'A lecture', by: 'A lecturer', link: 'https://example.org/lecture', licence: 'CC BY 4.0' },
  chapters: [
    {
      id: 'figures',
      title: { en: 'Figures' },
      passages: [
        {
          id: 'loss',
          text: { en: 'A loss', de: 'Ein Fehler' },
          notes: { de: 'Nur für mich' },
          figure: { figure: 'loss', hasDistance: true, pictures: [{ is: 'dog', saysDog: 0.9 }] },
          hands: { text: { en: 'Move' }, done: [{ kind: 'figure', deed: 'moved' }] },
        },
        {
          id: 'slope',
          text: { en: 'A slope' },
          figure: { figure: 'slope', formula: '2x^2 + 4x', domain: [-4, 2], at: 1, shows: ['tangent'] },
        },
        {
          id: 'chain',
          text: { en: 'A chain' },
          figure: { figure: 'chain', input: 1, target: 0.5, weights: [1, 0, 1, 0] },
        },
      ],
    },
    {
      id: 'walks',
      title: { en: 'Walks' },
      passages: [
        {
          id: 'fog',
          text: { en: 'Fog: [more](https://example.org) and [beside](docs/fog.md)' },
          scenario: {
            surface: { id: 'himmelblau' },
            starts: {
              points: [
                [1, 1],
                [2, 2],
              ],
            },
            seed: 3,
          },
          show: { start: 1, from: 'end', isStill: true, leaf: 'loss', controls: ['rate'] },
          figure: { figure: 'fog' },
          question: {
            text: { en: 'Where?' },
            predict: { kind: 'places', starts: [0, 1] },
            reveal: { en: 'There.' },
          },
        },
        {
          id: 'rate',
          text: { en: 'Rate' },
          show: { from: 12 },
          hands: {
            text: { en: 'Change it' },
            done: [
              { kind: 'changed', field: 'optimizers.0.learningRate' },
              { kind: 'played' },
              { kind: 'measured', measure: { of: 'x', start: 1 }, least: -1, most: 1 },
            ],
          },
          question: {
            text: { en: 'How large?' },
            predict: {
              kind: 'number',
              measure: { of: 'height', x: 1, y: 2 },
              min: 0,
              max: 5,
              step: 0.5,
              tolerance: 0.1,
            },
            reveal: { en: 'So large.' },
          },
          hasChecklist: true,
        },
        {
          id: 'choice',
          text: { en: 'Choice' },
          question: {
            text: { en: 'Which?' },
            predict: {
              kind: 'choice',
              measure: { of: 'metric', part: 'training' },
              options: [
                { text: { en: 'None' }, is: 0 },
                { text: { en: 'All' }, is: 1 },
              ],
            },
            reveal: { en: 'That.' },
          },
        },
      ],
    },
  ],
  checklist: [{ text: { en: 'Change the rate' }, at: 'walks/rate' }],
};

/** The text of a file, line by line as an editor shows it. */
const textOf = (course: unknown) => JSON.stringify(course, null, 2);

/** The number of the first line that holds this, from 1. */
function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}

/** Line, kind and cost of each problem. */
function told(text: string) {
  return readCourse(text).problems.map(({ at, fault, leftOut }) => [at?.line ?? 0, fault.code, leftOut]);
}

const simple: Passage = { id: 'simple', text: { en: 'Simple' }, scenario: { seed: 1 } };
const chapter: Chapter = { id: 'simple', title: { en: 'Simple' }, passages: [simple] };
const small: Course = { version: 1, id: 'small', title: { en: 'Small' }, chapters: [chapter] };

/** A passage with a question after a number on this scale. */
function withScale(scale: object): Passage {
  const predict = { kind: 'number', measure: { of: 'height', x: 0, y: 0 }, min: 0, max: 1, tolerance: 1, ...scale };
  return withQuestion(predict);
}

function withQuestion(predict: object): Passage {
  return { ...simple, question: JSON.parse(JSON.stringify({ text: { en: 'a' }, predict, reveal: { en: 'b' } })) };
}

/** A course whose first chapter has this passage behind one that has only a figure. */
function withPassage(passage: object): object {
  const first = { id: 'first', text: 'First', figure: whole.chapters[0].passages[2].figure };
  return { ...small, chapters: [{ ...chapter, passages: [first, passage] }] };
}

describe('a course that is all right', () => {
  it.each([undefined, 2, '\t'])('is the same again when it has been written and read: indented by %j', (indent) => {
    expect(readCourse(JSON.stringify(whole, null, indent))).toEqual({ course: whole, problems: [] });
  });

  it('may begin with a byte order mark, and have lines that end as on Windows', () => {
    const text = `\uFEFF${textOf(whole).replaceAll('\n', '\r\n')}`;
    expect(readCourse(text)).toEqual({ course: whole, problems: [] });
  });

  it('may say a text once for all languages', () => {
    const text = textOf({ ...small, title: 'Klein' });
    expect(readCourse(text)).toEqual({ course: { ...small, title: { en: 'Klein', de: 'Klein' } }, problems: [] });
  });

  it('may have texts of 2,000 characters', () => {
    const text = 'a'.repeat(2000);
    expect(told(textOf(withPassage({ ...simple, text })))).toEqual([]);
  });

  it.each([
    ['a thousand stops', { step: 0.001 }],
    ['no step', {}],
    ['twenty powers of ten and no step', { isLogarithmic: true, min: 1e-10, max: 1e10 }],
  ])('may have a scale with %s', (_, scale) => {
    const passage = withScale(scale);
    const { course, problems } = readCourse(textOf({ ...small, chapters: [{ ...chapter, passages: [passage] }] }));
    expect(problems).toEqual([]);
    expect(course?.chapters[0].passages).toEqual([passage]);
  });

  it.each([
    'seed',
    'optimizers',
    'optimizers.0.learningRate',
    'optimizers.0.schedule.period',
    'optimizers.0.clipNorm',
    'optimizers.1',
    'surface.batchSize',
    'surface.formula',
    'starts.moved',
    'stop.lossBelow',
  ])('may ask for a change of what a scenario has, or can be given: %s', (field) => {
    const hands = { text: 'a', done: [{ kind: 'changed', field }] };
    expect(told(textOf(withPassage({ ...simple, hands })))).toEqual([]);
  });

  it('may leave out its version', () => {
    const { version: _, ...rest } = small;
    expect(readCourse(textOf(rest))).toEqual({ course: small, problems: [] });
  });
});

describe('a text that is not JSON is told line by line:', () => {
  const faults: [what: string, text: string, line: number, syntax: string][] = [
    ['a comma missing, on the line where it belongs', '{\n  "id": "a"\n\n  "title": "b"\n}', 2, 'comma-missing'],
    ['a comma missing in a list', '[\n  1\n  2\n]', 2, 'comma-missing'],
    ['a comma behind the last field', '{\n  "id": "a",\n}', 2, 'comma-too-many'],
    ['a comma behind the last item', '[\n  1,\n\n]', 2, 'comma-too-many'],
    ['two commas', '[1,\n,2]', 2, 'comma-too-many'],
    ['a colon missing', '{\n  "id" "a"\n}', 2, 'colon-missing'],
    ['a value missing', '{\n  "id":\n}', 3, 'value-missing'],
    ['a bracket left open', '{\n  "id": 1\n', 2, 'brace-open'],
    ['a list left open', '[\n  1\n', 2, 'bracket-open'],
    ['a text left open', '{\n  "id": "a\n}', 2, 'quote-open'],
    ['a tab in a text', '{\n  "id": "a\tb"\n}', 2, 'control-character'],
    ['a comment', '{\n  // why\n  "id": 1\n}', 2, 'comment'],
    ['a comment in a block', '{\n  "id": 1 /* why */\n}', 2, 'comment'],
    ['an escape that is none', '{\n  "id": "\\q"\n}', 2, 'escape'],
    ['half a code point', '{\n  "id": "\\u12"\n}', 2, 'escape'],
    ['a number that begins with 0', '{\n  "id": 012\n}', 2, 'number'],
    ['a number without an end', '{\n  "id": 1e\n}', 2, 'number'],
    ['a number with a plus', '{\n  "id": +1\n}', 2, 'number'],
    ['a word without quotation marks', '{\n  id: 1\n}', 2, 'symbol'],
    ['single quotation marks', "{\n  'id': 1\n}", 2, 'symbol'],
    ['more behind the end', '{}\n{}', 2, 'text-after-end'],
    ['nothing at all', '', 1, 'value-missing'],
  ];

  test.each(faults)('%s', (_, text, line, syntax) => {
    const { course, problems } = readCourse(text);
    expect(course).toBeNull();
    expect(problems[0]).toMatchObject({ at: { line }, fault: { code: 'syntax', syntax }, leftOut: 'course' });
  });

  it('each line once, however much is wrong with it', () => {
    const { problems } = readCourse('{\n  a b c d\n  e f g\n}');
    const lines = problems.map(({ at }) => at?.line);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.slice(0, 2)).toEqual([2, 3]);
  });

  it('where lines end as on an old Macintosh, too', () => {
    expect(readCourse('{\r  "id": 1\r  "a": 2\r}').problems[0].at).toEqual({ line: 2, column: 10 });
  });
});

describe('what is no course is refused:', () => {
  const refused: [what: string, text: string, code: string, line: number][] = [
    ['a scenario', textOf({ version: 1, surface: { id: 'himmelblau' }, seed: 1 }), 'is-scenario', 1],
    ['other JSON', '\n{ "name": "thalweg" }', 'not-a-course', 2],
    ['a list', '[1, 2]', 'not-a-course', 1],
    ['a number', '7', 'not-a-course', 1],
    ['a newer version', textOf({ version: 2, chapters: [] }), 'newer-version', 2],
    ['chapters that are none', textOf({ version: 1, chapters: 3 }), 'wrong-type', 3],
    ['no chapters', textOf({ version: 1, chapters: [] }), 'no-chapters', 3],
    ['brackets in brackets', '['.repeat(100_000), 'too-deep', 1],
  ];

  test.each(refused)('%s', (_, text, code, line) => {
    const { course, problems } = readCourse(text);
    expect(course).toBeNull();
    expect(problems[0]).toMatchObject({ at: { line }, fault: { code } });
    expect(problems.some(({ leftOut }) => leftOut === 'course')).toBe(true);
  });

  test('a file that is larger than any course', () => {
    const { course, problems } = readCourse(' '.repeat(2_000_001));
    expect(course).toBeNull();
    expect(problems).toEqual([{ at: null, fault: { code: 'too-large', megabytes: 2 }, leftOut: 'course' }]);
  });
});

describe('what is wrong with a part of a course is told with its line, and what it costs:', () => {
  const faults: [what: string, course: object, part: string, code: string, leftOut: string | null][] = [
    ['a field that means nothing', { ...small, colour: 'red' }, '"colour"', 'unknown-field', null],
    [
      'a key of the language itself',
      JSON.parse('{"__proto__":{"x":1},"id":"a","title":"a","chapters":[]}'),
      '__proto__',
      'unknown-field',
      null,
    ],
    ['another such key', { ...small, constructor: 1 }, '"constructor"', 'unknown-field', null],
    ['a version that is none', { ...small, version: 'one' }, '"version"', 'wrong-type', 'field'],
    ['an id with wrong characters', { ...small, id: 'Größe 1' }, '"id": "Größe', 'bad-id', 'field'],
    ['a title in no language', { ...small, title: {} }, '"title": {}', 'wrong-type', 'field'],
    ['a credit without a name', { ...small, credit: { by: 'me' } }, '"credit"', 'missing', 'field'],
    [
      'a credit that runs code',
      { ...small, credit: { title: 'a', by: 'b', link: 'javascript:alert(1)' } },
      'javascript:',
      'bad-link',
      'field',
    ],
    [
      'a link that runs code',
      withPassage({ ...simple, text: 'Look [here](javascript:alert(1))' }),
      'javascript:',
      'bad-link',
      null,
    ],
    ['a link with data', withPassage({ ...simple, text: { de: '<data:text/html,x>' } }), 'data:', 'bad-link', null],
    [
      'a link at the end of a text',
      withPassage({ ...simple, text: 'See [a].\n\n[a]: vbscript:x' }),
      'vbscript:',
      'bad-link',
      null,
    ],
    ['an unknown language', withPassage({ ...simple, text: { en: 'a', fr: 'b' } }), '"fr"', 'unknown-field', null],
    ['a passage without text', withPassage({ id: 'silent', scenario: {} }), '^"silent"', 'missing', 'passage'],
    ['a passage with an empty text', withPassage({ id: 'silent', text: '  ' }), '"text": "  "', 'empty', 'passage'],
    ['a passage without id', withPassage({ text: 'nameless', scenario: {} }), '^nameless', 'missing', 'passage'],
    [
      'a passage whose id has wrong characters',
      withPassage({ ...simple, id: 'two words' }),
      'two words',
      'bad-id',
      'passage',
    ],
    ['a passage that is none', withPassage([7]), '^          7', 'wrong-type', 'passage'],
    ['an unknown leaf', withPassage({ ...simple, show: { leaf: 'tree' } }), '"tree"', 'unknown-choice', 'field'],
    [
      'an unknown control',
      withPassage({ ...simple, show: { controls: ['rate', 'volume'] } }),
      '"volume"',
      'unknown-choice',
      'item',
    ],
    [
      'a beginning that is none',
      withPassage({ ...simple, show: { from: 'middle' } }),
      '"middle"',
      'unknown-choice',
      'field',
    ],
    ['a negative start', withPassage({ ...simple, show: { start: -1 } }), '"start": -1', 'out-of-range', 'field'],
    ['half a start', withPassage({ ...simple, show: { start: 0.5 } }), '"start": 0.5', 'wrong-type', 'field'],
    [
      'a start that there is not',
      withPassage({ ...simple, scenario: { starts: { points: [[1, 1]] } }, show: { start: 1 } }),
      '"show"',
      'no-such-hiker',
      'field',
    ],
    [
      'an unknown figure',
      withPassage({ ...simple, figure: { figure: 'opera' } }),
      '"opera"',
      'unknown-choice',
      'figure',
    ],
    [
      'a figure that lacks something',
      withPassage({ ...simple, figure: { figure: 'loss', hasDistance: true } }),
      '"figure": {',
      'missing',
      'figure',
    ],
    [
      'a formula that cannot be read',
      withPassage({ ...simple, figure: { figure: 'slope', formula: '2x +', domain: [0, 1], at: 0, shows: [] } }),
      '"formula"',
      'bad-formula',
      'figure',
    ],
    [
      'a formula of two variables',
      withPassage({ ...simple, figure: { figure: 'slope', formula: '2x + y', domain: [0, 1], at: 0, shows: [] } }),
      '"formula"',
      'not-of-x',
      'figure',
    ],
    [
      'a domain from high to low',
      withPassage({ ...simple, figure: { figure: 'slope', formula: 'x', domain: [1, 0], at: 0, shows: [] } }),
      '"domain"',
      'bad-domain',
      'figure',
    ],
    [
      'three weights',
      withPassage({ ...simple, figure: { figure: 'chain', input: 1, target: 1, weights: [1, 2, 3] } }),
      '"weights"',
      'wrong-type',
      'figure',
    ],
    [
      'more than sure',
      withPassage({
        ...simple,
        figure: { figure: 'loss', hasDistance: true, pictures: [{ is: 'cat', saysDog: 1.5 }] },
      }),
      '1.5',
      'out-of-range',
      'figure',
    ],
    [
      'fog over nothing',
      withPassage({ id: 'x', text: 'x', figure: { figure: 'fog' } }),
      '^"figure": "fog"',
      'needs-scenario',
      'figure',
    ],
    [
      'an unknown deed',
      withPassage({ ...simple, hands: { text: 'a', done: [{ kind: 'danced' }] } }),
      '"danced"',
      'unknown-choice',
      'hands',
    ],
    ['nothing to do', withPassage({ ...simple, hands: { text: 'a', done: [] } }), '"done"', 'empty', 'hands'],
    [
      'a change of nothing',
      withPassage({ ...simple, hands: { text: 'a', done: [{ kind: 'changed', field: 'learningRate' }] } }),
      '"learningRate"',
      'unknown-choice',
      'hands',
    ],
    [
      'a deed that no figure reports',
      withPassage({ ...simple, hands: { text: 'a', done: [{ kind: 'figure', deed: 'moved' }] } }),
      '"hands"',
      'no-such-deed',
      'hands',
    ],
    [
      'an unknown measure',
      withPassage({ ...simple, hands: { text: 'a', done: [{ kind: 'measured', measure: { of: 'joy' } }] } }),
      '"joy"',
      'unknown-choice',
      'hands',
    ],
    [
      'a question without predict',
      withPassage({ ...simple, question: { text: 'a', reveal: 'b' } }),
      '"question"',
      'missing',
      'question',
    ],
    [
      'a question without reveal',
      withPassage({ ...simple, question: { text: 'a', predict: { kind: 'places', starts: [0] } } }),
      '"question"',
      'missing',
      'question',
    ],
    [
      'an unknown prediction',
      withPassage({ ...simple, question: { text: 'a', predict: { kind: 'dream' }, reveal: 'b' } }),
      '"dream"',
      'unknown-choice',
      'question',
    ],
    [
      'a choice of one',
      withPassage({
        ...simple,
        question: {
          text: 'a',
          predict: { kind: 'choice', measure: { of: 'x' }, options: [{ text: 'only', is: 1 }] },
          reveal: 'b',
        },
      }),
      '"predict"',
      'few-options',
      'question',
    ],
    [
      'a scale without length',
      withPassage({
        ...simple,
        question: {
          text: 'a',
          predict: { kind: 'number', measure: { of: 'x' }, min: 1, max: 1, step: 1, tolerance: 1 },
          reveal: 'b',
        },
      }),
      '"predict"',
      'bad-scale',
      'question',
    ],
    [
      'a logarithmic scale from 0',
      withPassage({
        ...simple,
        question: {
          text: 'a',
          predict: { kind: 'number', measure: { of: 'x' }, min: 0, max: 1, step: 1, isLogarithmic: true, tolerance: 1 },
          reveal: 'b',
        },
      }),
      '"predict"',
      'bad-scale',
      'question',
    ],
    [
      'a question about an optimizer that there is not',
      withPassage({
        ...simple,
        question: {
          text: 'a',
          predict: {
            kind: 'choice',
            measure: { of: 'diverged', optimizer: 1 },
            options: [
              { text: 'x', is: 1 },
              { text: 'y', is: 2 },
            ],
          },
          reveal: 'b',
        },
      }),
      '"question"',
      'no-such-hiker',
      'question',
    ],
    [
      'a question beside a figure alone',
      withPassage({
        id: 'x',
        text: 'x',
        question: { text: 'a', predict: { kind: 'places', starts: [0] }, reveal: 'b' },
      }),
      '"question"',
      'needs-scenario',
      'question',
    ],
    [
      'a text longer than any thought',
      withPassage({ ...simple, text: { en: 'a'.repeat(2001) } }),
      '"en": "aa',
      'too-many',
      'field',
    ],
    [
      'a scale with more stops than anybody could tell apart',
      withPassage(withScale({ max: 1e9, step: 1e-9 })),
      '"step"',
      'out-of-range',
      'question',
    ],
    [
      'a scale longer than any number',
      withPassage(withScale({ min: -1e308, max: 1e308, step: 1e306 })),
      '"predict"',
      'bad-scale',
      'question',
    ],
    ['a scale that never gets on', withPassage(withScale({ step: 0 })), '"predict"', 'bad-scale', 'question'],
    [
      'a logarithmic scale with more stops than anybody could tell apart',
      withPassage(withScale({ min: 1e-300, max: 1e300, isLogarithmic: true })),
      '"min"',
      'out-of-range',
      'question',
    ],
    [
      'two flags for one hiker',
      withPassage(withQuestion({ kind: 'places', starts: [13, 1, 13] })),
      '13',
      'doubled-id',
      'question',
    ],
    [
      'flags where nobody walks',
      withPassage({
        ...withQuestion({ kind: 'places', starts: [0] }),
        scenario: { surface: { network: 'penguins' } },
      }),
      '"question"',
      'unknown-choice',
      'question',
    ],
    [
      'a change of something that optimizers have not',
      withPassage({ ...simple, hands: { text: 'a', done: [{ kind: 'changed', field: 'optimizers.0.lerningRate' }] } }),
      '"hands"',
      'unknown-choice',
      'hands',
    ],
    [
      'a change of something in a number',
      withPassage({ ...simple, hands: { text: 'a', done: [{ kind: 'changed', field: 'seed.first' }] } }),
      '"hands"',
      'unknown-choice',
      'hands',
    ],
    [
      'a checklist that there is not, below a text',
      withPassage({ ...simple, hasChecklist: true }),
      '"hasChecklist"',
      'missing',
      'field',
    ],
    [
      'a checklist without items, below a text',
      { ...withPassage({ ...simple, hasChecklist: true }), checklist: [] },
      '"hasChecklist"',
      'empty',
      'field',
    ],
    ['a scenario that is none', withPassage({ ...simple, scenario: [] }), '"scenario"', 'wrong-type', 'scenario'],
    [
      'a scenario of a newer version',
      withPassage({ ...simple, scenario: { version: 9 } }),
      '"version": 9',
      'newer-version',
      'scenario',
    ],
    [
      'a checklist that leads nowhere',
      { ...small, checklist: [{ text: 'a', at: 'simple/missing' }] },
      '"at"',
      'at-nowhere',
      'item',
    ],
    [
      'a checklist that leads to a chapter',
      { ...small, checklist: [{ text: 'a', at: 'simple' }] },
      '"at"',
      'at-nowhere',
      'item',
    ],
    [
      'a checklist that nothing ticks',
      { ...small, checklist: [{ text: 'a', at: 'simple/simple' }] },
      '"at"',
      'never-ticked',
      'item',
    ],
    [
      'a chapter without title',
      { ...small, chapters: [chapter, { id: 'second', passages: [simple] }] },
      '^"second"',
      'missing',
      'chapter',
    ],
    [
      'a chapter without passages',
      { ...small, chapters: [chapter, { ...chapter, id: 'second', passages: [] }] },
      '^"second"',
      'no-passages',
      'chapter',
    ],
    [
      'a chapter where nothing is to be seen',
      { ...small, chapters: [chapter, { ...chapter, id: 'second', passages: [{ id: 'dark', text: 'a' }] }] },
      '^"dark"',
      'nothing-to-see',
      'chapter',
    ],
    [
      'a chapter whose id has wrong characters',
      { ...small, chapters: [chapter, { ...chapter, id: 'a/b' }] },
      '"a/b"',
      'bad-id',
      'chapter',
    ],
  ];

  test.each(faults)('%s', (_, course, part, code, leftOut) => {
    const text = textOf(course);
    // an object is pointed at by its opening bracket, one line above its first field
    const [, above, mark] = /^(\^?)(.*)$/.exec(part) ?? [];
    const line = text.slice(0, text.lastIndexOf(mark)).split('\n').length - above.length;
    expect(text).toContain(mark);
    expect(told(text).filter((problem) => problem[1] === code)).toEqual([[line, code, leftOut]]);
    // the course is kept without it
    if (code !== 'unknown-field') expect(readCourse(text).course?.chapters.length).toBeGreaterThan(0);
  });

  test('an id that an earlier chapter, or passage, has', () => {
    const text = textOf({
      ...small,
      chapters: [{ ...chapter, passages: [simple, { ...simple, text: 'again' }] }, chapter],
    });
    const lines = text.split('\n').flatMap((line, k) => (line.includes('"id": "simple"') ? [k + 1] : []));
    expect(lines).toHaveLength(5);
    expect(told(text)).toEqual([
      [lines[2], 'doubled-id', 'passage'],
      [lines[3], 'doubled-id', 'chapter'],
    ]);
    expect(readCourse(text).course).toEqual(small);
  });

  test('a field that stands there twice, of which the last counts', () => {
    const text = textOf(small).replace('"id": "small",', '"id": "other",\n  "id": "small",');
    expect(told(text)).toEqual([[4, 'repeated-field', null]]);
    expect(readCourse(text).course).toEqual(small);
  });

  test('an id or a title that is missing, for which those of the first chapter stand in', () => {
    const text = textOf({ chapters: [chapter] });
    expect(told(text)).toEqual([
      [1, 'missing', null],
      [1, 'missing', null],
    ]);
    expect(readCourse(text).course).toMatchObject({ id: 'simple', title: { en: 'Simple' } });
  });

  test('columns are counted from 1', () => {
    const { problems } = readCourse('{"colour": 1, "chapters": []}');
    expect(problems[0].at).toEqual({ line: 1, column: 2 });
    expect(readCourse('{\n  "chapters": [], "x": 1}').problems.at(-1)?.at).toEqual({ line: 2, column: 19 });
  });
});

describe('what is wrong with a scenario', () => {
  const scenario = {
    surface: { id: 'himmelblau', colour: 'red' },
    starts: {
      points: [
        [0, 0],
        [1, 'one'],
      ],
    },
    optimizers: [
      { id: 'sgd', learningRate: 0.01 },
      { id: 'adam', learningRate: 1e9, schedule: { id: 'cosine', steps: -5 } },
    ],
    stop: { maxSteps: 1.5 },
  };
  const text = textOf({ ...small, chapters: [{ ...chapter, passages: [{ ...simple, scenario }] }] });

  it('is told with the line of the field', () => {
    const found = readCourse(text).problems.map(({ at, fault }) => [
      at?.line,
      fault.code === 'scenario' ? fault.problem.at : fault.code,
    ]);
    expect(found).toEqual([
      [lineOf(text, '"colour"'), 'surface.colour'],
      [lineOf(text, '"one"') - 2, 'starts.points.1'],
      [lineOf(text, '1000000000'), 'optimizers.1.learningRate'],
      [lineOf(text, '-5'), 'optimizers.1.schedule.steps'],
      [lineOf(text, '1.5'), 'stop.maxSteps'],
    ]);
  });

  it('is made good in the course, so that it is said once only', () => {
    const { course } = readCourse(text);
    const again = readCourse(JSON.stringify(course));
    expect(again).toEqual({ course, problems: [] });
    expect(course?.chapters[0].passages[0].scenario?.optimizers?.[0]).toMatchObject({ learningRate: 0.01 });
  });
});

it('so many problems are told as anybody wants to read', () => {
  const passages = Array.from({ length: 30 }, (_, k) => ({
    ...simple,
    id: `p${k}`,
    colour: 'red',
    size: 1,
    shape: 'round',
  }));
  const { course, problems } = readCourse(textOf({ ...small, chapters: [{ ...chapter, passages }] }));
  expect(course?.chapters[0].passages).toHaveLength(30);
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toEqual({ at: null, fault: { code: 'more', count: 40 }, leftOut: null });
});

it('so many passages are taken as can be looked at in a moment, and it is said where the rest begins', () => {
  const passages = Array.from({ length: 60 }, (_, k) => ({ ...simple, id: `p${k}` }));
  const text = textOf({ ...small, chapters: [{ ...chapter, passages }] });
  expect(readCourse(text).course?.chapters[0].passages).toHaveLength(50);
  expect(told(text)).toEqual([[lineOf(text, '"p50"') - 1, 'too-many', 'rest']]);
});

it('problems come in the order of the lines', () => {
  const text = textOf({
    ...whole,
    id: 'X',
    title: 7,
    checklist: [{ text: 'a', at: 'b' }],
    chapters: [{ id: 'x' }, ...whole.chapters, 7],
  });
  const lines = told(text).map(([line]) => Number(line));
  expect(lines.length).toBeGreaterThan(4);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

describe('whatever comes in', () => {
  const isTold = (text: string) => {
    const { course, problems } = readCourse(text);
    return course !== null || problems.some(({ leftOut }) => leftOut === 'course');
  };

  it('as text, there is a course or a reason', () => {
    fc.assert(fc.property(fc.string(), isTold));
  });

  it('as JSON, there is a course or a reason', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), isTold));
  });

  it('in the place of any part, there is a course or a reason', () => {
    const parts = partsOf(whole);
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (path, value) =>
        isTold(JSON.stringify(replaced(whole, path, value))),
      ),
    );
  });

  it('of a text that a hand has slipped in, there is a course or a reason', () => {
    const text = textOf(whole);
    const slip = fc.record({ at: fc.nat(text.length), gone: fc.nat(12), put: fc.string({ maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) =>
        isTold(slips.reduce((now, { at, gone, put }) => now.slice(0, at) + put + now.slice(at + gone), text)),
      ),
    );
  });

  it('what comes out is a course that is all right', () => {
    const parts = partsOf(whole);
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (path, value) => {
        const { course } = readCourse(JSON.stringify(replaced(whole, path, value)));
        if (course === null) return;
        const again = readCourse(JSON.stringify(course));
        expect(again.course).toEqual(course);
        // a link that leads nowhere stays in its text
        expect(again.problems.filter(({ fault }) => fault.code !== 'bad-link')).toEqual([]);
      }),
    );
  });
});

/** The ways to all parts of a value. */
function partsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => partsOf(part, [...path, key]))];
}

/** The value with something else at the end of this way. */
function replaced(value: unknown, [key, ...path]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, k) => (`${k}` === key ? replaced(item, path, by) : item));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, part]) => [name, name === key ? replaced(part, path, by) : part]),
  );
}
