import { describe, expect, it } from 'vitest';
import { epochsOf } from '../../src/core/learning/epochs.ts';
import { beginRun } from '../../src/core/run.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { learningOf } from '../../src/scenario/learningOf.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { usualTask } from '../../src/scenario/usualTask.ts';
import { closeLook, hasMoreToSee, lookOn, nobodySeen } from '../../src/store/closeLook.ts';
import { createThalwegStore } from '../../src/store/store.ts';
import { stopRules } from '../scenario/choices.ts';

const maxSteps = 6000;
/** Each step looks at the rows of its batch and at all training rows: all steps take too long for one picture. */
const scenario: Scenario = {
  ...defaultScenario({ ...usualTask('penguin-species'), batchSize: 16 }),
  starts: {
    points: [
      [1, 1],
      [-2, 0.5],
    ],
  },
  stop: stopRules({ maxSteps }),
};
const learning = learningOf(scenario);
if (learning === null) throw new RangeError('Expected something to learn.');
const plan = planOf(scenario);
/** A run that keeps the way of nobody. */
const run = beginRun(plan, { tracks: 0, places: 0, camps: 1 });
const looked = {
  of: scenario,
  surface: plan.surface,
  learning,
  starts: plan.starts,
  run,
  isRunBehind: false,
  selected: plan.starts.id[1],
  rival: 0,
};

describe('a close look at a hiker whose way is not kept', () => {
  it('shows at once as much as a picture has time for, and in the end the very way of the run', () => {
    let seen = closeLook(looked, nobodySeen);
    expect(seen.way?.reached).toBeGreaterThan(0);
    expect(seen.way?.reached).toBeLessThan(maxSteps);
    expect(hasMoreToSee({ ...seen, learning })).toBe(true);
    for (let slice = 0; slice < maxSteps && hasMoreToSee({ ...seen, learning }); slice++) {
      const before = seen.way?.reached ?? 0;
      seen = lookOn({ ...seen, learning });
      expect((seen.way?.reached ?? 0) - before).toBeLessThan(maxSteps / 4);
    }
    const whole = beginRun(plan);
    whole.extend(maxSteps);
    const track = whole.tracks[1];
    expect([seen.way?.reached, seen.way?.stopped]).toEqual([track.reached, track.stopped]);
    for (const name of ['x', 'y', 'loss'] as const) expect(seen.way?.[name]).toEqual(track[name]);
    expect(seen.epochs).toEqual(epochsOf(track, learning.task, learning.pace));
  });

  it('goes on where it was when only something else has changed, and begins anew for another hiker or another run', () => {
    const seen = lookOn({ ...closeLook(looked, nobodySeen), learning });
    const again = closeLook({ ...looked, of: { ...scenario, view: { ...scenario.view, mode: 'map' } } }, seen);
    expect(again).toEqual(seen);
    expect(again.way).toBe(seen.way);
    const others = [
      { ...looked, selected: plan.starts.id[0] },
      { ...looked, run: beginRun(plan, { tracks: 0, places: 0, camps: 1 }) },
      { ...looked, isRunBehind: true },
    ];
    for (const other of others) expect(closeLook(other, seen).alone).not.toBe(seen.alone);
  });

  it('sees nobody where nobody is selected', () => {
    expect(closeLook({ ...looked, selected: null }, nobodySeen)).toEqual(nobodySeen);
    expect(closeLook({ ...looked, selected: 99 }, nobodySeen)).toEqual(nobodySeen);
  });
});

describe('a session', () => {
  it('sees the whole way by and by, without anybody asking; for another view neither it nor the others walk again', async () => {
    const many: Scenario = { ...scenario, starts: { random: 'uniform', count: 800 } };
    const { getState, subscribe } = createThalwegStore(many);
    const untracked = getState().starts.id.find(
      (_, start) => !getState().run.tracks.some((each) => each.start === start),
    );
    getState().select(untracked ?? null);
    const { alone, run } = getState();
    expect(alone).not.toBeNull();
    const isSeen = new Promise<void>((resolve) => {
      subscribe((state) => {
        if (!hasMoreToSee(state)) resolve();
      });
    });
    getState().change((before) => ({ ...before, view: { ...before.view, mode: 'map' } }));
    expect(getState().run).toBe(run);
    expect(getState().alone).toBe(alone);
    await isSeen;
    expect(getState().alone).toBe(alone);
    expect(getState().way?.reached).toBe(maxSteps);
    expect(getState().epochs?.step.length).toBe(
      Math.floor(maxSteps / (getState().learning?.pace.stepsAnEpoch ?? 0)) + 1,
    );
  });
});
