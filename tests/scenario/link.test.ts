import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affordable } from '../../src/scenario/affordable.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { formatLink, parseLink } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { ListedStarts, RandomStarts, Scenario } from '../../src/scenario/scenario.ts';
import { limits, settings } from '../../src/scenario/settings.ts';
import { scenarios } from './arbitraries.ts';

describe('a link', () => {
  it('means the scenario it was made from, whenever it is complete', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { query, complete } = formatLink(scenario);
        if (complete) expect(parseLink(query)).toEqual({ scenario, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is shorter than 2000 characters and never broken, even where not everything fits', () => {
    fc.assert(
      fc.property(scenarios(), fc.nat({ max: 300 }), (scenario, more) => {
        const added = Array.from({ length: more }, (_, k) => [k / 7, (1 - k) / 3] as const);
        const { query } = formatLink(affordable({ ...scenario, starts: { random: 'uniform', count: 9, added } }));
        expect(query.length).toBeLessThan(2000);
        expect(parseLink(query).problems).toEqual([]);
      }),
    );
  });

  it('consists of characters that survive in a mail, a chat and a frame', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { query } = formatLink(scenario);
        expect(query).toMatch(/^\?[\w.~!*'()/,:;=&%+-]*$/);
        expect(new URL(query, 'https://example.org/').search).toBe(query);
      }),
    );
  });

  it('says surface, rate, number of starts and seed, and nothing else that goes without saying', () => {
    expect(formatLink(defaultScenario())).toEqual({
      query: `?surface=himmelblau&rate=${defaultScenario().optimizers[0].learningRate}&starts=60&seed=7`,
      complete: true,
    });
  });

  it('can be read by people', () => {
    const scenario = parseScenario({
      surface: { formula: 'x^2 + 3 sin(y)', domain: { x: [-3, 3], y: [-3, 3] } },
      starts: {
        count: 60,
        moved: [
          [3, 1.25, -2],
          [7, 0, 0],
        ],
        removed: [5, 12],
        added: [[-0.5, 1e-7]],
      },
      optimizers: [{ learningRate: 0.001, momentum: 0.9, nesterov: true }, { learningRate: 0.0001 }],
      stop: { maxSteps: 200 },
      view: { mode: 'map' },
    }).scenario;
    const { query } = formatLink(scenario);
    expect(query.split('&')).toEqual([
      '?formula=x%5E2%20%2B%203%20sin(y)',
      'domain=-3,3;-3,3',
      'rate=0.001',
      'momentum=0.9',
      'nesterov=1',
      'rate.2=1e-4',
      'starts=60',
      'seed=7',
      'steps=200',
      'view=map',
      'removed=5,12',
      'moved=3:1.25,-2;7:0,0',
      'added=-0.5,1e-7',
    ]);
    expect(parseLink(query)).toEqual({ scenario, problems: [] });
  });

  it('stays short when one of 100,000 hikers is dragged', () => {
    const starts: RandomStarts = { random: 'uniform', count: 100_000, moved: [[31_415, 1.25, -2]] };
    const { query, complete } = formatLink({ ...defaultScenario(), starts });
    expect(complete).toBe(true);
    expect(query.length).toBeLessThan(100);
  });

  it('keeps the first places when a list is too long for it', () => {
    const points = Array.from({ length: 1000 }, (_, k) => [k / 8, 1 - k] as const);
    const { query, complete } = formatLink({ ...defaultScenario(), starts: { points } });
    const { scenario, problems } = parseLink(query);
    const kept = (scenario.starts as ListedStarts).points;
    expect(complete).toBe(false);
    expect(problems).toEqual([]);
    expect(kept.length).toBeGreaterThan(150);
    expect(kept).toEqual(points.slice(0, kept.length));
  });

  it('keeps every rival, and the beginning of each list, where the lists are too long', () => {
    const rateChanges = Array.from({ length: 200 }, (_, k) => [100 * k + 1, 0.01 + k / 7919]);
    const { scenario } = parseScenario({
      optimizers: settings.optimizer.values.slice(0, limits.optimizers).map((id, k) => ({
        id,
        learningRate: 0.1 / (k + 3),
        clipNorm: k + 1,
        rateChanges,
      })),
    });
    const { query, complete } = formatLink(scenario);
    const { scenario: read, problems } = parseLink(query);
    expect(complete).toBe(false);
    expect(query.length).toBeLessThan(2000);
    expect(problems).toEqual([]);
    expect(read.optimizers).toHaveLength(limits.optimizers);
    for (const [k, { rateChanges: kept = [], ...rest }] of read.optimizers.entries()) {
      const { rateChanges: all = [], ...said } = scenario.optimizers[k];
      expect(rest).toEqual(said);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept).toEqual(all.slice(0, kept.length));
    }
  });

  it('is cut only where not all fits, and then says as much as it can', () => {
    const few = [[5, 0.5]];
    const many = Array.from({ length: 200 }, (_, k) => [100 * k + 1, 0.01 + k / 7919]);
    const { scenario } = parseScenario({ optimizers: [{ rateChanges: many }, { rateChanges: few }] });
    const { query } = formatLink(scenario);
    expect(parseLink(query).scenario.optimizers[1].rateChanges).toEqual(few);
    expect(query.length).toBeGreaterThan(1960);
  });

  it('names every rival, however much there is to say about each', () => {
    const schedule = {
      id: 'one-cycle',
      steps: 12_345,
      warmupFraction: 1 / 3,
      divFactor: 22 / 7,
      finalDivFactor: 1e5 / 7,
    };
    const optimizers = Array.from({ length: limits.optimizers }, (_, k) => ({
      id: 'adamw',
      learningRate: 1 / (k + 3),
      beta1: 1 / 3,
      beta2: 2 / 3,
      epsilon: 1e-3 / 7,
      weightDecay: 10 / 7,
      clipNorm: 10 / 3,
      schedule,
    }));
    const { scenario } = parseScenario({ optimizers });
    const { query, complete } = formatLink(scenario);
    const { scenario: read, problems } = parseLink(query);
    expect([complete, problems]).toEqual([false, []]);
    expect(query.length).toBeLessThan(2000);
    const named = (of: Scenario) => of.optimizers.map(({ id, learningRate }) => [id, learningRate]);
    expect(named(read)).toEqual(named(scenario));
  });

  it('holds 120 places dragged to four decimals', () => {
    const points = Array.from({ length: 120 }, (_, k) => [(-12_345 - k) / 10_000, 2.3456] as const);
    expect(formatLink({ ...defaultScenario(), starts: { points } }).complete).toBe(true);
  });
});

describe('parseLink', () => {
  it('understands a link without its question mark, as a hand would write it', () => {
    const { scenario, problems } = parseLink('formula=x^2/2&starts=5&nesterov=0&spread=grid');
    expect(problems).toEqual([]);
    expect(scenario.surface).toMatchObject({ formula: 'x^2/2' });
    expect(scenario.starts).toEqual({ random: 'grid', count: 5 });
  });

  it('shows the default when it is given nothing', () => {
    expect(parseLink('')).toEqual({ scenario: defaultScenario(), problems: [] });
    expect(parseLink('?')).toEqual({ scenario: defaultScenario(), problems: [] });
  });

  it('leaves the words of the page and of other sites alone', () => {
    expect(parseLink('?lang=de&theme=night&utm_source=mail&fbclid=x').problems).toEqual([]);
  });

  it.each([
    ['rate=fast', { code: 'wrong-type', at: 'optimizers.0.learningRate', expected: 'number' }],
    ['rate=', { code: 'wrong-type', at: 'optimizers.0.learningRate', expected: 'number' }],
    ['rate', { code: 'wrong-type', at: 'optimizers.0.learningRate', expected: 'number' }],
    ['rate=NaN', { code: 'wrong-type', at: 'optimizers.0.learningRate', expected: 'number' }],
    ['rate=Infinity', { code: 'wrong-type', at: 'optimizers.0.learningRate', expected: 'number' }],
    ['rate=0x10', { code: 'wrong-type', at: 'optimizers.0.learningRate', expected: 'number' }],
    ['rate=0,01', { code: 'wrong-type', at: 'optimizers.0.learningRate', expected: 'number' }],
    ['rate=%', { code: 'wrong-type', at: 'optimizers.0.learningRate', expected: 'number' }],
    ['rate=1e999', { code: 'out-of-range', at: 'optimizers.0.learningRate', min: 1e-30, max: 1e4, used: 1e4 }],
    ['starts=-5', { code: 'out-of-range', at: 'starts.count', min: 1, max: 100_000, used: 1 }],
    ['surface=constructor', { code: 'unknown-choice', at: 'surface.id', found: 'constructor' }],
    ['__proto__=1', { code: 'unknown-field', at: '__proto__' }],
    ['Rate=1', { code: 'unknown-field', at: 'Rate' }],
    ['seed=1&seed=1', { code: 'repeated', at: 'seed' }],
    ['nesterov=yes', { code: 'wrong-type', at: 'optimizers.0.nesterov', expected: 'yes-or-no' }],
    ['moved=3', { code: 'wrong-type', at: 'starts.moved.0', expected: 'moved-start' }],
    ['added=1,2;3', { code: 'wrong-type', at: 'starts.added.1', expected: 'point' }],
    ['within=1', { code: 'wrong-type', at: 'starts.domain.x', expected: 'range' }],
    ['within=1,2;3,4;5,6', { code: 'wrong-type', at: 'starts.domain', expected: 'object' }],
    ['version=9', { code: 'newer-version', at: 'version', version: 9 }],
  ])('lists what is wrong with %s', (query, problem) => {
    expect(parseLink(query).problems).toEqual([problem]);
  });

  it('tells in one sentence that there are too many optimizers', () => {
    const query = Array.from({ length: 40 }, (_, k) => `optimizer.${k + 1}=adam&rate.${k + 1}=0.1`).join('&');
    const { scenario, problems } = parseLink(query.replaceAll('.1=', '='));
    expect(problems).toEqual([{ code: 'too-many', at: 'optimizers', max: limits.optimizers }]);
    expect(scenario.optimizers).toHaveLength(limits.optimizers);
    expect(parseLink('rate.09=1&rte.9=1').problems.map(({ code }) => code)).toEqual(['unknown-field', 'unknown-field']);
  });

  it('keeps the good parts of a broken link', () => {
    const { scenario, problems } = parseLink(
      '?surface=rosenbrock&rate=%E0%A4%A&momentum=0.5&starts=lots&seed=9&%%%=&=&&',
    );
    expect(scenario.surface).toEqual({ id: 'rosenbrock' });
    expect(scenario.optimizers[0]).toMatchObject({ momentum: 0.5 });
    expect(scenario.seed).toBe(9);
    expect(problems.map(({ at }) => at)).toEqual(['%%%', '', 'starts.count', 'optimizers.0.learningRate']);
  });

  it('makes a valid scenario of any text', () => {
    const pieces = fc.constantFrom(
      ...'?&=;:,.%+-09eE'.split(''),
      'rate',
      'moved',
      'points',
      'formula',
      'rate.3',
      'within',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (query) => {
        const { scenario } = parseLink(query);
        expect(parseScenario(scenario)).toEqual({ scenario, problems: [] });
      }),
    );
  });

  it.each([
    ['of one word', 'x'.repeat(1e6)],
    ['of many words', 'a=1&'.repeat(250_000)],
    ['of one list', `?seed=9&points=${'1,2;'.repeat(250_000)}`],
    ['of signs', `formula=${'%'.repeat(1e6)}`],
    ['of brackets', `formula=${'('.repeat(1e6)}`],
  ])('reads a megabyte %s and comes to an end', (_what, query) => {
    const { scenario } = parseLink(query);
    expect(scenario).toEqual(parseScenario(scenario).scenario);
  });
});

describe('a link written by hand', () => {
  it('means a plus where it says plus', () => {
    expect(parseLink('?formula=x^2+y^2').scenario.surface).toMatchObject({ formula: 'x^2+y^2' });
    expect(parseLink('?formula=x%5E2 %2B 100y^2').scenario.surface).toMatchObject({ formula: 'x^2 + 100y^2' });
  });
});

describe('formatLink', () => {
  it('numbers the words of rivals', () => {
    const rivals: Scenario = {
      ...defaultScenario(),
      optimizers: [...defaultScenario().optimizers, ...defaultScenario().optimizers],
    };
    expect(formatLink(rivals).query).toContain('&rate.2=');
  });
});
