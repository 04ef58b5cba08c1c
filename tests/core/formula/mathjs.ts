import { all, create, type MathNode } from 'mathjs';

const math = create(all, {});
// numbers that are no real numbers are NaN to us, and complex to mathjs
math.import(
  {
    sqrt: Math.sqrt,
    log: Math.log,
    asin: Math.asin,
    acos: Math.acos,
    pow: math.typed('pow', { 'number, number': (base: number, exponent: number) => base ** exponent }),
  },
  { override: true },
);

export function parsed(text: string): MathNode {
  return math.parse(text);
}

export function derivative(node: MathNode, variable: 'x' | 'y'): MathNode {
  return math.derivative(node, variable, { simplify: false });
}

/**
 * What mathjs computes, or null where rounding could have a say in it: where something on the way there is very large or
 * very small, or close to the edge of where a function has a value.
 */
export function soundValue(node: MathNode, x: number, y: number): number | null {
  let isSound = true;
  node.traverse((part) => {
    if (!isSound || part.type === 'SymbolNode' || part.type === 'ConstantNode') return;
    const value: unknown = part.evaluate({ x, y });
    const size = typeof value === 'number' ? Math.abs(value) : Number.NaN;
    isSound = size > 1e-4 && size < 1e4 && Math.abs(size - 1) > 1e-6;
  });
  return isSound ? node.evaluate({ x, y }) : null;
}
