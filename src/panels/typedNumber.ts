import type { NumberSetting } from '../scenario/settings.ts';

/** Why what was typed cannot be taken. */
export type TypedProblem = 'not-a-number' | 'not-whole' | 'too-large' | 'too-small';

export type Typed =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: TypedProblem };

export type Allowed = Pick<NumberSetting, 'min' | 'max' | 'whole'>;

/** Reads a number as people type or paste it: "0,01", "0.01", "1e-3", "−2", "1 000", "1.2 × 10⁻⁵". */
export function typedNumber(text: string, { min, max, whole }: Allowed): Typed {
  const plain = withoutGroups(withoutPowers(text.replaceAll(/[\s\u2019']/g, '').replaceAll('−', '-')), whole);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return { ok: false, problem: 'not-a-number' };
  // adding 0 turns −0 into 0
  const value = Number(plain) + 0;
  if (whole && Number.isFinite(value) && !Number.isInteger(value)) return { ok: false, problem: 'not-whole' };
  if (value > max) return { ok: false, problem: 'too-large' };
  if (value < min) return { ok: false, problem: 'too-small' };
  return { ok: true, value };
}

/** A number as it stands in a field: six digits, the language's decimal sign, an exponent that can be typed. */
export function numberToType(value: number, decimalSign: string): string {
  return `${Number(value.toPrecision(6))}`.replace('e+', 'e').replaceAll('-', '−').replace('.', decimalSign);
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 1.2×10⁻⁵ and 1.2*10^-5 as 1.2e-5 */
function withoutPowers(text: string): string {
  const lowered = text.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => `${raised.indexOf(digit)}`).replace('⁻', '-');
  return lowered.replace(/[×·*]10\^?(?=[+-]?\d+$)/, 'e');
}

/**
 * Points and commas may both part groups of three digits, and both may be the decimal sign: 1.000.000, 1.000,5 and
 * 1,000.5 can be told apart. A single one is the decimal sign, but before three digits of a whole number: 1.000 hikers
 * are a thousand.
 */
function withoutGroups(text: string, isWhole: boolean): string {
  const onlyGroups = isWhole ? /^[+-]?\d{1,3}([.,])\d{3}(\1\d{3})*$/ : /^[+-]?\d{1,3}([.,])\d{3}(\1\d{3})+$/;
  if (onlyGroups.test(text)) return text.replaceAll(/[.,]/g, '');
  const grouped = /^([+-]?\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?!\2)[.,](\d*)$/.exec(text);
  if (grouped !== null) return `${grouped[1].replaceAll(/[.,]/g, '')}.${grouped[3]}`;
  return text.replace(',', '.');
}
