import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlace, lastPlace, momentAt, plumbedMoments, trainingsShown } from '../../src/scene/trainingsShown.ts';
import { networkSession, trainedPath } from './learningSession.ts';

it('the present moment is the last one kept up to the playhead', () => {
  const steps = fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(steps, fc.double({ min: 0, max: 600, noNaN: true }), (kept, playhead) => {
      const step = Int32Array.from([0, ...kept.filter((each) => each > 0)].sort((a, b) => a - b));
      const moment = momentAt({ step }, playhead);
      expect(step[moment]).toBeLessThanOrEqual(playhead);
      expect(step[moment + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(playhead);
    }),
  );
});

it('plumb lines stand at some moments, rising, none twice, and always at the present one', () => {
  for (let present = 0; present < 300; present++) {
    const moments = plumbedMoments(present);
    expect(moments.at(-1)).toBe(present);
    expect(moments.length).toBeLessThanOrEqual(9);
    for (let k = 1; k < moments.length; k++) expect(moments[k]).toBeGreaterThan(moments[k - 1]);
  }
});

it('the training that is looked at is drawn last, and those of hidden optimizers not at all', () => {
  const session = networkSession([trainedPath(), trainedPath({ initialisation: 1 }), trainedPath({ optimizer: 1 })], 0);
  expect(trainingsShown(session).map(({ number, isLookedAt }) => [number, isLookedAt])).toEqual([
    [1, false],
    [0, true],
  ]);
  expect(trainingsShown({ ...session, network: null })).toEqual([]);
});

it('who diverges stays at the last place that there is', () => {
  const path = trainedPath({
    x: Float64Array.of(0, 1, 2, Number.NaN),
    loss: Float64Array.of(1, 9, Number.NaN, Number.POSITIVE_INFINITY),
  });
  expect([0, 1, 2, 3].map((moment) => isPlace(path, moment))).toEqual([true, true, false, false]);
  expect([0, 1, 2, 3].map((moment) => lastPlace(path, moment))).toEqual([0, 1, 1, 1]);
});
