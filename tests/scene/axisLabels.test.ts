import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../src/scene/axisLabels.ts';
import { pannedBy, wholeMap, zoomedAt } from '../../src/scene/map/mapCamera.ts';
import type { Projection } from '../../src/scene/projection.ts';
import { flatProjection } from './flatProjection.ts';

const domain = { x: [-5, 5], y: [-3, 3] } as const;
const pen = { number: (value: number) => String(value), width: (text: string) => 7 * text.length, height: 16 };

function labelsOf(projection: Projection, size: { width: number; height: number }) {
  const labels = axisLabels(pen);
  labels.arrange(projection, domain, size);
  return labels.labels.slice(0, labels.count);
}

/** A block seen from the front at an angle: parallel, from above. */
function relief(azimuth: number, size: { width: number; height: number }): Projection {
  return {
    toScreen(x, y, height, into) {
      const scale = Math.min(size.width, size.height) / 16;
      const right = Math.cos(azimuth) * x - Math.sin(azimuth) * y;
      const away = Math.sin(azimuth) * x + Math.cos(azimuth) * y;
      into.x = size.width / 2 + scale * right;
      into.y = size.height / 2 - 0.6 * scale * away + (Number.isFinite(height) ? 0 : 40);
      into.isVisible = true;
    },
    toGround: () => null,
    subscribe: () => () => {},
  };
}

describe('the labels of the axes', () => {
  it('stand below and on the left of a map', () => {
    const size = { width: 600, height: 400 };
    const projection = flatProjection(domain, size);
    const corner = { x: 0, y: 0, isVisible: true };
    projection.toScreen(-5, -3, 0, corner);
    const labels = labelsOf(projection, size);
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['-4', '0', '4', 'x', 'y']));
    for (const { x, y } of labels) expect(x < corner.x || y > corner.y).toBe(true);
  });

  it('never overlap, and never leave the view, however it is turned or small', () => {
    const size = fc.record({ width: fc.integer({ min: 80, max: 900 }), height: fc.integer({ min: 80, max: 700 }) });
    fc.assert(
      fc.property(size, fc.double({ min: -3.2, max: 3.2, noNaN: true }), (view, azimuth) => {
        const labels = labelsOf(relief(azimuth, view), view);
        for (const [k, label] of labels.entries()) {
          expect(Math.abs(label.x - view.width / 2) + 3.5 * label.text.length).toBeLessThanOrEqual(
            view.width / 2 + 1e-6,
          );
          for (const other of labels.slice(0, k)) {
            const isBeside = Math.abs(label.x - other.x) >= 3.5 * (label.text.length + other.text.length);
            expect(isBeside || Math.abs(label.y - other.y) >= 16).toBe(true);
          }
        }
      }),
    );
  });

  it('show finer numbers when one looks closely at a map', () => {
    const size = { width: 600, height: 400 };
    const near = pannedBy(zoomedAt(wholeMap(domain, size), 40, 300, 200, size, domain), 3, 3, domain);
    const labels = labelsOf(flatProjection(domain, size, near), size);
    expect(labels.some(({ text }) => text.includes('.'))).toBe(true);
    expect(labels.length).toBeGreaterThan(4);
  });
});
