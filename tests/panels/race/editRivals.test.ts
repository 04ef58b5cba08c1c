import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRival, removeRival, replaceRival } from '../../../src/panels/race/editRivals.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { usualSchedule } from '../../../src/scenario/readSchedule.ts';
import { limits, settings } from '../../../src/scenario/settings.ts';

const ids = fc.constantFrom(...settings.optimizer.values);
const surfaces = fc.constantFrom('himmelblau', 'rosenbrock', 'rastrigin').map((id) => ({ id }));

describe('the rivals of a race', () => {
  test('come with settings that a link would give them too', () => {
    fc.assert(
      fc.property(surfaces, fc.array(ids, { maxLength: 12 }), (surface, added) => {
        const scenario = added.reduce(addRival, defaultScenario(surface));
        const read = parseScenario({ surface, optimizers: scenario.optimizers.map(({ id }) => ({ id })) });
        expect(scenario.optimizers.slice(1)).toEqual(read.scenario.optimizers.slice(1));
        expect(scenario.optimizers).toHaveLength(Math.min(1 + added.length, limits.optimizers));
      }),
    );
  });

  test('are as they were when one has come and gone', () => {
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 5 }), ids, (others, id) => {
        const scenario = others.reduce(addRival, defaultScenario());
        expect(removeRival(addRival(scenario, id), scenario.optimizers.length)).toEqual(scenario);
      }),
    );
  });

  test('are never none', () => {
    const scenario = defaultScenario();
    expect(removeRival(scenario, 0)).toBe(scenario);
  });

  test('are drawn when only one is left', () => {
    const scenario = addRival(defaultScenario(), 'adam');
    const hidden = { ...scenario, optimizers: scenario.optimizers.map((rival) => ({ ...rival, shown: false })) };
    expect(removeRival(hidden, 0).optimizers).toEqual([scenario.optimizers[1]]);
  });

  test('keep their schedule and whether they are drawn when they change, and nothing else', () => {
    fc.assert(
      fc.property(ids, ids, fc.boolean(), (before, after, shown) => {
        const two = addRival(defaultScenario(), before);
        const changed = { ...two.optimizers[1], shown, schedule: usualSchedule('cosine'), learningRate: 0.123 };
        const replaced = replaceRival({ ...two, optimizers: [two.optimizers[0], changed] }, 1, after);
        const usual = addRival(defaultScenario(), after).optimizers[1];
        expect(replaced.optimizers[1]).toEqual({ ...usual, shown, schedule: usualSchedule('cosine') });
      }),
    );
  });
});
