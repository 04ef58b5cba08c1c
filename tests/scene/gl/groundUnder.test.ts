import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightScale } from '../../../src/core/heightScale.ts';
import type { Surface } from '../../../src/core/surface.ts';
import { groundUnder, type Sight } from '../../../src/scene/gl/groundUnder.ts';
import { east, plotOf, south } from '../../../src/scene/gl/plot.ts';
import { himmelblau } from '../../core/himmelblau.ts';

const plot = plotOf(himmelblau.domain);
const heights = heightScale(himmelblau, 'linear');

/** From an eye to the ground at (x, y). */
function sightTo(x: number, y: number, reliefHeight: number, eye: readonly [number, number, number]): Sight {
  const up = heights.shareOf(himmelblau.value(x, y)) * reliefHeight;
  const way = [east(plot, x) - eye[0], up - eye[1], south(plot, y) - eye[2]];
  const length = Math.hypot(...way);
  return { origin: eye, direction: [way[0] / length, way[1] / length, way[2] / length] };
}

const [lowX, highX] = himmelblau.domain.x;
const [lowY, highY] = himmelblau.domain.y;
const place = fc.tuple(
  fc.double({ min: lowX + 0.01, max: highX - 0.01, noNaN: true }),
  fc.double({ min: lowY + 0.01, max: highY - 0.01, noNaN: true }),
);

it('from right above, who looks at a place sees that place', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(0, 0.05, 0.56), ([x, y], reliefHeight) => {
      const sight = sightTo(x, y, reliefHeight, [east(plot, x) + 1e-4, 4, south(plot, y)]);
      const found = groundUnder(sight, himmelblau, heights, plot, reliefHeight);
      expect(found?.x).toBeCloseTo(x, 4);
      expect(found?.y).toBeCloseTo(y, 4);
    }),
  );
});

it('from the side, he sees that place or one in front of it, and always one on the line of sight', () => {
  fc.assert(
    fc.property(place, ([x, y]) => {
      const sight = sightTo(x, y, 0.56, [2, 2.5, 3]);
      const found = groundUnder(sight, himmelblau, heights, plot, 0.56);
      // the block's own side may stand before it
      if (found === null) return;
      const up = heights.shareOf(himmelblau.value(found.x, found.y)) * 0.56;
      const way = [east(plot, found.x) - 2, up - 2.5, south(plot, found.y) - 3];
      const distance = Math.hypot(...way);
      for (const axis of [0, 1, 2]) expect(way[axis] / distance).toBeCloseTo(sight.direction[axis], 3);
      const meant = [east(plot, x) - 2, heights.shareOf(himmelblau.value(x, y)) * 0.56 - 2.5, south(plot, y) - 3];
      // a ridge that is only grazed may be missed between two samples
      expect(distance).toBeLessThan(Math.hypot(...meant) + 0.02);
    }),
  );
});

it('beside the block, above it and in a hole there is no ground', () => {
  const down = { origin: [1.2, 4, 0], direction: [0, -1, 0] } as const;
  expect(groundUnder(down, himmelblau, heights, plot, 0.56)).toBeNull();
  const away = { origin: [0, 4, 0], direction: [0, 1, 0] } as const;
  expect(groundUnder(away, himmelblau, heights, plot, 0.56)).toBeNull();
  const holed: Surface = { ...himmelblau, value: () => Number.NaN, values: (_x, _y, value) => value.fill(Number.NaN) };
  const atMiddle = { origin: [0, 4, 0], direction: [0, -1, 0] } as const;
  for (const reliefHeight of [0, 0.56]) {
    expect(groundUnder(atMiddle, holed, heights, plot, reliefHeight)).toBeNull();
  }
});
