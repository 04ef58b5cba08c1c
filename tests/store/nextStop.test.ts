import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStop } from '../../src/store/nextStop.ts';
import { stageAt, stages } from '../../src/store/slowMotion.ts';

const places = fc.double({ min: 0, max: 1000, noNaN: true });

describe('the next stop', () => {
  test('is the next whole step that way, however far it is', () => {
    expect([3, 3.2, 3.9].map((at) => nextStop(at, 1, false))).toEqual([4, 4, 4]);
    expect([3, 3.2, 3.9].map((at) => nextStop(at, -1, false))).toEqual([2, 3, 3]);
  });

  test('is the beginning of each part of a step in slow motion, one after the other', () => {
    const seen = [7];
    for (let k = 0; k < 4; k++) seen.push(nextStop(seen[k], 1, true));
    expect(seen).toEqual([7, 7.25, 7.5, 7.75, 8]);
    expect(seen.slice(0, 4).map(stageAt)).toEqual(stages);
  });

  test('always lies that way, at most one stop off, and the way back from a stop leads where one was', () => {
    fc.assert(
      fc.property(places, fc.boolean(), (at, isSlow) => {
        const stride = isSlow ? 1 / stages.length : 1;
        const on = nextStop(at, 1, isSlow);
        const back = nextStop(at, -1, isSlow);
        expect(on > at && on - at <= stride).toBe(true);
        expect(back < at && at - back <= stride).toBe(true);
        expect(nextStop(nextStop(on, -1, isSlow), 1, isSlow)).toBe(on);
      }),
    );
  });
});
