import type { Domain, Range } from '../core/surface.ts';
import type { Inert } from './inert.ts';
import type { Report } from './problem.ts';
import { isList, path, readNumber, readObject, reportUnknown } from './readFields.ts';
import { limits } from './settings.ts';

const edge = { min: -limits.edge, max: limits.edge, whole: false };

/** A domain; an axis that is missing or broken is taken from `preferred`. */
export function readDomain(input: Inert, preferred: Domain, at: string, report: Report): Domain {
  const domain = readObject(input, at, report);
  reportUnknown(domain, ['x', 'y'], at, report);
  return {
    x: readRange(domain.x, path(at, 'x'), report) ?? [...preferred.x],
    y: readRange(domain.y, path(at, 'y'), report) ?? [...preferred.y],
  };
}

function readRange(input: Inert, at: string, report: Report): Range | undefined {
  if (input === undefined) return undefined;
  if (isList(input) && input.length === 2) {
    const low = readNumber(edge, input[0], path(at, 0), report);
    const high = readNumber(edge, input[1], path(at, 1), report);
    if (low === undefined || high === undefined) return undefined;
    if (high - low >= limits.width) return [low, high];
  }
  report({ code: 'wrong-type', at, expected: 'range' });
  return undefined;
}
