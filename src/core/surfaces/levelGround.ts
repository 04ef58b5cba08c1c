import type { Domain, Surface } from '../surface.ts';

/** Ground without a slope, where nothing is known yet. */
export function levelGround(domain: Domain): Surface {
  return {
    domain,
    minima: [],
    value: () => 0,
    gradient: () => [0, 0],
    hessian: () => [0, 0, 0],
    values: (_x, _y, value, count) => void value.fill(0, 0, count),
    slopes(_x, _y, value, fx, fy, count) {
      value.fill(0, 0, count);
      fx.fill(0, 0, count);
      fy.fill(0, 0, count);
    },
  };
}
