import { type Domain, type Surface, widthOf } from '../surface.ts';

/** Heights on the nodes of a rectangular net that spans the domain from edge to edge. */
export interface HeightNet {
  /** Row by row from north (high y) to south, in each row from west (low x) to east. */
  readonly heights: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
  readonly domain: Domain;
}

/**
 * The smooth ground through measured heights: the bicubic natural spline, and its exact derivatives.
 *
 * The usual bicubic patch (Catmull–Rom) needs no equations to be solved, but its curvature jumps from cell to cell; Newton's
 * steps and the largest stable learning rate 2/λmax would jump with it. A spline costs the same sixteen products a place
 * once its coefficients are found, and value, slope and curvature are all continuous. They stay so beyond the edge:
 * "natural" means that the ground leaves the map without curvature, and so it goes on straight for ever.
 *
 * Throws a RangeError when the net is smaller than 2 × 2 or the heights do not fill it.
 * Source: de Boor, *A Practical Guide to Splines* (1978), for the cubic B-spline.
 */
export function heightMap({ heights, columns, rows, domain }: HeightNet): Surface {
  if (!(columns >= 2 && rows >= 2)) throw new RangeError(`Expected at least 2 × 2 heights, got ${columns} × ${rows}.`);
  if (heights.length !== columns * rows) {
    throw new RangeError(`Expected ${columns * rows} heights, got ${heights.length}.`);
  }
  const coefficients = splineCoefficients(heights, columns, rows);
  const stride = columns + 2;
  const west = domain.x[0];
  const north = domain.y[1];
  const perX = (columns - 1) / widthOf(domain.x);
  const perY = (rows - 1) / widthOf(domain.y);
  const across = new Float64Array(12);
  const down = new Float64Array(12);

  function values(x: Float64Array, y: Float64Array, value: Float64Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const column = weigh((x[i] - west) * perX, columns - 1, across);
      const row = weigh((north - y[i]) * perY, rows - 1, down);
      let sum = 0;
      for (let k = 0; k < 4; k++) {
        const at = (row + k) * stride + column;
        sum +=
          down[k] *
          (across[0] * coefficients[at] +
            across[1] * coefficients[at + 1] +
            across[2] * coefficients[at + 2] +
            across[3] * coefficients[at + 3]);
      }
      value[i] = sum;
    }
  }

  function slopes(
    x: Float64Array,
    y: Float64Array,
    value: Float64Array,
    fx: Float64Array,
    fy: Float64Array,
    count: number,
  ): void {
    for (let i = 0; i < count; i++) {
      const column = weigh((x[i] - west) * perX, columns - 1, across);
      const row = weigh((north - y[i]) * perY, rows - 1, down);
      let height = 0;
      let eastward = 0;
      let southward = 0;
      for (let k = 0; k < 4; k++) {
        const at = (row + k) * stride + column;
        const c0 = coefficients[at];
        const c1 = coefficients[at + 1];
        const c2 = coefficients[at + 2];
        const c3 = coefficients[at + 3];
        const line = across[0] * c0 + across[1] * c1 + across[2] * c2 + across[3] * c3;
        height += down[k] * line;
        southward += down[4 + k] * line;
        eastward += down[k] * (across[4] * c0 + across[5] * c1 + across[6] * c2 + across[7] * c3);
      }
      value[i] = height;
      fx[i] = eastward * perX;
      fy[i] = -southward * perY;
    }
  }

  /** The spline differentiated so many times across and down, in cells. */
  function derivative(x: number, y: number, timesAcross: number, timesDown: number): number {
    const column = weigh((x - west) * perX, columns - 1, across);
    const row = weigh((north - y) * perY, rows - 1, down);
    let sum = 0;
    for (let k = 0; k < 4; k++) {
      for (let j = 0; j < 4; j++) {
        sum += down[4 * timesDown + k] * across[4 * timesAcross + j] * coefficients[(row + k) * stride + column + j];
      }
    }
    return sum;
  }

  const placeX = new Float64Array(1);
  const placeY = new Float64Array(1);
  const placeValue = new Float64Array(1);
  const placeFx = new Float64Array(1);
  const placeFy = new Float64Array(1);

  return {
    domain,
    minima: [],
    value(x, y) {
      placeX[0] = x;
      placeY[0] = y;
      values(placeX, placeY, placeValue, 1);
      return placeValue[0];
    },
    gradient(x, y) {
      placeX[0] = x;
      placeY[0] = y;
      slopes(placeX, placeY, placeValue, placeFx, placeFy, 1);
      return [placeFx[0], placeFy[0]];
    },
    hessian: (x, y) => [
      derivative(x, y, 2, 0) * perX * perX,
      -derivative(x, y, 1, 1) * perX * perY,
      derivative(x, y, 0, 2) * perY * perY,
    ],
    values,
    slopes,
  };
}

/**
 * Writes the weights of the four B-splines that reach this place, then their first and second derivatives, and returns
 * the cell the place is in. Beyond the first and the last node the weights go on straight.
 */
function weigh(place: number, cells: number, weights: Float64Array): number {
  const inside = Math.min(Math.max(place, 0), cells);
  // NaN becomes cell 0, and its weights NaN
  const cell = Math.min(inside, cells - 1) | 0;
  const t = inside - cell;
  const s = 1 - t;
  weights[0] = (s * s * s) / 6;
  weights[1] = (t * t * (3 * t - 6) + 4) / 6;
  weights[2] = (s * s * (3 * s - 6) + 4) / 6;
  weights[3] = (t * t * t) / 6;
  weights[4] = -0.5 * s * s;
  weights[5] = t * (1.5 * t - 2);
  weights[6] = -s * (1.5 * s - 2);
  weights[7] = 0.5 * t * t;
  weights[8] = s;
  weights[9] = 3 * t - 2;
  weights[10] = 3 * s - 2;
  weights[11] = t;
  if (place < 0 || place > cells) {
    const beyond = place - inside;
    for (let k = 0; k < 4; k++) {
      weights[k] += beyond * weights[4 + k];
      weights[8 + k] = 0;
    }
  }
  return cell;
}

/** The coefficients whose spline passes through every height: one more on each side than there are nodes. */
function splineCoefficients(heights: ArrayLike<number>, columns: number, rows: number): Float64Array {
  const stride = columns + 2;
  const coefficients = new Float64Array(stride * (rows + 2));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      coefficients[(row + 1) * stride + column + 1] = heights[row * columns + column];
    }
  }
  for (let row = 1; row <= rows; row++) solveLine(coefficients, row * stride, 1, columns);
  for (let column = 0; column < stride; column++) solveLine(coefficients, column, stride, rows);
  return coefficients;
}

/**
 * Turns `count` heights on a line of the net, with room for one more at both ends, into coefficients:
 * (c[k − 1] + 4 c[k] + c[k + 1]) / 6 = height[k], and no curvature at the ends.
 */
function solveLine(line: Float64Array, first: number, stride: number, count: number): void {
  const at = (k: number) => first + (k + 1) * stride;

  // the end coefficients are the heights themselves; between them a tridiagonal system, solved by elimination
  const shares = new Float64Array(count);
  for (let k = 1; k < count - 1; k++) {
    const pivot = 4 - shares[k - 1];
    shares[k] = 1 / pivot;
    line[at(k)] = (6 * line[at(k)] - line[at(k - 1)]) / pivot;
  }
  for (let k = count - 2; k >= 1; k--) line[at(k)] -= shares[k] * line[at(k + 1)];

  // straight on beyond the ends
  line[at(-1)] = 2 * line[at(0)] - line[at(1)];
  line[at(count)] = 2 * line[at(count - 1)] - line[at(count - 2)];
}
