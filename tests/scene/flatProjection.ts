import { contains, type Domain } from '../../src/core/surface.ts';
import { groundX, groundY, pixelX, pixelY, type Size, wholeMap } from '../../src/scene/map/mapCamera.ts';
import type { Projection } from '../../src/scene/projection.ts';

/** A map that fills `size`, for tests of what stands on a projection. */
export function flatProjection(domain: Domain, size: Size, camera = wholeMap(domain, size)): Projection {
  return {
    toScreen(x, y, _height, into) {
      into.x = pixelX(camera, size, x);
      into.y = pixelY(camera, size, y);
      into.isVisible = true;
    },
    toGround(px, py) {
      const place = { x: groundX(camera, size, px), y: groundY(camera, size, py) };
      return contains(domain, place.x, place.y) ? place : null;
    },
    subscribe: () => () => {},
  };
}
