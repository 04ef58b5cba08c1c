import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeRate, rateByHandAt, removeRateChange } from '../../src/scenario/changeRate.ts';
import { formatLink, parseLink } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { limits } from '../../src/scenario/settings.ts';
import { simulate } from '../../src/scenario/simulate.ts';

const maxSteps = 40;

function race(ids: readonly string[]) {
  const { scenario } = parseScenario({
    surface: { id: 'himmelblau' },
    starts: { random: 'uniform', count: 3 },
    optimizers: ids.map((id) => ({ id, schedule: { id: 'cosine', steps: 60 } })),
    stop: { maxSteps },
  });
  return scenario;
}

const changes = fc.array(
  fc.tuple(fc.integer({ min: 0, max: maxSteps - 1 }), fc.double({ min: 1e-4, max: 0.02, noNaN: true })),
  { minLength: 1, maxLength: 6 },
);

describe('a learning rate that is changed from a step on', () => {
  test('changes nothing before that step, bit for bit, and nothing of another rival', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom('sgd', 'adam', 'l-bfgs'), (hands, id) => {
        let scenario = race([id, 'sgd']);
        let before = simulate(scenario).hikers;
        for (const [step, rate] of hands) {
          scenario = changeRate(scenario, 0, step, rate);
          const after = simulate(scenario).hikers;
          for (const [k, hiker] of before.entries()) {
            const same = hiker.optimizer === 0 ? step + 1 : maxSteps + 1;
            expect(after[k].x.slice(0, same)).toEqual(hiker.x.slice(0, same));
            expect(after[k].y.slice(0, same)).toEqual(hiker.y.slice(0, same));
          }
          before = after;
        }
      }),
      { numRuns: 25 },
    );
  });

  test('holds from that step on, whatever was planned for later', () => {
    fc.assert(
      fc.property(changes, (hands) => {
        const scenario = hands.reduce((now, [step, rate]) => changeRate(now, 0, step, rate), race(['sgd']));
        const [step, rate] = hands[hands.length - 1];
        for (let later = step; later <= maxSteps; later++) {
          expect(rateByHandAt(scenario.optimizers[0], later)).toBe(rate);
        }
      }),
    );
  });

  test('is the rate that the run takes, times the schedule', () => {
    const scenario = changeRate(race(['sgd']), 0, 7, 0.002);
    const plain = simulate(race(['sgd'])).hikers[0].learningRate;
    const changed = simulate(scenario).hikers[0].learningRate;
    expect(changed.slice(0, 7)).toEqual(plain.slice(0, 7));
    expect(changed[7] / plain[7]).toBeCloseTo(0.4, 12);
  });

  test('leaves a scenario that a link carries and that reads back the same', () => {
    fc.assert(
      fc.property(changes, (hands) => {
        const scenario = hands.reduce((now, [step, rate]) => changeRate(now, 1, step, rate), race(['sgd', 'adam']));
        expect(parseScenario(scenario)).toEqual({ scenario, problems: [] });
        expect(parseLink(formatLink(scenario).query).scenario.optimizers).toEqual(scenario.optimizers);
      }),
      { numRuns: 40 },
    );
  });

  test('at step 0 is the learning rate itself', () => {
    const scenario = changeRate(changeRate(race(['sgd']), 0, 5, 0.002), 0, 0, 0.003);
    expect(scenario.optimizers[0].learningRate).toBe(0.003);
    expect(scenario.optimizers[0]).not.toHaveProperty('rateChanges');
  });

  test('is no change where it is in force already', () => {
    const scenario = race(['sgd']);
    expect(changeRate(scenario, 0, 9, scenario.optimizers[0].learningRate)).toEqual(scenario);
  });

  test('is refused where there is no room, unless it takes the place of later ones', () => {
    let full = race(['sgd']);
    for (let step = 1; step <= limits.rateChanges; step++) full = changeRate(full, 0, step, 1e-4 * step);
    expect(full.optimizers[0].rateChanges).toHaveLength(limits.rateChanges);
    expect(changeRate(full, 0, limits.rateChanges + 1, 0.5)).toBe(full);
    expect(changeRate(full, 0, 10, 0.5).optimizers[0].rateChanges).toHaveLength(10);
  });

  test('can be taken back one by one', () => {
    const one = changeRate(race(['sgd']), 0, 5, 0.002);
    const two = changeRate(one, 0, 9, 0.003);
    expect(removeRateChange(two, 0, 1)).toEqual(one);
    expect(removeRateChange(one, 0, 0)).toEqual(race(['sgd']));
  });
});
