import type { Metric } from '../core/learning/task.ts';
import { type NumberSetting, stopFields } from '../scenario/settings.ts';
import { type Field, stopField } from './field.ts';

/** The threshold of a metric as it is set by hand: a share in per cent, all others in their own unit. */
export interface MetricThreshold {
  readonly field: Field<number | undefined>;
  readonly setting: NumberSetting;
}

const whole = stopField('metricAtLeast');

const inPercent: Field<number | undefined> = {
  read(scenario) {
    const share = whole.read(scenario);
    return share === undefined ? undefined : rounded(100 * share);
  },
  write: (scenario, percent) => whole.write(scenario, percent === undefined ? undefined : rounded(percent / 100)),
};

const { metricAtLeast } = stopFields;

/** What can be asked of each metric, and what is asked first. */
export const metricThresholds: Readonly<Record<Metric['kind'], MetricThreshold>> = {
  accuracy: {
    field: inPercent,
    setting: {
      ...metricAtLeast,
      min: 0,
      max: 100,
      slider: { scale: 'linear', min: 0, max: 100, step: 1 },
      switchedOn: 95,
    },
  },
  psnr: {
    field: whole,
    setting: { ...metricAtLeast, slider: { scale: 'linear', min: 0, max: 50, step: 0.5 }, switchedOn: 24 },
  },
  'r-squared': {
    field: whole,
    setting: { ...metricAtLeast, max: 1, slider: { scale: 'linear', min: 0, max: 1, step: 0.01 }, switchedOn: 0.7 },
  },
};

/** Without what per cent and shares lose on the way to each other. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
