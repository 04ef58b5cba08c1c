import type { Domain } from '../core/surface.ts';
import type { Inert, InertObject } from './inert.ts';
import type { Report } from './problem.ts';
import { readDomain } from './readDomain.ts';
import { isList, path, readFields, readList, readNumber, readObject, reportUnknown } from './readFields.ts';
import type { ListedStarts, RandomStarts, Starts } from './scenario.ts';
import { defaultsOf, limits, startsFields } from './settings.ts';

const coordinate = { min: -limits.place, max: limits.place, whole: false };

/** Starts that were listed, or drawn by chance in the domain and then changed by hand. */
export function readStarts(input: Inert, domain: Domain, at: string, report: Report): Starts {
  const starts = readObject(input, at, report);
  return readListed(starts, at, report) ?? readRandom(starts, domain, at, report);
}

/** Undefined where no points are listed, or no good ones; an empty list is a landscape that waits for its first hiker. */
function readListed(starts: InertObject, at: string, report: Report): ListedStarts | undefined {
  if (starts.points === undefined) return undefined;
  const points = readPoints(starts.points, limits.starts, path(at, 'points'), report);
  const isEmpty = isList(starts.points) && starts.points.length === 0;
  if (points.length === 0 && !isEmpty) return undefined;
  reportUnknown(starts, ['points'], at, report);
  return { points };
}

function readRandom(starts: InertObject, domain: Domain, at: string, report: Report): RandomStarts {
  reportUnknown(starts, [...Object.keys(startsFields), 'points', 'domain', 'moved', 'removed', 'added'], at, report);
  const drawn = readFields(startsFields, starts, defaultsOf(startsFields), at, report);
  const moved = readMoved(starts.moved, drawn.count, path(at, 'moved'), report);
  const removed = readRemoved(starts.removed, drawn.count, path(at, 'removed'), report);
  const room = limits.starts - drawn.count + removed.length;
  const added = readPoints(starts.added, room, path(at, 'added'), report);
  return {
    ...drawn,
    ...(starts.domain !== undefined && { domain: readDomain(starts.domain, domain, path(at, 'domain'), report) }),
    ...(moved.length > 0 && { moved }),
    ...(removed.length > 0 && { removed }),
    ...(added.length > 0 && { added }),
  };
}

function readMoved(input: Inert, count: number, at: string, report: Report) {
  const moved: [start: number, x: number, y: number][] = [];
  const seen = new Set<number>();
  for (const [k, item] of readList(input, limits.starts, at, report).entries()) {
    if (!isList(item) || item.length !== 3) {
      report({ code: 'wrong-type', at: path(at, k), expected: 'moved-start' });
      continue;
    }
    const start = readIndex(item[0], count, seen, path(at, k), report);
    const point = readPoint(item.slice(1), path(at, k), report);
    if (start !== undefined && point !== undefined) moved.push([start, ...point]);
  }
  return moved;
}

function readRemoved(input: Inert, count: number, at: string, report: Report): number[] {
  const seen = new Set<number>();
  const items = readList(input, limits.starts, at, report);
  return items
    .map((item, k) => readIndex(item, count, seen, path(at, k), report))
    .filter((start) => start !== undefined);
}

/** The number of a drawn start that was not yet seen. */
function readIndex(input: Inert, count: number, seen: Set<number>, at: string, report: Report): number | undefined {
  if (typeof input !== 'number' || !Number.isInteger(input)) {
    report({ code: 'wrong-type', at, expected: 'whole-number' });
  } else if (input < 0 || input >= count) {
    report({ code: 'no-such-start', at, count });
  } else if (seen.has(input)) {
    report({ code: 'repeated', at });
  } else {
    seen.add(input);
    return input + 0;
  }
  return undefined;
}

function readPoints(input: Inert, max: number, at: string, report: Report) {
  const items = readList(input, max, at, report);
  return items.map((item, k) => readPoint(item, path(at, k), report)).filter((point) => point !== undefined);
}

function readPoint(input: Inert, at: string, report: Report): [x: number, y: number] | undefined {
  if (!isList(input) || input.length !== 2 || !input.every((value) => Number.isFinite(value))) {
    report({ code: 'wrong-type', at, expected: 'point' });
    return undefined;
  }
  const x = readNumber(coordinate, input[0], at, report);
  const y = readNumber(coordinate, input[1], at, report);
  return x === undefined || y === undefined ? undefined : [x, y];
}
