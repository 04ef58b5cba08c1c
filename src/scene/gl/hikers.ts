import { destinations } from '../../core/destinations.ts';
import type { Run } from '../../core/run.ts';
import { hikerPale, hikerRed } from '../../look/hikerColors.ts';
import { markOf, valleyMarks } from '../../look/valleyMarks.ts';
import type { State } from '../../store/store.ts';
import { placesShown } from '../placesShown.ts';
import { cssColor, type MarkKind, marks, unseen } from './marks.ts';
import { pin, pins } from './pins.ts';
import type { Layer, Stage } from './stage.ts';

/** The kind of a hiker that has diverged; it stands for itself in the table. */
export const diverged = 2;

/** On the ground; off the map, at the nearest edge; where it was when it diverged. */
export const hikerKinds: readonly MarkKind[] = [
  { radius: 5.6, rim: 1.5, isFilled: true },
  { radius: 3.4, rim: 1.6, shape: 'circle', isFilled: false },
  { radius: 5, rim: 1.2, shape: 'thin-cross', isFilled: true },
];

/** Up to so many hikers are drawn in full size; more become smaller, down to a point. */
const fullSizeUpTo = 150;
const smallestScale = 0.2;

const red = cssColor(hikerRed);
const pale = cssColor(hikerPale);
const valleyColors = valleyMarks.map(({ color }) => cssColor(color));

/** Where a hiker that has not diverged is said to have done so. */
const never = Number.POSITIVE_INFINITY;

/** All hikers at the playhead; between two steps they are on their way. A picture allocates nothing while the run is the same. */
export function hikers(stage: Stage): Layer {
  const dots = marks(stage, { kinds: hikerKinds, order: 6, hiddenOpacity: 0.3 });
  const places = placesShown();
  let here = pins(0);
  /** Step at which each hiker diverged. */
  let divergedAt = new Float64Array(0);
  let shown: State | null = null;
  let shownAt = Number.NaN;
  let dressed: State | null = null;

  function begin(run: Run): void {
    if (here.x.length < run.hikers) {
      here = pins(run.hikers);
      divergedAt = new Float64Array(run.hikers);
      dots.reserve(run.hikers);
    }
    dots.setScale(Math.max(smallestScale, Math.min(1, (fullSizeUpTo / run.hikers) ** 0.28)));
  }

  /** Colours, shapes, and who diverges where: what is known only from steps that have been walked. */
  function dress({ run, scenario, minima, surface }: State): void {
    const valleys = scenario.view.colors === 'minimum' ? destinations(run, minima, surface.domain) : null;
    for (let k = 0; k < run.hikers; k++) {
      const stop = run.stopOf(k);
      divergedAt[k] = stop?.reason === 'diverged' ? stop.step : never;
      const valley = valleys === null ? -1 : valleys[k];
      if (valley < 0) dots.dress(k, valleys === null ? red : pale);
      else dots.dress(k, valleyColors[valley % valleyColors.length], markOf(valley).shape);
    }
    dots.dressed();
  }

  function move(state: State, playhead: number): void {
    const { run, surface, heights } = state;
    places.show(run, playhead);
    here.x.set(places.x);
    here.y.set(places.y);
    pin(here, run.hikers, surface, heights, stage.plot, dots.places);
    for (let k = 0; k < run.hikers; k++) if (divergedAt[k] <= playhead) dots.places[4 * k + 3] = diverged;
    // while the run is behind, the hiker whose start is moved is elsewhere: the layer of the selected knows where
    const stale = state.isRunBehind ? state.starts.id.indexOf(state.selected ?? -1) : -1;
    if (stale !== -1 && stale < run.hikers) dots.places[4 * stale + 3] = unseen;
    dots.placed(run.hikers);
  }

  return {
    object: dots.object,
    update(state, playhead) {
      if (shown?.run !== state.run) begin(state.run);
      const isDressed = dressed !== null && isDressedFor(dressed, state);
      if (!isDressed) {
        dress(state);
        dressed = state;
      }
      if (isDressed && playhead === shownAt && shown !== null && isSame(shown, state)) return;
      move(state, playhead);
      shown = state;
      shownAt = playhead;
    },
    dispose: dots.dispose,
  };
}

function isSame(before: State, now: State): boolean {
  return (
    before.run === now.run &&
    before.reached === now.reached &&
    before.surface === now.surface &&
    before.heights === now.heights &&
    before.selected === now.selected &&
    before.isRunBehind === now.isRunBehind
  );
}

function isDressedFor(before: State, now: State): boolean {
  // a large run that grows is looked at again when it is complete, not with every step
  const isUpToDate = before.reached === now.reached || !(now.run.isComplete || now.run.hikers <= fullSizeUpTo);
  return (
    before.run === now.run &&
    isUpToDate &&
    before.minima === now.minima &&
    before.scenario.view.colors === now.scenario.view.colors
  );
}
