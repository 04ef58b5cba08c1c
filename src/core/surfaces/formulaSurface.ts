import type { Expression } from '../formula/expression.ts';
import type { Formula } from '../formula/formula.ts';
import { compile, type Program, run } from '../formula/program.ts';
import type { Domain, Minimum, Surface } from '../surface.ts';

/** The surface of a formula. Derivatives are worked out when they are first asked for. */
export function formulaSurface(formula: Formula, domain: Domain, minima: readonly Minimum[] = []): Surface {
  const value = compiled(() => [formula.value]);
  const slope = compiled(() => [formula.value, ...formula.gradient]);
  const curvature = compiled(() => formula.hessian);
  // one place is a block of one
  const x = new Float64Array(1);
  const y = new Float64Array(1);
  const outs = [new Float64Array(1), new Float64Array(1), new Float64Array(1)] as const;
  const runAt = (program: Program, atX: number, atY: number) => {
    x[0] = atX;
    y[0] = atY;
    run(program, x, y, outs, 1);
  };
  const slopeOuts: [Float64Array, Float64Array, Float64Array] = [outs[0], outs[1], outs[2]];
  const valueOuts: [Float64Array] = [outs[0]];

  return {
    domain,
    minima,
    value(atX, atY) {
      runAt(value(), atX, atY);
      return outs[0][0];
    },
    gradient(atX, atY) {
      runAt(slope(), atX, atY);
      return [outs[1][0], outs[2][0]];
    },
    hessian(atX, atY) {
      runAt(curvature(), atX, atY);
      return [outs[0][0], outs[1][0], outs[2][0]];
    },
    values(xs, ys, values, count) {
      valueOuts[0] = values;
      run(value(), xs, ys, valueOuts, count);
    },
    slopes(xs, ys, values, fx, fy, count) {
      slopeOuts[0] = values;
      slopeOuts[1] = fx;
      slopeOuts[2] = fy;
      run(slope(), xs, ys, slopeOuts, count);
    },
  };
}

function compiled(roots: () => readonly Expression[]): () => Program {
  let program: Program | null = null;
  return () => {
    program ??= compile(roots());
    return program;
  };
}
