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

/** The sweeps that were asked for last. They go on while nobody looks, and are still there when somebody does again. */
export interface Sweeping {
  /** What they were made for; null as long as there were none. */
  readonly of: Scenario | null;
  /** Whether they are to find the learning rate of every optimizer. */
  readonly isTuning: boolean;
  /** Whether the rates that were found were taken. */
  readonly areTaken: boolean;
  readonly pictures: readonly SweepPicture[];
  readonly isRunning: boolean;
  /** Whether the main thread does it, because there is no worker. */
  readonly isWithoutWorker: boolean;
  /** What went wrong; null where nothing did. */
  readonly failure: string | null;
  /** Walks a sweep instead of those that still run. */
  sweep(sweep: Sweep): Promise<void>;
  /**
   * Finds for every optimizer the learning rate that does best, and takes them all at once: one entry in the history.
   * Where the settings have changed meanwhile, none is taken.
   */
  tune(): Promise<void>;
  /** Ends them; what is known stays. */
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
    areTaken: false,
    pictures: [],
    isRunning: false,
    isWithoutWorker: false,
    failure: null,

    async sweep(sweep) {
      await areFinished(session.getState().scenario, [sweep], false);
    },
    async tune() {
      const { scenario, minima } = session.getState();
      const sweeps = scenario.optimizers.map((_, rival) => sweepOf(scenario, rival, null, minima));
      if (!(await areFinished(scenario, sweeps, true))) return;
      if (!sweeps.every((sweep) => holdsFor(sweep, scenario, session.getState().scenario))) return;
      session.getState().change((now) => get().pictures.reduce(withBest, now));
      set({ areTaken: true });
    },
    cancel() {
      control.abort();
      set({ isRunning: false });
    },
  }));

  /** Walks sweeps one after the other; says whether they were neither cancelled nor broken off. */
  async function areFinished(of: Scenario, sweeps: readonly Sweep[], isTuning: boolean): Promise<boolean> {
    control.abort();
    control = new AbortController();
    const { signal } = control;
    const onNoWorker = () => sweeping.setState({ isWithoutWorker: true });
    sweeping.setState({ of, isTuning, areTaken: false, pictures: sweeps.map(blank), isRunning: true, failure: null });
    try {
      for (const [k, sweep] of sweeps.entries()) {
        const onCells = (cells: readonly Cell[]) =>
          sweeping.setState(({ pictures }) => ({ pictures: withCells(pictures, k, cells) }));
        await runSweep(of, sweep, { onCells, onNoWorker, signal });
      }
      sweeping.setState({ isRunning: false });
      return true;
    } catch (error) {
      // who cancelled it has something else in mind
      if (!signal.aborted) sweeping.setState({ isRunning: false, failure: String(error) });
      return false;
    }
  }

  return sweeping;
}

function blank(sweep: Sweep): SweepPicture {
  return { sweep, cells: Array<Cell | undefined>(sizeOf(sweep)).fill(undefined) };
}

/** As it was where the median hiker diverges at every rate. */
function withBest(scenario: Scenario, picture: SweepPicture): Scenario {
  const best = bestCellOf(picture);
  return best === null ? scenario : withValues(scenario, picture.sweep, best.values);
}

/** The best of the cells that are known. */
export function bestCellOf({ cells }: SweepPicture): Cell | null {
  return bestOf(cells.filter((cell) => cell !== undefined));
}

function withCells(pictures: readonly SweepPicture[], at: number, found: readonly Cell[]): readonly SweepPicture[] {
  const cells = [...pictures[at].cells];
  for (const cell of found) cells[cell.index] = cell;
  return pictures.with(at, { ...pictures[at], cells });
}
