import { hessianBy, type NeuronError } from './neuronError.ts';

/** The mean of (p − label)², which is the square of the probability of the wrong label. */
export const squaredError: NeuronError = {
  height({ sided, side }, count, x, y) {
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const margin = x * sided[k] + y * side[k];
      const e = Math.exp(-Math.abs(margin));
      const wrong = (margin < 0 ? 1 : e) / (1 + e);
      sum += wrong * wrong;
    }
    return sum / count;
  },

  slope({ sided, side }, count, x, y, into) {
    let sum = 0;
    let fx = 0;
    let fy = 0;
    for (let k = 0; k < count; k++) {
      const margin = x * sided[k] + y * side[k];
      const e = Math.exp(-Math.abs(margin));
      const wrong = (margin < 0 ? 1 : e) / (1 + e);
      sum += wrong * wrong;
      // 2 wrong · ∂wrong/∂margin, and that is −wrong · right
      const slope = (-2 * wrong * wrong * (margin < 0 ? e : 1)) / (1 + e);
      fx += slope * sided[k];
      fy += slope * side[k];
    }
    into[0] = sum / count;
    into[1] = fx / count;
    into[2] = fy / count;
  },

  hessian: hessianBy((margin) => {
    const e = Math.exp(-Math.abs(margin));
    const wrong = (margin < 0 ? 1 : e) / (1 + e);
    const right = (margin < 0 ? e : 1) / (1 + e);
    return 2 * wrong * wrong * right * (2 - 3 * wrong);
  }),
};
