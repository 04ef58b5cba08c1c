import { eigenOf } from '../../core/eigen.ts';
import { contains, type Surface, widthOf } from '../../core/surface.ts';
import { type FigureLine, lineThrough } from './figure.ts';

/** The geometric mean of the semi-axes, and the longest and shortest, in widths of the domain. */
const meanAxis = 0.07;
const longestAxis = 0.35;
const shortestAxis = meanAxis ** 2 / longestAxis;

const piecesOfQuarter = 18;

/**
 * How the ground curves at a place: an ellipse whose axes lie along the principal curvatures, long where it is nearly
 * straight, as 1 / √|λ|, in a domain drawn as a square. Its size says nothing, its shape everything. The part in whose
 * directions the ground curves down is of the kind `curved-down`. Empty where there is no curvature, or off the map.
 */
export function curvatureFigure({ domain, hessian }: Surface, x: number, y: number): FigureLine[] {
  if (!contains(domain, x, y)) return [];
  const width = widthOf(domain.x);
  const depth = widthOf(domain.y);
  const [fxx, fxy, fyy] = hessian(x, y);
  const { values, vectors } = eigenOf([fxx * width * width, fxy * width * depth, fyy * depth * depth]);
  const [first, second] = semiAxes(values);
  if (!(first > 0 && second > 0)) return [];

  function placeAt(angle: number, share = 1): [number, number] {
    const along = share * first * Math.cos(angle);
    const across = share * second * Math.sin(angle);
    return [
      x + width * (along * vectors[0][0] + across * vectors[1][0]),
      y + depth * (along * vectors[0][1] + across * vectors[1][1]),
    ];
  }

  // seen from the middle, the curvature changes its sign, if it does, at the diagonals of the two axes
  return [0, 1, 2, 3].flatMap((quarter) => {
    const middle = (quarter * Math.PI) / 2;
    const kind = values[quarter % 2] < 0 ? 'curved-down' : 'curved-up';
    const arc = Array.from({ length: piecesOfQuarter + 1 }, (_, k) =>
      placeAt(middle + (Math.PI / 2) * (k / piecesOfQuarter - 0.5)),
    );
    const axis = [placeAt(middle, 0), placeAt(middle)];
    return [lineThrough(kind, 'gradient', arc.flat()), lineThrough(kind, 'gradient', axis.flat())];
  });
}

function semiAxes(values: readonly [number, number]): [number, number] {
  const [larger, smaller] = values.map(Math.abs);
  if (!(Math.max(larger, smaller) > 0)) return [0, 0];
  const ratio = (smaller / larger) ** 0.25;
  const within = (axis: number) => Math.min(Math.max(axis, shortestAxis), longestAxis);
  return [within(meanAxis * ratio), within(meanAxis / ratio)];
}
