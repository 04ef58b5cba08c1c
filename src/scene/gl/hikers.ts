import { destinations } from '../../core/destinations.ts';
import { hikerPale } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import { markOf, valleyMarks } from '../../look/valleyMarks.ts';
import type { State } from '../../store/store.ts';
import { isByMinimum } from '../isByMinimum.ts';
import { isShown } from '../isShown.ts';
import { divergedStep, markedStop } from '../markedStop.ts';
import { placesShown } from '../placesShown.ts';
import { cssColor, type MarkKind, marks, unseen } from './marks.ts';
import { pin, pins } from './pins.ts';
import type { Layer, Stage } from './stage.ts';

/** The kind of a hiker that has diverged; it stands for itself in the table. */
export const diverged = 2;

/** The kind of a hiker on the ground that has stopped before its budget was spent. */
export const stopped = 4;

const walking: MarkKind = { radius: 5.6, rim: 1.5, isFilled: true };

/** On the ground; off the map, at the nearest edge; where it was when it diverged; not to be seen; stopped on the ground. */
export const hikerKinds: readonly MarkKind[] = [
  walking,
  { radius: 3.4, rim: 1.6, shape: 'circle', isFilled: false },
  { radius: 5, rim: 1.2, shape: 'thin-cross', isFilled: true },
  { radius: 0, rim: 0, isFilled: false },
  { ...walking, hasStop: true },
];

/** Up to so many hikers are drawn in full size; more become smaller, down to a point. */
const fullSizeUpTo = 150;
const smallestScale = 0.2;

const pale = cssColor(hikerPale);
// as many as there are looks of rivals
const rivalColors = valleyMarks.map((_, rival) => cssColor(lookOf(rival).color));
const valleyColors = valleyMarks.map(({ color }) => cssColor(color));

/** All hikers where they have come to; between two steps they are on their way. A picture allocates nothing while the run is the same. */
export function hikers(stage: Stage): Layer {
  const dots = marks(stage, { kinds: hikerKinds, order: 6, hiddenOpacity: 0.3 });
  const places = placesShown();
  let here = pins(0);
  /** Step at which each hiker diverged, and at which it stopped early; ∞ where it did not. */
  let divergedAt = new Float64Array(0);
  let stoppedAt = new Float64Array(0);
  let shown: State | null = null;
  let shownAt = Number.NaN;
  let dressed: State | null = null;

  function begin({ run, scenario }: State): void {
    if (here.x.length < run.hikers) {
      here = pins(run.hikers);
      divergedAt = new Float64Array(run.hikers);
      stoppedAt = new Float64Array(run.hikers);
      dots.reserve(run.hikers);
    }
    const rivals = scenario.optimizers.length;
    const count = (run.hikers / rivals) * scenario.optimizers.filter((_, rival) => isShown(scenario, rival)).length;
    dots.setScale(Math.max(smallestScale, Math.min(1, (fullSizeUpTo / count) ** 0.28)));
  }

  /** Colours, shapes, and who stops where: what is known only from steps that have been walked. */
  function dress(state: State): void {
    const { run, scenario, minima, surface, ground } = state;
    const valleys = isByMinimum(state) ? destinations(run, minima, surface.domain, undefined, ground) : null;
    const each = run.hikers / scenario.optimizers.length;
    for (let k = 0; k < run.hikers; k++) {
      const stop = run.stopOf(k);
      divergedAt[k] = divergedStep(stop);
      stoppedAt[k] = markedStop(stop);
      const rival = Math.floor(k / each);
      const valley = valleys === null ? -1 : valleys[k];
      if (valley >= 0) dots.dress(k, valleyColors[valley % valleyColors.length], markOf(valley).shape);
      else if (valleys !== null) dots.dress(k, pale);
      else dots.dress(k, rivalColors[rival % rivalColors.length], lookOf(rival).shape);
    }
    dots.dressed();
  }

  function move(state: State, at: number): void {
    const { run, drawn, heights, scenario } = state;
    const { length } = scenario.optimizers;
    const each = run.hikers / length;
    places.show(run, at);
    here.x.set(places.x);
    here.y.set(places.y);
    pin(here, run.hikers, drawn, heights, stage.plot, dots.places);
    for (let k = 0; k < run.hikers; k++) {
      if (stoppedAt[k] <= at && dots.places[4 * k + 3] === 0) dots.places[4 * k + 3] = stopped;
      if (divergedAt[k] <= at) dots.places[4 * k + 3] = diverged;
    }
    // while the run is behind, the hiker whose start is moved is elsewhere: the layer of the selected knows where
    const stale = state.isRunBehind ? state.starts.id.indexOf(state.selected ?? -1) : -1;
    for (let rival = 0; rival < length; rival++) {
      if (stale !== -1 && stale < each) dots.places[4 * (rival * each + stale) + 3] = unseen;
      if (isShown(scenario, rival)) continue;
      for (let k = rival * each; k < (rival + 1) * each; k++) dots.places[4 * k + 3] = unseen;
    }
    dots.placed(run.hikers);
  }

  return {
    object: dots.object,
    update(state, at) {
      if (shown?.run !== state.run || shown.scenario.optimizers !== state.scenario.optimizers) begin(state);
      const isDressed = dressed !== null && isDressedFor(dressed, state);
      if (!isDressed) {
        dress(state);
        dressed = state;
      }
      if (isDressed && at === shownAt && shown !== null && isSame(shown, state)) return;
      move(state, at);
      shown = state;
      shownAt = at;
    },
    dispose: dots.dispose,
  };
}

function isSame(before: State, now: State): boolean {
  return (
    before.run === now.run &&
    before.reached === now.reached &&
    before.drawn === now.drawn &&
    before.heights === now.heights &&
    before.selected === now.selected &&
    before.isRunBehind === now.isRunBehind &&
    before.scenario.optimizers === now.scenario.optimizers
  );
}

function isDressedFor(before: State, now: State): boolean {
  // a large run that grows is looked at again when it is complete, not with every step
  const isUpToDate = before.reached === now.reached || !(now.run.isComplete || now.run.hikers <= fullSizeUpTo);
  return (
    before.run === now.run &&
    isUpToDate &&
    before.minima === now.minima &&
    before.ground === now.ground &&
    isByMinimum(before) === isByMinimum(now)
  );
}
