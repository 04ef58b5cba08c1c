import type { OptimizerId } from '../../core/optimizers/index.ts';
import type { ScheduleId } from '../../core/schedules/index.ts';
import {
  type FlagSetting,
  type NumberSetting,
  optimizerFields,
  type Setting,
  scheduleFields,
} from '../../scenario/settings.ts';

type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** What some optimizer can be told beside the learning rate, by its name in a scenario. */
export type ParameterName = Exclude<KeyOf<(typeof optimizerFields)[OptimizerId]>, 'learningRate' | 'shown'>;

export type ScheduleParameterName = KeyOf<(typeof scheduleFields)[ScheduleId]>;

export interface Parameter<Name> {
  readonly name: Name;
  readonly setting: NumberSetting | FlagSetting;
}

const elsewhere: readonly string[] = ['learningRate', 'shown'];

/** What an optimizer can be told beside the learning rate; clipping, which all know, comes last. */
export function parametersOf(id: OptimizerId): readonly Parameter<ParameterName>[] {
  const { clipNorm, ...own } = optimizerFields[id];
  return rows<ParameterName>({ ...own, clipNorm }).filter(({ name }) => !elsewhere.includes(name));
}

/** What a schedule can be told, but for its lists. */
export function scheduleParametersOf(id: ScheduleId): readonly Parameter<ScheduleParameterName>[] {
  return rows<ScheduleParameterName>(scheduleFields[id]);
}

/** The rows of a table, each name of its own type. */
function rows<Name extends string>(table: Readonly<Record<string, Setting>> | object): Parameter<Name>[] {
  return Object.entries<Setting>({ ...table }).flatMap(([name, setting]) =>
    setting.kind === 'choice' ? [] : [{ name: name as Name, setting }],
  );
}
