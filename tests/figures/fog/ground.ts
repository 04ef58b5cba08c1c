import type { Domain, Surface } from '../../../src/core/surface.ts';
import { surfaceOf } from '../../../src/scenario/surfaceOf.ts';

export const square: Domain = { x: [-4, 4], y: [-4, 4] };

export function groundOf(formula: string, domain: Domain = square): Surface {
  return surfaceOf({ formula, domain });
}
