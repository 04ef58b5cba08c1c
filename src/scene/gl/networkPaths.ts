import { Group } from 'three';
import { momentAt } from '../../core/network/momentAt.ts';
import { rimWhite } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import type { State } from '../../store/store.ts';
import { divergedStep, markedStop } from '../markedStop.ts';
import { edge, trailLook } from '../trailLook.ts';
import { isPlace, lastPlace, plumbedMoments, type TrainingShown, trainingsShown } from '../trainingsShown.ts';
import { hikerKinds } from './hikers.ts';
import { cssColor, type MarkKind, type Marks, marks } from './marks.ts';
import { gap, writePath } from './pathPoints.ts';
import { pin, pins } from './pins.ts';
import { type Ribbon, ribbon } from './ribbon.ts';
import type { Layer, Stage } from './stage.ts';

const ringKind = 1;
const crossKind = 2;
const haloKind = 3;
const stoppedKind = 4;

const [walking, , lost, , halted] = hikerKinds;
const kinds: readonly MarkKind[] = [
  walking,
  { radius: 5.2, rim: 1.7, shape: 'circle', isFilled: false },
  lost,
  { radius: 11.5, rim: 1.8, shape: 'circle', isFilled: false },
  halted,
];

/** A start, where it is now, and a ring around that for the one that is looked at. */
const marksEach = 3;

/** Plumb lines of all trainings, of two ends and a gap each. */
const mostPlumbs = 200;
const pointsOfPlumb = 3;

const white = cssColor(rimWhite);
interface Line {
  readonly training: TrainingShown;
  readonly ribbon: Ribbon;
}

/**
 * The trainings of a network over the plane through its weights, each at its true loss: a way that has left the plane runs above
 * or below the ground, and plumb lines show by how much.
 */
export function networkPaths(stage: Stage): Layer {
  const lines = new Group();
  let drawnLines: readonly Line[] = [];
  const dots = marks(stage, { kinds, order: 6.4, hiddenOpacity: 0.8 });
  const plumbs = ribbon(stage, pointsOfPlumb * mostPlumbs, {
    color: white,
    width: 1,
    dotRadius: 0,
    opacity: 1,
    order: 2.2,
    shadow: edge,
    grows: false,
    hiddenOpacity: 0.45,
  });
  const object = new Group();
  object.add(lines, plumbs.object, dots.object);
  const below = pins(mostPlumbs);
  const ground = new Float32Array(4 * mostPlumbs);
  let shown: Pick<State, 'network' | 'training' | 'drawn' | 'heights' | 'scenario'> | null = null;
  let moments: readonly number[] = [];

  function disposeLines(): void {
    for (const { ribbon } of drawnLines) ribbon.dispose();
    lines.clear();
  }

  function build(state: State): void {
    disposeLines();
    drawnLines = trainingsShown(state).map((training) => {
      const ribbon = lineOf(stage, state, training);
      writePath(training.path, state.heights, stage.plot, ribbon.points);
      lines.add(ribbon.object);
      return { training, ribbon };
    });
    dots.reserve(Math.max(1, marksEach * drawnLines.length));
  }

  /** Ends every way at its present moment. */
  function move(state: State, at: number): void {
    let markCount = 0;
    let plumbCount = 0;
    for (const [k, { training, ribbon }] of drawnLines.entries()) {
      const moment = moments[k];
      ribbon.drawn(moment + 1);
      markCount = placeMarks(dots, markCount, training, moment, ribbon.points, at);
      const plumbed = training.isLookedAt ? plumbedMoments(moment) : [moment];
      for (const each of plumbed) {
        if (plumbCount === mostPlumbs || !isPlace(training.path, each)) continue;
        below.x[plumbCount] = training.path.x[each];
        below.y[plumbCount] = training.path.y[each];
        plumbs.points.set(ribbon.points.subarray(4 * each, 4 * each + 3), 4 * pointsOfPlumb * plumbCount);
        plumbCount++;
      }
    }
    dots.dressed();
    dots.placed(markCount);
    pin(below, plumbCount, state.drawn, state.heights, stage.plot, ground);
    for (let k = 0; k < plumbCount; k++) writePlumb(plumbs.points, k, ground);
    plumbs.drawn(pointsOfPlumb * plumbCount);
  }

  return {
    object,
    update(state, at) {
      object.visible = state.network !== null;
      if (!object.visible) return;
      const isSame = shown !== null && isSamePicture(shown, state);
      if (!isSame) {
        build(state);
        shown = state;
      }
      const areSameMoments = drawnLines.every(({ training }, k) => moments[k] === momentAt(training.path, at));
      if (isSame && areSameMoments) return;
      moments = drawnLines.map(({ training }) => momentAt(training.path, at));
      move(state, at);
    },
    dispose() {
      for (const { ribbon } of drawnLines) ribbon.dispose();
      plumbs.dispose();
      dots.dispose();
    },
  };
}

function isSamePicture(
  before: Pick<State, 'network' | 'training' | 'drawn' | 'heights' | 'scenario'>,
  now: State,
): boolean {
  return (
    before.network === now.network &&
    before.training === now.training &&
    before.drawn === now.drawn &&
    before.heights === now.heights &&
    before.scenario.optimizers === now.scenario.optimizers
  );
}

/** In the look of its optimizer's trails; the one that is looked at as the way of the selected hiker. */
function lineOf(stage: Stage, { scenario }: State, { path, isLookedAt }: TrainingShown): Ribbon {
  const look = trailLook(scenario, path.optimizer);
  const common = { opacity: 1, grows: false, hiddenOpacity: 0.65 };
  const room = path.step.length;
  return isLookedAt
    ? ribbon(stage, room, {
        ...common,
        color: cssColor(lookOf(path.optimizer).color),
        dash: lookOf(path.optimizer).dash,
        width: 2.4,
        dotRadius: 2.3,
        order: 3,
        shadow: { color: rimWhite, width: 1.3, opacity: 1 },
        edge,
      })
    : ribbon(stage, room, {
        ...common,
        color: cssColor(look.color),
        dash: look.dash,
        width: look.width,
        dotRadius: 2,
        order: 2.4,
        shadow: look.casing,
        edge: look.edge,
      });
}

/** Adds the marks of one training, and says how many there are then. */
function placeMarks(
  dots: Marks,
  first: number,
  { path, isLookedAt }: TrainingShown,
  moment: number,
  points: Float32Array,
  at: number,
): number {
  const { color, shape } = lookOf(path.optimizer);
  let count = first;

  function add(at: number, kind: number, fill: typeof white): void {
    if (!isPlace(path, at)) return;
    dots.places.set(points.subarray(4 * at, 4 * at + 3), 4 * count);
    dots.places[4 * count + 3] = kind;
    dots.dress(count, fill, shape);
    count++;
  }

  const hasDiverged = divergedStep(path.stopped) <= at;
  const hasStopped = markedStop(path.stopped) <= at;
  add(0, ringKind, isLookedAt ? cssColor(color) : white);
  if (isLookedAt) add(lastPlace(path, moment), haloKind, white);
  add(lastPlace(path, moment), hasDiverged ? crossKind : hasStopped ? stoppedKind : 0, cssColor(color));
  return count;
}

/** From a way, whose point is there already, down or up to the ground. */
function writePlumb(points: Float32Array, plumb: number, ground: Float32Array): void {
  const from = 4 * pointsOfPlumb * plumb;
  points[from + 3] = 0;
  points.set(ground.subarray(4 * plumb, 4 * plumb + 3), from + 4);
  points[from + 7] = 0;
  points[from + 11] = gap;
}
