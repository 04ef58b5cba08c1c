/** x ← x − η d, each parameter with its own learning rate. */
export function descend(x: Float64Array, direction: Float64Array, rates: Float64Array): void {
  for (let i = 0; i < x.length; i++) x[i] -= rates[i] * direction[i];
}

/**
 * x ← x − a η m / (b √v + ε): the move of Adam and its kin, which correct m by the factor a and √v by the factor b. A
 * correction by multiplying costs one division a parameter less than one by dividing.
 */
export function descendScaled(
  x: Float64Array,
  m: Float64Array,
  v: Float64Array,
  rates: Float64Array,
  a: number,
  b: number,
  epsilon: number,
): void {
  for (let i = 0; i < x.length; i++) x[i] -= (a * rates[i] * m[i]) / (b * Math.sqrt(v[i]) + epsilon);
}
