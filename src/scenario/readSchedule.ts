import type { Inert, InertObject } from './inert.ts';
import type { Report } from './problem.ts';
import { isList, path, readChoice, readFields, readList, readNumber, readObject, reportUnknown } from './readFields.ts';
import type { ScheduleChoice } from './scenario.ts';
import { defaultsOf, limits, scheduleFields, settings } from './settings.ts';

/** A schedule's lists, where they are missing. */
const usualMilestones: readonly number[] = [50, 150];
const usualPoints: readonly (readonly [step: number, factor: number])[] = [
  [0, 1],
  [200, 0.1],
];

const wholeStep = { min: 0, max: settings.maxSteps.max, whole: true };
/** A drawn schedule may raise the learning rate as well. */
export const drawnFactor = { min: 0, max: 10, whole: false };

/** A schedule with everything it can be told; constant where there is none. */
export function readSchedule(input: Inert, at: string, report: Report): ScheduleChoice {
  const schedule = readObject(input, at, report);
  const read =
    schedule.id === undefined ? undefined : readChoice(settings.schedule, schedule.id, path(at, 'id'), report);
  const id = read ?? settings.schedule.default;
  const fields = scheduleFields[id];
  reportUnknown(schedule, ['id', ...listsOf(id), ...Object.keys(fields)], at, report);
  const numbers = readFields<object>(fields, schedule, defaultsOf<object>(fields), at, report);
  return { id, ...numbers, ...readLists(id, schedule, at, report) } as ScheduleChoice;
}

/** The schedule that stands there when it is chosen from the list. */
export function usualSchedule(id: ScheduleChoice['id']): ScheduleChoice {
  return readSchedule({ id }, '', () => {});
}

function listsOf(id: ScheduleChoice['id']): readonly string[] {
  if (id === 'drawn') return ['points'];
  return id === 'multistep' ? ['milestones'] : [];
}

function readLists(id: ScheduleChoice['id'], input: InertObject, at: string, report: Report) {
  switch (id) {
    case 'drawn':
      return { points: readPoints(input.points, path(at, 'points'), report) };
    case 'multistep':
      return { milestones: readMilestones(input.milestones, path(at, 'milestones'), report) };
    default:
      return {};
  }
}

function readMilestones(input: Inert, at: string, report: Report): readonly number[] {
  if (input === undefined) return usualMilestones;
  const steps = readList(input, limits.milestones, at, report)
    .map((item, k) => readNumber(wholeStep, item, path(at, k), report))
    .filter((step) => step !== undefined);
  return steps.sort((a, b) => a - b);
}

/** Points in the order of their steps; of two at one step the later counts. A drawing without a point draws nothing. */
function readPoints(input: Inert, at: string, report: Report): readonly (readonly [step: number, factor: number])[] {
  if (input === undefined) return usualPoints;
  const points = new Map<number, number>();
  for (const [k, item] of readList(input, limits.schedulePoints, at, report).entries()) {
    if (!isList(item) || item.length !== 2) {
      report({ code: 'wrong-type', at: path(at, k), expected: 'schedule-point' });
      continue;
    }
    const step = readNumber(wholeStep, item[0], path(at, k), report);
    const factor = readNumber(drawnFactor, item[1], path(at, k), report);
    if (step !== undefined && factor !== undefined) points.set(step, factor);
  }
  if (points.size > 0) return [...points].sort(([a], [b]) => a - b);
  report({ code: 'no-points', at });
  return usualPoints;
}
