import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { addStart, moveStart, removeStart } from '../../src/scenario/editStarts.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { usualOptimizer } from '../../src/scenario/usualOptimizer.ts';
import { createThalwegStore, lastStepOf, type State, type ThalwegStore } from '../../src/store/store.ts';
import { stopRules } from '../scenario/choices.ts';

/** A bowl with so few hikers and steps that everything is known at once. */
const small: Scenario = {
  ...defaultScenario({ id: 'bowl' }),
  starts: { random: 'uniform', count: 3 },
  stop: stopRules({ maxSteps: 20 }),
};

/** So many that they cannot be walked again within one picture, each disturbed in its own way. */
const crowd: Scenario = {
  ...small,
  starts: { random: 'uniform', count: 100_000 },
  gradient: { ...small.gradient, noise: 0.1 },
};

/** Between two of the hikers whose ways are kept. */
const untracked = 1;

function session(scenario: Scenario = small) {
  const store = createThalwegStore(scenario);
  return { store, now: store.getState, deeds: store.getState() };
}

const withSeed = (seed: number) => (scenario: Scenario) => ({ ...scenario, seed });
const withSteps = (maxSteps: number) => (scenario: Scenario) => ({ ...scenario, stop: { ...scenario.stop, maxSteps } });

/** Where everybody is at a step. */
function placesAt(store: ThalwegStore, step: number) {
  const { run } = store.getState();
  const [x, y, loss] = [0, 1, 2].map(() => new Float64Array(run.hikers));
  run.placesAt(step, x, y, loss);
  return { x, y, loss };
}

describe('the history', () => {
  it('leads back to every scenario and forth again, whatever was done', () => {
    const deed = fc.record({
      kind: fc.constantFrom('change', 'preview', 'settle', 'cancel'),
      seed: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (done) => {
        const { now, deeds } = session();
        const shown = [small];
        for (const { kind, seed } of done) {
          if (kind === 'change' || kind === 'preview') deeds[kind](withSeed(seed));
          else deeds[kind as 'settle' | 'cancel']();
          // a change ends a preview as well
          const isSettled = kind === 'change' || kind === 'settle';
          if (isSettled && now().scenario.seed !== shown.at(-1)?.seed) shown.push(now().scenario);
        }
        deeds.cancel();
        expect(now().scenario).toEqual(shown.at(-1));
        expect(now().past).toEqual(shown.slice(0, -1));
        for (const scenario of shown.slice(0, -1).reverse()) {
          deeds.undo();
          expect(now().scenario).toEqual(scenario);
          expect(now().of).toEqual(scenario);
        }
        for (const scenario of shown.slice(1)) {
          deeds.redo();
          expect(now().scenario).toEqual(scenario);
        }
      }),
    );
  });

  it('has one entry for all that a hand led to between taking hold and letting go', () => {
    const { now, deeds } = session();
    for (const x of [0.1, 0.2, 0.3]) deeds.preview((scenario) => moveStart(scenario, 0, x, 0));
    expect(now().past).toEqual([]);
    deeds.settle();
    expect(now().past).toEqual([small]);
    expect(now().scenario.starts).toMatchObject({ moved: [[0, 0.3, 0]] });
    deeds.undo();
    expect(now().scenario).toEqual(small);
  });

  it('has none for what was cancelled, and none for a hand that came back', () => {
    const { now, deeds } = session();
    deeds.preview(withSeed(8));
    deeds.cancel();
    expect(now().scenario).toBe(small);
    deeds.preview(withSeed(8));
    deeds.preview(withSeed(small.seed));
    deeds.settle();
    deeds.change(withSeed(small.seed));
    deeds.change((scenario) => scenario);
    expect(now().past).toEqual([]);
  });

  it('keeps what can be redone when nothing has changed, and forgets it when something has', () => {
    const { now, deeds } = session();
    deeds.change(withSeed(8));
    deeds.undo();
    deeds.change(withSeed(small.seed));
    expect(now().future.length).toBe(1);
    deeds.change(withSeed(9));
    expect(now().future).toEqual([]);
    deeds.redo();
    expect(now().scenario.seed).toBe(9);
  });

  it('goes back 200 entries and no further', () => {
    const { now, deeds } = session();
    for (let seed = 1000; seed < 1250; seed++) deeds.change(withSeed(seed));
    expect(now().past.length).toBe(200);
    for (let entry = 0; entry < 300; entry++) deeds.undo();
    expect(now().scenario.seed).toBe(1049);
    for (let entry = 0; entry < 300; entry++) deeds.redo();
    expect(now().scenario.seed).toBe(1249);
  });

  it('does nothing at its ends', () => {
    const { now, deeds } = session();
    deeds.undo();
    deeds.redo();
    deeds.settle();
    deeds.cancel();
    expect(now().scenario).toBe(small);
  });

  it('waits for a hand that is moving', () => {
    const { now, deeds } = session();
    deeds.change(withSeed(8));
    deeds.preview(withSeed(9));
    deeds.undo();
    deeds.redo();
    expect(now().scenario.seed).toBe(9);
    deeds.settle();
    deeds.undo();
    expect(now().scenario.seed).toBe(8);
    deeds.preview(withSeed(9));
    deeds.redo();
    deeds.cancel();
    deeds.redo();
    expect(now().scenario.seed).toBe(9);
  });
});

describe('what follows from a scenario', () => {
  it('is there at once after every change', () => {
    const { now, deeds } = session();
    deeds.change((scenario) => moveStart(scenario, 1, 0.5, -0.25));
    expect([now().starts.x[1], now().starts.y[1]]).toEqual([0.5, -0.25]);
    expect([now().run.tracks[1].x[0], now().run.tracks[1].y[0]]).toEqual([0.5, -0.25]);
    deeds.change((scenario) => ({ ...scenario, surface: { id: 'himmelblau' } }));
    expect(now().minima.length).toBe(4);
    expect(now().heights.high).toBeGreaterThan(100);
  });

  it('is taken over where it has not changed: another view needs no other run', () => {
    const { now, deeds } = session();
    const { run, minima, surface, heights } = now();
    deeds.change((scenario) => ({ ...scenario, view: { ...scenario.view, mode: 'map', heights: 'logarithmic' } }));
    expect(now().run).toBe(run);
    expect(now().minima).toBe(minima);
    expect(now().surface).toBe(surface);
    expect(now().heights).not.toBe(heights);
    expect(now().heights.kind).toBe('logarithmic');
  });
});

describe('the selected start', () => {
  it('has the way of its hiker, which ends when the start is removed', () => {
    const { now, deeds } = session();
    deeds.select(2);
    expect(now().way).toBe(now().run.tracks[2]);
    deeds.change((scenario) => removeStart(scenario, 0));
    expect(now().selected).toBe(2);
    expect(now().way).toBe(now().run.tracks[1]);
    deeds.change((scenario) => removeStart(scenario, 2));
    expect(now().selected).toBeNull();
    expect(now().way).toBeNull();
  });

  it('that does not exist has no way', () => {
    const { now, deeds } = session();
    deeds.select(99);
    expect(now().way).toBeNull();
    deeds.select(0);
    deeds.select(null);
    expect(now().way).toBeNull();
  });

  it('has its way at once where no track is kept, and it is the very way that was walked with all the others', () => {
    const { store, now, deeds } = session(crowd);
    expect(now().run.tracks.some(({ start }) => start === untracked)).toBe(false);
    deeds.select(untracked);
    const { way } = now();
    expect(way?.stopped).toEqual({ step: 20, reason: 'max-steps' });
    deeds.grow(() => false);
    for (const step of [0, 1, 13, 20]) {
      const { x, y, loss } = placesAt(store, step);
      expect([way?.x[step], way?.y[step], way?.loss[step]]).toEqual([x[untracked], y[untracked], loss[untracked]]);
    }
  });

  it('has the track that is kept, where there is one', () => {
    const { now, deeds } = session(crowd);
    deeds.select(0);
    expect(now().way).toBe(now().run.tracks[0]);
  });
});

describe('very many hikers', () => {
  it('wait while a start is moved, all but its own, and walk anew when the hand lets go', () => {
    const { store, now, deeds } = session(crowd);
    deeds.select(untracked);
    const { run } = now();
    for (const x of [0.25, 0.5]) {
      deeds.preview((scenario) => moveStart(scenario, untracked, x, 0));
      expect(now().run).toBe(run);
      expect(now().isRunBehind).toBe(true);
      expect([now().way?.x[0], now().way?.y[0]]).toEqual([x, 0]);
      expect(now().starts.x[untracked]).toBe(x);
    }
    deeds.settle();
    expect(now().isRunBehind).toBe(false);
    expect(now().run).not.toBe(run);
    expect(placesAt(store, 0).x[untracked]).toBe(0.5);
    expect(now().past).toEqual([crowd]);
  });

  it('have walked anew, too, when the hand comes back or is called off', () => {
    for (const end of ['settle', 'cancel'] as const) {
      const { now, deeds } = session(crowd);
      deeds.preview((scenario) => moveStart(scenario, untracked, 0.25, 0));
      deeds.preview(() => crowd);
      deeds[end]();
      expect(now().isRunBehind).toBe(false);
      expect(now().past).toEqual([]);
      expect(now().run.tracks[0].x[0]).toBe(now().starts.x[0]);
    }
  });

  it('walk at once when something else than a start is moved', () => {
    const { now, deeds } = session(crowd);
    const { run } = now();
    deeds.preview((scenario) => ({ ...scenario, gradient: { ...scenario.gradient, noise: 0 } }));
    expect(now().isRunBehind).toBe(false);
    expect(now().run).not.toBe(run);
  });

  it('are walked to the end by growing, and not a step further than is enough', () => {
    const { now, deeds } = session(crowd);
    const first = now().reached;
    expect(first).toBeLessThan(20);
    deeds.grow(() => true);
    expect(now().reached).toBe(first);
    deeds.grow(() => now().run.reached > first);
    expect(now().reached).toBe(first + 1);
    deeds.grow(() => false);
    expect(now().reached).toBe(20);
    expect(now().run.isComplete).toBe(true);
  });
});

describe('the playhead', () => {
  it('goes nowhere but to steps of the run', () => {
    const { store, deeds } = session();
    for (const [wanted, reached] of [
      [7.5, 7.5],
      [-3, 0],
      [99, 20],
      [Number.POSITIVE_INFINITY, 20],
    ]) {
      deeds.seek(wanted);
      expect(store.playhead.at).toBe(reached);
    }
  });

  it('goes as far as the run is known, and on to where it was sent as the run grows', () => {
    const { store, now, deeds } = session(crowd);
    const known = now().reached;
    deeds.seek(known + 2);
    expect(store.playhead.at).toBe(known);
    deeds.grow(() => now().run.reached > known);
    expect(store.playhead.at).toBe(known + 1);
    deeds.grow(() => false);
    expect(store.playhead.at).toBe(known + 2);
  });

  it('is told of to whoever listens, when it has moved', () => {
    const { store, deeds } = session();
    const heard: number[] = [];
    const stop = store.playhead.subscribe(() => heard.push(store.playhead.at));
    deeds.seek(3);
    deeds.seek(3);
    deeds.seek(4);
    stop();
    deeds.seek(5);
    expect(heard).toEqual([3, 4]);
  });

  it('begins anew when it is played at the end, and goes on when it is played before', () => {
    const { store, now, deeds } = session();
    deeds.seek(19);
    deeds.play();
    expect(store.playhead.at).toBe(19);
    deeds.seek(20);
    deeds.play();
    expect(store.playhead.at).toBe(0);
    expect(now().isPlaying).toBe(true);
    deeds.pause();
    expect(now().isPlaying).toBe(false);
  });

  it('stays where it is when the run changes, or at the end of one that is shorter', () => {
    const { store, now, deeds } = session();
    deeds.seek(15);
    deeds.change(withSeed(8));
    expect(store.playhead.at).toBe(15);
    deeds.change(withSteps(10));
    expect(lastStepOf(now())).toBe(10);
    expect(store.playhead.at).toBe(10);
    deeds.undo();
    expect(store.playhead.at).toBe(10);
  });

  it('has its end where the last hiker stands still', () => {
    const { now, deeds } = session({ ...small, stop: stopRules({ maxSteps: 500, gradientTolerance: 1 }) });
    const last = Math.max(...now().run.tracks.map(({ stopped }) => stopped?.step ?? 500));
    expect(last).toBeLessThan(500);
    expect(lastStepOf(now())).toBe(last);
    deeds.change((scenario) => ({ ...scenario, stop: stopRules({ maxSteps: 500 }) }));
    expect(lastStepOf(now())).toBe(500);
  });
});

describe('a run', () => {
  it('that is rewound and replayed shows the same places', () => {
    // more than have tracks, so that their places are found again from camps
    const many: Scenario = { ...crowd, starts: { random: 'uniform', count: 1100 } };
    for (const scenario of [small, many]) {
      const { store, now, deeds } = session(scenario);
      expect(now().run.tracks.length === now().run.hikers).toBe(scenario === small);
      deeds.grow(() => false);
      const steps = Array.from({ length: 21 }, (_, step) => step);
      const forth = steps.map((step) => placesAt(store, step));
      expect(forth[20].loss[0]).not.toBe(forth[0].loss[0]);
      for (const step of [...steps].reverse()) expect(placesAt(store, step)).toEqual(forth[step]);
      for (const step of steps) expect(placesAt(store, step)).toEqual(forth[step]);
    }
  });

  it('is the same again after undo', () => {
    const { store, deeds } = session();
    const before = placesAt(store, 20);
    deeds.change(withSeed(8));
    expect(placesAt(store, 20)).not.toEqual(before);
    deeds.undo();
    expect(placesAt(store, 20)).toEqual(before);
  });
});

describe('a session', () => {
  it('counts as touched from the first change or selection on, not from playing', () => {
    const { now, deeds } = session();
    deeds.play();
    deeds.seek(3);
    expect(now().isTouched).toBe(false);
    deeds.change(withSeed(8));
    expect(now().isTouched).toBe(true);
    const other = session();
    other.deeds.select(0);
    expect(other.now().isTouched).toBe(true);
  });

  it('keeps the problems of its link until they are dismissed', () => {
    const store = createThalwegStore(small, [{ code: 'not-json', at: '' }]);
    store.getState().change(withSeed(8));
    expect(store.getState().problems.length).toBe(1);
    store.getState().dismissProblems();
    expect(store.getState().problems).toEqual([]);
  });

  it('knows nothing of another one on the same page', () => {
    const [one, other] = [session(), session()];
    one.deeds.change((scenario) => addStart(scenario, 1, 1));
    one.deeds.select(0);
    one.deeds.seek(7);
    one.deeds.play();
    one.deeds.setSpeed(60);
    expect(other.now()).toMatchObject({ scenario: small, past: [], selected: null, isPlaying: false, speed: 12 });
    expect(other.store.playhead.at).toBe(0);
    expect(other.now().run.hikers).toBe(3);
  });
});

describe('a race', () => {
  const race: Scenario = {
    ...small,
    optimizers: (['sgd', 'adam', 'lion'] as const).map((id) => usualOptimizer(id, 0.1, { x: [-5, 5], y: [-5, 5] })),
  };
  const idFollowed = ({ scenario, rival }: State) => scenario.optimizers[rival].id;

  it('goes on following an optimizer when another one is taken away, and when it comes back', () => {
    const { now, deeds } = session(race);
    deeds.select(0);
    deeds.follow(1);
    deeds.change((scenario) => ({ ...scenario, optimizers: scenario.optimizers.slice(1) }));
    expect([idFollowed(now()), now().way?.optimizer]).toEqual(['adam', 0]);
    deeds.undo();
    expect([idFollowed(now()), now().way?.optimizer]).toEqual(['adam', 1]);
    deeds.change((scenario) => ({ ...scenario, optimizers: scenario.optimizers.toSpliced(1, 1) }));
    expect(idFollowed(now())).toBe('lion');
  });

  it('is not walked again when an optimizer is only not drawn', () => {
    const { now, deeds } = session(race);
    const { run } = now();
    deeds.change((scenario) => ({
      ...scenario,
      optimizers: scenario.optimizers.with(1, { ...scenario.optimizers[1], shown: false }),
    }));
    expect(now().run).toBe(run);
  });

  it('takes no more starts than its optimizers can bear, and says so', () => {
    const { now, deeds } = session({ ...small, starts: { random: 'uniform', count: 20_000 } });
    deeds.change((scenario) => ({
      ...scenario,
      optimizers: [usualOptimizer('newton', 0.1, { x: [-5, 5], y: [-5, 5] })],
    }));
    expect(now().starts.id.length).toBe(10_000);
    expect(now().problems).toEqual([{ code: 'too-many', at: 'starts', max: 10_000 }]);
  });

  it('grows a pinned run to its end after the scenario has changed', () => {
    const { now, deeds } = session(crowd);
    deeds.pin();
    deeds.change(() => small);
    let calls = 0;
    deeds.grow(() => calls++ > 4000);
    expect(now().run.isComplete).toBe(true);
    expect(now().pinned?.run.reached).toBe(20);
  });

  it('says while a hand is moving that it is', () => {
    const { now, deeds } = session(small);
    deeds.preview((scenario) => ({ ...scenario, seed: 8 }));
    expect(now().isMoving).toBe(true);
    deeds.settle();
    expect(now().isMoving).toBe(false);
  });
});
