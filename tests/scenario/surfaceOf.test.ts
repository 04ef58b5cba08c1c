import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/surfaces/index.ts';
import { terrains } from '../../src/core/surfaces/terrains.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';

const domain = { x: [-3, 3], y: [-2, 2] } as const;

describe('surfaceOf', () => {
  it('knows every surface that can be chosen', () => {
    for (const { id, domain } of catalogue) expect(surfaceOf({ id }).domain).toEqual(domain);
    for (const { id, domain } of terrains) expect(surfaceOf({ terrain: id }).domain).toEqual(domain);
  });

  it('makes a landscape of a formula', () => {
    const surface = surfaceOf({ formula: 'x^2 y', domain });
    expect(surface.domain).toEqual(domain);
    expect([surface.value(2, 3), ...surface.gradient(2, 3)]).toEqual([12, 12, 4]);
  });

  it('gives the same surface for the same words', () => {
    expect(surfaceOf({ formula: 'x y', domain })).toBe(
      surfaceOf({ domain: { y: [-2, 2], x: [-3, 3] }, formula: 'x y' }),
    );
    expect(surfaceOf({ formula: 'x y', domain })).not.toBe(
      surfaceOf({ formula: 'x y', domain: { x: [0, 1], y: [0, 1] } }),
    );
    expect(surfaceOf({ id: 'bowl' })).toBe(surfaceOf({ id: 'bowl' }));
  });

  it('forgets formulas that were typed long ago, not those still in use', () => {
    const used = surfaceOf({ formula: 'x', domain });
    const left = surfaceOf({ formula: 'y', domain });
    for (let k = 0; k < 100; k++) {
      surfaceOf({ formula: `x + ${k}`, domain });
      expect(surfaceOf({ formula: 'x', domain })).toBe(used);
    }
    expect(surfaceOf({ formula: 'y', domain })).not.toBe(left);
  });

  it('throws at a caller who did not check what he was given', () => {
    expect(() => surfaceOf({ id: 'constructor' })).toThrow(
      new RangeError('Expected a surface of the catalogue, got "constructor".'),
    );
    expect(() => surfaceOf({ terrain: 'atlantis' })).toThrow(
      new RangeError('Expected the name of a terrain, got "atlantis".'),
    );
    expect(() => surfaceOf({ formula: 'x +', domain })).toThrow(RangeError);
  });
});
