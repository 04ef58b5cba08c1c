import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnData, TaskSpec } from '../../../src/core/learning/index.ts';
import { makeTask } from '../../../src/core/learning/makeTask.ts';
import { ownDefaults, ownDomain } from '../../../src/core/learning/own.ts';
import { contains } from '../../../src/core/surface.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { limits, settings } from '../../../src/scenario/settings.ts';
import { simulate } from '../../../src/scenario/simulate.ts';
import { usualTask } from '../../../src/scenario/usualTask.ts';
import { losses, wholeSplit } from './tasks.ts';

function specsOf(rows: readonly (readonly [number, number])[]): TaskSpec[] {
  const base = { split: wholeSplit, seed: 1 };
  const line: OwnData = { names: ['a', 'b'], feature: rows.map(([a]) => a), target: rows.map(([, b]) => b) };
  const neuron: OwnData = { ...line, target: rows.map(([, b]) => (b > 0 ? 1 : 0)) };
  return [true, false].flatMap((standardised) => [
    { ...base, task: 'own-line', standardised, data: line },
    ...losses.map((loss): TaskSpec => ({ ...base, task: 'own-neuron', standardised, loss, data: neuron })),
  ]);
}

const rowsOf = (value: fc.Arbitrary<number>) => fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 });
const anyRows = fc.oneof(
  rowsOf(fc.double({ noNaN: true, noDefaultInfinity: true })),
  rowsOf(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  rowsOf(fc.constantFrom(0, 1, 1e17, -3.3)),
);
const tameRows = rowsOf(fc.integer({ min: -50, max: 50 }));

describe("a task of one's own", () => {
  it('has ground to look at and a learning rate that can be set, whatever its rows are', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const spec of specsOf(rows)) {
          const { x, y } = ownDomain(spec);
          expect([...x, ...y].every(Number.isFinite)).toBe(true);
          expect(x[0] < x[1] && y[0] < y[1]).toBe(true);
          const { learningRate } = ownDefaults(spec);
          expect(learningRate >= settings.learningRate.min && learningRate <= settings.learningRate.max).toBe(true);
        }
      }),
    );
  });

  it('shows the line of least squares, wherever it is', () => {
    fc.assert(
      fc.property(tameRows, (rows) => {
        for (const spec of specsOf(rows).filter(({ task }) => task === 'own-line')) {
          const { train } = makeTask(spec).landscapes;
          const isConstant = rows.every(([feature]) => feature === rows[0][0]);
          const isAslant = isConstant && !spec.standardised && rows[0][0] !== 0;
          expect(train.minima.length).toBe(isAslant ? 0 : 1);
          for (const { x, y } of train.minima) expect(contains(train.domain, x, y)).toBe(true);
        }
      }),
    );
  });

  it('never climbs in plain descent at the rate it proposes', () => {
    fc.assert(
      fc.property(tameRows, (rows) => {
        for (const spec of specsOf(rows)) {
          const { train } = makeTask(spec).landscapes;
          const { learningRate } = ownDefaults(spec);
          let [x, y] = [train.domain.x[0], train.domain.y[1]];
          for (let step = 0; step < 20; step++) {
            const before = train.value(x, y);
            const [fx, fy] = train.gradient(x, y);
            x -= learningRate * fx;
            y -= learningRate * fy;
            expect(train.value(x, y)).toBeLessThanOrEqual(before * (1 + 1e-9) + 1e-12);
          }
        }
      }),
    );
  });

  it.each([2e4, -7e4, 5e8, limits.cell / 2])(
    'loses nobody at the rate it proposes when a feature around %s is left in its own unit',
    (middle) => {
      const spread = Math.abs(middle) / 100;
      const rows = Array.from({ length: 40 }, (_, k) => [middle + spread * Math.sin(k), k % 2] as const);
      for (const task of ['own-line', 'own-neuron'] as const) {
        const names = ['a', 'b'] as const;
        const data = { names, rows, ...(task === 'own-neuron' && { labels: ['no', 'yes'] as const }) };
        const scenario = defaultScenario({ ...usualTask(task, data), standardised: false });
        const { hikers } = simulate({ ...scenario, starts: { random: 'grid', count: 25 } });
        for (const { loss, stopped } of hikers) {
          expect(stopped.reason).not.toBe('diverged');
          expect(loss[stopped.step]).toBeLessThanOrEqual(loss[0] * (1 + 1e-9));
        }
      }
    },
  );

  it('is made of rows that are all equal, of two rows and of 10,000', () => {
    const equal = Array.from({ length: 5 }, () => [3.3, 1] as const);
    const two = [
      [1, 0],
      [2, 1],
    ] as const;
    const many = Array.from({ length: 10_000 }, (_, k) => [k / 7, k % 3] as const);
    for (const rows of [equal, two, many]) {
      for (const spec of specsOf(rows)) {
        const { landscapes, metric, split } = makeTask({ ...spec, split: { train: 0.5, validation: 0.5, test: 0 } });
        const { x, y } = landscapes.train.domain;
        expect(split.train.length + split.validation.length).toBe(rows.length);
        expect(landscapes.train.value(x[0], y[0])).toBeGreaterThanOrEqual(0);
        expect(landscapes.train.gradient(x[0], y[0]).every(Number.isFinite)).toBe(true);
        const hasMetric = metric.kind === 'accuracy' || rows === many;
        expect(Number.isNaN(metric.of('train', x[0], y[0]))).toBe(!hasMetric);
      }
    }
  });

  it('is not made of no rows', () => {
    for (const spec of specsOf([])) expect(() => makeTask(spec)).toThrow(RangeError);
    expect(() => makeTask({ task: 'own-line', split: wholeSplit, seed: 1 })).toThrow(RangeError);
  });
});
