import { Group } from 'three';
import type { State } from '../../store/store.ts';
import { type LearningPlace, learningPlaces, linkBetween } from '../figures/learningPlaces.ts';
import { linkLook, placeColors } from '../figures/overlayLooks.ts';
import { edge } from '../trailLook.ts';
import { addWay, chain, drape } from './drape.ts';
import { cssColor, type MarkKind, marks, unseen } from './marks.ts';
import { pin, pins } from './pins.ts';
import { ribbon } from './ribbon.ts';
import type { Layer, Stage } from './stage.ts';

const kindOf: Readonly<Record<LearningPlace['kind'], number>> = {
  'lowest-train': 0,
  'lowest-validation': 1,
  'best-epoch': 2,
};

const kinds: readonly MarkKind[] = [
  { radius: 5, rim: 1.4, shape: 'thin-plus', isFilled: true },
  { radius: 6.4, rim: 2, shape: 'diamond', isFilled: false },
  { radius: 9.5, rim: 2.2, shape: 'circle', isFilled: false },
];

const mostPlaces = 3;
const pointsOfLink = 120;

/** The lowest places of the training and the validation landscape, and where the selected hiker was after its best epoch. */
export function learningMarks(stage: Stage): Layer {
  const placesOf = learningPlaces();
  const dots = marks(stage, { kinds, order: 7.4, hiddenOpacity: 0.5 });
  dots.reserve(mostPlaces);
  const link = ribbon(stage, pointsOfLink, {
    ...linkLook,
    color: cssColor(linkLook.color),
    dotRadius: 0,
    opacity: 1,
    order: 7.2,
    shadow: edge,
    grows: false,
  });
  const object = new Group();
  object.add(link.object, dots.object);
  const here = pins(mostPlaces);
  const points = chain(pointsOfLink);
  let shown: readonly LearningPlace[] | null = null;
  let shownOn: Pick<State, 'drawn' | 'heights'> | null = null;

  function build(places: readonly LearningPlace[], { drawn, heights }: State): void {
    for (const [k, { kind, x, y }] of places.entries()) {
      here.x[k] = x;
      here.y[k] = y;
      dots.dress(k, cssColor(placeColors[kind]));
    }
    pin(here, places.length, drawn, heights, stage.plot, dots.places);
    for (const [k, { kind }] of places.entries()) {
      const isOutside = dots.places[4 * k + 3] === 1;
      dots.places[4 * k + 3] = isOutside ? unseen : kindOf[kind];
    }
    dots.dressed();
    dots.placed(places.length);

    points.length = 0;
    const way = linkBetween(places);
    if (way !== null) addWay(points, { ...way, reached: 1 }, drawn.domain, pointsOfLink);
    drape(points, drawn, heights, stage.plot, link.points);
    link.drawn(points.length);
  }

  return {
    object,
    update(state) {
      const places = placesOf(state);
      object.visible = places.length > 0;
      const isSame = places === shown && shownOn?.drawn === state.drawn && shownOn.heights === state.heights;
      if (!object.visible || isSame) return;
      build(places, state);
      shown = places;
      shownOn = state;
    },
    dispose() {
      link.dispose();
      dots.dispose();
    },
  };
}
