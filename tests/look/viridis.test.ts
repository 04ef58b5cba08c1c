import { expect, it } from 'vitest';
import { viridis, viridisColor } from '../../src/look/viridis.ts';

it('viridis has 256 colours, from dark violet to yellow', () => {
  expect(viridis).toHaveLength(768);
  expect([...viridis.slice(0, 3)]).toEqual([68, 1, 84]);
  expect([...viridis.slice(-3)]).toEqual([253, 231, 37]);
});

it('viridis grows lighter all the way', () => {
  const lightness = Array.from(
    { length: 256 },
    (_, k) => 0.2126 * viridis[3 * k] + 0.7152 * viridis[3 * k + 1] + 0.0722 * viridis[3 * k + 2],
  );
  for (let k = 4; k < 256; k++) expect(lightness[k]).toBeGreaterThan(lightness[k - 4]);
});

it('a share beyond the scale has the colour of its end', () => {
  expect(viridisColor(-3)).toBe('rgb(68 1 84)');
  expect(viridisColor(2)).toBe('rgb(253 231 37)');
});
