import { expect, test } from 'vitest';
import { optimizerFlag, optimizerNumber, scheduleNumber } from '../../../src/panels/field.ts';
import { momentumField } from '../../../src/panels/race/momentumField.ts';
import { parametersOf, scheduleParametersOf } from '../../../src/panels/race/parameters.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { usualSchedule } from '../../../src/scenario/readSchedule.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { settings } from '../../../src/scenario/settings.ts';

function second(optimizer: object): Scenario {
  return parseScenario({ optimizers: [{ id: 'sgd' }, optimizer] }).scenario;
}

const all = settings.optimizer.values.flatMap((id) => parametersOf(id).map((parameter) => ({ id, ...parameter })));

test.each(all.filter(({ name }) => name !== 'clipNorm'))(
  'of $id $name is read and written',
  ({ id, name, setting }) => {
    const scenario = second({ id });
    const field = setting.kind === 'flag' ? optimizerFlag(1, name) : optimizerNumber(1, name);
    expect(field.read(scenario)).toBe(Reflect.get(scenario.optimizers[1], name));
    const written =
      setting.kind === 'flag'
        ? optimizerFlag(1, name).write(scenario, true)
        : optimizerNumber(1, name).write(scenario, setting.max);
    expect(Reflect.get(written.optimizers[1], name)).toBe(setting.kind === 'flag' ? true : setting.max);
    expect(written.optimizers[0]).toBe(scenario.optimizers[0]);
  },
);

test('what an optimizer cannot be told is not put into it', () => {
  const scenario = second({ id: 'newton' });
  expect(optimizerNumber(1, 'beta1').read(scenario)).toBeNaN();
  expect(optimizerNumber(1, 'beta1').write(scenario, 0.5)).toEqual(scenario);
});

test('every number of every schedule is read and written', () => {
  for (const id of settings.schedule.values) {
    const scenario = second({ schedule: usualSchedule(id) });
    for (const { name, setting } of scheduleParametersOf(id)) {
      if (setting.kind !== 'number') throw new Error('Expected a number.');
      expect(scheduleNumber(1, name).read(scenario)).toBe(setting.default);
      const written = scheduleNumber(1, name).write(scenario, setting.max);
      expect(parseScenario(written)).toEqual({ scenario: written, problems: [] });
    }
  }
});

test('Nesterov’s step goes when the momentum goes, and only then', () => {
  const scenario = second({ momentum: 0.5, nesterov: true });
  expect(momentumField(1).write(scenario, 0.2).optimizers[1]).toMatchObject({ momentum: 0.2, nesterov: true });
  expect(momentumField(1).write(scenario, 0).optimizers[1]).toMatchObject({ momentum: 0, nesterov: false });
  const rmsprop = second({ id: 'rmsprop', momentum: 0.5 });
  expect(momentumField(1).write(rmsprop, 0).optimizers[1]).toMatchObject({ id: 'rmsprop', momentum: 0 });
});
