import { type HeightScale, heightScale } from '../core/heightScale.ts';
import { beginRun, type Run, type Track } from '../core/run.ts';
import type { Minimum, Surface } from '../core/surface.ts';
import { findMinima } from '../core/surfaces/valleys.ts';
import { weightOfStart } from '../scenario/affordable.ts';
import { planOf } from '../scenario/planOf.ts';
import type { OptimizerChoice, Scenario } from '../scenario/scenario.ts';
import { type Placed, startsOf } from '../scenario/startsOf.ts';
import { surfaceOf } from '../scenario/surfaceOf.ts';

/** What follows from a scenario. */
export interface Consequences {
  /** The scenario these follow from. */
  readonly of: Scenario;
  readonly surface: Surface;
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
export type Pinned = Pick<Consequences, 'of' | 'run' | 'starts'>;

/** A formula is searched anew with every character, and it can be anything: a coarser net, and fewer minima. */
const whileTyping = { samplesPerSide: 129, most: 50 };

/** So many times as much may be walked at once to come to where the playhead is: hikers do not jump back to their starts. */
const playheadWorth = 5;

/** So many steps of one hiker can be taken at once without a hand feeling it. */
const stepsAtOnce = 200_000;

/**
 * Everything that follows from `scenario`, taking over from `previous` what has not changed. While `isMoving`, a run too
 * long to walk within one picture is left behind when only a start has moved; its own hiker's way is walked all the same.
 */
export function consequencesOf(
  scenario: Scenario,
  selected: number | null,
  rival: number,
  previous: Consequences | null,
  isMoving: boolean,
  playhead: number,
): Consequences {
  const surface = surfaceOf(scenario.surface);
  const sameGround = previous?.surface === surface ? previous : null;
  const starts = startsOf(scenario);
  const isRunBehind =
    isMoving &&
    previous !== null &&
    isLong(scenario, starts) &&
    isSameButStarts(previous.of, scenario) &&
    isSameCrowd(previous.starts, starts);
  const run =
    previous !== null && (isRunBehind || isSameWalk(previous, scenario))
      ? previous.run
      : begin(scenario, starts, playhead);
  return {
    of: scenario,
    surface,
    heights:
      sameGround?.heights.kind === scenario.view.heights
        ? sameGround.heights
        : heightScale(surface, scenario.view.heights),
    minima: sameGround?.minima ?? findMinima(surface, 'formula' in scenario.surface ? whileTyping : {}),
    starts,
    run,
    isRunBehind,
    way: wayOf(scenario, starts, isRunBehind ? null : run, selected, rival),
  };
}

/** The whole way of one start's hiker with one of the optimizers: from the run where it was kept, else walked again alone. */
export function wayOf(
  scenario: Scenario,
  starts: Placed,
  run: Run | null,
  selected: number | null,
  rival: number,
): Track | null {
  const index = selected === null ? -1 : starts.id.indexOf(selected);
  if (index === -1) return null;
  const kept = run?.tracks.find(({ start, optimizer }) => start === index && optimizer === rival);
  if (kept !== undefined) return kept;
  const plan = planOf(scenario);
  const alone = beginRun({
    ...plan,
    rivals: [plan.rivals[rival]],
    starts: {
      id: starts.id.slice(index, index + 1),
      x: starts.x.slice(index, index + 1),
      y: starts.y.slice(index, index + 1),
    },
  });
  alone.extend(scenario.stop.maxSteps);
  return { ...alone.tracks[0], optimizer: rival };
}

/** A run that is known at once as far as a hand would not feel it, and a little further where the playhead is. */
function begin(scenario: Scenario, starts: Placed, playhead: number): Run {
  const run = beginRun(planOf(scenario));
  const stepsOfAll = starts.id.length * weightOfStart(scenario);
  const atOnce = Math.floor(stepsAtOnce / Math.max(1, stepsOfAll));
  const toPlayhead = Math.ceil(playhead) * stepsOfAll <= playheadWorth * stepsAtOnce ? Math.ceil(playhead) : 0;
  run.extend(Math.max(atOnce, toPlayhead));
  return run;
}

function isLong(scenario: Scenario, starts: Placed): boolean {
  return starts.id.length * weightOfStart(scenario) * scenario.stop.maxSteps > stepsAtOnce;
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
