import { affordable, affordableOptimizers, mostStarts } from './affordable.ts';
import { defaultScenario } from './defaultScenario.ts';
import { type Inert, type InertObject, inert } from './inert.ts';
import { currentVersion, firstVersion, migrate } from './migrate.ts';
import type { Problem, Report } from './problem.ts';
import { isObject, readFields, readNumber, readObject, reportUnknown } from './readFields.ts';
import { readOptimizers, wantedOptimizers } from './readOptimizers.ts';
import { readStarts } from './readStarts.ts';
import { readSurface } from './readSurface.ts';
import type { Scenario } from './scenario.ts';
import { type Fields, gradientFields, limits, settings, stopFields, viewFields } from './settings.ts';
import { countStarts } from './startsOf.ts';
import { domainOf } from './surfaceOf.ts';

export interface Parsed {
  /** Complete and within all limits, whatever came in; shares nothing with the input. */
  readonly scenario: Scenario;
  /** What could not be taken as it stood; at most 50. */
  readonly problems: readonly Problem[];
}

const topFields = ['version', 'surface', 'starts', 'optimizers', 'gradient', 'stop', 'seed', 'view'];

/**
 * A scenario out of anything: a value, or its JSON as text. Never throws. Missing fields become their default, wrong ones
 * fall back to it, numbers are clamped, and all but the missing ones are listed. A scenario of a newer version is refused.
 */
export function parseScenario(input: unknown): Parsed {
  const problems: Problem[] = [];
  const report: Report = (problem) => {
    if (problems.length < limits.problems) problems.push(problem);
  };
  return { scenario: read(input, report), problems };
}

function read(input: unknown, report: Report): Scenario {
  if (typeof input !== 'string') return readValue(inert(input), report);
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    report({ code: 'not-json', at: '' });
    return defaultScenario();
  }
  return readValue(inert(value), report);
}

function readValue(input: Inert, report: Report): Scenario {
  if (!isObject(input)) {
    report({ code: 'not-a-scenario', at: '' });
    return defaultScenario();
  }
  const version = readVersion(input.version, report);
  if (version > currentVersion) {
    report({ code: 'newer-version', at: 'version', version });
    return defaultScenario();
  }
  return readScenario(migrate(input, version), report);
}

function readVersion(input: Inert, report: Report): number {
  if (input === undefined) return firstVersion;
  if (typeof input === 'number' && Number.isInteger(input) && input >= firstVersion) return input;
  report({ code: 'wrong-type', at: 'version', expected: 'whole-number' });
  return currentVersion;
}

function readScenario(input: InertObject, report: Report): Scenario {
  reportUnknown(input, topFields, '', report);
  const surface = readSurface(input.surface, 'surface', report);
  const preferred = defaultScenario(surface);
  const scenario = {
    version: currentVersion,
    surface,
    // nobody walks over a network's landscape unasked: it is made by its trainings
    starts:
      'network' in surface && input.starts === undefined
        ? preferred.starts
        : readStarts(input.starts, domainOf(surface), 'starts', report),
    optimizers: readOptimizers(input.optimizers, preferred.optimizers, domainOf(surface), report),
    gradient: readPart(gradientFields, input.gradient, preferred.gradient, 'gradient', report),
    stop: readPart(stopFields, input.stop, preferred.stop, 'stop', report),
    seed:
      input.seed === undefined
        ? preferred.seed
        : (readNumber(settings.seed, input.seed, 'seed', report) ?? preferred.seed),
    view: readPart(viewFields, input.view, preferred.view, 'view', report),
  };
  return withinMeans(scenario, wantedOptimizers(input.optimizers, () => {}).length, report);
}

/** What together would be too much for a browser tab, though each part is allowed. */
function withinMeans(scenario: Scenario, wanted: number, report: Report): Scenario {
  const optimizers = affordableOptimizers(scenario.optimizers, scenario.stop, countStarts(scenario.starts));
  if (optimizers.length < wanted) report({ code: 'too-many', at: 'optimizers', max: optimizers.length });
  const race = { ...scenario, optimizers };
  const affordedRace = affordable(race);
  if (affordedRace !== race) report({ code: 'too-many', at: 'starts', max: mostStarts(race) });
  return affordedRace;
}

function readPart<Part extends object>(
  fields: Fields<Part>,
  input: Inert,
  preferred: Part,
  at: string,
  report: Report,
): Part {
  const part = readObject(input, at, report);
  reportUnknown(part, Object.keys(fields), at, report);
  return readFields(fields, part, preferred, at, report);
}
