import { expect, test } from 'vitest';
import { epochEnd } from '../../../src/panels/hiker/epochEnd.ts';
import { learnt } from '../../charts/learnt.ts';

test('who is stopped by a rule of epochs stands at the end of one, and its numbers are those of the rule', () => {
  const { scenario, learning, run, pace } = learnt({}, { epochLossChange: 0.5, maxSteps: 200 });
  for (const way of run.tracks) {
    const end = epochEnd(way, learning);
    expect(way.stopped?.reason).toBe('epoch-loss-settled');
    expect(way.stopped?.step).toBe(end.epoch * pace.stepsAnEpoch);
    expect(end.change).toBeLessThan(scenario.stop.epochLossChange);
    expect(end.bestLoss).toBeGreaterThan(0);
  }
});

test('whose validation loss no longer improves has had its best epoch as long ago as its patience lasts', () => {
  const { learning, run } = learnt({}, { patience: 3, maxSteps: 2000 });
  for (const way of run.tracks) {
    const { epoch, best } = epochEnd(way, learning);
    expect(way.stopped?.reason).toBe('validation-stalled');
    expect(epoch - best).toBe(3);
  }
});

test('without validation rows there is no best epoch', () => {
  const { learning, run } = learnt({ split: { train: 0.8, validation: 0, test: 0.2 } });
  expect(epochEnd(run.tracks[0], learning)).toMatchObject({ best: -1, bestLoss: Number.NaN, metric: Number.NaN });
});
