import { type HeightScale, heightScale } from '../core/heightScale.ts';
import type { NetworkRun } from '../core/network/networkRun.ts';
import { beginRun, type Run } from '../core/run.ts';
import type { Minimum, Surface } from '../core/surface.ts';
import { findMinima } from '../core/surfaces/valleys.ts';
import { timeOfStart } from '../scenario/affordable.ts';
import { type Learning, learningOf } from '../scenario/learningOf.ts';
import { planOf } from '../scenario/planOf.ts';
import type { OptimizerChoice, Scenario } from '../scenario/scenario.ts';
import { type Placed, startsOf } from '../scenario/startsOf.ts';
import { type CloseLook, closeLook, nobodySeen } from './closeLook.ts';
import { drawnGround, isSlow } from './drawnGround.ts';
import { groundShown } from './groundShown.ts';

/** What follows from a scenario. */
export interface Consequences extends CloseLook {
  /** The scenario these follow from. */
  readonly of: Scenario;
  /** What is learned, where the landscape is made of data. */
  readonly learning: Learning | null;
  /** The trainings of a network; null for other landscapes, and while it is trained for the first time. */
  readonly network: NetworkRun | null;
  /** The scenario that these trainings went by: the present one, or an earlier one as long as others are still to come. */
  readonly trainedIn: Scenario | null;
  /** Whether the present scenario asks for other trainings than these. */
  readonly isNetworkOutdated: boolean;
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
}

/** A run that is kept to compare with, and the scenario it came from. */
export type Pinned = Pick<Consequences, 'of' | 'run' | 'starts' | 'surface' | 'learning'>;

/** A formula is searched anew with every character, and it can be anything: a coarser net, and fewer minima. */
const whileTyping = { samplesPerSide: 129, most: 50 };

/** Where every height costs much, minima wait until no hand is moving; those of a network until its landscape has been computed. */
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
  const shown = groundShown(scenario, previous, brought);
  const { surface, network, trainedIn, isNetworkOutdated } = shown;
  const learning = learningOf(scenario);
  const sameGround = previous?.surface === surface ? previous : null;
  const drawn = sameGround?.drawn ?? drawnGround(surface, learning);
  const starts = shown.isUnknown ? nobody : startsOf(scenario, surface.domain);
  const isSameRun = sameGround !== null && isSameWalk(sameGround, scenario);
  const isRunBehind =
    isMoving &&
    !isSameRun &&
    sameGround !== null &&
    isLong(scenario, starts) &&
    isSameButStarts(sameGround.of, scenario) &&
    isSameCrowd(sameGround.starts, starts);
  const run =
    sameGround !== null && (isRunBehind || isSameRun) ? sameGround.run : begin(scenario, surface, starts, playhead);
  return {
    of: scenario,
    learning,
    network,
    trainedIn,
    isNetworkOutdated,
    surface,
    drawn,
    heights:
      sameGround?.heights.kind === scenario.view.heights
        ? sameGround.heights
        : heightScale(drawn, scenario.view.heights),
    minima: minimaOf(surface, scenario, sameGround, shown.isProvisional || (isMoving && isSlow(learning))),
    starts,
    run,
    isRunBehind,
    ...closeLook(
      { of: scenario, surface, learning, starts, run, isRunBehind, selected, rival },
      // what it has seen of another walk is of no use to it
      sameGround ?? nobodySeen,
    ),
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
  return isRunBehind || arePutOff(minima);
}

/** Whether minima are still to be looked for. */
export function arePutOff(minima: readonly Minimum[]): boolean {
  return minima === soughtLater;
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
