import { parseFormula } from '../../src/core/formula/parseFormula.ts';
import type { Surface } from '../../src/core/surface.ts';
import { formulaSurface } from '../../src/core/surfaces/formulaSurface.ts';

/** A surface for tests: four valleys, and walls steep enough to fall off. */
export const himmelblau: Surface = surface('(x^2 + y - 11)^2 + (x + y^2 - 7)^2');

export function surface(text: string): Surface {
  const formula = parseFormula(text);
  if (!formula.ok) throw new RangeError(`Expected a formula, got ${text}.`);
  return formulaSurface(formula, { x: [-5, 5], y: [-5, 5] });
}
