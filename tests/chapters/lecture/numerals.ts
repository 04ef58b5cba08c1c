import type { Language } from '../../../src/i18n/language.tsx';

/** What a text says in numbers: "-0.5", "1/3", "60", or "all" and "none"; and, between backticks, mathematics with a digit. */
export type Numeral = string;

/**
 * The numerals of a text, each in one notation whatever the language: digits, fractions, and the words below. Mathematics in
 * backticks counts as a whole as soon as there is a digit in it, unless it is nothing but a number. One, first and second are words like any others.
 */
export function numeralsOf(text: string, language: Language): Numeral[] {
  const spans = [...text.matchAll(/`([^`]*)`/g)].map(([, span]) => span);
  const prose = withoutAddresses(text).replace(/`[^`]*`/g, ' · ');
  return [...spans.flatMap(ofMathematics), ...ofDigits(prose, language), ...ofWords(prose, language)];
}

/** Whether a numeral is in the notation of `numeralsOf`, and its number: null for "all", "none" and mathematics. */
export function numberOf(numeral: Numeral): number | null {
  const parts = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(numeral);
  if (parts === null) return null;
  return Number(parts[1]) / Number(parts[2] ?? 1);
}

/** The value rounded to as many digits as were written is what was written. A fraction is meant to the last digit. */
export function isRounded(value: number, numeral: Numeral): boolean {
  const written = numberOf(numeral);
  if (written === null) return false;
  const decimals = numeral.split('.')[1]?.length ?? 0;
  const half = numeral.includes('/') ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs(value - written) <= half + 1e-9 * Math.max(1, Math.abs(written));
}

function withoutAddresses(text: string): string {
  return text.replace(/\]\([^)]*\)/g, ']').replace(/https?:\S+/g, '');
}

function ofMathematics(span: string): Numeral[] {
  const plain = span.trim().replace(/^[−-]/, '-');
  if (numberOf(plain) !== null) return [plain];
  return /\d/.test(span) ? [`\`${span}\``] : [];
}

/** Thousands are parted by a comma in English and by a point in German; decimals the other way round. */
const digits = {
  en: { number: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`, thousands: /,/g, decimal: '.' },
  de: { number: String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`, thousands: /\./g, decimal: ',' },
} as const;

function ofDigits(prose: string, language: Language): Numeral[] {
  const { number, thousands, decimal } = digits[language];
  // a minus has nothing but a space, a bracket or a sign of its own before it; between two numbers it is a stroke
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])((?<![\p{L}\p{N}])[−-])?(${number})(?:/(\d+))?`, 'gu');
  return [...prose.matchAll(pattern)].map(([, minus, plain, under]) => {
    const amount = plain.replace(thousands, '').replace(decimal, '.');
    return `${minus ? '-' : ''}${amount}${under ? `/${under}` : ''}`;
  });
}

const english: Readonly<Record<string, Numeral>> = {
  ...counted(
    'zero -- two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  ...tens('thirty forty fifty sixty seventy eighty ninety'),
  ...alike('2', 'twice double doubles doubled'),
  ...alike('1/2', 'half halves halved'),
  ...alike('100', 'hundred'),
  ...alike('1000', 'thousand'),
  ...alike('1000000', 'million'),
  ...alike('all', 'all everyone everybody'),
  ...alike('none', 'none nobody'),
};

const german: Readonly<Record<string, Numeral>> = {
  ...counted(
    'null -- zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  ),
  ...tens('dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
  ...alike('2', 'zweimal zweier doppelt doppelte doppelten doppelter doppeltes verdoppelt verdoppeln'),
  ...alike('3', 'dreimal dreier'),
  ...alike('4', 'viermal'),
  ...alike('10', 'zehnmal zehnfache zehnfachen'),
  ...alike('1/2', 'Hälfte halb halbe halben halber halbes halbiert halbieren'),
  ...alike('1/3', 'Drittel Dritteln'),
  ...alike('1/4', 'Viertel Vierteln'),
  ...alike('1/5', 'Fünftel Fünfteln'),
  ...alike('1/6', 'Sechstel Sechsteln'),
  ...alike('1/8', 'Achtel Achteln'),
  ...alike('1/10', 'Zehntel Zehnteln'),
  ...alike('1/12', 'Zwölftel Zwölfteln'),
  ...alike('1/20', 'Zwanzigstel Zwanzigsteln'),
  ...alike('1/100', 'Hundertstel Hundertsteln'),
  ...alike('1/1000', 'Tausendstel Tausendsteln'),
  ...alike('100', 'hundert hundertmal'),
  ...alike('1000', 'tausend tausendmal'),
  ...alike('1000000', 'Million'),
  ...alike('all', 'alle allen aller'),
  ...alike('none', 'keiner niemand'),
};

const words = { en: english, de: german } as const;

/** In English the words of the ordinals too, so that they count after an article only, or in the plural: "a tenth", "in tenths". */
const englishParts: ReadonlyMap<string, Numeral> = new Map([
  ['third', '1/3'],
  ['quarter', '1/4'],
  ['fifth', '1/5'],
  ['sixth', '1/6'],
  ['eighth', '1/8'],
  ['tenth', '1/10'],
  ['twelfth', '1/12'],
  ['twentieth', '1/20'],
  ['hundredth', '1/100'],
  ['thousandth', '1/1000'],
]);

/** In these no number is meant. */
const sayings = {
  en: /\b(?:(?:at|above|after) all|all the (?:same|more|better|way|time)|all (?:of )?(?:this|that))\b/giu,
  de: /\b(?:vor allem|vor allen Dingen)\b/giu,
} as const;

function ofWords(prose: string, language: Language): Numeral[] {
  const known = new Map(Object.entries(words[language]).map(([word, numeral]) => [word.toLowerCase(), numeral]));
  const found = prose
    .replace(sayings[language], ' ')
    .split(/[^\p{L}]+/u)
    .map((word) => known.get(word.toLowerCase()));
  return [...found, ...(language === 'en' ? ofEnglishParts(prose) : [])].filter((numeral) => numeral !== undefined);
}

function ofEnglishParts(prose: string): (Numeral | undefined)[] {
  const part = [...englishParts.keys()].join('|');
  const pattern = new RegExp(String.raw`\b(?:(?:an?|one)[ -](${part})|(${part})s)\b`, 'giu');
  return [...prose.matchAll(pattern)].map(([, single, several]) => englishParts.get((single ?? several).toLowerCase()));
}

function counted(list: string): Record<string, Numeral> {
  const entries = list.split(' ').map((word, number) => [word, String(number)] as const);
  return Object.fromEntries(entries.filter(([word]) => word !== '--'));
}

function tens(list: string): Record<string, Numeral> {
  return Object.fromEntries(list.split(' ').map((word, k) => [word, String(10 * (k + 3))]));
}

function alike(numeral: Numeral, list: string): Record<string, Numeral> {
  return Object.fromEntries(list.split(' ').map((word) => [word, numeral]));
}
