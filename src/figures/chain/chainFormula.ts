import type { NumberFormat } from '../../i18n/numbers.ts';
import type { ChainNumbers } from './chainNumbers.ts';
import type { Stage } from './stages.ts';

const significantDigits = 4;

const equals = '<mo>=</mo>';
const nearly = '<mo>≈</mo>';
const times = '<mo>·</mo>';
const plus = '<mo>+</mo>';
const minus = '<mo>−</mo>';

/** A letter of the graph in presentation MathML. */
export const letters = {
  x: '<mi>x</mi>',
  target: '<mi>t</mi>',
  w1: '<msub><mi>w</mi><mn>1</mn></msub>',
  b1: '<msub><mi>b</mi><mn>1</mn></msub>',
  w2: '<msub><mi>w</mi><mn>2</mn></msub>',
  b2: '<msub><mi>b</mi><mn>2</mn></msub>',
  z: '<mi>z</mi>',
  h: '<mi>h</mi>',
  y: '<mi>y</mi>',
  loss: '<mi>L</mi>',
} as const;

type Letter = keyof typeof letters;

/** ∂L/∂… */
export function slopeOf(of: Letter): string {
  return partial('loss', of);
}

/**
 * What happens in a stage, as presentation MathML to be put into a `<math>` element: with letters, then with numbers. Null where
 * nothing is computed. Where a number that is shown had to be rounded, "≈" says so.
 */
export function chainFormula(stage: Stage, numbers: ChainNumbers, format: NumberFormat): string | null {
  const { x, target, w1, b1, w2, b2, z, h, y, loss, slopes } = numbers;
  const { local } = numbers;
  const { w1: lw1, b1: lb1, w2: lw2, b2: lb2 } = letters;

  /** Letters, then the same with numbers, then what comes of it. */
  function row(left: string, symbols: string, shown: readonly number[], worked: string, result: number): string {
    const sign = [...shown, result].some(isRounded) ? nearly : equals;
    return [left, equals, symbols, sign, worked, sign, number(result)].join('');
  }

  /** The slope come so far, times the local one. */
  function chained(of: Letter, by: 'y' | 'h' | 'z', symbol: string, factor: number, result: number): string {
    const symbols = `${slopeOf(by)}${times}${partial(by, of)}${equals}${slopeOf(by)}${times}${symbol}`;
    return row(slopeOf(of), symbols, [slopes[by], factor], `${number(slopes[by])}${times}${bracketed(factor)}`, result);
  }

  /** At the end of a row that begins with a bracket or a sign, numbers below 0 need no bracket. */
  function number(value: number): string {
    const text = format.number(value, significantDigits);
    return text.startsWith('−') ? `<mrow>${minus}<mn>${text.slice(1)}</mn></mrow>` : `<mn>${text}</mn>`;
  }

  function bracketed(value: number): string {
    return value < 0 && format.number(value, significantDigits).startsWith('−')
      ? `<mrow><mo>(</mo>${number(value)}<mo>)</mo></mrow>`
      : number(value);
  }

  switch (stage) {
    case 'given':
      return null;
    case 'z':
      return row(
        letters.z,
        `${lw1}${times}${letters.x}${plus}${lb1}`,
        [w1, x, b1],
        `${number(w1)}${times}${bracketed(x)}${plus}${bracketed(b1)}`,
        z,
      );
    case 'h':
      return row(letters.h, applied(letters.z), [z], applied(number(z)), h);
    case 'y':
      return row(
        letters.y,
        `${lw2}${times}${letters.h}${plus}${lb2}`,
        [w2, h, b2],
        `${number(w2)}${times}${bracketed(h)}${plus}${bracketed(b2)}`,
        y,
      );
    case 'loss':
      return row(
        letters.loss,
        squared(`${letters.y}${minus}${letters.target}`),
        [y, target],
        squared(`${number(y)}${minus}${bracketed(target)}`),
        loss,
      );
    case 'slope-y':
      return row(
        slopeOf('y'),
        `<mn>2</mn>${times}${inBrackets(`${letters.y}${minus}${letters.target}`)}`,
        [y, target],
        `<mn>2</mn>${times}${inBrackets(`${number(y)}${minus}${bracketed(target)}`)}`,
        slopes.y,
      );
    case 'slope-w2':
      return chained('w2', 'y', letters.h, local.yByW2, slopes.w2);
    case 'slope-b2':
      return chained('b2', 'y', '<mn>1</mn>', 1, slopes.b2);
    case 'slope-h':
      return chained('h', 'y', lw2, local.yByH, slopes.h);
    case 'slope-z':
      return chained(
        'z',
        'h',
        inBrackets(`<mn>1</mn>${minus}<msup>${letters.h}<mn>2</mn></msup>`),
        local.hByZ,
        slopes.z,
      );
    case 'slope-w1':
      return chained('w1', 'z', letters.x, local.zByW1, slopes.w1);
    case 'slope-b1':
      return chained('b1', 'z', '<mn>1</mn>', 1, slopes.b1);
  }
}

function isRounded(value: number): boolean {
  return Number(value.toPrecision(significantDigits)) !== value;
}

function partial(of: Letter, by: Letter): string {
  return `<mfrac><mrow><mo>∂</mo>${letters[of]}</mrow><mrow><mo>∂</mo>${letters[by]}</mrow></mfrac>`;
}

function applied(argument: string): string {
  return `<mi>tanh</mi><mo>\u2061</mo>${inBrackets(argument)}`;
}

function squared(row: string): string {
  return `<msup>${inBrackets(row)}<mn>2</mn></msup>`;
}

function inBrackets(row: string): string {
  return `<mrow><mo>(</mo>${row}<mo>)</mo></mrow>`;
}

/** The difference that stands for a derivative, with what it has given. */
export function differenceFormula(weight: string, result: string): string {
  const loss = (sign: string) => `${letters.loss}${inBrackets(`${weight}${sign}<mi>δ</mi>`)}`;
  return `<mfrac><mrow>${loss(plus)}${minus}${loss(minus)}</mrow><mrow><mn>2</mn><mi>δ</mi></mrow></mfrac>${nearly}<mn>${result}</mn>`;
}
