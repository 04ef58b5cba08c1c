import { expect, it } from 'vitest';
import { heightScale } from '../../../src/core/heightScale.ts';
import { surfaceOf } from '../../../src/scenario/surfaceOf.ts';
import { fullRelief } from '../../../src/scene/gl/plot.ts';
import { reliefOf } from '../../../src/scene/gl/reliefOf.ts';

function reliefOfId(id: string): number {
  const surface = surfaceOf({ id });
  return reliefOf(surface, heightScale(surface, 'linear'));
}

it('gentle ground stands in full height, rugged ground lower', () => {
  expect(reliefOfId('himmelblau')).toBe(fullRelief);
  expect(reliefOfId('rastrigin')).toBeLessThan(0.6 * fullRelief);
});

it('no ground is flattened altogether, not even ground that is nowhere', () => {
  expect(reliefOfId('levy-13')).toBeGreaterThan(0.3 * fullRelief);
  const nowhere = surfaceOf({ formula: 'log(-1-x^2)', domain: { x: [-1, 1], y: [-1, 1] } });
  expect(reliefOf(nowhere, heightScale(nowhere, 'linear'))).toBe(fullRelief);
});
