import { expect, it } from 'vitest';
import { isFaint } from '../../src/charts/isFaint.ts';

it('a colour is faint on ground of nearly its own brightness, and not on black or white', () => {
  expect(isFaint('#5cd2ff', '#fbf8f1')).toBe(true);
  expect(isFaint('#5cd2ff', '#181e2b')).toBe(false);
  expect(isFaint('#0c0a12', '#181e2b')).toBe(true);
  expect(isFaint('#0c0a12', '#fbf8f1')).toBe(false);
  // the contrast of this grey on white is 2.98, of the next darker one 3.03
  expect(isFaint('#959595', '#ffffff')).toBe(true);
  expect(isFaint('#949494', '#ffffff')).toBe(false);
});
