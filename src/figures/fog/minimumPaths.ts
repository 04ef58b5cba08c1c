/** Of a cross, as a part of an SVG path: from the middle of the mark, and back to it. */
export function crossPath(scale: number): string {
  return `m${-5 * scale} 0h${10 * scale}m${-5 * scale} ${-5 * scale}v${10 * scale}m0 ${-5 * scale}`;
}

/** Of a ring, the same. */
export function ringPath(scale: number): string {
  const radius = 10 * scale;
  return `m${radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0`;
}
