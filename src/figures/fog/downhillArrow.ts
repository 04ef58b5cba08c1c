import type { FogMap } from './fogMap.ts';
import { type Footing, isSloping } from './footing.ts';

/** An arrow on the map that begins at the mark of whoever stands there. */
export interface Arrow {
  readonly tipX: number;
  readonly tipY: number;
  /** An SVG path. */
  readonly path: string;
}

/** Too short to be seen. */
const shortest = 1;
/** Of the mark where somebody stands, with its rim, on a small map. */
const markRadius = 7;

/**
 * Downhill: against the gradient. Slopes go from nothing to any number, so the length is √s / (√s + √usual) of the way between
 * the mark of whoever stands there and the end of the sight: half of it at the usual slope, always longer where it is steeper,
 * and never beyond what can be seen. Null on level ground.
 */
export function downhillArrow(map: FogMap, footing: Footing, usual: number): Arrow | null {
  if (!isSloping(footing)) return null;
  const { x, y, gradient, steepness } = footing;
  const [fx, fy] = [gradient[0] / steepness, gradient[1] / steepness];
  const [fromX, fromY] = [map.pixelX(x), map.pixelY(y)];
  // on a squeezed map the step against the gradient has another direction than on the ground
  const [dx, dy] = [map.unitX * -fx, map.unitY * fy];
  const size = Math.hypot(dx, dy);
  const gap = markRadius * map.scale;
  const length = (map.sight - gap) / (1 + (usual > 0 ? Math.sqrt(usual / steepness) : 0));
  if (length < shortest) return null;
  const [east, south] = [dx / size, dy / size];
  const [rimX, rimY] = [fromX + gap * east, fromY + gap * south];
  const [tipX, tipY] = [rimX + length * east, rimY + length * south];
  const head = Math.min(6 * map.scale, 0.6 * length);
  const end = (turn: 1 | -1) =>
    `${(tipX - head * (east + turn * 0.6 * south)).toFixed(1)} ${(tipY - head * (south - turn * 0.6 * east)).toFixed(1)}`;
  const tip = `${tipX.toFixed(1)} ${tipY.toFixed(1)}`;
  return { tipX, tipY, path: `M${rimX.toFixed(1)} ${rimY.toFixed(1)}L${tip}M${end(1)}L${tip}L${end(-1)}` };
}
