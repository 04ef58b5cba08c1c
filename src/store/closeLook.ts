import { areAllEpochs, type Epochs, epochsOf } from '../core/learning/epochs.ts';
import { beginRun, type Run, type Track } from '../core/run.ts';
import type { Surface } from '../core/surface.ts';
import { timeOfStart } from '../scenario/affordable.ts';
import type { Learning } from '../scenario/learningOf.ts';
import { planOf } from '../scenario/planOf.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Placed } from '../scenario/startsOf.ts';

/** What is known of the selected start's hiker with the optimizer that is followed. */
export interface CloseLook {
  /** Its whole way, as far as it is known: from the run where it was kept there, else walked again alone. */
  readonly way: Track | null;
  /** The whole epochs of that way, as far as they have been counted; null where nothing is learned. */
  readonly epochs: Epochs | null;
  /** Who walks the way again; null where the run has kept it. */
  readonly alone: Alone | null;
}

/** A hiker that walks again what it walked among all. */
interface Alone {
  readonly walk: Run;
  /** Among whom it walked; null while a hand is waiting for it and the others do not walk. */
  readonly among: Run | null;
  readonly start: number;
  readonly rival: number;
  /** So many steps take as long as one on a quick landscape. */
  readonly time: number;
}

/** Whom one looks at, and among whom. */
interface Looked {
  readonly of: Scenario;
  readonly surface: Surface;
  readonly learning: Learning | null;
  readonly starts: Placed;
  readonly run: Run;
  readonly isRunBehind: boolean;
  readonly selected: number | null;
  readonly rival: number;
}

/** So many steps of one hiker can be taken at once without a hand feeling it, … */
const stepsAtOnce = 200_000;
/** … so many are borne where a hand waits for this hiker alone, … */
const stepsForHand = 1_000_000;
/** … and so many between two pictures. */
const stepsBetween = 50_000;
/** So many rows may be looked at for epochs between two pictures. */
const rowsBetween = 400_000;

/** Where nobody is looked at. */
export const nobodySeen: CloseLook = { way: null, epochs: null, alone: null };

/** Looks at a hiker: as much as can be seen at once. Who was looked at `before` in the same walk does not walk again. */
export function closeLook(looked: Looked, before: CloseLook): CloseLook {
  const { run, starts, selected, rival, isRunBehind, learning } = looked;
  const index = selected === null ? -1 : starts.id.indexOf(selected);
  if (selected === null || index === -1) return nobodySeen;
  const kept = isRunBehind
    ? undefined
    : run.tracks.find(({ start, optimizer }) => start === index && optimizer === rival);
  if (kept !== undefined) return { way: kept, epochs: epochsSeen(kept, learning), alone: null };
  const { way, epochs, alone } = before;
  const isSameHiker = alone?.start === selected && alone.rival === rival;
  if (isSameHiker && !isRunBehind && alone.among === run) return { way, epochs, alone };
  return seen(beginAlone(looked, selected, index), learning);
}

/** Looks a little longer, while the run grows or between two pictures. */
export function lookOn({ way, alone, learning }: CloseLook & Pick<Looked, 'learning'>): CloseLook {
  if (alone === null) return { way, epochs: way && epochsSeen(way, learning), alone };
  const { walk, time } = alone;
  if (!walk.isComplete) walk.extend(walk.reached + Math.ceil(stepsBetween / time));
  return seen(alone, learning);
}

/** Whether there is more to be seen without anybody else walking on. */
export function hasMoreToSee({ way, epochs, alone, learning }: CloseLook & Pick<Looked, 'learning'>): boolean {
  if (alone !== null && !alone.walk.isComplete) return true;
  return way !== null && epochs !== null && learning !== null && !areAllEpochs(epochs, way, learning.pace);
}

function beginAlone(
  { of: scenario, surface, starts, run, isRunBehind, rival }: Looked,
  start: number,
  index: number,
): Alone {
  const plan = planOf(scenario, surface);
  const walk = beginRun({
    ...plan,
    rivals: [plan.rivals[rival]],
    starts: {
      id: starts.id.slice(index, index + 1),
      x: starts.x.slice(index, index + 1),
      y: starts.y.slice(index, index + 1),
    },
  });
  const time = timeOfStart({ ...scenario, optimizers: [scenario.optimizers[rival]] });
  walk.extend(Math.max(1, Math.floor((isRunBehind ? stepsForHand : stepsAtOnce) / time)));
  return { walk, among: isRunBehind ? null : run, start, rival, time };
}

/** A way that grows is another one each time, so that whoever shows it sees that. */
function seen(alone: Alone, learning: Learning | null): CloseLook {
  const way = { ...alone.walk.tracks[0], optimizer: alone.rival };
  return { way, epochs: epochsSeen(way, learning), alone };
}

function epochsSeen(way: Track, learning: Learning | null): Epochs | null {
  return learning && epochsOf(way, learning.task, learning.pace, rowsBetween);
}
