import type { Surface } from './surface.ts';

/** Heights and slopes of many places at once; the slopes exact, or felt by taking differences. */
export type Slopes = Surface['slopes'];

const blockLength = 256;

/**
 * Central difference: (f(x + h) − f(x − h)) / 2h along each axis; the error falls with h² until rounding, which grows
 * with 1/h, takes over. Costs four heights a slope.
 */
export function centralDifference(surface: Surface, h: number): Slopes {
  const probe = probes(surface);
  return (x, y, value, fx, fy, count) => {
    surface.values(x, y, value, count);
    for (let from = 0; from < count; from += blockLength) {
      const length = Math.min(blockLength, count - from);
      const east = probe(0, x, y, from, length, h, 0);
      const west = probe(1, x, y, from, length, -h, 0);
      for (let i = 0; i < length; i++) fx[from + i] = (east[i] - west[i]) / (2 * h);
      const north = probe(0, x, y, from, length, 0, h);
      const south = probe(1, x, y, from, length, 0, -h);
      for (let i = 0; i < length; i++) fy[from + i] = (north[i] - south[i]) / (2 * h);
    }
  };
}

/** Forward difference: (f(x + h) − f(x)) / h along each axis; the error falls with h only. Costs two more heights a slope. */
export function forwardDifference(surface: Surface, h: number): Slopes {
  const probe = probes(surface);
  return (x, y, value, fx, fy, count) => {
    surface.values(x, y, value, count);
    for (let from = 0; from < count; from += blockLength) {
      const length = Math.min(blockLength, count - from);
      const east = probe(0, x, y, from, length, h, 0);
      const north = probe(1, x, y, from, length, 0, h);
      for (let i = 0; i < length; i++) {
        fx[from + i] = (east[i] - value[from + i]) / h;
        fy[from + i] = (north[i] - value[from + i]) / h;
      }
    }
  };
}

/** Heights a little way off a block of places, kept in one of two reused arrays. */
function probes(surface: Surface) {
  const x = new Float64Array(blockLength);
  const y = new Float64Array(blockLength);
  const heights = [new Float64Array(blockLength), new Float64Array(blockLength)];
  return (
    into: 0 | 1,
    fromX: Float64Array,
    fromY: Float64Array,
    from: number,
    length: number,
    dx: number,
    dy: number,
  ): Float64Array => {
    for (let i = 0; i < length; i++) {
      x[i] = fromX[from + i] + dx;
      y[i] = fromY[from + i] + dy;
    }
    surface.values(x, y, heights[into], length);
    return heights[into];
  };
}
