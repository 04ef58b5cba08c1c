import { createStore } from 'zustand/vanilla';
import type { KnownGround } from '../core/arrival.ts';
import type { NetworkRun } from '../core/network/networkRun.ts';
import { affordable, mostStarts } from '../scenario/affordable.ts';
import { formatScenario } from '../scenario/formatScenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario, SurfaceChoice } from '../scenario/scenario.ts';
import { closeLook, hasMoreToSee, lookOn } from './closeLook.ts';
import { arePutOff, atFirst, type Consequences, consequencesOf, isPutOff, type Pinned } from './consequences.ts';
import { groundDrawing } from './groundDrawing.ts';
import { type NetworkWork, networkTraining } from './networkTraining.ts';
import { playhead } from './playhead.ts';

/** Flags that say where hikers are expected to end. */
export interface Guesses {
  /** Whose flags are asked for, by the ids of their starts. */
  readonly of: readonly number[];
  /** Those that stand already. */
  readonly placed: readonly { readonly start: number; readonly x: number; readonly y: number }[];
  /** Whether they can no longer be moved. */
  readonly areLocked: boolean;
}

export interface State extends Consequences {
  readonly scenario: Scenario;
  /** Scenarios that `undo` and `redo` lead to, the nearest last. */
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** What could not be taken from the last link or file. */
  readonly problems: readonly Problem[];
  /** The start, by its id, whose hiker is looked at closely. */
  readonly selected: number | null;
  /** Which of the optimizers it walks with there. */
  readonly rival: number;
  /** A run that stays in view while the scenario changes. */
  readonly pinned: Pinned | null;
  /** The share of the finer ground that is finished while it is computed; null where there is none to wait for. */
  readonly drawing: number | null;
  /** How far a network is, or why nobody is at it; null where there is nothing to do. */
  readonly networkWork: NetworkWork;
  /** Which of the network's trainings is looked at. */
  readonly training: number;
  /** Whether the test rows of the present data and their present split have been opened. */
  readonly isTestOpen: boolean;
  /** What hikers that have stopped are judged by; null until it has been loaded for this landscape. */
  readonly ground: KnownGround | null;
  readonly isPlaying: boolean;
  /** Null where nobody is asked for any. */
  readonly guesses: Guesses | null;
  /** Whether nothing is to tell how the run ends before it has been seen, because that is the question. */
  readonly isEndSecret: boolean;
  /** Whether the run waits for an answer: nobody is to play it before. */
  readonly isHeld: boolean;
  /** Whether each step is shown part by part. */
  readonly isSlow: boolean;
  /** Steps a second. */
  readonly speed: number;
  /** All that walks or is trained is known up to this step. */
  readonly reached: number;
  /** Whether a hand is still moving: a preview waits to be settled or cancelled. */
  readonly isMoving: boolean;
  /** Whether a hand has touched anything yet. */
  readonly isTouched: boolean;

  /** Replaces the scenario: one entry in the history. */
  change(recipe: (scenario: Scenario) => Scenario): void;
  /** Replaces the scenario while a hand is still moving; the history waits for `settle`. */
  preview(recipe: (scenario: Scenario) => Scenario): void;
  /** Ends a preview: all it led to becomes one entry in the history. */
  settle(): void;
  /** Ends a preview: everything is as it was before. */
  cancel(): void;
  undo(): void;
  redo(): void;
  dismissProblems(): void;
  select(start: number | null): void;
  /** Looks at the hiker of the selected start that walks with this optimizer. */
  follow(rival: number): void;
  /** Keeps the present run in view. */
  pin(): void;
  unpin(): void;
  setSlow(isSlow: boolean): void;
  play(): void;
  pause(): void;
  setSpeed(stepsPerSecond: number): void;
  /** Moves the playhead to a step of the run, as soon as it is known; fractions are between two steps. */
  seek(step: number): void;
  touch(): void;
  /** Looks at one of the network's trainings. */
  lookAt(training: number): void;
  /** Ends the training of a network; what was shown before stays. */
  cancelNetwork(): void;
  /** Trains it after all, where it was cancelled or has failed. */
  trainAgain(): void;
  /** Opens the test rows, until there are others. */
  openTest(): void;
  /**
   * Replaces the scenario by one that no hand has made, with what could not be taken from it, and stands at its first step. Only what
   * hands have made before is kept in the history.
   */
  enter(scenario: Scenario, problems?: readonly Problem[]): void;
  /** Asks for flags of these starts, by their ids; with null for no more. */
  askForGuesses(of: readonly number[] | null): void;
  /** Puts down a start's flag, or moves it. */
  guess(start: number, x: number, y: number): void;
  lockGuesses(): void;
  /** Keeps the end of the run secret, or no longer; and holds the run, as long as the answer is still open. */
  keepEndSecret(isEndSecret: boolean, isHeld: boolean): void;
  /** Makes more of the run known, step by step, until it is complete or `isEnough` says so. */
  grow(isEnough: () => boolean): void;
}

export type ThalwegStore = ReturnType<typeof createThalwegStore>;

const defaultSpeed = 12;
const longestHistory = 200;

/** The one place where a session's state lives; several on one page know nothing of each other. */
export function createThalwegStore(scenario: Scenario, problems: readonly Problem[] = []) {
  const head = playhead();
  /** The scenario before the present preview; null when no hand is moving. */
  let settled: Scenario | null = null;
  /** A step that was asked for before it was known: the playhead goes on to it as the run grows. */
  let goal: number | null = null;
  /** The scenario that was there before hands changed it. */
  let brought = scenario;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const first = consequencesOf(scenario, atFirst);

  const store = createStore<State>()((set, get) => ({
    scenario,
    past: [],
    future: [],
    problems,
    ...first,
    selected: null,
    rival: 0,
    pinned: null,
    ground: null,
    drawing: null,
    networkWork: null,
    training: 0,
    isTestOpen: false,
    guesses: null,
    isEndSecret: false,
    isHeld: false,
    isPlaying: false,
    isSlow: false,
    speed: defaultSpeed,
    reached: reachedIn(first),
    isMoving: false,
    isTouched: false,

    change(recipe) {
      get().preview(recipe);
      get().settle();
    },
    preview(recipe) {
      settled ??= get().scenario;
      if (!get().isMoving) set({ isMoving: true });
      const wanted = recipe(get().scenario);
      const possible = affordable(wanted);
      show(possible);
      if (possible !== wanted) set({ problems: [{ code: 'too-many', at: 'starts', max: mostStarts(wanted) }] });
      if (!get().isTouched) set({ isTouched: true });
    },
    settle() {
      if (settled === null) return;
      const before = settled;
      settled = null;
      set({ isMoving: false });
      if (isPutOff(get())) show(get().scenario);
      if (isSame(before, get().scenario)) return;
      set({ past: [...get().past, before].slice(-longestHistory), future: [] });
    },
    cancel() {
      if (settled === null) return;
      const before = settled;
      settled = null;
      set({ isMoving: false });
      show(before);
    },
    undo() {
      // a hand that is moving has something in it already
      if (settled !== null) return;
      const { past, future, scenario: now } = get();
      const before = past.at(-1);
      if (before === undefined) return;
      set({ past: past.slice(0, -1), future: [...future, now] });
      show(before);
    },
    redo() {
      if (settled !== null) return;
      const { past, future, scenario: now } = get();
      const after = future.at(-1);
      if (after === undefined) return;
      set({ past: [...past, now].slice(-longestHistory), future: future.slice(0, -1) });
      show(after);
    },
    dismissProblems: () => set({ problems: [] }),
    select(selected) {
      set({ selected, ...closeLook({ ...get(), selected }, get()), isTouched: true });
      lookOnLater();
    },
    follow(rival) {
      set({ rival, ...closeLook({ ...get(), rival }, get()) });
      lookOnLater();
    },
    pin() {
      const { of, run, starts, surface, learning } = get();
      set({ pinned: { of, run, starts, surface, learning } });
    },
    unpin: () => set({ pinned: null }),
    setSlow: (isSlow) => set({ isSlow }),
    play() {
      goal = null;
      if (head.at >= lastStepOf(get())) head.moveTo(0);
      set({ isPlaying: true });
    },
    pause: () => set({ isPlaying: false }),
    setSpeed: (speed) => set({ speed }),
    seek(step) {
      const { reached } = get();
      const wanted = Math.min(Math.max(step, 0), lastStepOf(get()));
      goal = wanted > reached ? wanted : null;
      head.moveTo(Math.min(wanted, reached));
    },
    touch: () => set({ isTouched: true }),
    lookAt: (training) => set({ training }),
    cancelNetwork: () => network.cancel(),
    trainAgain: () => network.restart(),
    openTest: () => set({ isTestOpen: true }),
    enter(next, problemsOfIt = []) {
      get().settle();
      const { past, scenario: left } = get();
      // what hands have made since is not lost
      if (!isSame(left, brought)) set({ past: [...past, left].slice(-longestHistory), future: [] });
      set({ selected: null, rival: 0, isPlaying: false, ...closeLook({ ...get(), selected: null, rival: 0 }, get()) });
      show(affordable(next));
      brought = get().scenario;
      set({ problems: problemsOfIt });
      head.moveTo(0);
    },
    askForGuesses: (of) => set({ guesses: of === null ? null : { of, placed: [], areLocked: false } }),
    guess(start, x, y) {
      const { guesses } = get();
      if (guesses === null || guesses.areLocked || !guesses.of.includes(start)) return;
      const others = guesses.placed.filter((each) => each.start !== start);
      set({ guesses: { ...guesses, placed: [...others, { start, x, y }] } });
    },
    keepEndSecret: (isEndSecret, isHeld) => set({ isEndSecret, isHeld }),
    lockGuesses() {
      const { guesses } = get();
      if (guesses !== null) set({ guesses: { ...guesses, areLocked: true } });
    },
    grow(isEnough) {
      const { run } = get();
      while (!run.isComplete && !isEnough()) run.extend(run.reached + 1, isEnough);
      // a run may be pinned before it is known to its end
      const kept = get().pinned?.run;
      while (kept !== undefined && !kept.isComplete && !isEnough()) kept.extend(kept.reached + 1, isEnough);
      set({ reached: reachedIn(get()), ...lookOn(get()) });
      lookOnLater();
      if (goal !== null) get().seek(goal);
    },
  }));

  const ground = groundDrawing(store);
  const network = networkTraining(store, (brought) => put(store.getState().scenario, brought), seekMinima);

  /** Puts a scenario and all that follows from it in place at once. */
  function show(next: Scenario): void {
    const state = store.getState();
    if (next === state.scenario && !isPutOff(state)) return;
    put(next, null);
    network.follow();
  }

  /** The same, with what has become known of the training of its network. */
  function put(next: Scenario, brought: NetworkRun | null): void {
    const state = store.getState();
    if (next !== state.scenario) goal = null;
    const rival = followedIn(state, next);
    const following = consequencesOf(next, {
      selected: state.selected,
      rival,
      previous: state,
      isMoving: settled !== null,
      playhead: head.at,
      brought,
    });
    const areMinimaKnown = following.minima === state.minima;
    store.setState({
      scenario: next,
      ...following,
      selected: following.way === null ? null : state.selected,
      rival,
      ground: areMinimaKnown ? state.ground : null,
      training: Math.min(state.training, Math.max(0, (following.network?.trainings.length ?? 1) - 1)),
      isTestOpen: state.isTestOpen && isSameTest(state.scenario, next),
      reached: reachedIn(following),
    });
    if (!areMinimaKnown) bringGround();
    ground.follow();
    head.moveTo(Math.min(head.at, lastStepOf(store.getState())));
    if (goal !== null) store.getState().seek(goal);
    lookOnLater();
  }

  /** The minima of a landscape that has come in parts are looked for in the last of them. */
  function seekMinima(): void {
    const { minima, surface } = store.getState();
    if (!arePutOff(minima)) return;
    store.setState({ minima: surface.minima });
    bringGround();
  }

  /** What is still to be seen of the hiker that is looked at comes in slices, between pictures. */
  function lookOnLater(): void {
    if (looking !== undefined || !hasMoreToSee(store.getState())) return;
    looking = setTimeout(() => {
      looking = undefined;
      store.setState(lookOn(store.getState()));
      lookOnLater();
    }, 0);
  }

  /** The judge comes after the first picture, and when what it judges by is known. */
  function bringGround(): void {
    const { surface, minima } = store.getState();
    if (isPutOff(store.getState())) return;
    import('../core/arrival.ts').then(
      ({ knownGround }) => {
        if (store.getState().minima === minima) store.setState({ ground: knownGround(surface, minima) });
      },
      () => {
        // without a network, nearness to a minimum has to do
      },
    );
  }

  bringGround();
  ground.follow();
  network.follow();
  return { ...store, playhead: head };
}

/** The optimizer that is followed stays the same when others come and go; where it goes itself, the next one takes its place. */
function followedIn({ scenario, rival }: State, next: Scenario): number {
  const same = next.optimizers.indexOf(scenario.optimizers[rival]);
  return same >= 0 ? same : Math.min(rival, next.optimizers.length - 1);
}

/** A hand that comes back to where it began has changed nothing. */
function isSame(a: Scenario, b: Scenario): boolean {
  return a === b || formatScenario(a) === formatScenario(b);
}

/** The same test rows of the same data: what is asked of them, and by which model, does not matter. */
function isSameTest({ surface: before }: Scenario, { surface: now }: Scenario): boolean {
  return before === now || testKeyOf(before) === testKeyOf(now);
}

function testKeyOf(surface: SurfaceChoice): string {
  if ('network' in surface) return JSON.stringify([surface.network, surface.split, surface.seed]);
  if ('task' in surface) return JSON.stringify([surface.task, surface.split, surface.seed, surface.data]);
  return JSON.stringify(surface);
}

/**
 * The step at which the last hiker stands still and the last training has ended; as long as that is not known, the most steps anyone
 * may take.
 */
export function lastStepOf({ run, network, scenario }: Pick<State, 'run' | 'network' | 'scenario'>): number {
  if (!run.isComplete || isUntrained(network, scenario)) return scenario.stop.maxSteps;
  return Math.max(run.reached, lastTrained(network));
}

/** The step up to which everything is known. */
function reachedIn({ run, network }: Pick<State, 'run' | 'network'>): number {
  return run.isComplete ? Math.max(run.reached, lastTrained(network)) : run.reached;
}

function isUntrained(network: NetworkRun | null, { surface }: Scenario): boolean {
  return network === null && 'network' in surface;
}

function lastTrained(network: NetworkRun | null): number {
  return Math.max(0, ...(network?.trainings ?? []).map(({ stopped }) => stopped.step));
}
