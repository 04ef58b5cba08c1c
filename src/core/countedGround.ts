import type { Slopes } from './gradient.ts';
import type { Ground } from './optimizers/optimizer.ts';
import type { Surface } from './surface.ts';

/** So many gradients a Hessian costs by differences of gradients. */
const evaluationsOfHessian = 2;

/** The ground as optimizers may ask it, with a count of what they have asked. */
export interface CountedGround extends Ground {
  /** Begins to count from 0. */
  beginStep(): void;
  /** Evaluations of the gradient since then. */
  evaluations(): number;
  /** The same with the one at (x, y), where the step has led: that one is free where it was the last to be asked. */
  evaluationsTo(x: number, y: number): number;
}

/** Heights and Hessians are the surface's own, slopes are felt as the hikers feel them. */
export function countedGround(surface: Surface, slopes: Slopes): CountedGround {
  const at = [new Float64Array(1), new Float64Array(1)];
  const felt = [new Float64Array(1), new Float64Array(1), new Float64Array(1)];
  let evaluations = 0;
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  return {
    height(x, y) {
      evaluations++;
      return surface.value(x, y);
    },
    slope(x, y, into) {
      evaluations++;
      at[0][0] = x;
      at[1][0] = y;
      slopes(at[0], at[1], felt[0], felt[1], felt[2], 1);
      for (let k = 0; k < 3; k++) into[k] = felt[k][0];
      lastX = x;
      lastY = y;
    },
    hessian(x, y, into) {
      evaluations += evaluationsOfHessian;
      into.set(surface.hessian(x, y));
    },
    beginStep() {
      evaluations = 0;
      lastX = Number.NaN;
      lastY = Number.NaN;
    },
    evaluations: () => evaluations,
    evaluationsTo: (x, y) => (x === lastX && y === lastY ? evaluations : evaluations + 1),
  };
}
