import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageAtLine, restingTop } from '../../../src/panels/lecture/passageAtLine.ts';

describe('the passage at the reading line', () => {
  test('is the last one that begins at it or above', () => {
    expect(passageAtLine([0, 200, 400], 250)).toBe(1);
    expect(passageAtLine([-300, -100, 250], 250)).toBe(2);
  });

  test('is the first one before any has come to it', () => {
    expect(passageAtLine([300, 500], 250)).toBe(0);
    expect(passageAtLine([], 250)).toBe(0);
  });
});

describe('a passage that was asked for', () => {
  const heights = fc.array(fc.integer({ min: 20, max: 1500 }), { minLength: 1, maxLength: 12 });

  test('stands where it is the one at the reading line, however short it is', () => {
    fc.assert(
      fc.property(heights, fc.nat(), fc.integer({ min: 20, max: 600 }), (all, choice, line) => {
        const wanted = choice % all.length;
        const rest = restingTop(all[wanted], line);
        const above = all.slice(0, wanted).reduce((sum, height) => sum + height, 0);
        const tops = all.map((_, k) => rest - above + all.slice(0, k).reduce((sum, height) => sum + height, 0));
        expect(passageAtLine(tops, line)).toBe(wanted);
      }),
    );
  });

  test('stands at the top when it reaches below the line', () => {
    expect(restingTop(900, 250)).toBeLessThan(10);
  });
});
