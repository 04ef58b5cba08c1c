import type { SlopeFigure } from '../../chapters/figureChoice.ts';
import type { Expression } from '../../core/formula/expression.ts';
import { parseFormula } from '../../core/formula/parseFormula.ts';
import type { FormulaProblem } from '../../core/formula/problem.ts';
import type { Range } from '../../core/surface.ts';
import { formulaSurface } from '../../core/surfaces/formulaSurface.ts';

/** 0 for the function itself, 1 and 2 for its derivatives. */
export type Order = 0 | 1 | 2;

/** A function of x on its domain, with its first two derivatives. */
export interface Curve {
  readonly domain: Range;
  readonly expressions: readonly [f: Expression, slope: Expression, curvature: Expression];
  /** NaN where it has no finite value, or the function has none. */
  valueAt(order: Order, x: number): number;
}

/** Why there is nothing to draw. */
export type CurveProblem =
  | { readonly kind: 'unreadable'; readonly problem: FormulaProblem }
  | { readonly kind: 'has-y' }
  | { readonly kind: 'no-domain' };

/** The curve of a figure, whose formula and domain somebody has typed. */
export function readCurve({
  formula: text,
  domain,
}: Pick<SlopeFigure, 'formula' | 'domain'>): Curve | { readonly problem: CurveProblem } {
  const formula = parseFormula(text);
  if (!formula.ok) return { problem: { kind: 'unreadable', problem: formula.problem } };
  if (formula.value.hasY) return { problem: { kind: 'has-y' } };
  if (!(Number.isFinite(domain[1] - domain[0]) && domain[0] < domain[1])) return { problem: { kind: 'no-domain' } };

  const surface = formulaSurface(formula, { x: domain, y: [0, 1] });
  const values: readonly ((x: number) => number)[] = [
    (x) => surface.value(x, 0),
    (x) => surface.gradient(x, 0)[0],
    (x) => surface.hessian(x, 0)[0],
  ];
  return {
    domain,
    expressions: [formula.value, formula.gradient[0], formula.hessian[0]],
    valueAt(order, x) {
      // the derivative of ln x has a value at −1, where ln x has none
      if (!Number.isFinite(values[0](x))) return Number.NaN;
      const value = values[order](x);
      return Number.isFinite(value) ? value : Number.NaN;
    },
  };
}
