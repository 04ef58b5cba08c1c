import type { Axes } from './axes.ts';

/** Drawing programs stumble over coordinates that are much larger than the picture. */
const farAway = 1e4;

/** The curve of a model from side to side of the plot, a point every `pixels`. */
export function curvePath(axes: Axes, heightAt: (value: number) => number, pixels: number): Path2D {
  const path = new Path2D();
  const points = Math.max(1, Math.ceil((axes.right - axes.left) / pixels));
  for (let k = 0; k <= points; k++) {
    const px = axes.left + (k / points) * (axes.right - axes.left);
    const py = axes.y(heightAt(axes.acrossAt(px)));
    path.lineTo(px, Math.min(Math.max(py, -farAway), farAway));
  }
  return path;
}
