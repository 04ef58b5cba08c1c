import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { fitBox } from '../../../src/scene/gl/fitBox.ts';
import { footShare, plotOf } from '../../../src/scene/gl/plot.ts';

const margins = { left: 56, right: 20, top: 24, bottom: 40 };
const fieldOfView = (28 * Math.PI) / 180;

const sizes: readonly (readonly [width: number, height: number])[] = [
  [900, 600],
  [390, 600],
  [1600, 300],
  [200, 150],
];

const directions = [
  { azimuth: 0, polar: 0, reliefHeight: 0 },
  { azimuth: 0.5, polar: 0.8, reliefHeight: 0.56 },
  { azimuth: -2, polar: 1.3, reliefHeight: 0.2 },
];

describe.each(sizes)('in a view of %d × %d pixels', (width, height) => {
  it.each(directions)('the whole block is inside the margins and touches two of them, from %o', (direction) => {
    const plot = plotOf({ x: [-5, 5], y: [0, 6] });
    const pose = fitBox(plot, direction, direction.reliefHeight, fieldOfView, width, height, margins);
    const camera = new PerspectiveCamera(28, width / height, 0.01, 100);
    const target = new Vector3(pose.east, pose.up, pose.south);
    // straight down, but for a hair that says where north is
    camera.position.setFromSphericalCoords(pose.distance, Math.max(pose.polar, 1e-6), pose.azimuth).add(target);
    camera.lookAt(target);
    camera.updateMatrixWorld();

    let [left, right, top, bottom] = [width, width, height, height];
    for (const east of [-plot.width / 2, plot.width / 2]) {
      for (const south of [-plot.depth / 2, plot.depth / 2]) {
        for (const up of [footShare(plot) * direction.reliefHeight, direction.reliefHeight]) {
          const point = new Vector3(east, up, south).project(camera);
          left = Math.min(left, ((1 + point.x) / 2) * width);
          right = Math.min(right, ((1 - point.x) / 2) * width);
          top = Math.min(top, ((1 - point.y) / 2) * height);
          bottom = Math.min(bottom, ((1 + point.y) / 2) * height);
        }
      }
    }
    // a narrow view keeps at least 40 % of itself
    const spare = [
      left - Math.min(margins.left, 0.3 * width),
      right - Math.min(margins.right, 0.3 * width),
      top - Math.min(margins.top, 0.3 * height),
      bottom - Math.min(margins.bottom, 0.3 * height),
    ];
    for (const room of spare) expect(room).toBeGreaterThan(-0.01);
    expect(Math.min(spare[0] + spare[1], spare[2] + spare[3])).toBeCloseTo(0, 1);
  });
});
