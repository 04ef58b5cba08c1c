import type { HeightScale } from '../../core/heightScale.ts';
import { type Surface, widthOf } from '../../core/surface.ts';
import { fullRelief, plotOf } from './plot.ts';

/** Ground this steep (root mean square) still stands in full height. */
const ruggedFrom = 0.8;

const lowestShare = 0.35;

const side = 65;

/**
 * How high a relief of this ground is built. Geographers exaggerate heights in plains and not in the Alps; so do we: in
 * rugged ground, full of pits, whoever stands in one would not be seen.
 */
export function reliefOf(surface: Surface, heights: HeightScale): number {
  const { domain } = surface;
  const plot = plotOf(domain);
  const x = Float64Array.from({ length: side }, (_, k) => domain.x[0] + (k / (side - 1)) * widthOf(domain.x));
  const y = new Float64Array(side);
  const [height, fx, fy] = [new Float64Array(side), new Float64Array(side), new Float64Array(side)];
  let sum = 0;
  let count = 0;
  for (let row = 0; row < side; row++) {
    y.fill(domain.y[0] + (row / (side - 1)) * widthOf(domain.y));
    surface.slopes(x, y, height, fx, fy, side);
    for (let column = 0; column < side; column++) {
      const unit = fullRelief * heights.slopeAt(height[column]);
      const toEast = (unit * fx[column] * widthOf(domain.x)) / plot.width;
      const toNorth = (unit * fy[column] * widthOf(domain.y)) / plot.depth;
      const square = toEast * toEast + toNorth * toNorth;
      if (!Number.isFinite(square)) continue;
      sum += square;
      count++;
    }
  }
  const steepness = Math.sqrt(sum / Math.max(1, count));
  return fullRelief * Math.max(lowestShare, Math.min(1, (ruggedFrom / steepness) ** 0.7));
}
