import type { Stage } from '../../core/optimizers/recipe.ts';
import type { Pair } from '../../core/stepAt.ts';
import { type Domain, widthOf } from '../../core/surface.ts';
import type { FigureKind, FigureLine } from './figure.ts';

/** Arrows longer than this, in widths of the domain, are cut: they would only lead out of the picture. */
export const longestArrow = 0.3;

/** The share of an arrow that can be drawn: it must not be too long. */
export function shareWithin(dx: number, dy: number, { x, y }: Domain): number {
  const length = Math.hypot(dx / widthOf(x), dy / widthOf(y));
  return length > longestArrow ? longestArrow / length : 1;
}

/** The share of the way from a place in the domain by (dx, dy) that lies in the domain. */
function shareInside([x, y]: Pair, dx: number, dy: number, domain: Domain): number {
  const edgeX = dx > 0 ? domain.x[1] : domain.x[0];
  const edgeY = dy > 0 ? domain.y[1] : domain.y[0];
  return Math.min(1, dx === 0 ? 1 : (edgeX - x) / dx, dy === 0 ? 1 : (edgeY - y) / dy);
}

/**
 * An arrow from a place in the domain by (dx, dy), of which at most the share `share` is drawn, and nothing outside of the
 * domain. None where it has no length, or none that is a number.
 */
export function arrow(
  kind: FigureKind,
  stage: Stage,
  place: Pair,
  dx: number,
  dy: number,
  domain: Domain,
  share = 1,
): FigureLine[] {
  if (!Number.isFinite(dx) || !Number.isFinite(dy) || (dx === 0 && dy === 0)) return [];
  const drawn = Math.min(share, shareInside(place, dx, dy, domain));
  if (!(drawn > 0)) return [];
  return [
    {
      kind,
      stage,
      x: Float64Array.of(place[0], place[0] + drawn * dx),
      y: Float64Array.of(place[1], place[1] + drawn * dy),
      head: drawn < 1 ? 'open' : 'filled',
    },
  ];
}
