import { hessianBy, type NeuronError } from './neuronError.ts';

/**
 * So many logarithms of numbers between 1 and 2 are taken in one, of their product, which stays finite so far. The product is
 * kept as what it is above 1: the smallest errors would be lost in the 1.
 */
const factorsALogarithm = 512;

/** The mean of −log of the probability of the right label, which is log(1 + exp(−margin)). */
export const crossEntropy: NeuronError = {
  height({ sided, side }, count, x, y) {
    let sum = 0;
    let excess = 0;
    for (let k = 0; k < count; k++) {
      const margin = x * sided[k] + y * side[k];
      const e = Math.exp(-Math.abs(margin));
      if (margin < 0) sum -= margin;
      excess += e + excess * e;
      if (k % factorsALogarithm === factorsALogarithm - 1) {
        sum += Math.log1p(excess);
        excess = 0;
      }
    }
    return (sum + Math.log1p(excess)) / count;
  },

  slope({ sided, side }, count, x, y, into) {
    let sum = 0;
    let excess = 0;
    let fx = 0;
    let fy = 0;
    for (let k = 0; k < count; k++) {
      const margin = x * sided[k] + y * side[k];
      const e = Math.exp(-Math.abs(margin));
      const wrong = (margin < 0 ? 1 : e) / (1 + e);
      fx -= wrong * sided[k];
      fy -= wrong * side[k];
      if (margin < 0) sum -= margin;
      excess += e + excess * e;
      if (k % factorsALogarithm === factorsALogarithm - 1) {
        sum += Math.log1p(excess);
        excess = 0;
      }
    }
    into[0] = (sum + Math.log1p(excess)) / count;
    into[1] = fx / count;
    into[2] = fy / count;
  },

  hessian: hessianBy((margin) => {
    const e = Math.exp(-Math.abs(margin));
    return e / (1 + e) ** 2;
  }),
};
