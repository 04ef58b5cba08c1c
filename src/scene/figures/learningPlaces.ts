import type { Epochs } from '../../core/learning/epochs.ts';
import type { Task } from '../../core/learning/task.ts';
import type { Track } from '../../core/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { State } from '../../store/store.ts';
import { isEndWithheld } from '../guessing.ts';
import { isShown } from '../isShown.ts';
import { lowestPlace } from './lowestPlace.ts';

/** A place worth knowing: the lowest of the training or of the validation landscape, or where a hiker was after its best epoch. */
export type LearningPlace =
  | { readonly kind: 'lowest-train' | 'lowest-validation'; readonly x: number; readonly y: number }
  | { readonly kind: 'best-epoch'; readonly x: number; readonly y: number; readonly epoch: number };

type Asked = Pick<State, 'learning' | 'way' | 'epochs' | 'scenario' | 'isMoving' | 'guesses' | 'isEndSecret'>;

/** Whether validation rows have anything to show on the landscape. */
function wantsPlaces({ learning, scenario }: Pick<State, 'learning' | 'scenario'>): boolean {
  const isAsked = scenario.view.overlay === 'validation' || scenario.stop.patience > 0;
  return isAsked && learning !== null && learning.task.landscapes.validation !== null;
}

const none: readonly LearningPlace[] = [];

/** Keeps the places of the session that was last asked for; the same list as long as they are the same. */
export function learningPlaces(): (state: Asked) => readonly LearningPlace[] {
  const bestOf = bestKept();
  let told: readonly LearningPlace[] = none;

  return (state) => {
    const { learning, way, epochs, scenario, isMoving } = state;
    if (learning === null || !wantsPlaces(state)) {
      told = none;
      return told;
    }
    // where a hiker was after its best epoch is known before it gets there
    const isHidden = isEndWithheld(state) || way === null || !isShown(scenario, way.optimizer);
    const best = isHidden || epochs === null ? null : bestOf(way, epochs);
    const places = [
      ...(scenario.view.overlay === 'validation' ? lowestKnown(learning.task, scenario, isMoving) : []),
      ...(best === null ? [] : [best]),
    ];
    const isSame = told.length === places.length && told.every((place, k) => place === places[k]);
    if (!isSame) told = places;
    return told;
  };
}

/** By what is learned: all views of it share what has been found. */
const found = new WeakMap<Task, readonly LearningPlace[]>();

/** None as long as a hand is moving and they have not been found: a search would take longer than a picture may. */
function lowestKnown(task: Task, { surface }: Scenario, isMoving: boolean): readonly LearningPlace[] {
  const known = found.get(task);
  if (known !== undefined || isMoving) return known ?? none;
  // the squared error of a neuron may fall on beyond the minima that a search has found
  const places = lowestOf(task, !('task' in surface && surface.loss === 'squared-error'));
  found.set(task, places);
  return places;
}

function lowestOf({ landscapes: { train, validation } }: Task, areMinimaSure: boolean): LearningPlace[] {
  const { x, y } = train.domain;
  const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
  const trained = lowestPlace(train, middle, areMinimaSure);
  const validated = validation === null ? null : lowestPlace(validation, trained ?? middle, areMinimaSure);
  return [
    ...(trained === null ? [] : [{ kind: 'lowest-train' as const, ...trained }]),
    ...(validated === null ? [] : [{ kind: 'lowest-validation' as const, ...validated }]),
  ];
}

/** The same place again as long as a way that grows has no better epoch. */
function bestKept(): (way: Track, epochs: Epochs) => LearningPlace | null {
  let kept: Extract<LearningPlace, { kind: 'best-epoch' }> | null = null;
  return ({ x, y }, { best, step }) => {
    if (best < 0) return null;
    const place = { kind: 'best-epoch' as const, x: x[step[best]], y: y[step[best]], epoch: best };
    const isSame = kept?.x === place.x && kept.y === place.y && kept.epoch === place.epoch;
    if (kept === null || !isSame) kept = place;
    return kept;
  };
}

/** The straight line from the lowest training to the lowest validation place; null unless both are there. */
export function linkBetween(places: readonly LearningPlace[]): { x: Float64Array; y: Float64Array } | null {
  const train = places.find(({ kind }) => kind === 'lowest-train');
  const validation = places.find(({ kind }) => kind === 'lowest-validation');
  if (train === undefined || validation === undefined) return null;
  return { x: Float64Array.of(train.x, validation.x), y: Float64Array.of(train.y, validation.y) };
}
