import { momentAt } from '../core/network/momentAt.ts';
import type { learningSceneEn } from '../i18n/learningScene.en.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { State } from '../store/store.ts';
import type { LearningPlace } from './figures/learningPlaces.ts';
import { isPlace, trainingsShown } from './trainingsShown.ts';

/** A few words beside a place of the landscape. */
export interface Note {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The height it stands at; afloat where that is not the ground's. */
  readonly height: number;
  readonly isAfloat: boolean;
  /** Notes of places that may be close together stand on different sides of them. */
  readonly side: 'above' | 'below' | 'right';
}

const sides: Readonly<Record<LearningPlace['kind'], Note['side']>> = {
  'lowest-train': 'above',
  'lowest-validation': 'below',
  'best-epoch': 'right',
};

/** What is written on the landscape: the names of places, and how the training that is looked at stands. */
export function learningNotes(
  state: Pick<State, 'drawn' | 'network' | 'training' | 'scenario'>,
  places: readonly LearningPlace[],
  playhead: number,
  texts: typeof learningSceneEn.notes,
  numbers: NumberFormat,
): Note[] {
  const notes = places.map((place): Note => {
    const { kind, x, y } = place;
    const text = kind === 'best-epoch' ? texts.bestEpoch(numbers.count(place.epoch)) : texts[kind];
    return { text, x, y, height: state.drawn.value(x, y), isAfloat: false, side: sides[kind] };
  });
  const lookedAt = trainingsShown(state).find(({ isLookedAt }) => isLookedAt);
  if (lookedAt === undefined) return notes;
  const { path } = lookedAt;
  const moment = momentAt(path, playhead);
  if (!isPlace(path, moment)) return notes;
  const text = texts.training(numbers.number(path.loss[moment], 3), numbers.number(path.distance[moment], 3));
  const [x, y, height] = [path.x[moment], path.y[moment], path.loss[moment]];
  return [...notes, { text, x, y, height, isAfloat: true, side: 'right' }];
}

/** Between a place and what is written beside it, in pixels. */
const gap = 15;

/** Where the left edge of a note goes whose place is at the pixel `px`: inside of the view, and on the other side of the place if it must. */
export function leftOf(side: Note['side'], px: number, width: number, viewWidth: number): number {
  const isBeside = side === 'right';
  const wanted = isBeside ? px + gap : px - width / 2;
  if (isBeside && wanted + width > viewWidth) return Math.max(0, px - gap - width);
  return Math.max(0, Math.min(wanted, viewWidth - width));
}
