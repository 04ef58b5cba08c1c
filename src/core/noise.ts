import type { Disturb } from './party.ts';

/**
 * Two independent standard normal numbers for this hiker at this step. Nothing is remembered between calls: whoever else
 * walks, and in whatever order the steps are asked for, the same hiker is disturbed in the same way.
 *
 * Source: counter-based random numbers after Salmon et al. (2011), here by an integer hash; Box & Muller (1958).
 */
export function noise(seed: number, hiker: number, step: number): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(fraction(hash(0x243f6a88, seed, hiker, step))));
  const angle = 2 * Math.PI * fraction(hash(0x85a308d3, seed, hiker, step));
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** Adds Gaussian noise of this standard deviation to the slopes of many hikers, who are told apart by their ids. */
export function disturbance(seed: number, deviation: number): Disturb {
  return (ids, step, _x, _y, fx, fy) => {
    for (let i = 0; i < ids.length; i++) {
      const [east, north] = noise(seed, ids[i], step);
      fx[i] += deviation * east;
      fy[i] += deviation * north;
    }
  };
}

function hash(stream: number, seed: number, hiker: number, step: number): number {
  return mixed(mixed(mixed(mixed(stream) ^ seed) ^ hiker) ^ step);
}

/** Every bit in changes about half of the bits out. Source: lowbias32 by Chris Wellons, nullprogram.com/blog/2018/07/31. */
function mixed(word: number): number {
  let bits = word ^ (word >>> 16);
  bits = Math.imul(bits, 0x7feb352d);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x846ca68b);
  return bits ^ (bits >>> 16);
}

/** A 32-bit word as a number strictly between 0 and 1, where the logarithm is finite. */
function fraction(word: number): number {
  return ((word >>> 0) + 0.5) / 2 ** 32;
}
