import { describe, expect, it, test } from 'vitest';
import type { Facts } from '../../src/chapters/facts.ts';
import type { Measure } from '../../src/chapters/measure.ts';
import { measured } from '../../src/chapters/measured.ts';
import { networkTaskOf } from '../../src/core/network/networkTaskOf.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { simulate } from '../../src/scenario/simulate.ts';
import { createThalwegStore } from '../../src/store/store.ts';
import { factsOf } from './factsOf.ts';

/** A scenario that is all right, complete. */
function scenario(partial: object): Scenario {
  const { scenario: whole, problems } = parseScenario(partial);
  expect(problems).toEqual([]);
  return whole;
}

const bowl = { formula: '3x^2 + y^2', domain: { x: [-3, 3], y: [-3, 3] } };
/** Two valleys, of which the left one is deeper. */
const tilted = { formula: '(x^2 - 1)^2 + 0.2 x + y^2', domain: { x: [-2, 2], y: [-2, 2] } };

const hills = scenario({
  surface: { id: 'himmelblau' },
  starts: { random: 'uniform', count: 40 },
  optimizers: [
    { id: 'sgd', learningRate: 0.01 },
    { id: 'sgd', learningRate: 0.1 },
    { id: 'adam', learningRate: 0.1 },
  ],
  stop: { maxSteps: 400 },
  seed: 3,
});
const twoValleys = scenario({
  surface: tilted,
  starts: { random: 'grid', count: 25 },
  optimizers: [{ id: 'sgd', learningRate: 0.05 }],
  stop: { maxSteps: 500 },
});
const line = scenario({
  surface: { task: 'penguin-line', batchSize: 16 },
  starts: {
    points: [
      [1, 1],
      [-2, 0.5],
    ],
  },
  optimizers: [{ id: 'sgd', learningRate: 0.05 }],
  stop: { maxSteps: 200, patience: 2 },
});
const network = scenario({
  surface: { network: 'moons', hidden: [4], trainings: 2, batchSize: 32 },
  optimizers: [
    { id: 'sgd', learningRate: 0.1 },
    { id: 'adam', learningRate: 0.02 },
  ],
  stop: { maxSteps: 100 },
});

describe('hikers', () => {
  const facts = factsOf(hills);
  const { hikers } = simulate(hills);
  const diverged = hikers.filter(({ stopped }) => stopped.reason === 'diverged');

  it('are counted as arrived where the slope has vanished in a hollow', () => {
    // all four valleys of this landscape are as deep, and no hiker rests in any other place
    const near = hikers.filter(({ x, y, loss, stopped }) => {
      const last = stopped.step;
      return stopped.reason !== 'diverged' && loss[last] < 0.05 && Number.isFinite(x[last] + y[last]);
    });
    expect(near.length).toBeGreaterThan(60);
    expect(measured(facts, { of: 'arrived', in: 'deepest' })).toBe(near.length);
    expect(measured(facts, { of: 'arrived', in: 'any' })).toBe(near.length);
    const ofOne = [0, 1, 2].map((optimizer) => measured(facts, { of: 'arrived', in: 'any', optimizer }));
    expect(ofOne).toEqual([0, 1, 2].map((rival) => near.filter(({ optimizer }) => optimizer === rival).length));
  });

  it('are counted as diverged optimizer by optimizer, and together', () => {
    expect(diverged.length).toBeGreaterThan(0);
    expect(measured(facts, { of: 'diverged' })).toBe(diverged.length);
    expect(measured(facts, { of: 'diverged', optimizer: 1 })).toBe(
      diverged.filter(({ optimizer }) => optimizer === 1).length,
    );
  });

  it('end where their way ends', () => {
    for (const { start, optimizer, x, y, loss, stopped } of hikers) {
      const at = (of: 'x' | 'y' | 'loss' | 'steps') => measured(facts, { of, start, optimizer });
      const last = stopped.step;
      expect([at('x'), at('y'), at('loss'), at('steps')]).toEqual([x[last], y[last], loss[last], last]);
    }
  });

  it('are the first start and the first optimizer where none is named', () => {
    expect(measured(facts, { of: 'x' })).toBe(measured(facts, { of: 'x', start: 0, optimizer: 0 }));
  });

  it('that are not there give no number', () => {
    for (const nobody of [{ start: 40 }, { optimizer: 3 }, { start: -1 }, { start: 0.5 }]) {
      expect(measured(facts, { of: 'loss', ...nobody })).toBeNull();
    }
    expect(measured(facts, { of: 'arrived', in: 'any', optimizer: 3 })).toBeNull();
    expect(measured(facts, { of: 'steps-to-valley', optimizer: 3 })).toBeNull();
  });

  it('are in the middle one of the valleys after so many steps for good', () => {
    const minima = [
      [3, 2],
      [-2.805118, 3.131312],
      [-3.77931, -3.283186],
      [3.584428, -1.848127],
    ];
    const [width, height] = ['x', 'y'].map((axis) => {
      const [low, high] = facts.surface.domain[axis as 'x' | 'y'];
      return high - low;
    });
    const isNear = (x: number, y: number, [mx, my]: number[]) => Math.hypot((x - mx) / width, (y - my) / height) < 0.01;
    const medians = [0, 1, 2].map((rival) => {
      const steps = hikers
        .filter(({ optimizer }) => optimizer === rival)
        .map(({ x, y, stopped }) => {
          const last = stopped.step;
          const valley = minima.find((place) => stopped.reason !== 'diverged' && isNear(x[last], y[last], place));
          if (valley === undefined) return Number.POSITIVE_INFINITY;
          let step = last;
          while (step > 0 && isNear(x[step - 1], y[step - 1], valley)) step--;
          return step;
        })
        .sort((a, b) => a - b);
      return steps[19] === steps[20] ? steps[19] : (steps[19] + steps[20]) / 2;
    });
    const told = [0, 1, 2].map((optimizer) => measured(facts, { of: 'steps-to-valley', optimizer }));
    expect(told).toEqual(medians);
    expect(medians[1]).toBe(Number.POSITIVE_INFINITY);
    expect(measured(facts, { of: 'first-optimizer' })).toBe(medians.indexOf(Math.min(...medians)));
  });

  it('of the optimizer with the lowest middle loss are named', () => {
    const medians = [0, 1, 2].map((rival) => {
      const losses = hikers
        .filter(({ optimizer }) => optimizer === rival)
        .map(({ loss, stopped }) => (stopped.reason === 'diverged' ? Number.POSITIVE_INFINITY : loss[stopped.step]))
        .sort((a, b) => a - b);
      return (losses[19] + losses[20]) / 2;
    });
    expect(measured(facts, { of: 'lowest-optimizer' })).toBe(medians.indexOf(Math.min(...medians)));
  });

  it('of whom nobody comes to a valley have no first optimizer', () => {
    const lost = factsOf(
      scenario({
        surface: bowl,
        starts: { points: [[1, 1]] },
        optimizers: [{ id: 'sgd', learningRate: 5 }],
        stop: { maxSteps: 2000 },
      }),
    );
    expect(measured(lost, { of: 'diverged' })).toBe(1);
    expect(measured(lost, { of: 'first-optimizer' })).toBeNull();
    expect(measured(lost, { of: 'lowest-optimizer' })).toBeNull();
    expect(measured(lost, { of: 'steps-to-valley' })).toBe(Number.POSITIVE_INFINITY);
    expect(measured(lost, { of: 'valley' })).toBe(-1);
  });
});

describe('valleys', () => {
  const facts = factsOf(twoValleys);
  const { hikers } = simulate(twoValleys);

  it('are counted, and numbered from the deepest', () => {
    expect(measured(facts, { of: 'valleys' })).toBe(2);
    const told = hikers.map(({ start }) => measured(facts, { of: 'valley', start }));
    expect(told).toEqual(hikers.map(({ x, stopped }) => (x[stopped.step] < -0.5 ? 0 : x[stopped.step] > 0.5 ? 1 : -1)));
    expect(new Set(told)).toEqual(new Set([0, 1]));
  });

  it('hold those who have arrived: in the deepest fewer than in any', () => {
    const left = hikers.filter(({ x, stopped }) => x[stopped.step] < -0.5).length;
    expect(measured(facts, { of: 'arrived', in: 'deepest' })).toBe(left);
    expect(measured(facts, { of: 'arrived', in: 'any' })).toBe(25);
  });

  it('do not hold who rests on a saddle', () => {
    const balanced = factsOf(
      scenario({
        surface: { formula: '(x^2 - 1)^2 + y^2', domain: { x: [-2, 2], y: [-2, 2] } },
        starts: { points: [[0, 1]] },
        optimizers: [{ id: 'sgd', learningRate: 0.1 }],
      }),
    );
    expect(measured(balanced, { of: 'x' })).toBe(0);
    expect(measured(balanced, { of: 'valley' })).toBe(-1);
    expect(measured(balanced, { of: 'arrived', in: 'any' })).toBe(0);
  });
});

describe('a landscape', () => {
  const facts = factsOf(scenario({ surface: bowl }));

  it('has a height and slopes at every place', () => {
    expect(measured(facts, { of: 'height', x: 1, y: 2 })).toBeCloseTo(7, 12);
    expect(measured(facts, { of: 'slope-x', x: 1, y: 2 })).toBeCloseTo(6, 12);
    expect(measured(facts, { of: 'slope-y', x: 1, y: 2 })).toBeCloseTo(4, 12);
  });

  it('has no height where there is none', () => {
    const edge = factsOf(scenario({ surface: { formula: 'ln(x) + y^2', domain: { x: [0.5, 2], y: [-1, 1] } } }));
    expect(measured(edge, { of: 'height', x: -1, y: 0 })).toBeNull();
  });

  it.each([
    [{}, 2 / 6],
    [{ momentum: 0.9 }, (2 * 1.9) / 6],
    [{ momentum: 0.9, nesterov: true }, (2 * 1.9) / (2.8 * 6)],
  ])('is stable up to two over its largest curvature, with momentum up to more: %j', (settings, rate) => {
    const raced = factsOf(scenario({ surface: bowl, optimizers: [{ id: 'adam' }, { id: 'sgd', ...settings }] }));
    expect(measured(raced, { of: 'stable-rate', optimizer: 1 })).toBeCloseTo(rate, 9);
    expect(measured(raced, { of: 'stable-rate' })).toBeNull();
  });

  it('is stable by its deepest minimum, and not by the most curved one', () => {
    // (x² − 1)² + x/5 curves like 12x² − 4 along x, which at the right minimum is less
    const root = [-1.0242, 0.9741].map((x) => {
      let at = x;
      for (let k = 0; k < 50; k++) at -= (4 * at ** 3 - 4 * at + 0.2) / (12 * at ** 2 - 4);
      return at;
    });
    const rate = measured(factsOf(twoValleys), { of: 'stable-rate' });
    expect(rate).toBeCloseTo(2 / (12 * root[0] ** 2 - 4), 6);
    // here the left one, which is deeper, is the flatter one: it curves like 4 along x, the other like 20
    const flatter = factsOf(scenario({ surface: { ...tilted, formula: '(x^2 - 1)^2 (1.5 + x) + 0.05 x + y^2' } }));
    const curved = measured(flatter, { of: 'stable-rate' });
    expect(curved).toBeGreaterThan(2 / 6);
    expect(curved).toBeLessThan(2 / 3);
  });

  it('of no network has no weights', () => {
    expect(measured(facts, { of: 'weights' })).toBeNull();
    expect(measured(facts, { of: 'difference-evaluations' })).toBeNull();
    expect(measured(facts, { of: 'metric', part: 'training' })).toBeNull();
    expect(measured(facts, { of: 'loss-on', part: 'training' })).toBeNull();
    expect(measured(facts, { of: 'best-epoch' })).toBeNull();
    expect(measured(facts, { of: 'rows-seen' })).toBeNull();
  });
});

describe('a hiker that learns', () => {
  const facts = factsOf(line);
  const { hikers } = simulate(line);
  const { task } = facts.learning ?? {};

  /** Validation losses after every epoch of a hiker. */
  function validation(start: number, rows: number) {
    const { x, y, stopped } = hikers[start];
    const every = Math.ceil(rows / 16);
    const losses: number[] = [];
    for (let step = 0; step <= stopped.step; step += every) {
      losses.push(task?.landscapes.validation?.value(x[step], y[step]) ?? Number.NaN);
    }
    return { losses, every };
  }

  test.each([0, 1])('that stops early is what it was at its best epoch: start %i', (start) => {
    const rows = task?.split.train.length ?? 0;
    const { losses, every } = validation(start, rows);
    const { x, y, loss, stopped } = hikers[start];
    const best = losses.indexOf(Math.min(...losses));
    expect(stopped.reason).toBe('validation-stalled');
    expect(best * every).toBeLessThan(stopped.step);
    const told = (measure: Measure) => measured(facts, measure);
    expect(told({ of: 'best-epoch', start })).toBe(best);
    expect(told({ of: 'x', start })).toBe(x[best * every]);
    expect(told({ of: 'y', start })).toBe(y[best * every]);
    expect(told({ of: 'loss', start })).toBe(loss[best * every]);
    expect(told({ of: 'loss-on', part: 'validation', start })).toBe(losses[best]);
    expect(told({ of: 'loss-on', part: 'training', start })).toBeCloseTo(loss[best * every], 12);
    expect(told({ of: 'metric', part: 'validation', start })).toBe(
      task?.metric.of('validation', x[best * every], y[best * every]),
    );
    expect(told({ of: 'metric', part: 'training', start })).toBe(
      task?.metric.of('train', x[best * every], y[best * every]),
    );
  });

  it('has seen the rows of all its batches, of which the last of an epoch is smaller', () => {
    const rows = task?.split.train.length ?? 0;
    let seen = 0;
    let left = rows;
    for (let step = 0; step < hikers[0].stopped.step; step++) {
      const batch = Math.min(16, left);
      seen += batch;
      left = left === batch ? rows : left - batch;
    }
    expect(measured(facts, { of: 'rows-seen' })).toBe(seen);
  });

  it('stands where it stopped when nothing is kept', () => {
    const { patience: _, ...stop } = line.stop;
    const walked = scenario({ ...line, stop });
    const [{ x, stopped }] = simulate(walked).hikers;
    expect(stopped.reason).toBe('max-steps');
    expect(measured(factsOf(walked), { of: 'x' })).toBe(x[stopped.step]);
  });
});

describe('the trainings of a network', () => {
  const facts = factsOf(network);
  const trainings = facts.network?.trainings ?? [];
  const path = (start: number, optimizer: number) =>
    trainings.find((each) => each.initialisation === start && each.optimizer === optimizer);

  it('are told by initialisation and optimizer', () => {
    for (const start of [0, 1]) {
      for (const optimizer of [0, 1]) {
        const { loss, stopped, x, y } = path(start, optimizer) ?? {};
        const told = (of: 'x' | 'y' | 'loss' | 'steps') => measured(facts, { of, start, optimizer });
        expect(told('loss')).toBe(loss?.at(-1));
        expect([told('x'), told('y')]).toEqual([x?.at(-1), y?.at(-1)]);
        expect(told('steps')).toBe(stopped?.step);
      }
    }
    expect(measured(facts, { of: 'loss', start: 2 })).toBeNull();
  });

  it('are rated on the validation rows by the weights they have come to', () => {
    if (!('network' in network.surface)) throw new RangeError('Expected a network.');
    const task = networkTaskOf(network.surface);
    const weights = path(1, 1)?.weights.at(-1) ?? new Float64Array();
    const at = { start: 1, optimizer: 1 };
    expect(measured(facts, { of: 'metric', part: 'validation', ...at })).toBe(task.metric.of('validation', weights));
    expect(measured(facts, { of: 'loss-on', part: 'validation', ...at })).toBe(task.lossOn('validation', weights));
    expect(measured(facts, { of: 'loss-on', part: 'training', ...at })).toBe(task.lossOn('train', weights));
    expect(measured(facts, { of: 'metric', part: 'training', ...at })).toBeNull();
  });

  it('rest in no valley', () => {
    for (const of of ['valley', 'steps-to-valley', 'first-optimizer', 'stable-rate'] as const) {
      expect(measured(facts, { of })).toBeNull();
    }
    expect(measured(facts, { of: 'arrived', in: 'any' })).toBeNull();
    expect(measured(facts, { of: 'diverged' })).toBe(0);
  });

  it('with the lower middle loss are named', () => {
    const middle = (optimizer: number) =>
      trainings
        .filter((each) => each.optimizer === optimizer)
        .reduce((sum, { loss }) => sum + loss[loss.length - 1] / 2, 0);
    expect(measured(facts, { of: 'lowest-optimizer' })).toBe(middle(0) <= middle(1) ? 0 : 1);
  });

  it('count weights layer by layer, and need two losses for each where slopes are differences', () => {
    const weights = 4 * (2 + 1) + 2 * (4 + 1);
    expect(measured(facts, { of: 'weights' })).toBe(weights);
    expect(measured(facts, { of: 'difference-evaluations' })).toBe(2 * weights);
  });

  it('that stop early are what they were at their best epoch', () => {
    const early = factsOf(
      scenario({ ...network, optimizers: [{ id: 'sgd', learningRate: 1 }], stop: { maxSteps: 2000, patience: 2 } }),
    );
    const { epochs, stopped } = early.network?.trainings[0] ?? {};
    if (epochs === undefined) throw new RangeError('Expected a training.');
    expect(stopped?.reason).toBe('validation-stalled');
    expect(epochs.best).toBeLessThan(epochs.step.length - 1);
    expect(measured(early, { of: 'best-epoch' })).toBe(epochs.best);
    expect(measured(early, { of: 'loss' })).toBe(epochs.train[epochs.best]);
    expect(measured(early, { of: 'loss-on', part: 'validation' })).toBe(Math.min(...epochs.validation));
    // 240 training rows, all of them in every epoch
    expect(measured(early, { of: 'rows-seen' })).toBe(240 * (epochs.step.length - 1));
  });
});

const ofRun: readonly Measure[] = [
  { of: 'arrived', in: 'any' },
  { of: 'diverged' },
  { of: 'x' },
  { of: 'loss' },
  { of: 'steps' },
  { of: 'steps-to-valley' },
  { of: 'first-optimizer' },
  { of: 'lowest-optimizer' },
  { of: 'valley' },
];

it.each(ofRun)('nothing is known of a run that has not come to its end: %j', (measure) => {
  const facts = factsOf(hills);
  expect(measured(facts, measure)).not.toBeNull();
  expect(measured({ ...facts, isRunBehind: true }, measure)).toBeNull();
  expect(measured({ ...facts, run: { ...facts.run, isComplete: false } }, measure)).toBeNull();
});

it('nothing is known of trainings that are still to come, or of those of an earlier scenario', () => {
  const facts = factsOf(network);
  for (const unknown of [
    { ...facts, network: null, ground: null },
    { ...facts, isNetworkOutdated: true },
  ]) {
    expect(measured(unknown, { of: 'loss' })).toBeNull();
    expect(measured(unknown, { of: 'height', x: 0, y: 0 })).toBeNull();
    expect(measured(unknown, { of: 'weights' })).toBe(22);
  }
});

it('as long as nobody can judge, valleys are not known, but places are', () => {
  const facts: Facts = { ...factsOf(twoValleys), ground: null };
  expect(measured(facts, { of: 'valley' })).toBeNull();
  expect(measured(facts, { of: 'valleys' })).toBeNull();
  expect(measured(facts, { of: 'arrived', in: 'any' })).toBeNull();
  expect(measured(facts, { of: 'x' })).not.toBeNull();
});

it('the state of a session is facts', () => {
  const { getState } = createThalwegStore(scenario({ surface: bowl, starts: { points: [[1, 1]] } }));
  getState().grow(() => false);
  const [{ x, stopped }] = simulate(getState().scenario).hikers;
  expect(measured(getState(), { of: 'x' })).toBe(x[stopped.step]);
});

it('who has no way of its own in a crowd ends where it ends all the same', () => {
  const crowd = scenario({
    surface: bowl,
    starts: { random: 'uniform', count: 1500 },
    optimizers: [{ id: 'sgd', learningRate: 0.1 }],
    stop: { maxSteps: 20 },
  });
  const facts = factsOf(crowd);
  const { hikers } = simulate(crowd);
  const tracked = new Set(facts.run.tracks.map(({ hiker }) => hiker));
  const alone = [...hikers.keys()].filter((hiker) => !tracked.has(hiker));
  expect(alone.length).toBeGreaterThan(0);
  for (const start of alone.slice(0, 5)) expect(measured(facts, { of: 'x', start })).toBe(hikers[start].x[20]);
});
