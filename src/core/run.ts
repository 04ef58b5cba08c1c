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
  extend(toStep: number): void;
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
  /** So many camps are pitched on the way when not every hiker has a track. */
  readonly camps: number;
}

/** Enough for a picture of any run: about 130 MB at the most. */
const forLooking: Keeping = { tracks: 1024, places: 4_000_000, camps: 16 };

const hikersOfParty = 512;

/** Puts the hikers at their starts. */
export function beginRun(plan: Plan, keeping: Keeping = forLooking): Run {
  const hikers = plan.starts.id.length * plan.rivals.length;
  const length = plan.maxSteps + 1;
  const tracked = pick(hikers, Math.min(keeping.tracks, Math.floor(keeping.places / length)));
  const campEvery = tracked.length === hikers ? Number.POSITIVE_INFINITY : Math.ceil(plan.maxSteps / keeping.camps);
  const rates = plan.rivals.map((rival) => (rival.adapt === null ? ratesOf(rival, plan.maxSteps) : null));
  const groups = gather(plan).map((placed) => group(plan, placed, tracked, campEvery, rates));
  const tracks = groups.flatMap((each) => each.tracks);
  const heads = groups.map(({ party }) => party);
  let scouts: readonly Party[] | null = null;
  let reached = 0;

  /** Second parties that walk again from the nearest camp, so that the first need not turn back. */
  function partiesAt(step: number): readonly Party[] {
    if (step >= reached) return heads;
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
    extend(toStep) {
      // each party walks all the way before the next, while its numbers are at hand
      for (const each of groups) {
        each.walk(Math.min(toStep, plan.maxSteps));
        reached = Math.max(reached, each.party.step);
      }
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
      const standing = partiesAt(step);
      for (let k = 0; k < groups.length; k++) {
        x.set(standing[k].x, groups[k].first);
        y.set(standing[k].y, groups[k].first);
        loss.set(standing[k].loss, groups[k].first);
      }
    },
  };
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
