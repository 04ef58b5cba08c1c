import { formatMathml } from '../../core/formula/formatMathml.ts';
import { parseFormula } from '../../core/formula/parseFormula.ts';

const relation = /(<=|>=|[=≈<>≤≥≠→])/;
const relations: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '<': '&lt;', '>': '&gt;' };

/**
 * Mathematics in a line of text as presentation MathML: the sides of an equation each by the printer of formulas where it can read
 * them, else letter by letter. Consists of known elements and of escaped characters only, whatever was written.
 */
export function mathsMarkup(text: string, decimalSign: '.' | ','): string {
  return text
    .split(relation)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (relation.test(part) ? operator(relations[part] ?? part) : side(part, decimalSign)))
    .join('');
}

function side(text: string, decimalSign: '.' | ','): string {
  return printed(text, decimalSign) ?? letters(text, decimalSign);
}

/** The printer works out what it can: whoever writes 4 · (−1) + 4 does not mean 0. Then letters have to do. */
function printed(text: string, decimalSign: '.' | ','): string | null {
  const formula = parseFormula(text);
  const markup = formula.ok ? formatMathml(formula.value) : null;
  if (!formula.ok || markup === null || contentOf(plain(markup)) !== contentOf(text)) return null;
  return formatMathml(formula.value, { decimalSign });
}

function plain(markup: string): string {
  return markup.replace(/<[^>]*>/g, ' ');
}

/** Which numbers and which variables stand in a text, in whatever order. */
function contentOf(text: string): string {
  const found = text.match(/\d+(?:\.\d+)?|[xy]/g) ?? [];
  return found.sort().join(' ');
}

const pieces =
  /(?<number>\d+(?:\.\d+)?)|(?<letter>\p{Script=Greek})(?<index>\p{Script=Latin}+)|(?<name>\p{Script=Latin}+|\p{L})|(?<raised>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?<lowered>[₊₋₀₁₂₃₄₅₆₇₈₉ₜ]+)|(?<=[_^])\{(?<group>[^{}]*)\}|(?<sign>\S)/gsu;

const plainScripts = new Map(
  [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹₊₋₀₁₂₃₄₅₆₇₈₉ₜ'].map((script, k) => [script, '−0123456789+−0123456789t'[k]]),
);

/** A row, one element after the other; what is raised or lowered takes the element before it with it. */
function letters(text: string, decimalSign: '.' | ','): string {
  const row: string[] = [];
  let script: 'msup' | 'msub' | null = null;

  function add(element: string): void {
    if (script !== null) attach(script, element);
    else row.push(element);
    script = null;
  }

  function attach(kind: 'msup' | 'msub', element: string): void {
    row.push(`<${kind}>${row.pop() ?? '<mrow></mrow>'}${element}</${kind}>`);
  }

  for (const { groups = {}, index: at } of text.matchAll(pieces)) {
    const { number, letter, index, name, raised, lowered, group, sign } = groups;
    if (number !== undefined) add(`<mn>${number.replace('.', decimalSign)}</mn>`);
    else if (letter !== undefined) add(`<msub><mi>${letter}</mi><mi>${index}</mi></msub>`);
    else if (name !== undefined) add(`<mi>${name}</mi>`);
    else if (raised !== undefined) attach('msup', `<mn>${unscripted(raised)}</mn>`);
    else if (lowered !== undefined) attach('msub', `<mn>${unscripted(lowered)}</mn>`);
    else if (group !== undefined) add(`<mrow>${letters(group, decimalSign)}</mrow>`);
    else if (sign === '′' || sign === "'") row.push(tight('′'));
    else if (sign === '/') add(tight(sign));
    else if (isMinus(sign) && !isOperand(row.at(-1))) add('<mo form="prefix">−</mo>');
    else if (sign === '^' || sign === '_') script = sign === '^' ? 'msup' : 'msub';
    else add(operator(sign === ',' ? parting(text, at, decimalSign) : (signs[sign] ?? sign)));
  }
  return row.join('');
}

const signs: Readonly<Record<string, string>> = { '-': '−', '*': '⋅', '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function operator(sign: string): string {
  return `<mo stretchy="false">${sign}</mo>`;
}

/** Without air on either side. */
function tight(sign: string): string {
  return `<mo lspace="0" rspace="0">${sign}</mo>`;
}

function isMinus(sign: string): boolean {
  return sign === '-' || sign === '−';
}

/** Whether a minus behind it takes something away from it. */
function isOperand(element: string | undefined): boolean {
  return element !== undefined && (!element.startsWith('<mo') || />[)|′]<\/mo>$/.test(element));
}

function unscripted(scripts: string): string {
  return [...scripts].map((script) => plainScripts.get(script) ?? '').join('');
}

/** Where the comma is the decimal sign, a semicolon parts numbers. */
function parting(text: string, at: number, decimalSign: '.' | ','): string {
  const isBetweenNumbers = /\d\s*$/.test(text.slice(0, at)) && /^,\s*[−-]?\d/.test(text.slice(at));
  return decimalSign === ',' && isBetweenNumbers ? ';' : ',';
}
