import { createStore } from 'zustand/vanilla';
import type { Course, Passage, Question, Show } from '../chapters/course.ts';
import { isDone } from '../chapters/deeds.ts';
import { measured } from '../chapters/measured.ts';
import { nameOf, type Place, passageAt, placeAfter, placeBefore, placeNamed } from '../chapters/place.ts';
import { type Scene, sceneOf } from '../chapters/sceneOf.ts';
import { bringLandscape } from '../compute/bringLandscape.ts';
import { formatScenario } from '../scenario/formatScenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { shareOfRightFlags } from './flagRight.ts';
import { type Guesses, lastStepOf, type State, type ThalwegStore } from './store.ts';

/** What a reader has said to a question, and how far it has got. */
export interface Answer {
  /** A number, the place of a chosen option, or null where flags stand in the landscape. */
  readonly guess: number | null;
  /** Thinking, or the run is on its way, or it has been seen to its end. */
  readonly stage: 'open' | 'locked' | 'revealed';
  /** What the run gave: of flags the share that stood right. Null before it is revealed, and where nothing could be measured. */
  readonly truth: number | null;
}

/** What is kept of a reader's way through a course, on the device and nowhere else. */
export interface Progress {
  /** Passages, as "chapter/passage", whose task the reader has done. */
  readonly done: readonly string[];
  /** The passage that was read last; null before the first. */
  readonly last: string | null;
}

export interface LectureState {
  readonly course: Course;
  /** What stands on the screen. */
  readonly at: Place;
  /** While the picture is frozen: where the lecturer looks ahead. */
  readonly ahead: Place | null;
  readonly progress: Progress;
  /** By "chapter/passage". */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Whether the reader has changed the scenario since the passage brought it. */
  readonly isAway: boolean;
  /** Whether what is to be done with one's own hands at the present passage has been done, now or earlier. */
  readonly isHandsOnDone: boolean;
  /** Why the passage's landscape could not be shown: it is to be brought, and there is no network. */
  readonly problem: 'not-brought' | null;

  /** Goes to a passage and brings its scenario; while the picture is frozen, only looks ahead. */
  go(place: Place): void;
  /** One thought on or back, over the end of a chapter into the next. */
  next(): void;
  back(): void;
  /** Brings the passage's scenario once more. */
  comeBack(): void;
  /** The picture stays as it is, until `thaw`, while the lecturer looks ahead. */
  freeze(): void;
  thaw(): void;
  /** A figure has seen the reader do something. */
  report(deed: string): void;
  /** Says, or says anew, what the reader expects; null while flags are still being placed. */
  guess(guess: number | null): void;
  /** No more changes of mind: the run goes. */
  lock(): void;
  /** Thinks again: the answer to the present question is forgotten. */
  retry(): void;
}

/** What the lecture asks of where the page keeps things; a test's, or the browser's. */
export interface Keeper {
  load(courseId: string): Progress | null;
  save(courseId: string, progress: Progress): void;
}

/** What a lecture lives in. */
interface Surroundings {
  readonly course: Course;
  readonly thalweg: ThalwegStore;
  readonly keeper: Keeper;
  /** Whether the reader wants nothing to move by itself. */
  isStill(): boolean;
  /** Whether what stands in the landscape is to stay at first, though the passage would bring something else. */
  readonly isAway?: boolean;
}

export type LectureStore = ReturnType<typeof createLectureStore>;

const nothingDone: Progress = { done: [], last: null };
/** As long as nothing has been said. */
export const unanswered: Answer = { guess: null, stage: 'open', truth: null };

/** What stands beside a passage, if anything, and the scenario that it was when it came. */
interface Standing {
  readonly chapter: number;
  readonly scene: Scene | null;
  readonly scenario: Scenario;
}

/**
 * A reader's way through a course, beside the session whose landscape it brings. It begins at `at`; with null where the reader was
 * last, or else at the beginning. `end` lets go of the session.
 */
export function createLectureStore(surroundings: Surroundings, at: Place | null) {
  const { course, thalweg, keeper, isStill } = surroundings;
  const kept = keeper.load(course.id) ?? nothingDone;
  /** What the present passage has brought; null while it is on its way, and where it could not be had. */
  let standing: Standing | null = null;
  /** Counts the ways to passages: one that is overtaken by a later one leads nowhere. */
  let ways = 0;
  /** What figures have reported at the present passage. */
  let reported: ReadonlySet<string> = new Set();
  /** Where something was done with the reader's own hands. */
  const handled = new Set<string>();
  /** The flags of questions that were left. */
  const flagsLeft = new Map<string, Guesses['placed']>();
  /** What was known when deeds and questions were looked at last. */
  let lookedAt: readonly unknown[] = [];

  const store = createStore<LectureState>()((set, get) => ({
    course,
    at: at ?? (kept.last === null ? null : placeNamed(course, kept.last)) ?? { chapter: 0, passage: 0 },
    ahead: null,
    progress: kept,
    answers: {},
    isAway: false,
    isHandsOnDone: false,
    problem: null,

    go(place) {
      if (get().ahead !== null) set({ ahead: place });
      else if (!isSamePlace(place, get().at)) move(place);
    },
    next: () => goIfAny(placeAfter(course, get().ahead ?? get().at)),
    back: () => goIfAny(placeBefore(course, get().ahead ?? get().at)),
    comeBack() {
      keepFlags();
      standing = null;
      arrive();
    },
    freeze: () => set({ ahead: get().at }),
    thaw() {
      const { ahead } = get();
      set({ ahead: null });
      if (ahead !== null) get().go(ahead);
    },
    report(deed) {
      reported = new Set(reported).add(deed);
      look();
    },
    guess(guess) {
      if (passageNow().question !== undefined && answerNow().stage === 'open') answer({ ...unanswered, guess });
    },
    lock() {
      const { question } = passageNow();
      if (question === undefined || answerNow().stage !== 'open' || !isComplete(question)) return;
      if (question.predict.kind === 'places') thalweg.getState().lockGuesses();
      answer({ ...answerNow(), stage: 'locked' });
      // the passage's own landscape gives the answer, not what a hand has made of it
      if (get().isAway) get().comeBack();
      else run();
    },
    retry() {
      if (passageNow().question === undefined) return;
      flagsLeft.delete(nameNow());
      answer(unanswered);
      askForFlags();
      stand(passageNow().show?.from ?? 'start');
    },
  }));

  function nameNow(): string {
    return nameOf(course, store.getState().at);
  }

  function passageNow(): Passage {
    return passageAt(course, store.getState().at);
  }

  function answerNow(): Answer {
    return store.getState().answers[nameNow()] ?? unanswered;
  }

  function answer(next: Answer): void {
    store.setState(({ answers }) => ({ answers: { ...answers, [nameNow()]: next } }));
    keepSecret();
  }

  /** As long as the end is what is asked for. */
  function keepSecret(): void {
    const stage = passageNow().question === undefined ? 'revealed' : answerNow().stage;
    thalweg.getState().keepEndSecret(stage !== 'revealed', stage === 'open');
  }

  function keep(part: Partial<Progress>): void {
    const kept = { ...store.getState().progress, ...part };
    // another tab may have kept something meanwhile
    const done = [...new Set([...(keeper.load(course.id)?.done ?? []), ...kept.done])];
    const progress = { ...kept, done };
    store.setState({ progress });
    keeper.save(course.id, progress);
  }

  function goIfAny(place: Place | null): void {
    if (place !== null) store.getState().go(place);
  }

  function move(place: Place): void {
    keepFlags();
    reported = new Set();
    store.setState({ at: place });
    arrive();
  }

  function keepFlags(): void {
    const { guesses } = thalweg.getState();
    if (guesses !== null) flagsLeft.set(nameNow(), guesses.placed);
  }

  /** Brings what stands beside the present passage, unless it stands there already. */
  function arrive(): void {
    const way = ++ways;
    const name = nameNow();
    const { progress } = store.getState();
    if (progress.last !== name) keep({ last: name });
    store.setState({ problem: null, isHandsOnDone: progress.done.includes(name) || handled.has(name) });

    const { at: place } = store.getState();
    const scene = sceneOf(course, place);
    if (scene === null) standWithout();
    else if (isInPlace(scene, place.chapter) && !isQuestionSpoilt()) goOnIn(scene);
    else bringAnew(scene, way);
  }

  /** Every chapter begins with its own landscape, be it the same as the last one's. */
  function isInPlace({ scenario }: Scene, chapter: number): boolean {
    return standing?.scene?.scenario === scenario && standing.chapter === chapter;
  }

  /** A question is about the landscape as the passage brings it. */
  function isQuestionSpoilt(): boolean {
    return store.getState().isAway && passageNow().question !== undefined;
  }

  /** What the landscape shows belongs to an earlier chapter. */
  function standWithout(): void {
    standAt(null, thalweg.getState().scenario);
    store.setState({ isAway: false });
    settle(undefined);
  }

  /** Whatever the reader has changed in the landscape stays, and so does the step, unless the passage itself speaks of it. */
  function goOnIn(scene: Scene): void {
    const before = standing?.scene?.show;
    standAt(scene, standing?.scenario ?? scene.scenario);
    settle(scene.show === before ? undefined : scene.show);
  }

  function standAt(scene: Scene | null, scenario: Scenario): void {
    standing = { chapter: store.getState().at.chapter, scene, scenario };
  }

  function bringAnew(scene: Scene, way: number): void {
    standing = null;
    keepSecret();
    thalweg.getState().askForGuesses(null);
    store.setState({ isAway: false });
    bring(scene.scenario).then(
      () => {
        if (way !== ways) return;
        thalweg.getState().enter(scene.scenario, scene.problems);
        standAt(scene, thalweg.getState().scenario);
        settle({ from: 'start', ...scene.show });
      },
      () => {
        if (way === ways) store.setState({ problem: 'not-brought' });
      },
    );
  }

  /** Everything is in place: what is still to come into view, and what was left here earlier. */
  function settle(show: Show | undefined): void {
    const { question, figure } = passageNow();
    if (figure !== undefined) thalweg.getState().pause();
    askForFlags();
    keepSecret();
    select(show?.start);
    if (question !== undefined) stand(answerNow().stage === 'revealed' ? 'end' : (passageNow().show?.from ?? 'start'));
    else if (show?.from !== undefined) {
      stand(show.from);
      if (show.from === 'start' && !show.isStill && figure === undefined && !isStill()) thalweg.getState().play();
    }
    lookedAt = [];
    look();
    if (answerNow().stage === 'locked') run();
  }

  function select(start: number | undefined): void {
    const { starts, select: selectId } = thalweg.getState();
    if (start !== undefined && start < starts.id.length) selectId(starts.id[start]);
  }

  function stand(from: NonNullable<Show['from']>): void {
    const { pause, seek } = thalweg.getState();
    pause();
    seek(typeof from === 'number' ? from : from === 'end' ? Number.POSITIVE_INFINITY : 0);
  }

  /** The run that gives the answer. Where a figure stands in its place, nobody sees it. */
  function run(): void {
    if (passageNow().figure !== undefined) look();
    else if (isStill()) stand('end');
    else {
      stand('start');
      thalweg.getState().play();
    }
  }

  function askForFlags(): void {
    const { predict } = passageNow().question ?? {};
    const { starts, askForGuesses, guess, lockGuesses } = thalweg.getState();
    if (predict?.kind !== 'places') {
      askForGuesses(null);
      return;
    }
    askForGuesses(predict.starts.filter((start) => start < starts.id.length).map((start) => starts.id[start]));
    for (const { start, x, y } of flagsLeft.get(nameNow()) ?? []) guess(start, x, y);
    if (answerNow().stage !== 'open') lockGuesses();
  }

  /** Whether all that is asked for has been said. */
  function isComplete({ predict }: Question): boolean {
    if (predict.kind !== 'places') return answerNow().guess !== null;
    const { guesses } = thalweg.getState();
    return guesses !== null && guesses.of.length > 0 && guesses.placed.length === guesses.of.length;
  }

  /** Looks at what the reader has done, if anything has changed that could tell. */
  function look(): void {
    const state = thalweg.getState();
    if (standing === null || state.isMoving) return;
    const hasSeenEnd = isSeenToItsEnd(state, thalweg.playhead.at);
    const known = [...whatTells(state), hasSeenEnd, reported, answerNow()];
    if (known.length === lookedAt.length && known.every((each, k) => each === lookedAt[k])) return;
    lookedAt = known;

    const { scene, scenario: entered } = standing;
    const isAway = scene !== null && !isSameWalk(entered, state.scenario);
    if (isAway !== store.getState().isAway) store.setState({ isAway });
    const { hands } = passageNow();
    const { scenario: now, isTestOpen } = state;
    const situation = { facts: state, entered, scenario: now, hasSeenEnd, isTestOpen, reported };
    if (hands !== undefined && !store.getState().isHandsOnDone && isDone(hands.done, situation)) {
      handled.add(nameNow());
      store.setState({ isHandsOnDone: true });
      tick();
    }
    if (answerNow().stage === 'locked' && !isAway) reveal(state, hasSeenEnd);
  }

  function reveal(state: State, hasSeenEnd: boolean): void {
    const { question, figure } = passageNow();
    if (question === undefined) return;
    if (!hasSeenEnd && figure === undefined) return;
    const truth = truthOf(question, state);
    // what cannot be measured once all is known never will be
    if (truth === null && !(state.ground !== null && isTrained(state) && state.run.isComplete)) return;
    answer({ ...answerNow(), stage: 'revealed', truth });
    tick();
  }

  /** A passage is done when all is done that it asks for. */
  function tick(): void {
    const { hands, question } = passageNow();
    const { isHandsOnDone, progress } = store.getState();
    const isLacking =
      (hands !== undefined && !isHandsOnDone) || (question !== undefined && answerNow().stage !== 'revealed');
    if (!isLacking && !progress.done.includes(nameNow())) keep({ done: [...progress.done, nameNow()] });
  }

  const stops = [thalweg.subscribe(look), thalweg.playhead.subscribe(look)];
  const first = surroundings.isAway ? sceneOf(course, store.getState().at) : null;
  // as if it had been brought, and then changed by hand
  if (first !== null) standAt(first, first.scenario);
  arrive();
  return {
    ...store,
    /** Lets go of the session, whose landscape stays as it is. */
    end(): void {
      ways++;
      for (const stop of stops) stop();
      thalweg.getState().askForGuesses(null);
      thalweg.getState().keepEndSecret(false, false);
    },
  };
}

/** A network's parts are brought by the worker that trains it. */
async function bring({ surface }: Scenario): Promise<void> {
  if (!('network' in surface)) await bringLandscape(surface);
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.chapter === b.chapter && a.passage === b.passage;
}

/** Whether the same hikers walk in the same way; how that is shown does not matter. */
function isSameWalk(entered: Scenario, now: Scenario): boolean {
  return entered === now || formatScenario(entered) === formatScenario({ ...now, view: entered.view });
}

/** What of a session's state can make a deed done or an answer known. */
function whatTells(state: State): readonly unknown[] {
  const { scenario, run, ground, network, isNetworkOutdated, networkWork, isTestOpen } = state;
  return [scenario, run, run.isComplete, ground, network, isNetworkOutdated, networkWork === null, isTestOpen];
}

function isTrained({ scenario, network, isNetworkOutdated, networkWork }: State): boolean {
  return !('network' in scenario.surface) || (network !== null && !isNetworkOutdated && networkWork === null);
}

function isSeenToItsEnd(state: State, at: number): boolean {
  return state.run.isComplete && !state.isRunBehind && isTrained(state) && at >= lastStepOf(state);
}

function truthOf({ predict }: Question, state: State): number | null {
  if (predict.kind !== 'places') return measured(state, predict.measure);
  const { guesses, run, ground } = state;
  return guesses !== null && guesses.of.length > 0 && run.isComplete && ground !== null
    ? shareOfRightFlags(state, guesses)
    : null;
}
