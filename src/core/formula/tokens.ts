import { type Name, namesIn } from './names.ts';
import type { FormulaProblem, FormulaProblemCode } from './problem.ts';

/** A piece of a formula; `at` and `length` say where it was typed. */
export type Token = { readonly at: number; readonly length: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | Name
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'end' }
  /** What could not be read; nothing follows. It counts only if the reader gets that far without another problem. */
  | { readonly kind: 'problem'; readonly problem: FormulaProblem }
);

export type Sign = '+' | '-' | '*' | '/' | '^' | '(' | ')' | ',';

/** What people paste, and what they mean by it. */
const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...(['+', '-', '*', '/', '^', '(', ')', ','] as const).map((sign): [string, Sign] => [sign, sign]),
  ['**', '^'],
  ['·', '*'],
  ['⋅', '*'],
  ['∙', '*'],
  ['×', '*'],
  ['−', '-'],
  ['–', '-'],
  ['÷', '/'],
]);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const SPACE = /\s+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
// with the digits and the underscore that would make another name of it: x1 is not x · 1
const WORD = /[\p{L}_][\p{L}\d_]*/uy;
const POWER = /⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/y;
// any other character, and be it half of one
const SIGN = /\*\*|./suy;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = tokensAt(text, at);
    tokens.push(...found.tokens);
    if (tokens.at(-1)?.kind === 'problem') return tokens;
    at += found.length;
  }
  tokens.push({ kind: 'end', at, length: 0 });
  return tokens;
}

export function problemAt(code: FormulaProblemCode, text: string, at: number, length: number): FormulaProblem {
  return { code, at, length, found: text.slice(at, at + Math.min(length, 40)) };
}

interface Found {
  readonly tokens: readonly Token[];
  readonly length: number;
}

function tokensAt(text: string, at: number): Found {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const space = match(SPACE);
  if (space) return { tokens: [], length: space.length };
  const number = match(NUMBER);
  if (number) return numberFound(text, at, number);
  const word = match(WORD);
  if (word) return wordFound(text, at, word);
  const power = match(POWER);
  if (power) return powerFound(text, at, power);
  return signFound(text, at, match(SIGN) ?? '');
}

function numberFound(text: string, at: number, digits: string): Found {
  const { length } = digits;
  const value = Number(digits);
  if (!Number.isFinite(value)) return troubleFound('number-too-large', text, at, length);
  return { tokens: [{ kind: 'number', value, at, length }], length };
}

function wordFound(text: string, at: number, word: string): Found {
  const names = namesIn(word);
  if (!names) return troubleFound('unknown-name', text, at, word.length);
  const tokens: Token[] = [];
  let from = at;
  for (const { name, length } of names) {
    tokens.push({ ...name, at: from, length });
    from += length;
  }
  return { tokens, length: word.length };
}

/** x² is x^2, x⁻¹ is x^-1 */
function powerFound(text: string, at: number, power: string): Found {
  const { length } = power;
  const digits = [...power].filter((digit) => digit !== '⁻').map((digit) => SUPERSCRIPTS.indexOf(digit));
  const value = Number(digits.join(''));
  if (!Number.isFinite(value)) return troubleFound('number-too-large', text, at, length);
  const place = { at, length };
  const minus: Token[] = power.startsWith('⁻') ? [{ kind: 'sign', sign: '-', ...place }] : [];
  return { tokens: [{ kind: 'sign', sign: '^', ...place }, ...minus, { kind: 'number', value, ...place }], length };
}

function signFound(text: string, at: number, found: string): Found {
  const { length } = found;
  if (found === '√') return { tokens: [{ kind: 'function', name: 'sqrt', at, length }], length };
  const sign = SIGNS.get(found);
  if (!sign) return troubleFound('unknown-character', text, at, length);
  return { tokens: [{ kind: 'sign', sign, at, length }], length };
}

function troubleFound(code: FormulaProblemCode, text: string, at: number, length: number): Found {
  return { tokens: [{ kind: 'problem', problem: problemAt(code, text, at, length), at, length }], length };
}
