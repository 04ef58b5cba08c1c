import { describe, expect, it } from 'vitest';
import { compass, compassNameOf, compassPointOfKey } from '../../../src/figures/fog/compass.ts';

describe('the compass', () => {
  it('has eight points at the same distance, each found again from its way', () => {
    expect(compass).toHaveLength(8);
    for (const { name, east, north } of compass) {
      expect(Math.hypot(east, north)).toBeCloseTo(1, 12);
      expect(compassNameOf(3 * east, 3 * north)).toBe(name);
    }
  });

  it('says north where y grows and east where x does', () => {
    expect([compassNameOf(0, 1), compassNameOf(1, 0), compassNameOf(-1, -1)]).toEqual(['n', 'e', 'sw']);
  });

  it('is walked by arrow keys and by WASD, and by no other key', () => {
    const names = ['ArrowUp', 'w', 'ArrowLeft', 'a', 's', 'd'].map((key) => compassPointOfKey(key)?.name);
    expect(names).toEqual(['n', 'n', 'w', 'w', 's', 'e']);
    expect(compassPointOfKey('PageDown')).toBeUndefined();
    expect(compassPointOfKey('x')).toBeUndefined();
  });
});
