import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Clock, startPlayer } from '../../src/app/player.ts';
import type { Course, PartialScenario, Passage } from '../../src/chapters/course.ts';
import { bringLandscape } from '../../src/compute/bringLandscape.ts';
import type { NetworkJob } from '../../src/compute/jobs.ts';
import { networkParts } from '../../src/core/network/bringNetworks.ts';
import type { NetworkPart } from '../../src/core/network/networkPlan.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { networkPlanOf } from '../../src/scenario/networkPlanOf.ts';
import { usualNetwork } from '../../src/scenario/usualTask.ts';
import { createLectureStore, type Keeper, type Progress } from '../../src/store/lecture.ts';
import { createThalwegStore, type ThalwegStore } from '../../src/store/store.ts';
import { workerDoing } from '../compute/fakeWorker.ts';

vi.mock('../../src/compute/bringLandscape.ts', () => ({ bringLandscape: vi.fn(async () => {}) }));

const bowl: PartialScenario = {
  surface: { id: 'bowl' },
  starts: {
    points: [
      [2, 1],
      [-1, 2],
    ],
  },
  optimizers: [{ id: 'sgd', learningRate: 0.1 }],
  stop: { maxSteps: 40 },
};
const himmelblau: PartialScenario = {
  ...bowl,
  surface: { id: 'himmelblau' },
  optimizers: [{ id: 'sgd', learningRate: 0.01 }],
};

function passage(id: string, part: Partial<Passage> = {}): Passage {
  return { id, text: { en: id }, ...part };
}

const predictX: Passage['question'] = {
  text: { en: 'Where does it end?' },
  predict: { kind: 'number', measure: { of: 'x' }, min: -5, max: 5, step: 0.1, tolerance: 0.2 },
  reveal: { en: 'At the bottom.' },
};
const predictPlaces: Passage['question'] = { ...predictX, predict: { kind: 'places', starts: [0, 1] } };

const course: Course = {
  version: 1,
  id: 'small',
  title: { en: 'Small' },
  chapters: [
    {
      id: 'a',
      title: { en: 'A' },
      passages: [
        passage('first', { scenario: bowl, show: { start: 1 } }),
        passage('same'),
        passage('seen', { show: { from: 'end' } }),
        passage('number', { question: predictX }),
        passage('places', { question: predictPlaces }),
      ],
    },
    {
      id: 'b',
      title: { en: 'B' },
      passages: [
        passage('still', { scenario: himmelblau, show: { isStill: true } }),
        passage('hands', {
          hands: {
            text: { en: 'Turn it.' },
            done: [{ kind: 'changed', field: 'optimizers.0.learningRate' }, { kind: 'played' }],
          },
        }),
        passage('both', {
          question: predictX,
          hands: { text: { en: 'Move it.' }, done: [{ kind: 'figure', deed: 'moved' }] },
        }),
      ],
    },
    {
      id: 'c',
      title: { en: 'C' },
      passages: [
        passage('figure', {
          figure: { figure: 'slope', formula: 'x^2', domain: [-1, 1], at: 1, shows: [] },
          hands: { text: { en: 'Drag it.' }, done: [{ kind: 'figure', deed: 'level' }] },
        }),
        passage('network', {
          scenario: { surface: { ...usualNetwork('moons'), hidden: [3] }, stop: { maxSteps: 10 }, seed: 4711 },
          question: {
            ...predictX,
            predict: { kind: 'number', measure: { of: 'steps' }, min: 0, max: 20, step: 1, tolerance: 0 },
          },
        }),
        passage('fog', {
          scenario: bowl,
          figure: { figure: 'fog' },
          question: {
            ...predictX,
            predict: {
              ...predictX.predict,
              kind: 'number',
              measure: { of: 'slope-x', x: 1, y: 0 },
              min: 0,
              max: 9,
              step: 1,
              tolerance: 0,
            },
          },
        }),
      ],
    },
  ],
};

/** A clock whose pictures come when they are told to. */
function handClock() {
  let timeMs = 0;
  let waiting: ((timeMs: number) => void) | null = null;
  const clock: Clock = {
    now: () => timeMs,
    requestFrame(callback) {
      waiting = callback;
      return 1;
    },
    cancelFrame() {
      waiting = null;
    },
  };
  function pass(ms: number): void {
    for (let passed = 0; passed < ms; passed += 100) {
      timeMs += 100;
      const frame = waiting;
      waiting = null;
      frame?.(timeMs);
    }
  }
  return { clock, pass };
}

function keeperOf(kept: Progress | null = null) {
  const saved: Progress[] = [];
  const keeper: Keeper = { load: () => kept, save: (_, progress) => void saved.push(progress) };
  return { keeper, saved };
}

let ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});
beforeEach(() => void vi.mocked(bringLandscape).mockReset().mockResolvedValue());

interface Wishes {
  readonly at?: string;
  readonly isStill?: boolean;
  readonly kept?: Progress | null;
  readonly isAway?: boolean;
}

function placeOf(name: string): { chapter: number; passage: number } {
  const [chapterId, passageId] = name.split('/');
  const chapter = course.chapters.findIndex(({ id }) => id === chapterId);
  return { chapter, passage: course.chapters[chapter].passages.findIndex(({ id }) => id === passageId) };
}

/** A reader at a passage, once its landscape is there and hikers can be judged. */
async function reader({ at, isStill = false, kept = null, isAway = false }: Wishes = {}) {
  const thalweg = createThalwegStore(defaultScenario());
  const { clock, pass } = handClock();
  const { keeper, saved } = keeperOf(kept);
  ends.push(startPlayer(thalweg, clock));
  const place = at === undefined ? null : placeOf(at);
  const lecture = createLectureStore({ course, thalweg, keeper, isStill: () => isStill, isAway }, place);
  ends.push(() => lecture.end());
  await isJudged(thalweg);
  const now = lecture.getState;
  const nameNow = () => {
    const { chapter, passage: k } = now().at;
    return `${course.chapters[chapter].id}/${course.chapters[chapter].passages[k].id}`;
  };
  async function goTo(name: string): Promise<void> {
    now().go(placeOf(name));
    await isJudged(thalweg);
  }
  return { thalweg, lecture, now, nameNow, goTo, pass, saved, session: thalweg.getState };
}

/** What is brought is there, and the judge of hikers too. */
async function isJudged(thalweg: ThalwegStore): Promise<void> {
  await vi.waitFor(() => expect(thalweg.getState().ground).not.toBeNull());
  await Promise.resolve();
  await vi.waitFor(() => expect(thalweg.getState().ground).not.toBeNull());
}

const withRate = (learningRate: number) => (scenario: ReturnType<typeof defaultScenario>) => ({
  ...scenario,
  optimizers: scenario.optimizers.map((choice) => ({ ...choice, learningRate })),
});

describe('going to a passage', () => {
  test('brings its landscape, selects its hiker, and plays from the first step', async () => {
    const { session, pass, thalweg } = await reader();
    expect(session().scenario.surface).toEqual({ id: 'bowl' });
    expect(session().selected).toBe(1);
    expect(session().isPlaying).toBe(true);
    pass(1000);
    expect(thalweg.playhead.at).toBeGreaterThan(5);
  });

  test('leaves a landscape alone that stands there already, with what the reader has changed in it', async () => {
    const { session, pass, thalweg, now, nameNow } = await reader();
    pass(1000);
    session().pause();
    session().change(withRate(0.3));
    const { scenario } = session();
    const { at } = thalweg.playhead;
    now().next();
    expect(nameNow()).toBe('a/same');
    expect(session().scenario).toBe(scenario);
    expect(thalweg.playhead.at).toBe(at);
    expect(now().isAway).toBe(true);
    now().back();
    expect(session().scenario).toBe(scenario);
    expect(session().isPlaying).toBe(false);
  });

  test('brings a landscape anew with another chapter, be it the same', async () => {
    const { session, goTo } = await reader();
    session().change(withRate(0.3));
    await goTo('c/fog');
    await vi.waitFor(() => expect(session().scenario.optimizers[0].learningRate).toBe(0.1));
  });

  test('moves the playhead of a landscape that stands there already where the passage speaks of a step', async () => {
    const { goTo, session, thalweg } = await reader();
    await goTo('a/seen');
    expect(session().isPlaying).toBe(false);
    expect(thalweg.playhead.at).toBe(session().run.reached);
  });

  test('waits at the first step where nothing is to move by itself, and where the passage is still', async () => {
    const atRest = await reader({ isStill: true });
    expect(atRest.session().isPlaying).toBe(false);
    expect(atRest.thalweg.playhead.at).toBe(0);
    const still = await reader({ at: 'b/still' });
    expect(still.session().scenario.surface).toEqual({ id: 'himmelblau' });
    expect(still.session().isPlaying).toBe(false);
  });

  test('goes over the end of a chapter, and stays where there is nothing beyond', async () => {
    const { now, nameNow, goTo } = await reader({ at: 'a/places' });
    now().next();
    expect(nameNow()).toBe('b/still');
    now().back();
    expect(nameNow()).toBe('a/places');
    await goTo('c/fog');
    now().next();
    expect(nameNow()).toBe('c/fog');
    await goTo('a/first');
    now().back();
    expect(nameNow()).toBe('a/first');
  });

  test('is overtaken by going on before the landscape is there', async () => {
    const { now, session, thalweg } = await reader();
    let arrive = () => {};
    vi.mocked(bringLandscape).mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
    now().go(placeOf('b/still'));
    now().go(placeOf('c/fog'));
    await isJudged(thalweg);
    arrive();
    await isJudged(thalweg);
    expect(session().scenario.surface).toEqual({ id: 'bowl' });
  });

  test('keeps what was shown, and says so, where a landscape cannot be had; coming back tries again', async () => {
    const { now, session, nameNow, goTo, thalweg } = await reader();
    vi.mocked(bringLandscape).mockRejectedValueOnce(new Error('offline'));
    await goTo('b/still');
    await vi.waitFor(() => expect(now().problem).toBe('not-brought'));
    expect(nameNow()).toBe('b/still');
    expect(session().scenario.surface).toEqual({ id: 'bowl' });
    now().comeBack();
    expect(now().problem).toBeNull();
    await vi.waitFor(() => expect(session().scenario.surface).toEqual({ id: 'himmelblau' }));
    await isJudged(thalweg);
    expect(now().isAway).toBe(false);
  });

  test('stops a run that nobody sees behind a figure', async () => {
    const { session, goTo } = await reader();
    expect(session().isPlaying).toBe(true);
    await goTo('c/figure');
    expect(session().isPlaying).toBe(false);
  });
});

describe('being away', () => {
  test('begins with a change of what walks, not of how it is shown, and ends with coming back', async () => {
    const { now, session, thalweg } = await reader();
    session().change((scenario) => ({ ...scenario, view: { ...scenario.view, mode: 'map', minima: true } }));
    expect(now().isAway).toBe(false);
    session().change(withRate(0.2));
    expect(now().isAway).toBe(true);
    session().undo();
    expect(now().isAway).toBe(false);
    session().redo();
    now().comeBack();
    await isJudged(thalweg);
    await vi.waitFor(() => expect(session().scenario.optimizers[0].learningRate).toBe(0.1));
    expect(now().isAway).toBe(false);
  });

  test('waits until the hand has left what it moves', async () => {
    const { now, session } = await reader();
    session().preview(withRate(0.2));
    expect(now().isAway).toBe(false);
    session().settle();
    expect(now().isAway).toBe(true);
  });

  test('may be how it begins: what a link has brought stays', async () => {
    const { now, session } = await reader({ at: 'b/still', isAway: true });
    expect(session().scenario).toEqual(defaultScenario());
    expect(now().isAway).toBe(true);
  });
});

describe('a question', () => {
  test('waits at the first step, is locked only when something was said, runs, and is revealed at its end', async () => {
    const { now, session, thalweg, pass, goTo } = await reader();
    pass(500);
    await goTo('a/number');
    expect(thalweg.playhead.at).toBe(0);
    expect(session().isPlaying).toBe(false);
    now().lock();
    expect(now().answers['a/number']).toBeUndefined();
    now().guess(1);
    now().guess(0.5);
    now().lock();
    expect(session().isPlaying).toBe(true);
    pass(1000);
    expect(now().answers['a/number']).toEqual({ guess: 0.5, stage: 'locked', truth: null });
    now().guess(3);
    pass(5000);
    const [{ x, reached }] = session().run.tracks;
    expect(now().answers['a/number']).toEqual({ guess: 0.5, stage: 'revealed', truth: x[reached] });
    expect(now().progress.done).toEqual(['a/number']);
  });

  test('shows the end at once where nothing is to move by itself', async () => {
    const { now, session } = await reader({ at: 'a/number', isStill: true });
    now().guess(0);
    now().lock();
    expect(session().isPlaying).toBe(false);
    expect(now().answers['a/number'].stage).toBe('revealed');
  });

  test('is answered by the landscape of the passage, whatever the reader has made of it', async () => {
    const { now, session, thalweg, pass } = await reader({ at: 'a/number' });
    session().change(withRate(0.001));
    now().guess(0);
    now().lock();
    await isJudged(thalweg);
    await vi.waitFor(() => expect(session().isPlaying).toBe(true));
    expect(session().scenario.optimizers[0].learningRate).toBe(0.1);
    pass(6000);
    expect(now().answers['a/number'].stage).toBe('revealed');
    expect(Math.abs(now().answers['a/number'].truth ?? 9)).toBeLessThan(0.01);
  });

  test('can be thought about again: the answer is forgotten and the hikers stand at their starts', async () => {
    const { now, thalweg } = await reader({ at: 'a/number', isStill: true });
    now().guess(0);
    now().lock();
    now().retry();
    expect(now().answers['a/number'].stage).toBe('open');
    expect(now().answers['a/number'].guess).toBeNull();
    expect(thalweg.playhead.at).toBe(0);
    expect(now().progress.done).toEqual(['a/number']);
  });

  test('stands at its end when the reader comes back to it', async () => {
    const { now, thalweg, session, goTo } = await reader({ at: 'a/number', isStill: true });
    now().guess(0);
    now().lock();
    await goTo('b/still');
    await goTo('a/number');
    await vi.waitFor(() => expect(thalweg.playhead.at).toBe(session().run.reached));
    expect(now().answers['a/number'].stage).toBe('revealed');
  });

  test('beside a figure is revealed at once', async () => {
    const { now, session } = await reader({ at: 'c/fog' });
    now().guess(2);
    now().lock();
    const answer = now().answers['c/fog'];
    expect(answer.stage).toBe('revealed');
    expect(answer.truth).toBe(session().surface.gradient(1, 0)[0]);
    expect(session().isPlaying).toBe(false);
  });
});

describe('a question about a network', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is answered once its training has been seen to its end', async () => {
    workerDoing<NetworkJob, NetworkPart>(({ scenario, trained }) => networkParts(networkPlanOf(scenario), trained));
    const { now, session, goTo } = await reader();
    await goTo('c/network');
    now().guess(10);
    now().lock();
    expect(now().answers['c/network'].stage).toBe('locked');
    await vi.waitFor(() => expect(session().networkWork).toBeNull(), { timeout: 20_000 });
    expect(now().answers['c/network'].stage).toBe('locked');
    session().seek(Number.POSITIVE_INFINITY);
    expect(now().answers['c/network'].stage).toBe('revealed');
    expect(now().answers['c/network'].truth).toBe(session().network?.trainings[0].stopped.step);
  });
});

describe('a question about places', () => {
  test('asks for flags, and is locked when all of them stand', async () => {
    const { now, session } = await reader({ at: 'a/places' });
    expect(session().guesses).toEqual({ of: [0, 1], placed: [], areLocked: false });
    session().guess(0, 0, 0);
    now().lock();
    expect(session().guesses?.areLocked).toBe(false);
    session().guess(1, 4, 4);
    now().lock();
    expect(session().guesses?.areLocked).toBe(true);
  });

  test('finds the share of the flags that stand right', async () => {
    const { now, session, pass } = await reader({ at: 'a/places' });
    session().guess(0, 0.01, 0);
    session().guess(1, 4, 4);
    now().lock();
    pass(6000);
    expect(now().answers['a/places']).toEqual({ guess: null, stage: 'revealed', truth: 0.5 });
  });

  test('takes its flags away when the reader goes on, and puts them back', async () => {
    const { now, session, goTo } = await reader({ at: 'a/places', isStill: true });
    session().guess(0, 1, 1);
    await goTo('a/same');
    expect(session().guesses).toBeNull();
    await goTo('a/places');
    expect(session().guesses?.placed).toEqual([{ start: 0, x: 1, y: 1 }]);
    session().guess(1, 0, 0);
    now().lock();
    expect(now().answers['a/places'].stage).toBe('revealed');
    await goTo('b/still');
    await goTo('a/places');
    await vi.waitFor(() => expect(session().guesses?.areLocked).toBe(true));
    expect(session().guesses?.placed).toHaveLength(2);
  });

  test('keeps its flags when the landscape is brought once more', async () => {
    const { now, session } = await reader({ at: 'a/places', isStill: true });
    session().guess(0, 0, 0);
    session().guess(1, 0, 0);
    session().change(withRate(0.001));
    now().lock();
    await vi.waitFor(() => expect(now().answers['a/places'].stage).toBe('revealed'));
    expect(now().answers['a/places'].truth).toBe(1);
  });
});

describe('something to do', () => {
  test('is done when all its deeds are true at once, and is kept', async () => {
    const { now, session, pass, saved } = await reader({ at: 'b/hands' });
    pass(5000);
    expect(now().isHandsOnDone).toBe(false);
    session().change(withRate(0.005));
    session().play();
    pass(5000);
    expect(now().isHandsOnDone).toBe(true);
    expect(now().progress).toEqual({ done: ['b/hands'], last: 'b/hands' });
    expect(saved.at(-1)).toEqual(now().progress);
  });

  test('is not done while a hand is still moving', async () => {
    const { now, session, pass } = await reader({ at: 'b/hands' });
    session().preview(withRate(0.005));
    session().seek(Number.POSITIVE_INFINITY);
    pass(1000);
    expect(now().isHandsOnDone).toBe(false);
    session().settle();
    expect(now().isHandsOnDone).toBe(true);
  });

  test('may be seen by a figure, at whose passage it was done', async () => {
    const { now, goTo } = await reader();
    now().report('level');
    await goTo('c/figure');
    expect(now().isHandsOnDone).toBe(false);
    now().report('level');
    expect(now().progress.done).toEqual(['c/figure']);
  });

  test('beside a question is done on its own, the passage only with both', async () => {
    const { now, goTo } = await reader({ at: 'b/both', isStill: true });
    now().report('moved');
    expect(now().isHandsOnDone).toBe(true);
    expect(now().progress.done).toEqual([]);
    await goTo('a/same');
    expect(now().isHandsOnDone).toBe(false);
    await goTo('b/both');
    expect(now().isHandsOnDone).toBe(true);
    now().guess(0);
    now().lock();
    await vi.waitFor(() => expect(now().progress.done).toEqual(['b/both']));
  });
});

describe('a way through a course', () => {
  test('goes on where it was left, unless a place is asked for', async () => {
    const kept = { done: ['a/number'], last: 'b/hands' };
    expect((await reader({ kept })).nameNow()).toBe('b/hands');
    const asked = await reader({ kept, at: 'a/same' });
    expect(asked.nameNow()).toBe('a/same');
    expect(asked.now().progress).toEqual({ done: ['a/number'], last: 'a/same' });
  });

  test('begins at the beginning where what was left is no more', async () => {
    expect((await reader({ kept: { done: [], last: 'gone/away' } })).nameNow()).toBe('a/first');
  });

  test('looks ahead while the picture is frozen, and goes there when it is not any more', async () => {
    const { now, nameNow, session, thalweg } = await reader({ at: 'a/places' });
    const { scenario } = session();
    now().freeze();
    now().next();
    now().next();
    expect(now().ahead).toEqual(placeOf('b/hands'));
    expect(nameNow()).toBe('a/places');
    now().go(placeOf('b/still'));
    await isJudged(thalweg);
    expect(session().scenario).toBe(scenario);
    now().thaw();
    expect(now().ahead).toBeNull();
    expect(nameNow()).toBe('b/still');
  });

  test('leaves the session alone once it has ended', async () => {
    const { lecture, now, session, saved } = await reader({ at: 'b/hands' });
    const before = saved.length;
    lecture.end();
    session().change(withRate(0.005));
    session().seek(Number.POSITIVE_INFINITY);
    expect(now().isAway).toBe(false);
    expect(saved).toHaveLength(before);
    expect(session().guesses).toBeNull();
  });
});
