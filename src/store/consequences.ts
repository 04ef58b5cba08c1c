import { type HeightScale, heightScale } from '../core/heightScale.ts';
import type { NetworkRun } from '../core/network/networkRun.ts';
import { beginRun, type Run, type Track } from '../core/run.ts';
import type { Minimum, Surface } from '../core/surface.ts';
import { findMinima } from '../core/surfaces/valleys.ts';
import { timeOfStart } from '../scenario/affordable.ts';
import { type Learning, learningOf } from '../scenario/learningOf.ts';
import { planOf } from '../scenario/planOf.ts';
import type { OptimizerChoice, Scenario } from '../scenario/scenario.ts';
import { type Placed, startsOf } from '../scenario/startsOf.ts';
import { drawnGround, isSlow } from './drawnGround.ts';
import { groundShown } from './groundShown.ts';

/** What follows from a scenario. */
export interface Consequences {
  /** The scenario these follow from. */
  readonly of: Scenario;
  /** What is learned, where the landscape is made of data. */
  readonly learning: Learning | null;
  /** The trainings of a network; null for other landscapes, and while it is trained for the first time. */
  readonly network: NetworkRun | null;
  readonly surface: Surface;
  /** The surface as it is to be painted: where a height costs much, the smooth ground through a net of heights. */
  readonly drawn: Surface;
  readonly heights: HeightScale;
  /** All minima of the landscape, known or found, lowest first. */
  readonly minima: readonly Minimum[];
  readonly starts: Placed;
  readonly run: Run;
  /** True while the run is still that of an earlier scenario, because a hand is moving and there is too much to walk again. */
  readonly isRunBehind: boolean;
  /** The whole way of the selected start's hiker with the optimizer that is followed. */
  readonly way: Track | null;
}

/** A run that is kept to compare with, and the scenario it came from. */
export type Pinned = Pick<Consequences, 'of' | 'run' | 'starts' | 'surface' | 'learning'>;

/** A formula is searched anew with every character, and it can be anything: a coarser net, and fewer minima. */
const whileTyping = { samplesPerSide: 129, most: 50 };

/** Where every height costs much, minima wait until no hand is moving. */
const soughtLater: readonly Minimum[] = [];

/** So many times as much may be walked at once to come to where the playhead is: hikers do not jump back to their starts. */
const playheadWorth = 5;

/** So many steps of one hiker can be taken at once without a hand feeling it. */
const stepsAtOnce = 200_000;

/** What else decides what follows from a scenario. */
interface Circumstances {
  readonly selected: number | null;
  readonly rival: number;
  readonly previous: Consequences | null;
  readonly isMoving: boolean;
  readonly playhead: number;
  /** What is known by now of the trainings under way. */
  readonly brought: NetworkRun | null;
}

/** Those of a session that has just begun. */
export const atFirst: Circumstances = {
  selected: null,
  rival: 0,
  previous: null,
  isMoving: false,
  playhead: 0,
  brought: null,
};

/**
 * Everything that follows from `scenario`, taking over from `previous` what has not changed. While `isMoving`, a run too
 * long to walk within one picture is left behind when only a start has moved; its own hiker's way is walked all the same.
 */
export function consequencesOf(scenario: Scenario, circumstances: Circumstances): Consequences {
  const { selected, rival, previous, isMoving, playhead, brought } = circumstances;
  const { surface, network, isUnknown } = groundShown(scenario, previous, brought);
  const learning = learningOf(scenario);
  const sameGround = previous?.surface === surface ? previous : null;
  const drawn = sameGround?.drawn ?? drawnGround(surface, learning);
  const starts = isUnknown ? nobody : startsOf(scenario, surface.domain);
  const isRunBehind =
    isMoving &&
    sameGround !== null &&
    isLong(scenario, starts) &&
    isSameButStarts(sameGround.of, scenario) &&
    isSameCrowd(sameGround.starts, starts);
  const run =
    sameGround !== null && (isRunBehind || isSameWalk(sameGround, scenario))
      ? sameGround.run
      : begin(scenario, surface, starts, playhead);
  return {
    of: scenario,
    learning,
    network,
    surface,
    drawn,
    heights:
      sameGround?.heights.kind === scenario.view.heights
        ? sameGround.heights
        : heightScale(drawn, scenario.view.heights),
    minima: minimaOf(surface, scenario, sameGround, isMoving && isSlow(learning)),
    starts,
    run,
    isRunBehind,
    way: wayOf(scenario, surface, starts, isRunBehind ? null : run, selected, rival),
  };
}

/** Where nothing is known of the landscape yet. */
const nobody: Placed = { id: new Int32Array(), x: new Float64Array(), y: new Float64Array() };

function minimaOf(
  surface: Surface,
  scenario: Scenario,
  sameGround: Consequences | null,
  isForLater: boolean,
): readonly Minimum[] {
  if (sameGround !== null && sameGround.minima !== soughtLater) return sameGround.minima;
  if (isForLater) return soughtLater;
  // the losses of data know all theirs
  if ('network' in scenario.surface || 'task' in scenario.surface) return surface.minima;
  return findMinima(surface, 'formula' in scenario.surface ? whileTyping : {});
}

/** Whether something has been put off because a hand is moving. */
export function isPutOff({ isRunBehind, minima }: Consequences): boolean {
  return isRunBehind || minima === soughtLater;
}

/**
 * The whole way of one start's hiker with one of the optimizers: from the run where it was kept, else walked again alone. Without
 * a run a hand is waiting for it: where every step looks at many rows of data, only its beginning is walked.
 */
export function wayOf(
  scenario: Scenario,
  surface: Surface,
  starts: Placed,
  run: Run | null,
  selected: number | null,
  rival: number,
): Track | null {
  const index = selected === null ? -1 : starts.id.indexOf(selected);
  if (index === -1) return null;
  const kept = run?.tracks.find(({ start, optimizer }) => start === index && optimizer === rival);
  if (kept !== undefined) return kept;
  const plan = planOf(scenario, surface);
  const alone = beginRun({
    ...plan,
    rivals: [plan.rivals[rival]],
    starts: {
      id: starts.id.slice(index, index + 1),
      x: starts.x.slice(index, index + 1),
      y: starts.y.slice(index, index + 1),
    },
  });
  alone.extend(
    run === null ? Math.floor((playheadWorth * stepsAtOnce) / timeOfStart(scenario)) : scenario.stop.maxSteps,
  );
  return { ...alone.tracks[0], optimizer: rival };
}

/** A run that is known at once as far as a hand would not feel it, and a little further where the playhead is. */
function begin(scenario: Scenario, surface: Surface, starts: Placed, playhead: number): Run {
  const run = beginRun({ ...planOf(scenario, surface), starts });
  const stepsOfAll = starts.id.length * timeOfStart(scenario);
  const atOnce = Math.floor(stepsAtOnce / Math.max(1, stepsOfAll));
  const toPlayhead = Math.ceil(playhead) * stepsOfAll <= playheadWorth * stepsAtOnce ? Math.ceil(playhead) : 0;
  run.extend(Math.max(atOnce, toPlayhead));
  return run;
}

function isLong(scenario: Scenario, starts: Placed): boolean {
  return starts.id.length * timeOfStart(scenario) * scenario.stop.maxSteps > stepsAtOnce;
}

function isSameButStarts(before: Scenario, now: Scenario): boolean {
  return (
    before.surface === now.surface &&
    isSameRace(before.optimizers, now.optimizers) &&
    before.gradient === now.gradient &&
    before.stop === now.stop &&
    before.seed === now.seed
  );
}

/** Whether the same optimizers walk, drawn or not. */
function isSameRace(before: Scenario['optimizers'], now: Scenario['optimizers']): boolean {
  return before === now || (before.length === now.length && before.every((rival, k) => isSameRival(rival, now[k])));
}

function isSameRival(before: OptimizerChoice, now: OptimizerChoice): boolean {
  return before === now || JSON.stringify({ ...before, shown: true }) === JSON.stringify({ ...now, shown: true });
}

/** Whether the same hikers start, be it from other places. */
function isSameCrowd(before: Placed, now: Placed): boolean {
  return before.id.length === now.id.length && before.id.every((id, k) => id === now.id[k]);
}

/** Whether only the view has changed. */
function isSameWalk(previous: Consequences, now: Scenario): boolean {
  return !previous.isRunBehind && previous.of.starts === now.starts && isSameButStarts(previous.of, now);
}
