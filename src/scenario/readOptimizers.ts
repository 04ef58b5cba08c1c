import type { Domain } from '../core/surface.ts';
import type { Inert } from './inert.ts';
import type { Report } from './problem.ts';
import { isList, path, readChoice, readFields, readList, readNumber, readObject, reportUnknown } from './readFields.ts';
import { readSchedule } from './readSchedule.ts';
import type { OptimizerChoice, RateChange } from './scenario.ts';
import { limits, optimizerFields, settings } from './settings.ts';
import { usualOptimizer } from './usualOptimizer.ts';

/** The rivals; the usual ones where there are none. */
export function readOptimizers(
  input: Inert,
  usual: readonly OptimizerChoice[],
  domain: Domain,
  report: Report,
): readonly OptimizerChoice[] {
  const rivals = wantedOptimizers(input, report).slice(0, limits.optimizers);
  if (rivals.length === 0) return usual;
  return rivals.map((rival, k) => readOptimizer(rival, usual[0].learningRate, domain, path('optimizers', k), report));
}

/** As many as somebody wants, be it too many; a link that names the seventh and not the sixth means two. */
export function wantedOptimizers(input: Inert, report: Report): readonly Inert[] {
  const anyNumber = Number.POSITIVE_INFINITY;
  return readList(input, anyNumber, 'optimizers', report).filter((rival) => rival !== undefined);
}

/** Only the learning rate depends on the surface; what else is missing is what PyTorch takes. */
function readOptimizer(
  input: Inert,
  rateOfSurface: number,
  domain: Domain,
  at: string,
  report: Report,
): OptimizerChoice {
  const rival = readObject(input, at, report);
  const read = rival.id === undefined ? undefined : readChoice(settings.optimizer, rival.id, path(at, 'id'), report);
  const usual = usualOptimizer(read ?? settings.optimizer.default, rateOfSurface, domain);
  const fields = optimizerFields[usual.id];
  reportUnknown(rival, ['id', 'schedule', 'rateChanges', ...Object.keys(fields)], at, report);
  const schedule = readSchedule(rival.schedule, path(at, 'schedule'), report);
  const rateChanges = readRateChanges(rival.rateChanges, path(at, 'rateChanges'), report);
  const choice = {
    ...usual,
    ...readFields<object>(fields, rival, usual, at, report),
    schedule,
    ...(rateChanges.length > 0 && { rateChanges }),
  };
  return consistent(choice, at, report);
}

/** PyTorch: "Nesterov momentum requires a momentum and zero dampening". */
function consistent(choice: OptimizerChoice, at: string, report: Report): OptimizerChoice {
  if (choice.id !== 'sgd' || !choice.nesterov || (choice.momentum > 0 && choice.dampening === 0)) return choice;
  const obstacle = choice.momentum === 0 ? 'momentum' : 'dampening';
  report({ code: 'contradiction', at: path(at, 'nesterov'), with: path(at, obstacle) });
  return { ...choice, nesterov: false };
}

const changeStep = { min: 0, max: settings.maxSteps.max, whole: true };

/** Pairs of a step and the learning rate from there on, put into order; of two for one step the later counts. */
function readRateChanges(input: Inert, at: string, report: Report): readonly RateChange[] {
  const changes = new Map<number, number>();
  for (const [k, item] of readList(input, limits.rateChanges, at, report).entries()) {
    if (!isList(item) || item.length !== 2) {
      report({ code: 'wrong-type', at: path(at, k), expected: 'rate-change' });
      continue;
    }
    const step = readNumber(changeStep, item[0], path(at, k), report);
    const rate = readNumber(settings.learningRate, item[1], path(at, k), report);
    if (step !== undefined && rate !== undefined) changes.set(step, rate);
  }
  return [...changes].sort(([a], [b]) => a - b);
}
