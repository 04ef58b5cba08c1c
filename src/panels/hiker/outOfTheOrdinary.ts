import type { Line, Recipe } from '../../core/optimizers/recipe.ts';
import { bracketed } from './expressionMathml.ts';
import { steps, vectorAt } from './recipeLetters.ts';

const place = vectorAt('𝒙', steps[0]);

/**
 * The right side of a line that is not printed as it is worked out, with its sign, as MathML: Newton's direction, which
 * reads better as a vector than along one axis, and what is found by a search. Null for all others.
 */
export function outOfTheOrdinary(
  { name, formula }: Line,
  lines: readonly Line[],
  scalars: Recipe['scalars'],
  letterFor: (name: string) => string,
): string | null {
  if (name === 'd') return `<mo>=</mo>${inverseHessian}${letterFor('g')}`;
  if (formula !== null) return null;
  if (name === 'direction') return `<mo>=</mo><mo>−</mo>${guessFrom(letterFor('historySize'))}${letterFor('g')}`;
  const direction = lines.some((line) => line.name === 'd') ? letterFor('d') : letterFor('g');
  return Object.hasOwn(scalars, 'shrink') ? backtracked(direction, letterFor) : lowest(letterFor('direction'));
}

const inverseHessian = `<msubsup><mi>𝑯</mi>${steps[0]}<mrow><mo>−</mo><mn>1</mn></mrow></msubsup>`;

/** What L-BFGS takes for the inverse of the Hessian, by so many of the last strides. */
function guessFrom(historySize: string): string {
  return `<msubsup><mi>𝑩</mi>${steps[0]}${bracketed(historySize)}</msubsup>`;
}

/** The first of η, γη, γ²η … that brings the hiker low enough. */
function backtracked(direction: string, letterFor: (name: string) => string): string {
  const s = letterFor('stride');
  const trial = `<msup>${letterFor('shrink')}<mi>i</mi></msup>${letterFor('learningRate')}`;
  const there = heightAt(`${place}<mo>−</mo>${s}${direction}`);
  const promised = `${letterFor('sufficientDecrease')}${s}${letterFor('g')}<mo>⋅</mo>${direction}`;
  return `<mo>=</mo>${trial}<mo>:</mo><mspace width="0.5em"/>${there}<mo>≤</mo>${heightAt(place)}<mo>−</mo>${promised}`;
}

/** About the stride to the lowest place along the direction. */
function lowest(direction: string): string {
  const least = '<munder><mrow><mi>arg</mi><mspace width="0.17em"/><mi>min</mi></mrow><mi>s</mi></munder>';
  return `<mo>≈</mo>${least}${heightAt(`${place}<mo>+</mo><mi>s</mi>${direction}`)}`;
}

function heightAt(at: string): string {
  return `<mi>f</mi>${bracketed(at)}`;
}
