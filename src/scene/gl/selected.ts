import { Group } from 'three';
import { valleyOf } from '../../core/valleyOf.ts';
import { hikerPale, hikerRed, rimWhite } from '../../look/hikerColors.ts';
import { markOf } from '../../look/valleyMarks.ts';
import type { State } from '../../store/store.ts';
import { addWay, chain, drape } from './drape.ts';
import { diverged, hikerKinds } from './hikers.ts';
import { cssColor, type MarkKind, marks } from './marks.ts';
import { pin, pins } from './pins.ts';
import { ribbon } from './ribbon.ts';
import type { Layer, Stage } from './stage.ts';

const room = 24_000;
const haloKind = 3;

const [walking, left, lost] = hikerKinds;
const kinds: readonly MarkKind[] = [
  { ...walking, radius: 7.2, rim: 2 },
  { ...left, radius: 4.4, rim: 2 },
  { ...lost, radius: 6.4 },
  { radius: 12.5, rim: 1.8, shape: 'circle', isFilled: false },
];

const white = cssColor(rimWhite);
const red = cssColor(hikerRed);
const pale = cssColor(hikerPale);

/**
 * The hiker that is looked at closely: larger, in a ring, with a stronger trail. Its way is known at once even while a hand
 * moves its start and the run of all the others is behind.
 */
export function selected(stage: Stage): Layer {
  const line = ribbon(stage, room, {
    color: red,
    width: 2.2,
    dotRadius: 2.2,
    opacity: 1,
    order: 3,
    shadow: { color: white, width: 1.3, opacity: 1 },
    grows: true,
  });
  const dots = marks(stage, { kinds, order: 8, hiddenOpacity: 0.5 });
  dots.reserve(2);
  const object = new Group();
  object.add(line.object, dots.object);
  const points = chain(room);
  const here = pins(2);
  let shown: Pick<State, 'way' | 'surface' | 'heights'> | null = null;
  let shownUpTo = -1;
  let dressedFor: Pick<State, 'way' | 'minima' | 'scenario'> | null = null;

  function build({ way, surface, heights }: State): void {
    points.length = 0;
    if (way !== null) addWay(points, way, surface.domain, room);
    drape(points, surface, heights, stage.plot, line.points);
    line.drawn(points.length);
    object.visible = way !== null;
  }

  function dress({ way, scenario, minima, surface }: State): void {
    if (way === null) return;
    const isByMinimum = scenario.view.colors === 'minimum';
    const valley = valleyOf(minima, surface.domain, way.x[way.reached], way.y[way.reached]);
    dots.dress(0, white);
    if (isByMinimum && valley >= 0) dots.dress(1, cssColor(markOf(valley).color), markOf(valley).shape);
    else dots.dress(1, isByMinimum ? pale : red);
    dots.dressed();
  }

  function move({ way, surface, heights }: State, playhead: number): void {
    if (way === null) return;
    const step = Math.min(Math.floor(playhead), way.reached);
    const next = Math.min(step + 1, way.reached);
    const part = Math.min(playhead - step, 1);
    for (let mark = 0; mark < 2; mark++) {
      here.x[mark] = way.x[step] + part * (way.x[next] - way.x[step]);
      here.y[mark] = way.y[step] + part * (way.y[next] - way.y[step]);
    }
    pin(here, 2, surface, heights, stage.plot, dots.places);
    dots.places[3] = haloKind;
    if (way.stopped?.reason === 'diverged' && way.stopped.step <= playhead) dots.places[7] = diverged;
    dots.placed(2);
  }

  return {
    object,
    update(state, playhead) {
      const { way, surface, heights, minima, scenario } = state;
      const isSame =
        shown?.way === way &&
        shown.surface === surface &&
        shown.heights === heights &&
        shownUpTo === (way?.reached ?? 0);
      if (!isSame) {
        build(state);
        shown = state;
        shownUpTo = way?.reached ?? 0;
      }
      if (!isSame || dressedFor?.minima !== minima || dressedFor.scenario.view !== scenario.view) {
        dress(state);
        dressedFor = state;
      }
      move(state, playhead);
    },
    dispose() {
      line.dispose();
      dots.dispose();
    },
  };
}
