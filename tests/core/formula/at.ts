import type { Expression } from '../../../src/core/formula/expression.ts';
import { compile, run } from '../../../src/core/formula/program.ts';

/** The value of an expression at one place. */
export function at(expression: Expression, x: number, y: number): number {
  const out = new Float64Array(1);
  run(compile([expression]), Float64Array.of(x), Float64Array.of(y), [out], 1);
  return out[0];
}
