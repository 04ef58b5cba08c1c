import type { Surface } from '../../core/surface.ts';

const block = 256;
const halvings = 16;

/** Where ground ends, for a block of pairs of places of which one has ground and the other has none. */
export interface Shore {
  /** Adds a pair; `crossing` is kept beside it. Says whether the block is full. */
  add(crossing: number, groundX: number, groundY: number, holeX: number, holeY: number): boolean;
  /** Finds the last ground between the two places of each pair, tells it with height and slopes, and forgets all pairs. */
  find(
    surface: Surface,
    tell: (crossing: number, x: number, y: number, height: number, fx: number, fy: number) => void,
  ): void;
}

/** By halving: neither slopes nor heights can be trusted so near to a hole. */
export function shore(): Shore {
  const crossings = new Int32Array(block);
  const [groundX, groundY, holeX, holeY] = [0, 1, 2, 3].map(() => new Float64Array(block));
  const [x, y, height, fx, fy] = [0, 1, 2, 3, 4].map(() => new Float64Array(block));
  let count = 0;

  return {
    add(crossing, atGroundX, atGroundY, atHoleX, atHoleY) {
      crossings[count] = crossing;
      groundX[count] = atGroundX;
      groundY[count] = atGroundY;
      holeX[count] = atHoleX;
      holeY[count] = atHoleY;
      count++;
      return count === block;
    },
    find(surface, tell) {
      for (let halving = 0; halving < halvings; halving++) {
        for (let k = 0; k < count; k++) {
          x[k] = (groundX[k] + holeX[k]) / 2;
          y[k] = (groundY[k] + holeY[k]) / 2;
        }
        surface.values(x, y, height, count);
        for (let k = 0; k < count; k++) {
          const isGround = Number.isFinite(height[k]);
          (isGround ? groundX : holeX)[k] = x[k];
          (isGround ? groundY : holeY)[k] = y[k];
        }
      }
      surface.slopes(groundX, groundY, height, fx, fy, count);
      for (let k = 0; k < count; k++) tell(crossings[k], groundX[k], groundY[k], height[k], fx[k], fy[k]);
      count = 0;
    },
  };
}
