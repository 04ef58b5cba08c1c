import { rimWhite } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import type { State } from '../../store/store.ts';
import { cssColor, type MarkKind, marks, unseen } from './marks.ts';
import { pin, pins } from './pins.ts';
import type { Layer, Stage } from './stage.ts';

const selectedKind = 1;

const kinds: readonly MarkKind[] = [
  { radius: 5.2, rim: 1.7, shape: 'circle', isFilled: false },
  { radius: 6.4, rim: 2.6, shape: 'circle', isFilled: false },
];

/** At the first step the rings are so much wider, to be seen around the hikers that stand in them. */
const roomForHiker = 1.75;

/** More rings than this would hide the ground. */
const mostRings = 2000;
const fullSizeUpTo = 150;

const white = cssColor(rimWhite);

/** Where the hikers begin: rings that can be dragged. */
export function starts(stage: Stage): Layer {
  const rings = marks(stage, { kinds, order: 4, hiddenOpacity: 0.35 });
  let shown: Pick<State, 'starts' | 'drawn' | 'heights' | 'selected' | 'rival'> | null = null;
  let room = pins(0);

  function place(state: State): void {
    const { starts, drawn, heights, selected, rival } = state;
    const color = cssColor(lookOf(rival).color);
    const count = starts.id.length > mostRings ? 0 : starts.id.length;
    if (room.x.length < count) {
      room = pins(count);
      rings.reserve(count);
    }
    room.x.set(starts.x.subarray(0, count));
    room.y.set(starts.y.subarray(0, count));
    pin(room, count, drawn, heights, stage.plot, rings.places);
    for (let k = 0; k < count; k++) {
      const isOutside = rings.places[4 * k + 3] === 1;
      rings.places[4 * k + 3] = isOutside ? unseen : starts.id[k] === selected ? selectedKind : 0;
      rings.dress(k, starts.id[k] === selected ? color : white);
    }
    rings.dressed();
    rings.placed(count);
    rings.setScale(Math.min(1, (fullSizeUpTo / count) ** 0.28));
    rings.setOpacity(Math.min(1, (fullSizeUpTo / count) ** 0.5));
  }

  return {
    object: rings.object,
    update(state, at) {
      const { starts, drawn, heights, selected, rival } = state;
      rings.setRoom(1 + (roomForHiker - 1) * Math.max(0, 1 - at));
      const isSame =
        shown?.starts === starts &&
        shown.drawn === drawn &&
        shown.heights === heights &&
        shown.selected === selected &&
        shown.rival === rival;
      if (isSame) return;
      place(state);
      shown = state;
    },
    dispose: rings.dispose,
  };
}
