import { expect, it } from 'vitest';
import { heightScale } from '../../../src/core/heightScale.ts';
import { surfaceOf } from '../../../src/scenario/surfaceOf.ts';
import { groundSamples } from '../../../src/scene/gl/groundSamples.ts';
import { plotOf, xAt, yAt } from '../../../src/scene/gl/plot.ts';
import { himmelblau } from '../../core/himmelblau.ts';

it('slopes are those of the shares in the space that is drawn', () => {
  const heights = heightScale(himmelblau, 'logarithmic');
  const plot = plotOf(himmelblau.domain);
  const samples = groundSamples();
  samples.take(himmelblau, heights, plot, himmelblau.domain, himmelblau.domain);
  const { side } = samples;
  const h = 1e-6;
  for (const crossing of [side * 40 + 60, side * 200 + 17]) {
    const [east, , south] = samples.places.subarray(4 * crossing, 4 * crossing + 3);
    const shareAt = (atEast: number, atSouth: number) =>
      heights.shareOf(himmelblau.value(xAt(plot, atEast), yAt(plot, atSouth)));
    const [toEast, toSouth] = samples.slopes.subarray(3 * crossing, 3 * crossing + 2);
    expect(toEast).toBeCloseTo((shareAt(east + h, south) - shareAt(east - h, south)) / (2 * h), 4);
    expect(toSouth).toBeCloseTo((shareAt(east, south + h) - shareAt(east, south - h)) / (2 * h), 4);
  }
});

it('where ground ends, the mesh ends there too, and not at the next line of the grid', () => {
  const domain = { x: [-3, 3], y: [-3, 3] } as const;
  const bowl = surfaceOf({ formula: '-sqrt(4-x^2-y^2)', domain });
  const plot = plotOf(domain);
  const samples = groundSamples();
  samples.take(bowl, heightScale(bowl, 'linear'), plot, domain, domain);
  let shore = 0;
  for (let crossing = 0; crossing < samples.side ** 2; crossing++) {
    const [east, share, south, isGround] = samples.places.subarray(4 * crossing, 4 * crossing + 4);
    expect(Number.isFinite(share)).toBe(true);
    const radius = Math.hypot(xAt(plot, east), yAt(plot, south));
    if (isGround === 1) expect(radius).toBeLessThan(2.00001);
    if (isGround === 1 && radius > 1.9999) shore++;
  }
  expect(shore).toBeGreaterThan(300);
});
