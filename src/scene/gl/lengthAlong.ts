/**
 * Writes how far along its line each of the first `count` points is, over the map, in units of the plot. The points are
 * four numbers each: east, share of the height, south, step; where the step is below 0 a line ends and the next begins at 0.
 * Allocates nothing.
 */
export function measure(points: Float32Array, count: number, lengths: Float32Array): void {
  let length = 0;
  for (let k = 0; k < count; k++) {
    const isJoined = k > 0 && points[4 * k + 3] >= 0 && points[4 * k - 1] >= 0;
    const east = isJoined ? points[4 * k] - points[4 * k - 4] : 0;
    const south = isJoined ? points[4 * k + 2] - points[4 * k - 2] : 0;
    length = isJoined ? length + Math.sqrt(east * east + south * south) : 0;
    lengths[k] = length;
  }
}
