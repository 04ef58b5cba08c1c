import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metricThresholds } from '../../src/panels/metricThresholds.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';

const scenario = defaultScenario();

it('an accuracy is set in per cent and kept as a share, and comes back as it was set', () => {
  const { field } = metricThresholds.accuracy;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
      const changed = field.write(scenario, tenths / 10);
      expect(changed.stop.metricAtLeast).toBeCloseTo(tenths / 1000, 12);
      expect(field.read(changed)).toBe(tenths / 10);
    }),
  );
  expect(field.write(scenario, 7).stop.metricAtLeast).toBe(0.07);
});

it('every threshold can be switched off again', () => {
  for (const { field, setting } of Object.values(metricThresholds)) {
    const on = field.write(scenario, setting.switchedOn ?? 0);
    expect(field.read(on)).toBe(setting.switchedOn);
    const off = field.write(on, undefined);
    expect(field.read(off)).toBeUndefined();
    expect(off.stop).toEqual(scenario.stop);
  }
});
