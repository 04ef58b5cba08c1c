import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { optimizerFields, settings } from '../../src/scenario/settings.ts';
import { simulate } from '../../src/scenario/simulate.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';
import {
  acrossFields,
  bestOf,
  type Cell,
  cellsOf,
  holdsFor,
  type Sweep,
  sizeOf,
  sweepOf,
  valuesAt,
  withValues,
} from '../../src/scenario/sweep.ts';

const { minima } = surfaceOf({ id: 'himmelblau' });

/** Few hikers and steps: what is told of a sweep holds for short ones too. */
function scenarioWith(input: object = {}): Scenario {
  const { scenario, problems } = parseScenario({
    starts: { random: 'uniform', count: 6 },
    stop: { maxSteps: 30 },
    optimizers: [
      { id: 'sgd', learningRate: 0.01 },
      { id: 'adam', learningRate: 0.1, rateChanges: [[5, 0.2]] },
    ],
    ...input,
  });
  expect(problems).toEqual([]);
  return scenario;
}

function finished(scenario: Scenario, sweep: Sweep): Cell[] {
  return [...cellsOf(scenario, sweep)].filter((cell) => cell !== null);
}

/** With fewer values, for quick tests. */
function thinned({ axes: [rates, across], ...sweep }: Sweep, every: number): Sweep {
  const thin = (values: readonly number[]) => values.filter((_, k) => k % every === 0);
  const thinRates = { ...rates, values: thin(rates.values) };
  return {
    ...sweep,
    axes: across === undefined ? [thinRates] : [thinRates, { ...across, values: thin(across.values) }],
  };
}

const rivals = fc.nat({ max: 1 });

describe('the axes of a sweep', () => {
  it('rise, and hold nothing that a scenario may not hold, for every optimizer and every field', () => {
    for (const id of settings.optimizer.values) {
      const scenario = scenarioWith({ optimizers: [{ id, ...(id === 'sgd' && { momentum: 0.5, nesterov: true }) }] });
      for (const field of [null, ...acrossFields(id)]) {
        const sweep = sweepOf(scenario, 0, field, []);
        for (const axis of sweep.axes) {
          const values = axis?.values ?? [];
          expect(values.length).toBeGreaterThan(0);
          expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
        }
        for (const index of [0, sizeOf(sweep) - 1]) {
          const { problems } = parseScenario(withValues(scenario, sweep, valuesAt(sweep, index)));
          expect(problems).toEqual([]);
        }
      }
    }
  });

  it('go from end to end of the slider of the learning rate, ten rates to a power of ten', () => {
    const [{ values }] = sweepOf(scenarioWith(), 0, null, []).axes;
    expect(values.slice(0, 3)).toEqual([1e-5, 1.3e-5, 1.6e-5]);
    expect([values.length, values.at(-1)]).toEqual([61, 10]);
  });

  it('cross the learning rate with momentum from nothing to nearly all', () => {
    const [rates, momentum] = sweepOf(scenarioWith(), 0, 'momentum', []).axes;
    expect(rates.values).toHaveLength(31);
    expect(momentum?.values).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.59, 0.69, 0.79, 0.89, 0.99]);
  });

  it('leave out what contradicts the other settings', () => {
    const scenario = scenarioWith({ optimizers: [{ id: 'sgd', momentum: 0.9, nesterov: true }] });
    const [, momentum] = sweepOf(scenario, 0, 'momentum', []).axes;
    expect(momentum?.values[0]).toBe(0.1);
  });

  it('are number fields of the optimizer', () => {
    expect(acrossFields('sgd')).toEqual(['clipNorm', 'momentum', 'dampening', 'weightDecay']);
    expect(acrossFields('sign-sgd')).toEqual(['clipNorm']);
    expect(() => sweepOf(scenarioWith(), 0, 'beta1', [])).toThrow(RangeError);
    expect(() => sweepOf(scenarioWith(), 0, 'nesterov', [])).toThrow(RangeError);
  });
});

describe('where gradients are what is counted', () => {
  const budget = { maxSteps: 400, maxEvaluations: 300 };
  const optimizers = [{ id: 'line-search', learningRate: 1 }];

  it('the best cell is the one that spends the fewest of them, though another may need fewer steps', () => {
    const scenario = scenarioWith({ optimizers, stop: budget });
    const sweep = sweepOf(scenario, 0, null, minima);
    expect(sweep.cost).toBe('evaluations');
    const cells = finished(scenario, sweep);
    const arriving = cells.filter(({ medianEvaluations }) => medianEvaluations !== null);
    const spent = arriving.map(({ medianEvaluations }) => medianEvaluations ?? Infinity);
    const best = bestOf(cells, sweep.cost);
    expect(best?.medianEvaluations).toBe(Math.min(...spent));
    expect(best?.medianSteps).toBeGreaterThan(bestOf(cells, 'steps')?.medianSteps ?? Infinity);
  });

  it('a sweep goes by steps where there is no budget of gradients', () => {
    expect(sweepOf(scenarioWith({ optimizers }), 0, null, minima).cost).toBe('steps');
  });
});

describe('a sweep', () => {
  it('tries the present rate as well, though it may lie between two stops of the slider', () => {
    const optimizers = [{ id: 'sgd', learningRate: 0.01234 }];
    const [{ values }] = sweepOf(scenarioWith({ optimizers }), 0, null, minima).axes;
    expect(values).toHaveLength(62);
    expect(values).toContain(0.01234);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it('calls nobody arrived who has stopped at a saddle, however near a minimum is', () => {
    const bottom = Math.sqrt(0.0005);
    const scenario = scenarioWith({
      surface: { formula: '(x^2 - 0.0005)^2 + y^2', domain: { x: [-5, 5], y: [-5, 5] } },
      starts: { points: [[0, 1]] },
      stop: { maxSteps: 200, gradientTolerance: 1e-6 },
      optimizers: [{ id: 'sgd', learningRate: 0.1 }],
    });
    const known = [bottom, -bottom].map((x) => ({ x, y: 0, value: 0, global: true }));
    const cells = finished(scenario, thinned(sweepOf(scenario, 0, null, known), 10));
    expect(cells.find(({ values }) => values[0] === 0.1)).toMatchObject({ arrived: 0, diverged: 0, medianSteps: null });
  });

  it('visits every cell once, and coarse ones first', () => {
    const scenario = scenarioWith({ starts: { points: [[1, 1]] }, stop: { maxSteps: 1 } });
    for (const field of [null, 'momentum']) {
      const sweep = sweepOf(scenario, 0, field, minima);
      const order = finished(scenario, sweep).map(({ index }) => index);
      expect(order.toSorted((a, b) => a - b)).toEqual([...Array(sizeOf(sweep)).keys()]);
      // after a quarter of the cells no rate is further than four from one that is known
      const columns = sweep.axes[0].values.length;
      const known = order.slice(0, Math.ceil(order.length / 4)).map((index) => index % columns);
      for (let column = 0; column < columns; column++) {
        expect(Math.min(...known.map((each) => Math.abs(each - column)))).toBeLessThanOrEqual(4);
      }
    }
  });

  it('says of a cell what the scenario with its values does', () => {
    fc.assert(
      fc.property(rivals, fc.nat({ max: 60 }), fc.constantFrom(0, 1), (rival, index, noise) => {
        const scenario = scenarioWith({ gradient: { noise } });
        const whole = sweepOf(scenario, rival, null, minima);
        const [{ field, values }] = whole.axes;
        const sweep: Sweep = { ...whole, axes: [{ field, values: [values[index]] }] };
        const [cell] = finished(scenario, sweep);
        const hikers = simulate(withValues(scenario, sweep, cell.values), { record: 'ends' }).hikers.filter(
          ({ optimizer }) => optimizer === rival,
        );
        const losses = hikers.map(({ loss, stopped }) => (stopped.reason === 'diverged' ? Infinity : loss[1]));
        const [, , below, above] = losses.sort((a, b) => a - b);
        expect(cell.hikers).toBe(hikers.length);
        expect(cell.diverged).toBeCloseTo(losses.filter((loss) => loss === Infinity).length / 6, 12);
        if (cell.medianLoss === null) expect(above).toBe(Infinity);
        else expect(cell.medianLoss).toBeCloseTo((below + above) / 2, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('tries at most a hundred starts, evenly picked', () => {
    const scenario = scenarioWith({ starts: { random: 'grid', count: 1000 }, stop: { maxSteps: 2 } });
    const [cell] = finished(scenario, thinned(sweepOf(scenario, 0, null, minima), 60));
    expect(cell.hikers).toBe(100);
  });

  it('does without starts, and says that nobody arrived', () => {
    const scenario = scenarioWith({ starts: { points: [] } });
    const cells = finished(scenario, thinned(sweepOf(scenario, 0, null, minima), 20));
    expect(cells[0]).toMatchObject({ hikers: 0, arrived: 0, diverged: 0, medianSteps: null, medianLoss: null });
    expect(bestOf(cells, 'steps')).toBeNull();
  });

  it('finds that large rates diverge, that small ones do not arrive, and a good one between them', () => {
    const scenario = { ...defaultScenario(), starts: { random: 'uniform' as const, count: 20 } };
    const cells = finished(scenario, thinned(sweepOf(scenario, 0, null, minima), 2));
    const at = (rate: number) => cells.find(({ values }) => values[0] === rate);
    expect(at(1e-5)).toMatchObject({ diverged: 0, arrived: 0, medianSteps: null });
    expect(at(10)).toMatchObject({ diverged: 1, arrived: 0, medianSteps: null, medianLoss: null });
    expect(at(0.01)).toMatchObject({ diverged: 0, arrived: 1, arrivedGlobal: 1 });
    expect(bestOf(cells, 'steps')?.values[0]).toBeGreaterThan(0.005);
    expect(bestOf(cells, 'steps')?.values[0]).toBeLessThan(0.03);
  });
});

describe('the values of a cell', () => {
  it('replace those of the rival, and the changes of its rate by hand, and nothing else', () => {
    const scenario = scenarioWith();
    const sweep = sweepOf(scenario, 1, 'beta1', minima);
    const changed = withValues(scenario, sweep, [0.5, 0.3]);
    const { rateChanges, ...before } = scenario.optimizers[1];
    expect(rateChanges).toBeDefined();
    expect(changed).toEqual({
      ...scenario,
      optimizers: [scenario.optimizers[0], { ...before, learningRate: 0.5, beta1: 0.3 }],
    });
  });

  it('are refused where the rival is another one, or may not have them', () => {
    const scenario = scenarioWith();
    const sweep = sweepOf(scenario, 0, 'momentum', minima);
    const [sgd, adam] = scenario.optimizers;
    expect(() => withValues({ ...scenario, optimizers: [adam] }, sweep, [0.1, 0.5])).toThrow(RangeError);
    expect(() => withValues({ ...scenario, optimizers: [] }, sweep, [0.1, 0.5])).toThrow(RangeError);
    expect(() => withValues(scenario, sweep, [0.1])).toThrow(RangeError);
    expect(() => withValues(scenario, sweep, [0.1, 2])).toThrow(RangeError);
    expect(() => withValues(scenario, sweep, [-1, 0.5])).toThrow(RangeError);
    expect(holdsFor(sweep, scenario, { ...scenario, optimizers: [adam, sgd] })).toBe(false);
  });

  it('leave the sweep as true as it was; whatever else changes the walk does not', () => {
    const scenario = scenarioWith();
    const sweep = sweepOf(scenario, 1, 'beta1', minima);
    const holds = (now: Scenario) => holdsFor(sweep, scenario, now);
    const [sgd, adam] = scenario.optimizers;
    expect(holds(withValues(scenario, sweep, [0.5, 0.3]))).toBe(true);
    expect(holds({ ...scenario, view: { ...scenario.view, mode: 'map' } })).toBe(true);
    expect(holds({ ...scenario, optimizers: [sgd, { ...adam, shown: false }] })).toBe(true);
    expect(holds({ ...scenario, optimizers: [{ ...sgd, learningRate: 1 }, adam] })).toBe(true);
    expect(holds({ ...scenario, optimizers: [sgd, { ...adam, schedule: { id: 'exponential', factor: 0.9 } }] })).toBe(
      false,
    );
    expect(holds({ ...scenario, optimizers: [sgd, { ...adam, clipNorm: 1 }] })).toBe(false);
    expect(holds({ ...scenario, optimizers: [sgd] })).toBe(false);
    expect(holds({ ...scenario, seed: 8 })).toBe(false);
    expect(holds({ ...scenario, stop: { ...scenario.stop, maxSteps: 31 } })).toBe(false);
  });
});

describe('the best cell', () => {
  const medians = fc.option(fc.nat({ max: 5 }), { nil: null });
  const cells = fc
    .array(fc.record({ rate: fc.nat({ max: 20 }), medianSteps: medians, medianLoss: medians }), { maxLength: 12 })
    .map((list) =>
      list.map(
        ({ rate, ...judged }, index): Cell => ({
          index,
          values: [rate],
          hikers: 10,
          diverged: 0,
          arrived: 0,
          arrivedGlobal: 0,
          medianEvaluations: null,
          ...judged,
        }),
      ),
    );

  it('is beaten by no other: not in steps, not in loss where nobody arrives, and not by a smaller rate among equals', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const best = bestOf(all, 'steps');
        const anyArrives = all.some(({ medianSteps }) => medianSteps !== null);
        const criterion = (cell: Cell) => (anyArrives ? cell.medianSteps : cell.medianLoss) ?? Infinity;
        if (best === null) {
          expect(all.map(criterion).every((value) => value === Infinity)).toBe(true);
          return;
        }
        for (const cell of all) {
          expect(criterion(cell)).toBeGreaterThanOrEqual(criterion(best));
          if (criterion(cell) === criterion(best)) expect(cell.values[0]).toBeGreaterThanOrEqual(best.values[0]);
        }
      }),
    );
  });

  it('does not depend on the order in which the cells were finished', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const value = (cell: Cell | null) => cell && [cell.values[0], cell.medianSteps === null];
        expect(value(bestOf(all.toReversed(), 'steps'))).toEqual(value(bestOf(all, 'steps')));
      }),
    );
  });
});

it('every optimizer has a learning rate to sweep over', () => {
  for (const fields of Object.values(optimizerFields)) expect(fields.learningRate.slider?.scale).toBe('logarithmic');
});
