import { type Domain, widthOf } from '../../core/surface.ts';

/** Which part of the ground a flat map shows: the place in its middle, and how many pixels a unit is long along each axis. */
export interface MapCamera {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for the axes' numbers, in pixels. */
const margin = { left: 56, right: 20, top: 20, bottom: 48 };

/** A domain longer than this along one axis is shown squeezed; all others in their true shape, where slopes cross contours at right angles. */
const longest = 2.5;

const nearest = 1e5;
const furthest = 0.5;

/** The whole domain, as large as it fits. */
export function wholeMap(domain: Domain, size: Size): MapCamera {
  const width = Math.max(40, size.width - margin.left - margin.right);
  const height = Math.max(40, size.height - margin.top - margin.bottom);
  const trueShape = widthOf(domain.x) / widthOf(domain.y);
  const shape = Math.min(Math.max(trueShape, 1 / longest), longest);
  const long = Math.min(width, height * shape);
  const scaleX = long / widthOf(domain.x);
  const scaleY = long / shape / widthOf(domain.y);
  return {
    x: (domain.x[0] + domain.x[1]) / 2 + (margin.right - margin.left) / 2 / scaleX,
    y: (domain.y[0] + domain.y[1]) / 2 + (margin.top - margin.bottom) / 2 / scaleY,
    scaleX,
    scaleY,
  };
}

export function pixelX(camera: MapCamera, { width }: Size, x: number): number {
  return width / 2 + (x - camera.x) * camera.scaleX;
}

export function pixelY(camera: MapCamera, { height }: Size, y: number): number {
  return height / 2 - (y - camera.y) * camera.scaleY;
}

export function groundX(camera: MapCamera, { width }: Size, px: number): number {
  return camera.x + (px - width / 2) / camera.scaleX;
}

export function groundY(camera: MapCamera, { height }: Size, py: number): number {
  return camera.y - (py - height / 2) / camera.scaleY;
}

/** Moved along with a finger. The middle of the picture stays on the domain, so that nobody loses the map. */
export function pannedBy(camera: MapCamera, dx: number, dy: number, domain: Domain): MapCamera {
  return {
    ...camera,
    x: Math.min(Math.max(camera.x - dx / camera.scaleX, domain.x[0]), domain.x[1]),
    y: Math.min(Math.max(camera.y + dy / camera.scaleY, domain.y[0]), domain.y[1]),
  };
}

/** Nearer or further away; what is under the pixel (px, py) stays there. */
export function zoomedAt(
  camera: MapCamera,
  factor: number,
  px: number,
  py: number,
  size: Size,
  domain: Domain,
): MapCamera {
  const whole = wholeMap(domain, size);
  const scaleX = Math.min(Math.max(camera.scaleX * factor, furthest * whole.scaleX), nearest * whole.scaleX);
  const change = scaleX / camera.scaleX;
  const dx = px - size.width / 2;
  const dy = py - size.height / 2;
  return pannedBy(
    {
      x: camera.x + dx / camera.scaleX - dx / scaleX,
      y: camera.y - dy / camera.scaleY + dy / (camera.scaleY * change),
      scaleX,
      scaleY: camera.scaleY * change,
    },
    0,
    0,
    domain,
  );
}

/** On the way from one camera to another; zooms by equal factors in equal times. */
export function between(from: MapCamera, to: MapCamera, part: number): MapCamera {
  const scaleX = from.scaleX * (to.scaleX / from.scaleX) ** part;
  // the place that both see at the same pixel stays there; without a change of scale, an even pan
  const way = to.scaleX === from.scaleX ? part : (1 / from.scaleX - 1 / scaleX) / (1 / from.scaleX - 1 / to.scaleX);
  return {
    x: from.x + way * (to.x - from.x),
    y: from.y + way * (to.y - from.y),
    scaleX,
    scaleY: from.scaleY * (to.scaleY / from.scaleY) ** part,
  };
}
