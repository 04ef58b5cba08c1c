import type { HeightScale } from '../core/heightScale.ts';
import { type Domain, type Surface, widthOf } from '../core/surface.ts';
import { type ContourStep, contourStep } from './contourStep.ts';
import { viridis } from './viridis.ts';

export interface MapStyle {
  /** Pixels of the picture to a CSS pixel: how wide the lines become. */
  readonly pixelRatio?: number;
  readonly contours?: ContourStep;
}

/** How high the relief is taken to be, for the light on it: a share of the domain's width. */
const reliefHeight = 0.3;

/** The light comes from the north-west, fairly high. Of unit length; x east, y north, z up. */
const light = { x: -0.41, y: 0.41, z: 0.815 };

/** Half the width of a line in CSS pixels, and how much of the ground it covers. */
const thin = { half: 0.5, cover: 0.34 };
const strong = { half: 0.85, cover: 0.68 };

/**
 * Paints the ground inside `window`, north up, into the RGBA bytes of a picture of `width` × `height` pixels: viridis,
 * lit from the north-west, with contour lines of even width. Where there is no ground the picture stays clear.
 *
 * The distance to a line is the difference in height over the exact slope, in pixels, so that lines are as wide on a cliff
 * as in a plain; what happens between two pixels does not matter, and nothing is traced.
 */
export function paintMap(
  surface: Surface,
  heights: HeightScale,
  window: Domain,
  width: number,
  height: number,
  into: Uint8ClampedArray,
  { pixelRatio = 1, contours = contourStep(heights) }: MapStyle = {},
): void {
  const { domain } = surface;
  const x = new Float64Array(width);
  const y = new Float64Array(width);
  const value = new Float64Array(width);
  const fx = new Float64Array(width);
  const fy = new Float64Array(width);
  // slopes in shares of the height over a pixel, and those of the row above
  const east = new Float64Array(width);
  const north = new Float64Array(width);
  const eastAbove = new Float64Array(width);
  const northAbove = new Float64Array(width);
  const pixelWidth = widthOf(window.x) / width;
  const pixelHeight = widthOf(window.y) / height;
  for (let i = 0; i < width; i++) x[i] = window.x[0] + (i + 0.5) * pixelWidth;

  for (let row = 0; row < height; row++) {
    y.fill(window.y[1] - (row + 0.5) * pixelHeight);
    surface.slopes(x, y, value, fx, fy, width);
    eastAbove.set(east);
    northAbove.set(north);
    for (let i = 0; i < width; i++) {
      const pixel = 4 * (row * width + i);
      const share = heights.shareOf(value[i]);
      const shareSlope = heights.slopeAt(value[i]);
      east[i] = shareSlope * fx[i] * pixelWidth;
      north[i] = shareSlope * fy[i] * pixelHeight;
      if (Number.isNaN(share)) {
        into.fill(0, pixel, pixel + 4);
        continue;
      }
      const rise = (east[i] / pixelWidth) * widthOf(domain.x);
      const climb = (north[i] / pixelHeight) * widthOf(domain.y);
      const left = Math.max(0, i - 1);
      const acrossBend = length(east[i] - east[left], north[i] - north[left]);
      const downBend = row === 0 ? 0 : length(east[i] - eastAbove[i], north[i] - northAbove[i]);
      const slope = length(east[i], north[i]);
      const cover = lineCover(share, slope, Math.max(acrossBend, downBend), contours, pixelRatio);
      tint(into, pixel, share, brightness(rise, climb), cover);
    }
  }
}

/** How bright slopes make the ground, where level ground is 1. The slopes are shares of the height over widths of the domain. */
function brightness(east: number, north: number): number {
  const rise = reliefHeight * east;
  const climb = reliefHeight * north;
  const towardsLight =
    (light.z - light.x * rise - light.y * climb) / (light.z * Math.sqrt(1 + rise * rise + climb * climb));
  // where a slope does not exist there is no light on it either
  return Number.isNaN(towardsLight) ? 1 : 0.62 + 0.38 * Math.min(1.35, Math.max(0, towardsLight));
}

/** How much of a pixel the contour lines cover. `slope` and `bend`, its change, are in shares over a pixel. */
function lineCover(
  share: number,
  slope: number,
  bend: number,
  { first, step }: ContourStep,
  pixelRatio: number,
): number {
  const at = (share - first) / step;
  const line = Math.round(at);
  const linesPerPixel = (slope / step) * pixelRatio;
  if (!(linesPerPixel > 0 && bend >= 0 && Number.isFinite(at))) return 0;
  const isStrong = line % 5 === 0;
  const { half, cover } = isStrong ? strong : thin;
  const softness = 0.5 / pixelRatio;
  const inside = 1 - smoothstep(half - softness, half + softness, Math.abs(at - line) / linesPerPixel);
  // within a few pixels of a summit, a pass or a lowest point, and in plains, a line would be a blot …
  const sloping = Math.min(smoothstep(1.4, 3.4, slope / bend), smoothstep(0.001, 0.004, linesPerPixel));
  // … and on a cliff the lines would run together
  const apart = 1 - smoothstep(0.16, 0.34, isStrong ? linesPerPixel / 4 : linesPerPixel);
  return cover * inside * sloping * apart;
}

/** Mixes the colour of a height with light and with the white of the lines. */
function tint(into: Uint8ClampedArray, pixel: number, share: number, brightness: number, cover: number): void {
  const at = 255 * Math.min(Math.max(share, 0), 1);
  const below = Math.min(254, Math.floor(at));
  const part = at - below;
  for (let channel = 0; channel < 3; channel++) {
    const low = viridis[3 * below + channel];
    const ground = brightness * (low + part * (viridis[3 * below + 3 + channel] - low));
    into[pixel + channel] = ground + cover * (255 - ground);
  }
  into[pixel + 3] = 255;
}

function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1);
  return t * t * (3 - 2 * t);
}

/** Math.hypot guards against overflow, at several times the price. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
