import { createStore, type StoreApi } from 'zustand/vanilla';
import { runSweep } from '../compute/runSweep.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { bestOf, type Cell, holdsFor, type Sweep, sizeOf, sweepOf, withValues } from '../scenario/sweep.ts';
import type { ThalwegStore } from './store.ts';

/** A sweep as far as it is known. */
export interface SweepPicture {
  readonly sweep: Sweep;
  /** By their index; undefined where they are not known yet. */
  readonly cells: readonly (Cell | undefined)[];
}

/** How many of the optimizers that were tuned … */
export interface Tuned {
  /** … have another learning rate now, */
  readonly changed: number;
  /** … diverge at every rate, so that theirs stayed as it was. */
  readonly hopeless: number;
}

/** The sweeps that were asked for last. They go on while nobody looks, and are still there when somebody does again. */
export interface Sweeping {
  /** What they were made for; null as long as there were none. */
  readonly of: Scenario | null;
  /** Whether they are to find the learning rate of every optimizer. */
  readonly isTuning: boolean;
  /** What came of tuning; null while it is not finished, and where nothing was taken because it was outdated or cancelled. */
  readonly tuned: Tuned | null;
  /** The scenario that tuning led to: once there is another, what tuning has done is no news, and Undo means something else. */
  readonly tunedIn: Scenario | null;
  /** Whether the settings changed before they were finished, so that they were broken off or nothing was taken. */
  readonly isOvertaken: boolean;
  readonly pictures: readonly SweepPicture[];
  readonly isRunning: boolean;
  /** Whether the main thread does it, because there is no worker. */
  readonly isWithoutWorker: boolean;
  /** What went wrong; null where nothing did. */
  readonly failure: string | null;
  /** Walks a sweep instead of those that still run; none where networks are trained. */
  sweep(sweep: Sweep): Promise<void>;
  /**
   * Finds for every optimizer of hikers the learning rate that does best, and takes them all at once: one entry in the history. While
   * a hand is moving it waits: what the hand is at must not become part of that entry. Where the settings have changed
   * meanwhile, none is taken.
   */
  tune(): Promise<void>;
  /** Ends them, and their worker; what is known stays. */
  cancel(): void;
}

const sweepings = new WeakMap<ThalwegStore, StoreApi<Sweeping>>();

/** The sweeps of a session, always the same ones. */
export function sweepingOf(session: ThalwegStore): StoreApi<Sweeping> {
  const sweeping = sweepings.get(session) ?? createSweeping(session);
  sweepings.set(session, sweeping);
  return sweeping;
}

function createSweeping(session: ThalwegStore): StoreApi<Sweeping> {
  let control = new AbortController();
  const sweeping = createStore<Sweeping>()((set, get) => ({
    of: null,
    isTuning: false,
    tuned: null,
    tunedIn: null,
    isOvertaken: false,
    pictures: [],
    isRunning: false,
    isWithoutWorker: false,
    failure: null,

    async sweep(sweep) {
      const { scenario } = session.getState();
      if (!isOfNetwork(scenario)) await areFinished(scenario, [sweep], false);
    },
    async tune() {
      const { scenario, minima } = session.getState();
      if (isOfNetwork(scenario)) return;
      const sweeps = scenario.optimizers.map((_, rival) => sweepOf(scenario, rival, null, minima));
      if (!(await areFinished(scenario, sweeps, true))) return;
      const { pictures } = get();
      const before = session.getState().scenario;
      const after = pictures.reduce(withBest, before);
      if (after !== before) session.getState().change(() => after);
      set({
        tunedIn: session.getState().scenario,
        tuned: {
          changed: after.optimizers.filter((choice, rival) => choice !== before.optimizers[rival]).length,
          hopeless: pictures.filter((picture) => bestCellOf(picture) === null).length,
        },
      });
    },
    cancel() {
      control.abort();
      set({ isRunning: false });
    },
  }));

  /**
   * Walks sweeps one after the other, as long as the scenario is theirs; when tuning, until no hand is moving any more. Says
   * whether they were neither cancelled nor overtaken nor broken off.
   */
  async function areFinished(of: Scenario, sweeps: readonly Sweep[], isTuning: boolean): Promise<boolean> {
    control.abort();
    const own = new AbortController();
    control = own;
    const { signal } = own;
    const onNoWorker = () => sweeping.setState({ isWithoutWorker: true });
    sweeping.setState({
      of,
      isTuning,
      tuned: null,
      tunedIn: null,
      isOvertaken: false,
      pictures: sweeps.map(blank),
      isRunning: true,
      isWithoutWorker: false,
      failure: null,
    });
    const unsubscribe = session.subscribe(({ scenario }) => {
      if (signal.aborted || sweeps.every((sweep) => holdsFor(sweep, of, scenario))) return;
      own.abort();
      sweeping.setState({ isRunning: false, isOvertaken: true });
    });
    try {
      for (const [k, sweep] of sweeps.entries()) {
        const onCells = (cells: readonly Cell[]) =>
          sweeping.setState(({ pictures }) => ({ pictures: withCells(pictures, k, cells) }));
        await runSweep(of, sweep, { onCells, onNoWorker, signal });
      }
      if (isTuning) await handsAreStill(session, signal);
      sweeping.setState({ isRunning: false });
      return true;
    } catch (error) {
      // who cancelled it has something else in mind
      if (!signal.aborted) sweeping.setState({ isRunning: false, failure: String(error) });
      return false;
    } finally {
      unsubscribe();
    }
  }

  return sweeping;
}

/** Every rate that is tried would be another training, and what is good for hikers in its plane says nothing about it. */
function isOfNetwork({ surface }: Scenario): boolean {
  return 'network' in surface;
}

function blank(sweep: Sweep): SweepPicture {
  return { sweep, cells: Array<Cell | undefined>(sizeOf(sweep)).fill(undefined) };
}

/** As it was where the median hiker diverges at every rate, and where the best rate is the one that it has already. */
function withBest(scenario: Scenario, picture: SweepPicture): Scenario {
  const { rival } = picture.sweep;
  const best = bestCellOf(picture);
  const { learningRate, rateChanges } = scenario.optimizers[rival];
  const isBest = learningRate === best?.values[0] && rateChanges === undefined;
  return best === null || isBest ? scenario : withValues(scenario, picture.sweep, best.values);
}

/** Resolves when no preview is under way; rejects with the signal's reason when it is aborted before. */
function handsAreStill(session: ThalwegStore, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopListening = session.subscribe(look);
    signal.addEventListener('abort', abort, { once: true });
    look();

    function look(): void {
      if (session.getState().isMoving) return;
      stopListening();
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      stopListening();
      reject(signal.reason);
    }
  });
}

/** The best of the cells that are known. */
export function bestCellOf({ sweep, cells }: SweepPicture): Cell | null {
  return bestOf(
    cells.filter((cell) => cell !== undefined),
    sweep.cost,
  );
}

function withCells(pictures: readonly SweepPicture[], at: number, found: readonly Cell[]): readonly SweepPicture[] {
  const cells = [...pictures[at].cells];
  for (const cell of found) cells[cell.index] = cell;
  return pictures.with(at, { ...pictures[at], cells });
}
