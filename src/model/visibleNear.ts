import type { Axes } from './axes.ts';
import type { Pixel } from './grip.ts';

type Side = 'above' | 'below' | 'inside' | 'nowhere';

/** Halving a pixel so often leaves nothing to be seen. */
const halvings = 24;

/**
 * The point of a curve that is in the plot and, going left and right from this feature, is met first: at the feature itself, or
 * where the curve leaves the plot. Null where no part of the curve is in the plot.
 */
export function visibleNear(axes: Axes, heightAt: (value: number) => number, feature: number): Pixel | null {
  const { left, right, top, bottom } = axes;
  const own = { x: axes.x(feature), y: axes.y(heightAt(feature)) };
  const isAcross = own.x >= left && own.x <= right;
  if (isAcross && sideOf(own.y) === 'inside') return own;

  const from = Math.min(Math.max(own.x, left), right);
  const before = { left: sideAt(from), right: sideAt(from) };
  if (before.left === 'inside') return placeAt(from);
  for (let apart = 1; apart < right - left + 1; apart++) {
    const onLeft = crossing(Math.max(from - apart + 1, left), Math.max(from - apart, left), 'left');
    if (onLeft !== null) return onLeft;
    const onRight = crossing(Math.min(from + apart - 1, right), Math.min(from + apart, right), 'right');
    if (onRight !== null) return onRight;
  }
  return null;

  function placeAt(px: number): Pixel {
    return { x: px, y: axes.y(heightAt(axes.acrossAt(px))) };
  }

  function sideOf(y: number): Side {
    if (Number.isNaN(y)) return 'nowhere';
    if (y < top) return 'above';
    return y > bottom ? 'below' : 'inside';
  }

  function sideAt(px: number): Side {
    return sideOf(placeAt(px).y);
  }

  /** Where between these two the curve comes into the plot; a steep one may have left it again before the second. */
  function crossing(near: number, far: number, way: 'left' | 'right'): Pixel | null {
    const outside = before[way];
    const next = sideAt(far);
    before[way] = next;
    if (near === far || next === outside || next === 'nowhere' || outside === 'nowhere') return null;
    let [out, other] = [near, far];
    for (let k = 0; k < halvings; k++) {
      const middle = (out + other) / 2;
      if (sideAt(middle) === outside) out = middle;
      else other = middle;
    }
    return axes.inside(placeAt(other));
  }
}
