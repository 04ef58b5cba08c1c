import { expect, it } from 'vitest';
import { isPlace, lastPlace, plumbedMoments, trainingsShown } from '../../src/scene/trainingsShown.ts';
import { networkSession, trainedPath } from './learningSession.ts';

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
