import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/core/surfaces/index.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { formatScenario } from '../../src/scenario/formatScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { usualSchedule } from '../../src/scenario/readSchedule.ts';
import { limits } from '../../src/scenario/settings.ts';
import { startsOf } from '../../src/scenario/startsOf.ts';
import { scenarios } from './arbitraries.ts';
import { sgdChoice, stopRules } from './choices.ts';

/** The scenario of an input in which only one thing is wrong, and what is said about it. */
function flawed(input: unknown) {
  const { scenario, problems } = parseScenario(input);
  expect(problems).toHaveLength(1);
  return { scenario, problem: problems[0] };
}

describe('parseScenario', () => {
  it('leaves every valid scenario as it is', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(parseScenario(scenario)).toEqual({ scenario, problems: [] });
      }),
    );
  });

  it('understands what formatScenario writes', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const text = formatScenario(scenario);
        expect(parseScenario(JSON.parse(text))).toEqual({ scenario, problems: [] });
        expect(parseScenario(text)).toEqual({ scenario, problems: [] });
      }),
    );
  });

  it('makes a valid scenario of anything, and finds nothing more to say about it', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), (input) => {
        const { scenario } = parseScenario(input);
        expect(parseScenario(scenario)).toEqual({ scenario, problems: [] });
      }),
    );
  });

  it('makes a valid scenario of a good one with anything in any of its fields', () => {
    const damaged = fc.tuple(scenarios(), fc.anything(), fc.nat()).map(([scenario, junk, at]) => {
      const copy = JSON.parse(formatScenario(scenario));
      const places = placesIn(copy);
      const [holder, key] = places[at % places.length];
      holder[key] = junk;
      return copy;
    });
    fc.assert(
      fc.property(damaged, (input) => {
        const { scenario } = parseScenario(input);
        expect(parseScenario(scenario)).toEqual({ scenario, problems: [] });
      }),
    );
  });

  it('takes defaults for what is missing, in silence', () => {
    expect(parseScenario({})).toEqual({ scenario: defaultScenario(), problems: [] });
    expect(parseScenario({ surface: {}, starts: {}, optimizers: [], gradient: {}, stop: {}, view: {} })).toEqual({
      scenario: defaultScenario(),
      problems: [],
    });
  });

  it('takes the rate, steps and view that suit the surface, and the optimizer as PyTorch has it', () => {
    const { scenario } = parseScenario({ surface: { id: 'rosenbrock' }, optimizers: [{ id: 'sgd' }] });
    const defaults = entryOf('rosenbrock')?.defaults;
    expect(scenario.optimizers).toEqual([sgdChoice({ learningRate: defaults?.learningRate ?? Number.NaN })]);
    expect(scenario.stop.maxSteps).toBe(defaults?.maxSteps);
    expect(scenario.view.mode).toBe(defaults?.mode);
  });

  it('looks at a formula from −5 to 5 when nobody says where', () => {
    const { scenario } = parseScenario({ surface: { formula: 'x y' } });
    expect(scenario.surface).toEqual({ formula: 'x y', domain: { x: [-5, 5], y: [-5, 5] } });
  });

  it('clamps numbers that are out of range, and says to what', () => {
    const { scenario, problem } = flawed({ stop: { maxSteps: 1e9 } });
    expect(scenario.stop.maxSteps).toBe(20_000);
    expect(problem).toEqual({ code: 'out-of-range', at: 'stop.maxSteps', min: 1, max: 20_000, used: 20_000 });
    expect(flawed({ optimizers: [{ learningRate: -1 }] }).scenario.optimizers[0].learningRate).toBe(1e-30);
    expect(flawed({ optimizers: [{ learningRate: Infinity }] }).scenario.optimizers[0].learningRate).toBe(1e4);
  });

  it.each([
    [{ seed: '7' }, { code: 'wrong-type', at: 'seed', expected: 'whole-number' }],
    [{ seed: 1.5 }, { code: 'wrong-type', at: 'seed', expected: 'whole-number' }],
    [{ seed: Number.NaN }, { code: 'wrong-type', at: 'seed', expected: 'whole-number' }],
    [{ gradient: { h: null } }, { code: 'wrong-type', at: 'gradient.h', expected: 'number' }],
    [{ gradient: { kind: 'guessed' } }, { code: 'unknown-choice', at: 'gradient.kind', found: 'guessed' }],
    [{ view: { minima: 'yes' } }, { code: 'wrong-type', at: 'view.minima', expected: 'yes-or-no' }],
    [{ view: [] }, { code: 'wrong-type', at: 'view', expected: 'object' }],
    [{ optimizers: { id: 'sgd' } }, { code: 'wrong-type', at: 'optimizers', expected: 'list' }],
    [{ optimizers: [{ id: 'constructor' }] }, { code: 'unknown-choice', at: 'optimizers.0.id', found: 'constructor' }],
    [{ optimizers: [{ id: 'sgd', beta1: 1 }] }, { code: 'unknown-field', at: 'optimizers.0.beta1' }],
    [{ surface: { id: 'constructor' } }, { code: 'unknown-choice', at: 'surface.id', found: 'constructor' }],
    [{ surface: { id: 7 } }, { code: 'wrong-type', at: 'surface.id', expected: 'text' }],
    [{ surface: { terrain: '__proto__' } }, { code: 'unknown-choice', at: 'surface.terrain', found: '__proto__' }],
    [
      { surface: { id: 'bowl', terrain: 'jacksboro' } },
      { code: 'contradiction', at: 'surface.terrain', with: 'surface.id' },
    ],
    [
      { surface: { formula: 'x', domain: { x: [2, 1] } } },
      { code: 'wrong-type', at: 'surface.domain.x', expected: 'range' },
    ],
    [{ starts: { count: 0 } }, { code: 'out-of-range', at: 'starts.count', min: 1, max: 100_000, used: 1 }],
    [{ starts: { count: 5, moved: [[5, 0, 0]] } }, { code: 'no-such-start', at: 'starts.moved.0', count: 5 }],
    [{ starts: { moved: [[5, 0]] } }, { code: 'wrong-type', at: 'starts.moved.0', expected: 'moved-start' }],
    [{ starts: { removed: [3, 3] } }, { code: 'repeated', at: 'starts.removed.1' }],
    [{ starts: { added: [[0, Infinity]] } }, { code: 'wrong-type', at: 'starts.added.0', expected: 'point' }],
    [{ colour: 'red' }, { code: 'unknown-field', at: 'colour' }],
  ])('falls back where it reads %j, and says so', (input, problem) => {
    expect(flawed(input).problem).toEqual(problem);
  });

  it('keeps the good points of a list and names the bad ones', () => {
    const { scenario, problem } = flawed({ starts: { points: [[1, 2], 'here', [3, 4]] } });
    expect(scenario.starts).toEqual({
      points: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(problem).toEqual({ code: 'wrong-type', at: 'starts.points.1', expected: 'point' });
  });

  it('lets a landscape wait for its first hiker', () => {
    expect(parseScenario({ starts: { points: [] } }).scenario.starts).toEqual({ points: [] });
  });

  it('says where a formula cannot be read, and shows the default landscape', () => {
    const { scenario, problem } = flawed({ surface: { formula: 'x +* y' } });
    expect(scenario.surface).toEqual({ id: 'himmelblau' });
    expect(problem).toMatchObject({ code: 'bad-formula', at: 'surface.formula', problem: { at: 3 } });
  });

  it.each([
    [{ momentum: 0 }, 'momentum'],
    [{ momentum: 0.9, dampening: 0.1 }, 'dampening'],
  ])('takes Nesterov back where PyTorch refuses it: %j', (parameters, obstacle) => {
    const { scenario, problem } = flawed({ optimizers: [{ id: 'sgd', nesterov: true, ...parameters }] });
    expect(scenario.optimizers[0]).toMatchObject({ nesterov: false });
    expect(problem).toEqual({ code: 'contradiction', at: 'optimizers.0.nesterov', with: `optimizers.0.${obstacle}` });
  });

  it.each([
    [{ optimizers: Array(40).fill({ id: 'adam' }) }, 8],
    [{ optimizers: Array(40).fill({ id: 'adam' }), starts: { random: 'uniform', count: 100_000 } }, 2],
  ])('lets as many optimizers race as there is room for', (input, most) => {
    const { scenario, problem } = flawed(input);
    expect(scenario.optimizers).toHaveLength(most);
    expect(problem).toEqual({ code: 'too-many', at: 'optimizers', max: most });
  });

  it.each([
    [{ beta1: 1 }, { beta1: 0.999999 }],
    [{ learningRate: 1e300 }, { learningRate: 1e4 }],
    [{ learningRate: 0 }, { learningRate: 1e-30 }],
    [{ learningRate: -1 }, { learningRate: 1e-30 }],
  ])('takes the nearest number that makes sense: %j', (given, used) => {
    const { scenario, problem } = flawed({ optimizers: [{ id: 'adam', ...given }] });
    expect(scenario.optimizers[0]).toMatchObject(used);
    expect(problem.code).toBe('out-of-range');
  });

  it('draws a usual schedule where the drawing has no point', () => {
    const { scenario, problem } = flawed({ optimizers: [{ id: 'sgd', schedule: { id: 'drawn', points: [] } }] });
    expect(scenario.optimizers[0].schedule).toEqual(usualSchedule('drawn'));
    expect(problem).toEqual({ code: 'no-points', at: 'optimizers.0.schedule.points' });
  });

  it('puts points of a schedule and changes of the rate into the order of their steps', () => {
    const { scenario, problems } = parseScenario({
      optimizers: [
        {
          id: 'sgd',
          schedule: {
            id: 'drawn',
            points: [
              [50, 0.5],
              [0, 1],
              [50, 0.2],
            ],
          },
          rateChanges: [
            [30, 0.1],
            [10, 0.2],
          ],
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(scenario.optimizers[0]).toMatchObject({
      schedule: {
        points: [
          [0, 1],
          [50, 0.2],
        ],
      },
      rateChanges: [
        [10, 0.2],
        [30, 0.1],
      ],
    });
  });

  it('refuses a newer version whole', () => {
    const { scenario, problem } = flawed({ version: 2, surface: { id: 'rosenbrock' }, seed: 'new' });
    expect(scenario).toEqual(defaultScenario());
    expect(problem).toEqual({ code: 'newer-version', at: 'version', version: 2 });
  });

  it.each([null, undefined, 7, true, [], () => 0, Symbol('s'), 7n, '7', '"text"', 'null'])(
    'takes %p for no scenario',
    (input) => {
      expect(flawed(input)).toEqual({ scenario: defaultScenario(), problem: { code: 'not-a-scenario', at: '' } });
    },
  );

  it.each(['', '{', '{"seed": 7,}', '['.repeat(1e5)])('takes %.20j for broken JSON', (text) => {
    expect(flawed(text)).toEqual({ scenario: defaultScenario(), problem: { code: 'not-json', at: '' } });
  });

  it('is not led astray by keys that objects are born with', () => {
    const { scenario, problems } = parseScenario('{"__proto__": {"seed": 9}, "constructor": 1, "toString": 2}');
    expect(scenario).toEqual(defaultScenario());
    expect(problems.map(({ at }) => at)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.prototype).not.toHaveProperty('seed');
  });

  it('lists fifty problems at most', () => {
    const points = Array.from({ length: 1000 }, () => 'nowhere');
    expect(parseScenario({ starts: { points } }).problems).toHaveLength(50);
  });

  it('takes the first eight optimizers', () => {
    const { scenario, problem } = flawed({ optimizers: Array.from({ length: 40 }, () => ({ id: 'sgd' })) });
    expect(scenario.optimizers).toHaveLength(8);
    expect(problem).toEqual({ code: 'too-many', at: 'optimizers', max: 8 });
  });

  it('lets drawn and added starts together be no more than 100,000', () => {
    const added = Array.from({ length: 20 }, () => [0, 0]);
    const { scenario, problem } = flawed({ starts: { count: 99_990, removed: [4], added } });
    expect(problem).toEqual({ code: 'too-many', at: 'starts.added', max: 11 });
    expect(startsOf(scenario).id).toHaveLength(limits.starts);
  });

  it('shares nothing with what came in', () => {
    const points = [[1, 2]];
    const { scenario } = parseScenario({ starts: { points } });
    points[0][0] = 9;
    expect(scenario.starts).toEqual({ points: [[1, 2]] });
  });

  describe('before hostile input', () => {
    const circle: Record<string, unknown> = { seed: 3 };
    circle.surface = circle;
    circle.starts = { points: [circle, [circle, circle]] };
    const list: unknown[] = [];
    for (let k = 0; k < 100_000; k++) list.push(list);
    const traps = {
      get seed() {
        throw new Error('Do not touch.');
      },
      stop: { maxSteps: 20 },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const endless: object = new Proxy({}, { get: () => endless, ownKeys: () => ['starts', 'points'] });

    it.each(Object.entries({ circle, list: { starts: { points: list } }, proxy, endless, inside: { view: proxy } }))(
      'keeps calm: %s',
      (_name, input) => {
        const { scenario } = parseScenario(input);
        expect(parseScenario(scenario)).toEqual({ scenario, problems: [] });
      },
    );

    it('keeps what lies beside a trap', () => {
      const { scenario, problem } = flawed(traps);
      expect(scenario).toEqual({ ...defaultScenario(), stop: stopRules({ maxSteps: 20 }) });
      expect(problem).toEqual({ code: 'wrong-type', at: 'seed', expected: 'whole-number' });
    });

    it('reads no more of a million points than there may be', () => {
      const points = Array.from({ length: 1e6 }, (_, k) => [k / 1e6, 0]);
      const { scenario, problem } = flawed({ starts: { points } });
      expect(startsOf(scenario).id).toHaveLength(limits.starts);
      expect(problem).toEqual({ code: 'too-many', at: 'starts.points', max: limits.starts });
    });
  });
});

describe('formatScenario', () => {
  it('writes a point on one line', () => {
    const { scenario } = parseScenario({
      starts: {
        points: [
          [1, 2],
          [-0.5, 1e-7],
        ],
      },
    });
    expect(formatScenario(scenario)).toContain('    "points": [\n      [1, 2],\n      [-0.5, 1e-7]\n    ]\n');
  });

  it('writes the fields in the same order, however the scenario was put together', () => {
    const { seed, surface, ...rest } = defaultScenario();
    expect(formatScenario({ seed, ...rest, surface })).toBe(formatScenario(defaultScenario()));
  });
});

/** Every place in a value where something else could stand. */
function placesIn(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key], ...placesIn(holder[key])]);
}
