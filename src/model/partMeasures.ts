import type { Task } from '../core/learning/task.ts';
import { metricText } from '../i18n/metricText.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { PartMeasure } from './PartsTable.tsx';
import type { Place } from './placeOnWay.ts';
import type { ModelTexts } from './useModelTexts.ts';

/** Loss and metric of a model on each part of the rows. */
export function partMeasures(
  { landscapes, metric }: Task,
  { x, y }: Place,
  loss: keyof ModelTexts['losses'],
  unit: string,
  texts: ModelTexts,
  numbers: NumberFormat,
): readonly PartMeasure[] {
  const name = texts.losses[loss];
  return [
    {
      name: unit === '' ? name : texts.inUnit(name, unit),
      told: (part) => numbers.number(landscapes[part]?.value(x, y) ?? Number.NaN, 4),
    },
    { name: texts.metrics[metric.kind], told: (part) => metricText(metric.kind, metric.of(part, x, y), numbers) },
  ];
}
