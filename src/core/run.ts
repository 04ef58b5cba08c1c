import { type Camp, type Party, party, type Rules } from './party.ts';
import type { Stop } from './stopping/stop.ts';

/** One of the optimizers that every start walks with. */
export type Rival = Pick<Rules, 'optimizer' | 'learningRate' | 'adapt' | 'clipNorm'>;

/** All that decides how a run goes. */
export interface Plan extends Omit<Rules, keyof Rival> {
  readonly starts: { readonly id: Int32Array; readonly x: Float64Array; readonly y: Float64Array };
  readonly rivals: readonly Rival[];
}

/** The whole way of one hiker, as far as it is known: entries 0 … `reached` of each array count. */
export interface Track {
  readonly hiker: number;
  readonly start: number;
  readonly optimizer: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
  /** The learning rate of each step; at `reached` of the step that would come next. */
  readonly learningRate: Float64Array;
  /** Evaluations of the gradient up to each step; null where each step costs one. */
  readonly spent: Float64Array | null;
  /** The last known step: the run's, or the hiker's own last one. */
  readonly reached: number;
  readonly stopped: Stop | undefined;
}

/**
 * What the hikers of a plan did. It grows: `extend` makes more steps known. Hikers are counted optimizer by optimizer,
 * start by start. Where there are too many hikers and steps to keep, only some hikers, evenly picked, have a track; the
 * places of the others are found again from camps pitched on the way.
 */
export interface Run {
  readonly hikers: number;
  /** Every hiker is known up to this step. */
  readonly reached: number;
  /** Whether all have stopped; `reached` is then the step at which the last one did. */
  readonly isComplete: boolean;
  readonly tracks: readonly Track[];
  /** Stops on the way, and goes on from there when it is called again, as soon as `isEnough` says so. */
  extend(toStep: number, isEnough?: () => boolean): void;
  stopOf(hiker: number): Stop | undefined;
  /** The learning rate of a hiker's step that comes next, or of the last one it took. */
  rateOf(hiker: number): number;
  /** Evaluations of the gradient that a hiker has spent. */
  spentBy(hiker: number): number;
  /** Writes where every hiker was at this step, at most the last one reached. */
  placesAt(step: number, x: Float64Array, y: Float64Array, loss: Float64Array): void;
}

/** How much of the way is kept. */
export interface Keeping {
  /** At most so many hikers have a track. */
  readonly tracks: number;
  /** At most so many places stand in all tracks together; a place is three numbers. */
  readonly places: number;
  /** So many camps are pitched on the way when not every hiker has a track; … */
  readonly camps: number;
  /** … fewer where all together would be larger than this. */
  readonly campBytes?: number;
}

/** Enough for a picture of any run: about 130 MB of tracks or 270 MB of camps at the most. */
const forLooking: Keeping = { tracks: 1024, places: 4_000_000, camps: 16, campBytes: 2 ** 28 };

const hikersOfParty = 512;

/** Puts the hikers at their starts. */
export function beginRun(plan: Plan, keeping: Keeping = forLooking): Run {
  const hikers = plan.starts.id.length * plan.rivals.length;
  const length = plan.maxSteps + 1;
  const tracked = pick(hikers, Math.min(keeping.tracks, Math.floor(keeping.places / length)));
  const isWhole = tracked.length === hikers;
  const rates = plan.rivals.map((rival) => (rival.adapt === null ? ratesOf(rival, plan.maxSteps) : null));
  const placed = gather(plan);
  const campEvery = isWhole ? Number.POSITIVE_INFINITY : Math.ceil(plan.maxSteps / affordableCamps(placed, keeping));
  const groups = placed.map((each) => group(plan, each, tracked, campEvery, rates));
  const tracks = groups.flatMap((each) => each.tracks);
  const heads = groups.map(({ party }) => party);
  /** Where everybody was at the last step that all have taken: some may be ahead of it. */
  const front = [0, 1, 2].map(() => new Float64Array(isWhole ? 0 : hikers));
  let scouts: readonly Party[] | null = null;
  let reached = 0;
  noteFront();

  function noteFront(): void {
    if (!isWhole) gatherPlaces(groups, heads, front[0], front[1], front[2]);
  }

  /** Second parties that walk again from the nearest camp, so that the first need not turn back. */
  function scoutsAt(step: number): readonly Party[] {
    scouts ??= gather(plan).map(({ party }) => party);
    // a picture may ask for this: nothing is made on the way
    for (let k = 0; k < scouts.length; k++) {
      const scout = scouts[k];
      const { camps } = groups[k];
      const camp = camps[Math.min(Math.floor(step / campEvery), camps.length - 1)];
      if (scout.step > step || scout.step < camp.step) scout.returnTo(camp);
      walk(scout, step);
    }
    return scouts;
  }

  return {
    hikers,
    tracks,
    get reached() {
      return reached;
    },
    get isComplete() {
      return groups.every(({ party }) => party.walking === 0);
    },
    extend(toStep, isEnough = never) {
      const goal = Math.min(toStep, plan.maxSteps);
      // each party walks all the way before the next, while its numbers are at hand
      for (const each of groups) {
        if (each.party.walking === 0 || each.party.step >= goal) continue;
        each.walk(goal);
        if (isEnough()) break;
      }
      const before = reached;
      reached = reachedByAll(groups);
      if (reached !== before) noteFront();
    },
    stopOf(hiker) {
      const { party, first } = groups[groupOf(groups, hiker)];
      return party.stopOf(hiker - first);
    },
    rateOf(hiker) {
      const { party, first } = groups[groupOf(groups, hiker)];
      return party.rateOf(hiker - first);
    },
    spentBy(hiker) {
      const { party, first } = groups[groupOf(groups, hiker)];
      return party.spentBy(hiker - first);
    },
    placesAt(step, x, y, loss) {
      if (tracks.length === hikers) {
        for (const each of tracks) {
          const at = Math.min(step, each.reached);
          x[each.hiker] = each.x[at];
          y[each.hiker] = each.y[at];
          loss[each.hiker] = each.loss[at];
        }
        return;
      }
      if (step >= reached) {
        x.set(front[0]);
        y.set(front[1]);
        loss.set(front[2]);
        return;
      }
      gatherPlaces(groups, scoutsAt(step), x, y, loss);
    },
  };
}

const never = () => false;

/** The last step that everybody has taken who still walks; where nobody does, that of the last one to stop. */
function reachedByAll(groups: readonly Placed[]): number {
  const walking = groups.filter(({ party }) => party.walking > 0);
  const steps = (walking.length > 0 ? walking : groups).map(({ party }) => party.step);
  return walking.length > 0 ? Math.min(...steps) : Math.max(0, ...steps);
}

/** Writes where the hikers of these parties are, or of others that stand for them. */
function gatherPlaces(
  placed: readonly Placed[],
  standing: readonly Party[],
  x: Float64Array,
  y: Float64Array,
  loss: Float64Array,
): void {
  for (let k = 0; k < placed.length; k++) {
    x.set(standing[k].x, placed[k].first);
    y.set(standing[k].y, placed[k].first);
    loss.set(standing[k].loss, placed[k].first);
  }
}

function affordableCamps(placed: readonly Placed[], { camps, campBytes = Number.POSITIVE_INFINITY }: Keeping): number {
  const bytes = placed.reduce((sum, { party }) => sum + party.campBytes, 0);
  return Math.max(1, Math.min(camps, Math.floor(campBytes / Math.max(1, bytes))));
}

interface Placed {
  readonly party: Party;
  /** The number of the party's first hiker in the run. */
  readonly first: number;
}

function gather(plan: Plan): Placed[] {
  const { id, x, y } = plan.starts;
  return plan.rivals.flatMap((rival, number) => {
    const rules = { ...plan, ...rival };
    const placed: Placed[] = [];
    for (let from = 0; from < id.length; from += hikersOfParty) {
      const to = Math.min(id.length, from + hikersOfParty);
      const members = party(rules, id.subarray(from, to), x.subarray(from, to), y.subarray(from, to));
      placed.push({ party: members, first: number * id.length + from });
    }
    return placed;
  });
}

/** A party that has all arrived does not go on: its step stays where the last one stopped. */
function walk(party: Party, toStep: number): void {
  while (party.step < toStep && party.walking > 0) party.advance();
}

/** A party with what is kept of its way. */
interface Group extends Placed {
  readonly tracks: readonly Track[];
  readonly camps: readonly Camp[];
  walk(toStep: number): void;
}

function group(
  plan: Plan,
  { party, first }: Placed,
  tracked: readonly number[],
  campEvery: number,
  rates: readonly (Float64Array | null)[],
): Group {
  const tracks = tracked
    .filter((hiker) => hiker >= first && hiker < first + party.ids.length)
    .map((hiker) => track(plan, party, first, hiker, rates));
  const camps: Camp[] = [];
  note();

  function note(): void {
    for (const each of tracks) each.note();
    if (party.step % campEvery === 0) camps.push(party.camp());
  }

  return {
    party,
    first,
    tracks,
    camps,
    walk(toStep) {
      while (party.step < toStep && party.walking > 0) {
        party.advance();
        note();
      }
    },
  };
}

/** At most `most` hikers, evenly spread over all of them. */
function pick(hikers: number, most: number): number[] {
  const count = Math.min(hikers, most);
  return Array.from({ length: count }, (_, k) => Math.floor((k * hikers) / count));
}

function groupOf(groups: readonly Placed[], hiker: number): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (groups[middle].first <= hiker) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rates that go by the step are the same for all hikers of a rival, who share one list of them. */
function ratesOf({ learningRate }: Rival, maxSteps: number): Float64Array {
  return Float64Array.from({ length: maxSteps + 1 }, (_, step) => learningRate(step));
}

function track(
  plan: Plan,
  party: Party,
  first: number,
  hiker: number,
  rates: readonly (Float64Array | null)[],
): Track & { note(): void } {
  const starts = plan.starts.id.length;
  const optimizer = Math.floor(hiker / starts);
  const member = hiker - first;
  const room = () => new Float64Array(plan.maxSteps + 1);
  const x = room();
  const y = room();
  const loss = room();
  const shared = rates[optimizer];
  const learningRate = shared ?? room();
  const spent = plan.rivals[optimizer].optimizer.needs === 'ground' ? room() : null;
  let reached = 0;
  return {
    hiker,
    start: hiker % starts,
    optimizer,
    x,
    y,
    loss,
    learningRate,
    spent,
    get reached() {
      return reached;
    },
    get stopped() {
      return party.stopOf(member);
    },
    note() {
      const stopped = party.stopOf(member);
      if (stopped !== undefined && stopped.step < party.step) return;
      reached = party.step;
      x[reached] = party.x[member];
      y[reached] = party.y[member];
      loss[reached] = party.loss[member];
      if (shared === null) learningRate[reached] = party.rateOf(member);
      if (spent !== null) spent[reached] = party.spentBy(member);
    },
  };
}
