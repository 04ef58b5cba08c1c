import { Group } from 'three';
import { prefersStillness } from '../../look/prefersStillness.ts';
import type { State } from '../../store/store.ts';
import { mostContourPoints } from '../figures/contourFigure.ts';
import { overlayCasing, overlayLooks } from '../figures/overlayLooks.ts';
import { type Overlay, overlayShown } from '../figures/overlayShown.ts';
import { ink } from '../trailLook.ts';
import { addWay, chain, drape } from './drape.ts';
import { cssColor } from './marks.ts';
import { type Ribbon, ribbon } from './ribbon.ts';
import type { Layer, Stage } from './stage.ts';

/** Beside the places of the lines themselves there are gaps between them. */
const room = mostContourPoints + 2000;

/** So many points a place, or a way is taken to be crowded and loses some. */
const roomAPlace = 5;

/** Contour lines of another landscape, laid over the one that is walked. */
export function overlay(stage: Stage): Layer {
  const overlayOf = overlayShown();
  const object = new Group();
  const points = chain(room);
  let line: Ribbon | null = null;
  let lineFor: Overlay['of'] | null = null;
  let shown: Overlay | null = null;
  let shownOn: Pick<State, 'drawn' | 'heights'> | null = null;

  function lineOf(of: Overlay['of']): Ribbon {
    if (line !== null && lineFor === of) return line;
    line?.dispose();
    object.clear();
    line = ribbon(stage, room, {
      ...overlayLooks[of],
      color: cssColor(overlayLooks[of].color),
      dotRadius: 0,
      opacity: 1,
      order: 1.5,
      shadow: { color: ink, ...overlayCasing },
      grows: false,
    });
    lineFor = of;
    object.add(line.object);
    return line;
  }

  function build({ of, contours }: Overlay, { drawn, heights }: State): void {
    const made = lineOf(of);
    points.length = 0;
    for (const { x, y } of contours) {
      addWay(points, { x, y, reached: x.length - 1 }, drawn.domain, roomAPlace * x.length);
    }
    drape(points, drawn, heights, stage.plot, made.points);
    made.drawn(points.length);
  }

  return {
    object,
    update(state, at) {
      const next = overlayOf(state, at, performance.now(), prefersStillness());
      object.visible = next !== null;
      const isSame = next === shown && shownOn?.drawn === state.drawn && shownOn.heights === state.heights;
      if (next === null || isSame) return;
      build(next, state);
      shown = next;
      shownOn = state;
    },
    dispose() {
      line?.dispose();
    },
  };
}
