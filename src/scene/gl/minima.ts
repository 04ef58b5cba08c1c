import { Group } from 'three';
import { rimWhite } from '../../look/hikerColors.ts';
import type { State } from '../../store/store.ts';
import { edge } from '../trailLook.ts';
import { addWay, chain, drape } from './drape.ts';
import { cssColor, type MarkKind, marks, unseen } from './marks.ts';
import { pin, pins } from './pins.ts';
import { ribbon } from './ribbon.ts';
import type { Layer, Stage } from './stage.ts';

const globalKind = 1;
const ringKind = 2;

/** A local minimum is an upright cross, a global one a larger cross in a ring. */
const kinds: readonly MarkKind[] = [
  { radius: 3.6, rim: 1.2, shape: 'thin-plus', isFilled: true },
  { radius: 5, rim: 1.4, shape: 'thin-plus', isFilled: true },
  { radius: 8.5, rim: 1.6, shape: 'circle', isFilled: false },
];

const pointsOfLine = 160;
const mostLines = 20;

const white = cssColor(rimWhite);
const dark = cssColor('#14101c');

/** The known minima, where the scenario wants them marked: crosses, or lines where a minimum is a whole line. */
export function minima(stage: Stage): Layer {
  const crosses = marks(stage, { kinds, order: 5, hiddenOpacity: 0.35 });
  const line = ribbon(stage, mostLines * pointsOfLine, {
    color: white,
    width: 2,
    dotRadius: 0,
    opacity: 1,
    order: 5,
    shadow: edge,
    grows: false,
  });
  const points = chain(mostLines * pointsOfLine);
  const object = new Group();
  object.add(crosses.object, line.object);
  let shown: Pick<State, 'minima' | 'drawn' | 'heights'> | null = null;

  function build({ minima, drawn, heights }: State): void {
    const { domain } = drawn;
    const lone = minima.filter(({ along }) => along === undefined);
    const room = pins(2 * lone.length);
    crosses.reserve(Math.max(1, 2 * lone.length));
    for (const [k, { x, y }] of lone.entries()) {
      room.x.fill(x, 2 * k, 2 * k + 2);
      room.y.fill(y, 2 * k, 2 * k + 2);
    }
    pin(room, 2 * lone.length, drawn, heights, stage.plot, crosses.places);
    for (const [k, { global }] of lone.entries()) {
      const isOutside = crosses.places[8 * k + 3] === 1;
      crosses.places[8 * k + 3] = isOutside ? unseen : global ? globalKind : 0;
      crosses.places[8 * k + 7] = !isOutside && global ? ringKind : unseen;
      crosses.dress(2 * k, dark);
      crosses.dress(2 * k + 1, white);
    }
    crosses.dressed();
    crosses.placed(2 * lone.length);

    points.length = 0;
    for (const { x, y, along } of minima.slice(0, mostLines)) {
      if (along === undefined) continue;
      const way = {
        x: along === 'x' ? Float64Array.from(domain.x) : Float64Array.of(x, x),
        y: along === 'y' ? Float64Array.from(domain.y) : Float64Array.of(y, y),
        reached: 1,
      };
      addWay(points, way, domain, pointsOfLine);
    }
    drape(points, drawn, heights, stage.plot, line.points);
    line.drawn(points.length);
  }

  return {
    object,
    update(state) {
      object.visible = state.scenario.view.minima;
      if (!object.visible) return;
      const isSame = shown?.minima === state.minima && shown.drawn === state.drawn && shown.heights === state.heights;
      if (isSame) return;
      build(state);
      shown = state;
    },
    dispose() {
      crosses.dispose();
      line.dispose();
    },
  };
}
