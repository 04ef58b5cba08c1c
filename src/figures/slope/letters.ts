import type { Order } from './curve.ts';

/** f, f′ and f″, by how often they are differentiated. */
export const letters: Readonly<Record<Order, string>> = { 0: 'f', 1: 'f′', 2: 'f″' };

/** "f′(x) =" as MathML. */
export const namesInMathml: Readonly<Record<Order, string>> = { 0: named(''), 1: named('′'), 2: named('″') };

function named(primes: string): string {
  // a prime that stands beside its letter: raised, it would make the brackets grow
  const letter = `<mi>f</mi>${primes === '' ? '' : `<mo lspace="0" rspace="0.1em">${primes}</mo>`}`;
  return `<mrow>${letter}<mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo></mrow><mo>=</mo>`;
}
