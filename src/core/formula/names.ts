import type { FunctionName } from './expression.ts';

/** Everything that a run of letters can mean. A Map and not an object: `constructor` is something that one can type. */
const NAMES: ReadonlyMap<string, Name> = new Map<string, Name>([
  ['x', { kind: 'variable', name: 'x' }],
  ['y', { kind: 'variable', name: 'y' }],
  ['pi', { kind: 'constant', name: 'pi' }],
  ['π', { kind: 'constant', name: 'pi' }],
  ['e', { kind: 'constant', name: 'e' }],
  ['log', { kind: 'function', name: 'ln' }],
  ...(
    ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'exp', 'ln', 'sqrt', 'abs', 'sign'] as const
  ).map((name): [string, Name] => [name, { kind: 'function', name }]),
]);

export type Name =
  | { readonly kind: 'variable'; readonly name: 'x' | 'y' }
  | { readonly kind: 'constant'; readonly name: 'pi' | 'e' }
  | { readonly kind: 'function'; readonly name: FunctionName };

const LONGEST = Math.max(...[...NAMES.keys()].map((name) => name.length));

/**
 * Reads a run of letters as names written side by side, longer names first: `xsin` is x · sin, `pie` is π · e. Upper case is
 * read as lower case.
 *
 * @returns the names with their lengths, or null where some letters would be left over
 */
export function namesIn(run: string): { name: Name; length: number }[] | null {
  const letters = run.toLowerCase();
  if (letters.length !== run.length) return null;

  // from the back, the longest name at each place after which all the rest is names too
  const lengthAt = new Array<number>(letters.length).fill(0);
  for (let at = letters.length - 1; at >= 0; at--) {
    for (let length = Math.min(LONGEST, letters.length - at); length > 0 && lengthAt[at] === 0; length--) {
      const restIsNames = at + length === letters.length || lengthAt[at + length] > 0;
      if (restIsNames && NAMES.has(letters.slice(at, at + length))) lengthAt[at] = length;
    }
  }

  const names: { name: Name; length: number }[] = [];
  for (let at = 0; at < letters.length; at += lengthAt[at]) {
    const name = NAMES.get(letters.slice(at, at + lengthAt[at]));
    if (!name) return null;
    names.push({ name, length: lengthAt[at] });
  }
  return names;
}
