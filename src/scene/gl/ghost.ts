import { Group } from 'three';
import type { Pinned } from '../../store/consequences.ts';
import type { State } from '../../store/store.ts';
import { chosenTracks } from '../chosenTracks.ts';
import { ghostLook, mostGhosts } from '../ghostLook.ts';
import { isShown } from '../isShown.ts';
import { pinnedHere } from '../pinnedHere.ts';
import { addWay, chain, drape } from './drape.ts';
import { cssColor, marks, unseen } from './marks.ts';
import { pin, pins } from './pins.ts';
import { ribbon } from './ribbon.ts';
import type { Layer, Stage } from './stage.ts';

const room = 80_000;

/** Up to so many ways are drawn in full strength. */
const strongUpTo = 40;

/** The whole ways of a run that is pinned, and where they end, under everything else. */
export function ghost(stage: Stage): Layer {
  const color = cssColor(ghostLook.color);
  const line = ribbon(stage, room, {
    color,
    dash: ghostLook.dash,
    width: ghostLook.width,
    dotRadius: 0,
    opacity: 1,
    order: 1,
    shadow: ghostLook.casing,
    grows: false,
  });
  const kinds = [{ radius: ghostLook.radius, rim: 1.2, shape: 'circle', isFilled: false }] as const;
  const rings = marks(stage, { kinds, order: 1.2, hiddenOpacity: 0.2 });
  const object = new Group();
  object.add(line.object, rings.object);
  const points = chain(room);
  let asked: Pick<State, 'pinned' | 'surface' | 'guesses'> | null = null;
  let pinned: Pinned | null = null;
  let shown: Pick<State, 'drawn' | 'heights'> | null = null;
  let shownRun: Pinned['run'] | null = null;
  let shownUpTo = -1;

  function build({ run, of }: Pinned, { drawn, heights }: State): void {
    const tracks = chosenTracks(run, of).flat();
    points.length = 0;
    for (const track of tracks) addWay(points, track, drawn.domain, Math.floor(room / tracks.length));
    drape(points, drawn, heights, stage.plot, line.points);
    line.drawn(points.length);
    line.setOpacity(Math.min(1, (strongUpTo / tracks.length) ** 0.5));

    const count = run.hikers > mostGhosts ? 0 : run.hikers;
    const ends = pins(count);
    if (count > 0) run.placesAt(run.reached, ends.x, ends.y, ends.height);
    rings.reserve(Math.max(1, count));
    pin(ends, count, drawn, heights, stage.plot, rings.places);
    for (let k = 0; k < count; k++) {
      const rival = Math.floor((k * of.optimizers.length) / run.hikers);
      const isOutside = rings.places[4 * k + 3] === 1;
      rings.places[4 * k + 3] = isOutside || !isShown(of, rival) ? unseen : 0;
      rings.dress(k, color);
    }
    rings.dressed();
    rings.placed(count);
  }

  return {
    object,
    update(state) {
      const isAsked =
        asked?.pinned === state.pinned && asked.surface === state.surface && asked.guesses === state.guesses;
      if (!isAsked) pinned = pinnedHere(state);
      asked = state;
      object.visible = pinned !== null;
      const isSame =
        shownRun === pinned?.run &&
        shownUpTo === pinned?.run.reached &&
        shown?.drawn === state.drawn &&
        shown.heights === state.heights;
      if (pinned === null || isSame) return;
      build(pinned, state);
      shown = state;
      shownRun = pinned.run;
      shownUpTo = pinned.run.reached;
    },
    dispose() {
      line.dispose();
      rings.dispose();
    },
  };
}
