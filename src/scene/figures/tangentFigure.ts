import { contains, type Domain, type Range, type Surface, widthOf } from '../../core/surface.ts';
import { type FigureLine, lineThrough } from './figure.ts';

/** A piece of the plane that touches the ground at a place, as large as lies within the domain, and lines of it that are level. */
export interface TangentFigure {
  readonly patch: Domain;
  readonly heightAt: (x: number, y: number) => number;
  readonly lines: readonly FigureLine[];
}

/** Half the side of the piece, in widths of the domain. */
const halfSide = 0.11;

/** Level lines on each side of the one through the middle. */
const linesOfHalf = 2;

/** Null where the ground has no slope that is a number, or off the map. */
export function tangentFigure(surface: Surface, x: number, y: number): TangentFigure | null {
  const { domain } = surface;
  const height = surface.value(x, y);
  const [fx, fy] = surface.gradient(x, y);
  if (!contains(domain, x, y) || !Number.isFinite(height + fx + fy)) return null;
  const patch = { x: around(x, domain.x), y: around(y, domain.y) };
  const [[west, east], [south, north]] = [patch.x, patch.y];
  const border = lineThrough('tangent', 'gradient', [west, south, east, south, east, north, west, north, west, south]);
  const fall = halfSide * (Math.abs(fx) * widthOf(domain.x) + Math.abs(fy) * widthOf(domain.y));
  const levels = Array.from({ length: 2 * linesOfHalf + 1 }, (_, k) => ((k - linesOfHalf) * fall) / (linesOfHalf + 1));
  const lines = levels
    .map((level) => levelIn(patch, fx, fy, level + fx * x + fy * y))
    .filter(({ length }) => length > 2);
  return {
    patch,
    heightAt: (toX, toY) => height + fx * (toX - x) + fy * (toY - y),
    lines: [border, ...lines.map((line) => lineThrough('tangent', 'gradient', line))],
  };
}

function around(middle: number, range: Range): Range {
  const half = halfSide * widthOf(range);
  return [Math.max(range[0], middle - half), Math.min(range[1], middle + half)];
}

/** Where fx · x + fy · y = level crosses the sides of a rectangle: x, y, x, y, or fewer where it does not. */
function levelIn({ x, y }: Domain, fx: number, fy: number, level: number): number[] {
  const ends: number[] = [];
  for (const side of x) {
    const across = (level - fx * side) / fy;
    if (across >= y[0] && across <= y[1]) ends.push(side, across);
  }
  for (const side of y) {
    const along = (level - fy * side) / fx;
    if (along > x[0] && along < x[1]) ends.push(along, side);
  }
  return ends.slice(0, 4);
}
