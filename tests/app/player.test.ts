import { beforeEach, describe, expect, test } from 'vitest';
import { type Clock, startPlayer } from '../../src/app/player.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { createThalwegStore } from '../../src/store/store.ts';
import { stopRules } from '../scenario/choices.ts';

/** A clock that goes when it is told to. */
function handClock() {
  let timeMs = 5000;
  let waiting: { callback: (timeMs: number) => void; request: number } | null = null;
  let requests = 0;
  const clock: Clock & { readonly isAsked: boolean; readonly requests: number; passFrame(ms: number): void } = {
    now: () => timeMs,
    requestFrame(callback) {
      expect(waiting).toBeNull();
      requests++;
      waiting = { callback, request: requests };
      return requests;
    },
    cancelFrame(request) {
      if (waiting?.request === request) waiting = null;
    },
    get isAsked() {
      return waiting !== null;
    },
    get requests() {
      return requests;
    },
    passFrame(ms) {
      timeMs += ms;
      const frame = waiting;
      waiting = null;
      frame?.callback(timeMs);
    },
  };
  return clock;
}

function session(changes: Partial<Scenario> = {}) {
  const store = createThalwegStore({
    ...defaultScenario({ id: 'bowl' }),
    stop: stopRules({ maxSteps: 50 }),
    ...changes,
  });
  const clock = handClock();
  const end = startPlayer(store, clock);
  store.getState().setSpeed(10);
  return { store, clock, end };
}

let { store, clock, end } = session();
beforeEach(() => {
  ({ store, clock, end } = session());
});

describe('the player', () => {
  test('asks for no picture while it is paused and the run is complete', () => {
    expect(store.getState().run.isComplete).toBe(true);
    expect(clock.isAsked).toBe(false);
  });

  test('moves the playhead by the time that passed, whatever the rate of pictures', () => {
    for (const frameMs of [1000 / 60, 1000 / 144]) {
      store.getState().seek(0);
      store.getState().play();
      clock.passFrame(frameMs);
      for (let passed = 0; passed < 999.9; passed += frameMs) clock.passFrame(frameMs);
      expect(store.playhead.at).toBeCloseTo(10, 1);
      store.getState().pause();
      clock.passFrame(frameMs);
    }
  });

  test('takes its time in slow motion, whatever the speed', () => {
    store.getState().setSlow(true);
    store.getState().play();
    clock.passFrame(16);
    for (let frame = 0; frame < 25; frame++) clock.passFrame(100);
    expect(store.playhead.at).toBeCloseTo(1, 9);
    store.getState().setSlow(false);
    for (let frame = 0; frame < 10; frame++) clock.passFrame(100);
    expect(store.playhead.at).toBeCloseTo(11, 9);
  });

  test('does not jump when a tab comes back after an hour', () => {
    store.getState().play();
    clock.passFrame(16);
    clock.passFrame(3_600_000);
    expect(store.playhead.at).toBeCloseTo(1, 9);
  });

  test('does not count the time it was paused', () => {
    store.getState().play();
    clock.passFrame(16);
    clock.passFrame(50);
    store.getState().pause();
    clock.passFrame(50);
    store.getState().play();
    clock.passFrame(90);
    expect(store.playhead.at).toBeCloseTo(0.5, 9);
  });

  test('stops at the last step and asks for no more pictures', () => {
    store.getState().play();
    for (let frame = 0; frame < 60; frame++) clock.passFrame(100);
    expect(store.playhead.at).toBe(50);
    expect(store.getState().isPlaying).toBe(false);
    expect(clock.isAsked).toBe(false);
  });

  test('begins again when it is played at the end', () => {
    store.getState().seek(50);
    store.getState().play();
    expect(store.playhead.at).toBe(0);
  });

  test('ends when it is told to', () => {
    store.getState().play();
    end();
    expect(clock.isAsked).toBe(false);
    store.getState().pause();
    store.getState().play();
    expect(clock.isAsked).toBe(false);
  });
});

describe('a run that is too long to be walked at once', () => {
  const many = { starts: { random: 'uniform', count: 20_000 } as const };

  test('grows picture by picture until it is complete, though nothing plays', () => {
    ({ store, clock } = session(many));
    const first = store.getState().reached;
    expect(first).toBeLessThan(50);
    clock.passFrame(16);
    expect(store.getState().reached).toBeGreaterThan(first);
    for (let frame = 0; frame < 200 && clock.isAsked; frame++) clock.passFrame(16);
    expect(store.getState().run.isComplete).toBe(true);
    expect(clock.isAsked).toBe(false);
  });

  test('is waited for by the playhead', () => {
    ({ store, clock } = session(many));
    // a clock that has already used up its time grants the run not a single step
    const { grow } = store.getState();
    store.setState({ grow: () => undefined });
    store.getState().setSpeed(120);
    store.getState().play();
    for (let frame = 0; frame < 20; frame++) clock.passFrame(100);
    expect(store.playhead.at).toBe(store.getState().run.reached);
    expect(store.getState().isPlaying).toBe(true);
    store.setState({ grow });
  });
});
