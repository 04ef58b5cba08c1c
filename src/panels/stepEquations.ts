import type { Pair, Step } from '../core/stepAt.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { OptimizerChoice } from '../scenario/scenario.ts';

/** A formula of the step, and the same for x and for y with its numbers; all as MathML. */
export interface Equation {
  readonly symbols: string;
  readonly x: string;
  readonly y: string;
}

/** The step of SGD in the order in which it is worked out: the gradient that is used, the velocity, the move. */
export function stepEquations(
  step: Step,
  optimizer: OptimizerChoice,
  isFirst: boolean,
  numbers: NumberFormat,
): Equation[] {
  const { momentum, weightDecay } = optimizer;
  const isPlain = weightDecay === 0 && step.clipFactor === 1 && !isDisturbed(step);
  const gradient = isPlain ? slopeSymbol : at('g', 't');
  return [
    ...(isPlain ? [] : [gradientEquation(step, optimizer, numbers)]),
    ...(momentum === 0 ? [] : [velocityEquation(step, optimizer, isFirst, gradient, numbers)]),
    moveEquation(step, optimizer, gradient, numbers),
  ];
}

const eta = '<mi>η</mi>';
const dot = '<mo>⋅</mo>';
const minus = '<mo>−</mo>';
const plus = '<mo>+</mo>';
const equals = '<mo>=</mo>';

/** ∇f(x_t) */
const slopeSymbol = `<mrow><mo>∇</mo><mi>f</mi><mo>(</mo>${at('x', 't')}<mo>)</mo></mrow>`;

/** g = k (∇f + ε) + λ x: disturbed, shortened by the factor k, then pulled towards (0, 0). */
function gradientEquation(step: Step, optimizer: OptimizerChoice, numbers: NumberFormat): Equation {
  const { slope, disturbed, clipFactor, place } = step;
  const { weightDecay } = optimizer;
  const write = writing(numbers);
  const g = given(step, optimizer);
  const isClipped = clipFactor < 1;
  const felt = isDisturbed(step) ? `${slopeSymbol}${plus}${at('ε', 't')}` : slopeSymbol;
  const shortened = isClipped ? `<mi>k</mi>${isDisturbed(step) ? bracketed(felt) : felt}` : felt;
  const pull = weightDecay === 0 ? '' : `${plus}<mi>λ</mi>${at('x', 't')}`;
  return {
    symbols: `${at('g', 't')}${equals}${shortened}${pull}`,
    ...forBoth((i) => {
      const noise = isDisturbed(step) ? `${plus}${write.inBrackets(disturbed[i] - slope[i])}` : '';
      const sum = `${write(slope[i])}${noise}`;
      const product = `${write(clipFactor)}${dot}${noise === '' ? write.inBrackets(slope[i]) : bracketed(sum)}`;
      const decay = weightDecay === 0 ? '' : `${plus}${write(weightDecay)}${dot}${write.inBrackets(place[i])}`;
      return `${isClipped ? product : sum}${decay}${equals}${write(g[i])}`;
    }),
  };
}

/** v ← μ v + (1 − τ) g; at the first step v is the gradient itself. */
function velocityEquation(
  step: Step,
  optimizer: OptimizerChoice,
  isFirst: boolean,
  gradient: string,
  numbers: NumberFormat,
): Equation {
  const { momentum, dampening } = optimizer;
  const write = writing(numbers);
  const g = given(step, optimizer);
  const next = at('v', 't+1');
  if (isFirst) {
    return { symbols: `${next}${equals}${gradient}`, ...forBoth((i) => `${write(g[i])}`) };
  }
  const share = dampening === 0 ? '' : bracketed(`<mn>1</mn>${minus}<mi>τ</mi>`);
  const { velocity: before } = step.before;
  const { velocity: after } = step.after;
  return {
    symbols: `${next}${equals}<mi>μ</mi>${at('v', 't')}${plus}${share}${gradient}`,
    ...forBoth((i) => {
      const kept = `${write(momentum)}${dot}${write.inBrackets(before[i])}`;
      const added = dampening === 0 ? write.inBrackets(g[i]) : `${write(1 - dampening)}${dot}${write.inBrackets(g[i])}`;
      return `${kept}${plus}${added}${equals}${write(after[i])}`;
    }),
  };
}

/** x ← x − η ∇f, with momentum x − η v, Nesterov's x − η (g + μ v). */
function moveEquation(step: Step, optimizer: OptimizerChoice, gradient: string, numbers: NumberFormat): Equation {
  const { momentum, nesterov } = optimizer;
  const write = writing(numbers);
  const g = given(step, optimizer);
  const velocity = momentum === 0 ? g : step.after.velocity;
  const v = at('v', 't+1');
  const ahead = bracketed(`${gradient}${plus}<mi>μ</mi>${v}`);
  const direction = momentum === 0 ? gradient : nesterov ? ahead : v;
  return {
    symbols: `${at('x', 't+1')}${equals}${at('x', 't')}${minus}${eta}${direction}`,
    ...forBoth((i) => {
      const along = nesterov ? g[i] + momentum * velocity[i] : velocity[i];
      const move = `${write(step.learningRate)}${dot}${write.inBrackets(along)}`;
      return `${write(step.place[i])}${minus}${move}${equals}${write(step.next[i])}`;
    }),
  };
}

function isDisturbed({ slope, disturbed }: Step): boolean {
  return slope[0] !== disturbed[0] || slope[1] !== disturbed[1];
}

/** The gradient as it enters the step: clipped, with its weight decay. */
function given({ gradient, place }: Step, { weightDecay }: OptimizerChoice): Pair {
  return [gradient[0] + weightDecay * place[0], gradient[1] + weightDecay * place[1]];
}

function forBoth(line: (axis: 0 | 1) => string): Pick<Equation, 'x' | 'y'> {
  const named = (axis: 0 | 1) => `<mi>${'xy'[axis]}</mi><mo>:</mo><mspace width="0.4em"/>${line(axis)}`;
  return { x: named(0), y: named(1) };
}

/** A vector at a step: bold, with its index. */
function at(vector: 'x' | 'v' | 'g' | 'ε', index: 't' | 't+1'): string {
  const below = index === 't' ? '<mi>t</mi>' : `<mrow><mi>t</mi>${plus}<mn>1</mn></mrow>`;
  // the letters themselves are bold: browsers do not know mathvariant any more
  const bold = { x: '𝒙', v: '𝒗', g: '𝒈', ε: '𝜺' }[vector];
  return `<msub><mi>${bold}</mi>${below}</msub>`;
}

function bracketed(row: string): string {
  return `<mrow><mo>(</mo>${row}<mo>)</mo></mrow>`;
}

/** Numbers as the language writes them; a negative one after a sign stands in brackets. */
function writing(numbers: NumberFormat) {
  const write = (value: number) => `<mn>${numbers.number(value)}</mn>`;
  write.inBrackets = (value: number) => (value < 0 ? bracketed(write(value)) : write(value));
  return write;
}
