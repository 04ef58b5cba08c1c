import { differentiate } from './differentiate.ts';
import type { Expression } from './expression.ts';
import type { Expressions } from './expressions.ts';

/** A function of x and y, with its derivatives. These are worked out when they are first asked for. */
export interface Formula {
  readonly ok: true;
  /** As typed. */
  readonly text: string;
  readonly value: Expression;
  /** [∂f/∂x, ∂f/∂y] */
  readonly gradient: readonly [fx: Expression, fy: Expression];
  /** [∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y²] */
  readonly hessian: readonly [fxx: Expression, fxy: Expression, fyy: Expression];
}

/** @param make the maker that made `value` */
export function formulaOf(text: string, value: Expression, make: Expressions): Formula {
  let gradient: Formula['gradient'] | null = null;
  let hessian: Formula['hessian'] | null = null;
  return {
    ok: true,
    text,
    value,
    get gradient() {
      gradient ??= [differentiate(make, value, 'x'), differentiate(make, value, 'y')];
      return gradient;
    },
    get hessian() {
      const [fx, fy] = this.gradient;
      hessian ??= [differentiate(make, fx, 'x'), differentiate(make, fx, 'y'), differentiate(make, fy, 'y')];
      return hessian;
    },
  };
}
