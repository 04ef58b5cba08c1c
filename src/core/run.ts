import type { Slopes } from './gradient.ts';
import type { Optimizer } from './optimizers/optimizer.ts';
import { type Camp, type Party, party } from './party.ts';
import type { Stop } from './stopping.ts';
import type { Domain } from './surface.ts';

/** One of the optimizers that every start walks with. */
export interface Rival {
  readonly optimizer: Optimizer;
  readonly learningRate: (step: number) => number;
  readonly clipNorm: number;
}

/** All that decides how a run goes. */
export interface Plan {
  readonly domain: Domain;
  readonly slopes: Slopes;
  readonly disturb: ((ids: Int32Array, step: number, fx: Float64Array, fy: Float64Array) => void) | null;
  readonly starts: { readonly id: Int32Array; readonly x: Float64Array; readonly y: Float64Array };
  readonly rivals: readonly Rival[];
  readonly maxSteps: number;
  readonly gradientTolerance: number;
}

/** The whole way of one hiker, as far as it is known: entries 0 … `reached` of each array count. */
export interface Track {
  readonly hiker: number;
  readonly start: number;
  readonly optimizer: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
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
  /** The step at which the last hiker stopped; known when the run is complete. */
  readonly isComplete: boolean;
  readonly tracks: readonly Track[];
  /** learningRates[optimizer][step] */
  readonly learningRates: readonly Float64Array[];
  extend(toStep: number): void;
  stopOf(hiker: number): Stop | undefined;
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

/** Enough for a picture of any run: about 100 MB at the most. */
const forLooking: Keeping = { tracks: 1024, places: 4_000_000, camps: 16 };

const hikersOfParty = 512;

/** Puts the hikers at their starts. */
export function beginRun(plan: Plan, keeping: Keeping = forLooking): Run {
  const parties = gather(plan);
  const hikers = plan.starts.id.length * plan.rivals.length;
  const length = plan.maxSteps + 1;
  const mostTracks = Math.min(keeping.tracks, Math.floor(keeping.places / length));
  const tracks = pick(hikers, mostTracks).map((hiker) => track(plan, parties, hiker, length));
  const campEvery = tracks.length === hikers ? Number.POSITIVE_INFINITY : Math.ceil(plan.maxSteps / keeping.camps);
  const camps: Camp[][] = [];
  const learningRates = plan.rivals.map(({ learningRate }) =>
    Float64Array.from({ length: plan.maxSteps }, (_, t) => learningRate(t)),
  );
  let scouts: Party[] | null = null;
  let reached = 0;

  note();

  function note(): void {
    for (const each of tracks) each.note();
    if (reached % campEvery === 0 && Number.isFinite(campEvery)) camps.push(parties.map(({ party }) => party.camp()));
  }

  function isComplete(): boolean {
    return parties.every(({ party }) => party.walking === 0);
  }

  /** A second set of parties that walks again from the nearest camp, so that the first need not turn back. */
  function partiesAt(step: number): readonly Party[] {
    if (step >= reached) return parties.map(({ party }) => party);
    scouts ??= gather(plan).map(({ party }) => party);
    const camp = camps[Math.floor(step / campEvery)];
    for (const [k, scout] of scouts.entries()) {
      if (scout.step > step || scout.step < camp[k].step) scout.returnTo(camp[k]);
      while (scout.step < step) scout.advance();
    }
    return scouts;
  }

  return {
    hikers,
    tracks,
    learningRates,
    get reached() {
      return reached;
    },
    get isComplete() {
      return isComplete();
    },
    extend(toStep) {
      while (reached < Math.min(toStep, plan.maxSteps) && !isComplete()) {
        for (const { party } of parties) party.advance();
        reached++;
        note();
      }
    },
    stopOf(hiker) {
      const { party, first } = parties[partyOf(parties, hiker)];
      return party.stopOf(hiker - first);
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
      for (let k = 0; k < parties.length; k++) {
        x.set(standing[k].x, parties[k].first);
        y.set(standing[k].y, parties[k].first);
        loss.set(standing[k].loss, parties[k].first);
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

/** At most `most` hikers, evenly spread over all of them. */
function pick(hikers: number, most: number): number[] {
  const count = Math.min(hikers, most);
  return Array.from({ length: count }, (_, k) => Math.floor((k * hikers) / count));
}

function partyOf(parties: readonly Placed[], hiker: number): number {
  let low = 0;
  let high = parties.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parties[middle].first <= hiker) low = middle;
    else high = middle - 1;
  }
  return low;
}

function track(plan: Plan, parties: readonly Placed[], hiker: number, length: number): Track & { note(): void } {
  const starts = plan.starts.id.length;
  const { party, first } = parties[partyOf(parties, hiker)];
  const member = hiker - first;
  const x = new Float64Array(length);
  const y = new Float64Array(length);
  const loss = new Float64Array(length);
  let reached = 0;
  return {
    hiker,
    start: hiker % starts,
    optimizer: Math.floor(hiker / starts),
    x,
    y,
    loss,
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
    },
  };
}
