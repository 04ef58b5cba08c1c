import { type Epochs, epochsOf } from '../../core/learning/epochs.ts';
import type { Task } from '../../core/learning/task.ts';
import type { Track } from '../../core/run.ts';
import type { Learning } from '../../scenario/learningOf.ts';
import type { State } from '../../store/store.ts';
import { isShown } from '../isShown.ts';
import { lowestPlace } from './lowestPlace.ts';

/** A place worth knowing: the lowest of the training or of the validation landscape, or where a hiker was after its best epoch. */
export type LearningPlace =
  | { readonly kind: 'lowest-train' | 'lowest-validation'; readonly x: number; readonly y: number }
  | { readonly kind: 'best-epoch'; readonly x: number; readonly y: number; readonly epoch: number };

type Asked = Pick<State, 'learning' | 'way' | 'scenario'>;

/** Whether validation rows have anything to show on the landscape. */
function wantsPlaces({ learning, scenario }: Pick<State, 'learning' | 'scenario'>): boolean {
  const isAsked = scenario.view.overlay === 'validation' || scenario.stop.patience > 0;
  return isAsked && learning !== null && learning.task.landscapes.validation !== null;
}

const none: readonly LearningPlace[] = [];

/** Keeps the places of the session that was last asked for; the same list as long as they are the same. */
export function learningPlaces(): (state: Asked) => readonly LearningPlace[] {
  const lowestOf = lowestKept();
  const bestOf = bestKept();
  let told: readonly LearningPlace[] = none;

  return (state) => {
    const { learning, way, scenario } = state;
    if (learning === null || !wantsPlaces(state)) {
      told = none;
      return told;
    }
    const best = way !== null && isShown(scenario, way.optimizer) ? bestOf(way, learning) : null;
    const places = [
      ...(scenario.view.overlay === 'validation' ? lowestOf(learning.task) : []),
      ...(best === null ? [] : [best]),
    ];
    const isSame = told.length === places.length && told.every((place, k) => place === places[k]);
    if (!isSame) told = places;
    return told;
  };
}

function lowestKept(): (task: Task) => readonly LearningPlace[] {
  let kept: { readonly task: Task; readonly places: readonly LearningPlace[] } | null = null;
  return (task) => {
    if (kept?.task !== task) kept = { task, places: lowestOf(task) };
    return kept.places;
  };
}

function lowestOf({ landscapes: { train, validation } }: Task): LearningPlace[] {
  const { x, y } = train.domain;
  const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
  const trained = lowestPlace(train, middle);
  const validated = validation === null ? null : lowestPlace(validation, trained ?? middle);
  return [
    ...(trained === null ? [] : [{ kind: 'lowest-train' as const, ...trained }]),
    ...(validated === null ? [] : [{ kind: 'lowest-validation' as const, ...validated }]),
  ];
}

/** A way that grows is asked about only those epochs that are new. */
function bestKept(): (way: Track, learning: Learning) => LearningPlace | null {
  let kept: { readonly way: Track; readonly learning: Learning; readonly epochs: Epochs } | null = null;
  let place: LearningPlace | null = null;
  return (way, learning) => {
    const { task, pace } = learning;
    const known = kept?.way === way && kept.learning === learning ? kept.epochs : undefined;
    if (known !== undefined && known.step.length > Math.floor(way.reached / pace.stepsAnEpoch)) return place;
    const epochs = epochsOf(way, task, pace, known);
    if (known?.best !== epochs.best) place = placeAfter(way, epochs);
    kept = { way, learning, epochs };
    return place;
  };
}

function placeAfter({ x, y }: Track, { best, step }: Epochs): LearningPlace | null {
  return best < 0 ? null : { kind: 'best-epoch', x: x[step[best]], y: y[step[best]], epoch: best };
}

/** The straight line from the lowest training to the lowest validation place; null unless both are there. */
export function linkBetween(places: readonly LearningPlace[]): { x: Float64Array; y: Float64Array } | null {
  const train = places.find(({ kind }) => kind === 'lowest-train');
  const validation = places.find(({ kind }) => kind === 'lowest-validation');
  if (train === undefined || validation === undefined) return null;
  return { x: Float64Array.of(train.x, validation.x), y: Float64Array.of(train.y, validation.y) };
}
