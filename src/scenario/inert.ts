import { limits } from './settings.ts';

/** Data that does nothing when it is read: no getters, no proxies, no circles, no inherited keys. */
export type Inert = undefined | null | boolean | number | string | readonly Inert[] | InertObject;

export interface InertObject {
  readonly [key: string]: Inert;
}

/** A scenario is four levels deep; what lies deeper is none of its fields. */
const deepest = 6;

/** Twice what the largest scenario holds: 100,000 starts moved, as many taken away and as many put down by hand. */
const mostValues = 16 * limits.starts;

/** Lists are cut just after the point where whoever reads them sees that they are too long. */
const longestList = limits.starts + 1;

/**
 * A copy of whatever came in, bounded in depth, length and size. What cannot be data, as a function, and what throws when it is
 * touched becomes null. Takes tens of milliseconds at the worst, unless a proxy takes its time.
 */
export function inert(input: unknown): Inert {
  let left = mostValues;

  function copy(value: unknown, depth: number): Inert {
    left--;
    switch (typeof value) {
      case 'undefined':
      case 'boolean':
      case 'number':
      case 'string':
        return value;
      case 'object':
        return value === null || depth === deepest || ArrayBuffer.isView(value) ? null : copyObject(value, depth + 1);
      default:
        return null;
    }
  }

  function copyObject(from: object, depth: number): Inert {
    try {
      return Array.isArray(from) ? copyList(from, depth) : copyFields(from, depth);
    } catch {
      return null;
    }
  }

  function copyList(from: readonly unknown[], depth: number): Inert[] {
    const list: Inert[] = [];
    const length = Math.min(from.length, longestList);
    for (let k = 0; k < length && left > 0; k++) list.push(copy(touch(from, k), depth));
    return list;
  }

  function copyFields(from: object, depth: number): InertObject {
    // without a prototype even "__proto__" and "constructor" are keys like any other
    const fields: Record<string, Inert> = Object.create(null);
    for (const key of Object.keys(from)) {
      if (left <= 0) break;
      fields[key] = copy(touch(from, key), depth);
    }
    return fields;
  }

  return copy(input, 0);
}

function touch(from: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(from, key);
  } catch {
    return null;
  }
}
