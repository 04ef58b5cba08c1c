import { eigenOf } from '../../core/eigen.ts';
import type { Pair } from '../../core/stepAt.ts';
import { type Domain, widthOf } from '../../core/surface.ts';

const pieces = 144;

/** A level line is followed no further than this many diagonals of the domain. */
const furthest = 1.5;

/**
 * The level line through `place` of the quadratic whose Hessian is [fxx, fxy, fyy] and which is level at `vertex`: an
 * ellipse, or, where it curves up and down, the two branches of a hyperbola; each as places in turn: x, y, x, y … Empty where
 * the line is a point, or straight.
 */
export function levelLine(
  place: Pair,
  vertex: Pair,
  hessian: readonly [fxx: number, fxy: number, fyy: number],
  domain: Domain,
): number[][] {
  const {
    values,
    vectors: [first, second],
  } = eigenOf(hessian);
  const dx = place[0] - vertex[0];
  const dy = place[1] - vertex[1];
  const u = dx * first[0] + dy * first[1];
  const v = dx * second[0] + dy * second[1];
  const height = values[0] * u * u + values[1] * v * v;
  const a = Math.sqrt(Math.abs(height / values[0]));
  const b = Math.sqrt(Math.abs(height / values[1]));
  if (!(a > 0 && b > 0 && Number.isFinite(a) && Number.isFinite(b))) return [];
  const at = (along: number, across: number): Pair => [
    vertex[0] + along * first[0] + across * second[0],
    vertex[1] + along * first[1] + across * second[1],
  ];
  if (values[0] > 0 === values[1] > 0) return [ellipse(at, a, b, Math.atan2(v / b, u / a))];

  // the branches open along the axis whose curvature has the sign of the height
  const isAlongFirst = height > 0 === values[0] > 0;
  const opened = isAlongFirst
    ? (side: number, t: number) => at(side * a * Math.cosh(t), b * Math.sinh(t))
    : (side: number, t: number) => at(a * Math.sinh(t), side * b * Math.cosh(t));
  const reach = furthest * Math.hypot(widthOf(domain.x), widthOf(domain.y));
  const end = Math.asinh(reach / Math.min(a, b));
  return [-1, 1].map((side) => sampled((s) => opened(side, s * end)));
}

/** Its pieces are shortest near the angle `from`, where the hiker is: of a very long ellipse only that part is seen. */
function ellipse(at: (along: number, across: number) => Pair, a: number, b: number, from: number): number[] {
  return sampled((s) => {
    const angle = from + Math.PI * (0.25 * s + 0.75 * s * s * s);
    return at(a * Math.cos(angle), b * Math.sin(angle));
  });
}

/** Places for s from −1 to 1. */
function sampled(placeAt: (s: number) => Pair): number[] {
  return Array.from({ length: pieces + 1 }, (_, k) => placeAt((2 * k) / pieces - 1)).flat();
}
