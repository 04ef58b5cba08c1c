import { Group } from 'three';
import type { Track } from '../../core/run.ts';
import { valleyOf } from '../../core/valleyOf.ts';
import { hikerPale, rimWhite } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import { markOf } from '../../look/valleyMarks.ts';
import type { State } from '../../store/store.ts';
import { isByMinimum } from '../isByMinimum.ts';
import { isShown } from '../isShown.ts';
import { divergedStep, markedStop } from '../markedStop.ts';
import { siblingTracks } from '../siblingTracks.ts';
import { edge } from '../trailLook.ts';
import { addWay, chain, drape } from './drape.ts';
import { diverged, hikerKinds, stopped } from './hikers.ts';
import { cssColor, type MarkKind, marks } from './marks.ts';
import { pin, pins } from './pins.ts';
import { type Ribbon, ribbon } from './ribbon.ts';
import { type RivalRibbons, rivalRibbons } from './rivalRibbons.ts';
import type { Layer, Stage } from './stage.ts';

const room = 24_000;
const siblingRoom = 48_000;
const haloKind = 3;

const [walking, left, lost, , halted] = hikerKinds;
const kinds: readonly MarkKind[] = [
  { ...walking, radius: 7.2, rim: 2 },
  { ...left, radius: 4.4, rim: 2 },
  { ...lost, radius: 6.4 },
  { radius: 12.5, rim: 1.8, shape: 'circle', isFilled: false },
  { ...halted, radius: 7.2, rim: 2 },
];

const white = cssColor(rimWhite);
const pale = cssColor(hikerPale);

/**
 * The hiker that is looked at closely: larger, in a ring, with a stronger trail in the colour of its optimizer, and the ways
 * of its rivals from the same start a little stronger than all others. Its way is known at once even while a hand moves its
 * start and the run of all the others is behind.
 */
export function selected(stage: Stage): Layer {
  let line: Ribbon = lineOf(stage, 0);
  let lineFor = 0;
  const lines = new Group();
  lines.add(line.object);
  /** Made when there are rivals. */
  let siblings: RivalRibbons | null = null;
  const dots = marks(stage, { kinds, order: 8, hiddenOpacity: 0.5 });
  dots.reserve(2);
  const object = new Group();
  object.add(lines, dots.object);
  const points = chain(room);
  const here = pins(2);
  let shown: State | null = null;
  let shownUpTo = -1;
  let dressedFor: Pick<State, 'minima' | 'scenario' | 'guesses'> | null = null;

  function build(state: State): void {
    const { way } = state;
    object.visible = way !== null && isShown(state.scenario, way.optimizer);
    if (way === null) return;
    if (way.optimizer !== lineFor) {
      line.dispose();
      lines.remove(line.object);
      line = lineOf(stage, way.optimizer);
      lineFor = way.optimizer;
      lines.add(line.object);
    }
    lay(way, line, room, state);
    if (state.scenario.optimizers.length > 1) buildSiblings(state);
    else if (siblings !== null) siblings.object.visible = false;
  }

  function buildSiblings(state: State): void {
    if (siblings === null) {
      siblings = rivalRibbons(stage, siblingRoom, 0.45, { order: 2.6, opacity: 1 });
      lines.add(siblings.object);
    }
    siblings.object.visible = true;
    siblings.dress(state.scenario);
    const tracks = siblingTracks(state);
    for (const [rival, ribbon] of siblings.ribbons.entries()) {
      lay(tracks.find(({ optimizer }) => optimizer === rival) ?? null, ribbon, siblings.room, state);
    }
  }

  function lay(way: Track | null, ribbon: Ribbon, most: number, { drawn, heights }: State): void {
    points.length = 0;
    if (way !== null) addWay(points, way, drawn.domain, Math.min(room, most));
    drape(points, drawn, heights, stage.plot, ribbon.points);
    ribbon.drawn(points.length);
  }

  function dress(state: State): void {
    const { way, minima, surface } = state;
    if (way === null) return;
    const isByValley = isByMinimum(state);
    const valley = valleyOf(minima, surface.domain, way.x[way.reached], way.y[way.reached]);
    dots.dress(0, white);
    if (isByValley && valley >= 0) dots.dress(1, cssColor(markOf(valley).color), markOf(valley).shape);
    else if (isByValley) dots.dress(1, pale);
    else dots.dress(1, cssColor(lookOf(way.optimizer).color), lookOf(way.optimizer).shape);
    dots.dressed();
  }

  function move({ way, drawn, heights }: State, at: number): void {
    if (way === null) return;
    const step = Math.min(Math.floor(at), way.reached);
    const next = Math.min(step + 1, way.reached);
    const part = Math.min(at - step, 1);
    for (let mark = 0; mark < 2; mark++) {
      here.x[mark] = way.x[step] + part * (way.x[next] - way.x[step]);
      here.y[mark] = way.y[step] + part * (way.y[next] - way.y[step]);
    }
    pin(here, 2, drawn, heights, stage.plot, dots.places);
    dots.places[3] = haloKind;
    if (markedStop(way.stopped) <= at && dots.places[7] === 0) dots.places[7] = stopped;
    if (divergedStep(way.stopped) <= at) dots.places[7] = diverged;
    dots.placed(2);
  }

  return {
    object,
    update(state, at) {
      const { way, minima, scenario, guesses } = state;
      // the rivals' ways grow with the run
      const upTo = scenario.optimizers.length > 1 ? state.run.reached : (way?.reached ?? 0);
      const isSame = shown !== null && isSameWay(shown, state) && shownUpTo === upTo;
      if (!isSame) {
        build(state);
        shown = state;
        shownUpTo = upTo;
      }
      const isDressed =
        dressedFor?.minima === minima && dressedFor.scenario.view === scenario.view && dressedFor.guesses === guesses;
      if (!isSame || !isDressed) {
        dress(state);
        dressedFor = state;
      }
      move(state, at);
    },
    dispose() {
      line.dispose();
      siblings?.dispose();
      dots.dispose();
    },
  };
}

function lineOf(stage: Stage, rival: number): Ribbon {
  return ribbon(stage, room, {
    color: cssColor(lookOf(rival).color),
    dash: lookOf(rival).dash,
    width: 2.2,
    dotRadius: 2.2,
    opacity: 1,
    order: 3,
    shadow: { color: rimWhite, width: 1.3, opacity: 1 },
    edge,
    grows: true,
  });
}

function isSameWay(before: State, now: State): boolean {
  return (
    before.way === now.way &&
    before.drawn === now.drawn &&
    before.heights === now.heights &&
    before.scenario.optimizers === now.scenario.optimizers &&
    before.scenario.view.colors === now.scenario.view.colors &&
    before.isRunBehind === now.isRunBehind
  );
}
