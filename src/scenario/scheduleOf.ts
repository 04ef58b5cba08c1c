import { type ScheduleId, type ScheduleParametersOf, schedules } from '../core/schedules/index.ts';
import type { Schedule } from '../core/schedules/schedule.ts';
import type { ScheduleChoiceOf } from './scenario.ts';

type Makers = { readonly [Id in ScheduleId]: (parameters: ScheduleParametersOf<Id>) => Schedule };

const makers: Makers = schedules;

/** The schedule that was chosen, with what it was told. */
export function scheduleOf<Id extends ScheduleId>(choice: ScheduleChoiceOf<Id>): Schedule {
  return makers[choice.id](choice);
}
