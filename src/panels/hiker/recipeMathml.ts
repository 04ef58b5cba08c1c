import type { Line, Recipe, Stage } from '../../core/optimizers/recipe.ts';
import { parseRecipeFormula } from '../../core/optimizers/recipeFormula.ts';
import type { Pair, Step } from '../../core/stepAt.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import { bracketed, expressionMathml, type Writing } from './expressionMathml.ts';
import { outOfTheOrdinary } from './outOfTheOrdinary.ts';
import { letterOf, type Printed, steps, strengths, vectorAt } from './recipeLetters.ts';

/** A line of a recipe in letters, as MathML. */
export interface PrintedLine {
  readonly stage: Stage;
  readonly symbols: string;
}

/** The same with the numbers of a step along each axis. */
export interface WorkedPrint extends PrintedLine {
  readonly x: PrintedNumbers;
  readonly y: PrintedNumbers;
}

/** What is worked out, empty where there is nothing to work out, and what it comes to; as MathML. */
export interface PrintedNumbers {
  readonly worked: string;
  readonly result: string;
}

const { sum, product, power, atom } = strengths;
const equals = '<mo>=</mo>';
const dot = '<mo>⋅</mo>';

const place = vectorAt('𝒙', steps[0]);
/** ∇f(x_t), which holds together less than a letter: squared, it stands in brackets. */
const slope: Printed = {
  mathml: `<mrow><mo>∇</mo><mi>f</mi><mo>(</mo>${place}<mo>)</mo></mrow>`,
  strength: power,
};
/** The same over a batch. */
const slopeOfBatch: Printed = {
  mathml: `<mrow><mo>∇</mo><msub><mi>f</mi><mi>B</mi></msub><mo>(</mo>${place}<mo>)</mo></mrow>`,
  strength: power,
};
const used: Printed = { mathml: vectorAt('𝒈', steps[0]), strength: atom };

/** What an optimizer does in a step, in letters: the gradient is neither disturbed nor clipped. */
export function recipeSymbols(recipe: Recipe): PrintedLine[] {
  return symbolsOf(recipe, slope);
}

/**
 * The step of an optimizer in the order in which it is worked out, in letters and with its numbers; `ofBatch` is the slope of
 * the batch, where the step looks at one.
 */
export function printedStep(step: Step, numbers: NumberFormat, ofBatch: Pair | null = null): WorkedPrint[] {
  return printed(
    ofBatch === null ? step : { ...step, slope: ofBatch },
    numbers,
    ofBatch === null ? slope : slopeOfBatch,
  );
}

function printed(step: Step, numbers: NumberFormat, measured: Printed): WorkedPrint[] {
  const { lines, scalars } = step;
  const felt = feltSymbols(step, measured);
  const isNamedFirst = felt !== measured && !lines.some(({ name }) => name === 'g');
  const symbols = symbolsOf({ scalars, lines }, isNamedFirst ? used : felt);
  const [x, y] = ([0, 1] as const).map((axis) => numbersOf(step, axis, numbers));
  const worked = symbols.map((line, k) => ({ ...line, x: x[k], y: y[k] }));
  return isNamedFirst ? [gradientLine(step, felt, numbers), ...worked] : worked;
}

/** k (∇f + ε), without what is not there. */
function feltSymbols(step: Step, measured: Printed): Printed {
  const { mathml } = measured;
  const noisy = `${mathml}<mo>+</mo>${vectorAt('𝜺', steps[0])}`;
  if (step.clipFactor < 1) {
    return { mathml: `<mi>k</mi>${isDisturbed(step) ? bracketed(noisy) : mathml}`, strength: product };
  }
  return isDisturbed(step) ? { mathml: noisy, strength: sum } : measured;
}

function gradientLine(step: Step, felt: Printed, numbers: NumberFormat): WorkedPrint {
  const along = (axis: 0 | 1): PrintedNumbers => ({
    worked: `${axisName(axis)}${feltNumbers(step, axis, numbers).mathml}`,
    result: `${equals}${mn(numbers.number(step.gradient[axis]))}`,
  });
  return { stage: 'gradient', symbols: `${used.mathml}${equals}${felt.mathml}`, x: along(0), y: along(1) };
}

function feltNumbers(step: Step, axis: 0 | 1, numbers: NumberFormat): Printed {
  const measured = step.slope[axis];
  const noise = step.disturbed[axis] - measured;
  const write = (value: number, isLeading: boolean) => holding(numberOf(value, isLeading, numbers));
  const inside = `${write(measured, true)}<mo>+</mo>${write(noise, false)}`;
  if (step.clipFactor < 1) {
    const felt = isDisturbed(step) ? bracketed(inside) : write(measured, false);
    return { mathml: `${write(step.clipFactor, true)}${dot}${felt}`, strength: product };
  }
  if (isDisturbed(step)) return { mathml: inside, strength: sum };
  return numberOf(measured, true, numbers);
}

function isDisturbed({ slope: [x, y], disturbed }: Step): boolean {
  return x !== disturbed[0] || y !== disturbed[1];
}

function symbolsOf({ scalars, lines }: Pick<Recipe, 'scalars' | 'lines'>, gradient: Printed): PrintedLine[] {
  const done = new Set<string>();
  const kept = new Set(lines.filter(readsItself).map(({ name }) => name));
  const last = lines.length - 1;

  function nameOf(name: string): Printed {
    if (name === 'g' || name === 'gOther') return done.has('g') ? used : gradient;
    if (name === 'x') return { mathml: done.has('x') ? placeBetween : place, strength: atom };
    return { mathml: letterOf(name, done.has(name), kept.has(name)), strength: atom };
  }
  const letterFor = (name: string) => nameOf(name).mathml;
  const writing: Writing = { name: nameOf, times: '', comma: ',', valueOf: () => undefined };

  return lines.map((line, k) => {
    const worked = outOfTheOrdinary(line, lines, scalars, letterFor) ?? formulaOf(line, writing);
    done.add(line.name);
    const left = line.name === 'x' && k === last ? vectorAt('𝒙', steps[1]) : nameOf(line.name).mathml;
    return { stage: line.stage, symbols: `${left}${worked}` };
  });
}

/** Where a move is made in two parts. */
const placeBetween = vectorAt('𝒙', steps[0], '′');

/** Whether a line renews a vector that is kept from step to step. */
function readsItself({ name, formula }: Line): boolean {
  return formula !== null && new RegExp(`\\b${name}\\b`).test(formula);
}

function formulaOf({ formula }: Line, writing: Writing): string {
  return formula === null ? '' : `${equals}${expressionMathml(parseRecipeFormula(formula), writing)}`;
}

function numbersOf(step: Step, axis: 0 | 1, numbers: NumberFormat): PrintedNumbers[] {
  const values = new Map([...Object.entries(step.scalars), ...Object.entries(step.known[axis])]);
  let isGradientNamed = !step.lines.some(({ name }) => name === 'g');

  function numberFor(name: string, isLeading: boolean): Printed {
    if (name === 'g' && !isGradientNamed) return feltNumbers(step, axis, numbers);
    const value = values.get(name) ?? Number.NaN;
    const isSet = name === 'learningRate' || Object.hasOwn(step.scalars, name);
    return numberOf(value, isLeading, numbers, isSet ? digitsOf(value) : undefined);
  }
  const writing: Writing = {
    name: numberFor,
    times: dot,
    comma: numbers.decimalSign === ',' ? ';' : ',',
    valueOf: (name) => values.get(name),
  };

  return step.lines.map((line) => {
    const value = axis === 0 ? line.x : line.y;
    const result = mn(numbers.number(value));
    const formula = line.formula ?? tried(line.name, value, values);
    const worked = formula === null ? result : expressionMathml(parseRecipeFormula(formula), writing);
    values.set(line.name, value);
    if (line.name === 'g') isGradientNamed = true;
    // what is only taken over need not be said twice
    if (worked === result) return { worked: '', result: `${axisName(axis)}${result}` };
    return { worked: `${axisName(axis)}${worked}`, result: `${equals}${result}` };
  });
}

/** How a stride that was shrunk until it was short enough came about; null for what is found otherwise. */
function tried(name: string, value: number, values: ReadonlyMap<string, number>): string | null {
  const shrink = values.get('shrink');
  const rate = values.get('learningRate');
  if (name !== 'stride' || shrink === undefined || rate === undefined) return null;
  return `shrink^${Math.max(0, Math.round(Math.log(value / rate) / Math.log(shrink)))} * learningRate`;
}

/** Settings are shown as they were set, as 0.999999 is, unless they were worked out. */
function digitsOf(value: number): number | undefined {
  return Number(value.toPrecision(6)) === value ? 6 : undefined;
}

/** A number as a language writes it; a negative one stands in brackets after a sign. */
function numberOf(value: number, isLeading: boolean, numbers: NumberFormat, digits?: number): Printed {
  const text = numbers.number(value, digits);
  if (text.startsWith('−')) return { mathml: mn(text), strength: isLeading ? product : sum };
  return { mathml: mn(text), strength: text.includes('×') ? product : atom };
}

function holding({ mathml, strength }: Printed): string {
  return strength < product ? bracketed(mathml) : mathml;
}

function axisName(axis: 0 | 1): string {
  return `<mi>${'xy'[axis]}</mi><mo>:</mo><mspace width="0.4em"/>`;
}

function mn(text: string): string {
  return `<mn>${text}</mn>`;
}
