import type { Task } from '../../core/learning/task.ts';
import type { Track } from '../../core/run.ts';
import type { Surface } from '../../core/surface.ts';
import type { Learning } from '../../scenario/learningOf.ts';
import type { State } from '../../store/store.ts';
import { calmStep } from './calmStep.ts';
import { type Contour, contourFigure } from './contourFigure.ts';

/** Contour lines of another landscape than the one that is walked. */
export interface Overlay {
  readonly of: 'batch' | 'validation';
  readonly contours: readonly Contour[];
}

type Asked = Pick<State, 'learning' | 'heights' | 'selected' | 'way' | 'starts' | 'scenario' | 'isPlaying'>;

/** Nodes a side of the net that lines are found in: fewer where each height costs a pass over many rows. */
const finestSide = 61;
const coarsestSide = 25;
const rowsAtOnce = 400_000;

/** Whose contour lines there are to be drawn; null where there are none. */
export function overlayWanted({ learning, scenario, starts }: Asked): Overlay['of'] | null {
  const { overlay } = scenario.view;
  if (learning === null || overlay === 'none') return null;
  if (overlay === 'validation') return learning.task.landscapes.validation === null ? null : overlay;
  return learning.batches === null || starts.id.length === 0 ? null : overlay;
}

/** Keeps the lines that were last asked for until they are those of other rows, or at other levels. */
export function overlayShown(): (state: Asked, playhead: number, nowMs: number, isStill: boolean) => Overlay | null {
  const stepOf = calmStep();
  let made: Overlay | null = null;
  let madeFor: Pick<Asked, 'learning' | 'heights'> | null = null;
  let madeOf = '';

  return (state, playhead, nowMs, isStill) => {
    const { learning, heights, selected, way, starts } = state;
    const of = overlayWanted(state);
    if (of === null || learning === null) return null;
    const id = selected ?? starts.id[0];
    const step = Math.min(stepOf(state, playhead, nowMs, isStill), lastStepOf(way));
    const key = of === 'batch' ? `${id} ${step}` : of;
    if (madeOf === key && madeFor?.learning === learning && madeFor.heights === heights) return made;
    const ground = of === 'batch' ? batchGround(learning, id, step) : validationGround(learning);
    made = ground === null ? null : { of, contours: contourFigure(ground.surface, heights, ground.side) };
    madeFor = { learning, heights };
    madeOf = key;
    return made;
  };
}

/** Who has stopped looks at no more batches. */
function lastStepOf(way: Track | null): number {
  if (way === null) return Number.POSITIVE_INFINITY;
  return way.stopped === undefined ? way.reached : Math.max(0, way.reached - 1);
}

interface Ground {
  readonly surface: Surface;
  readonly side: number;
}

function batchGround({ task, batches }: Learning, id: number, step: number): Ground | null {
  if (batches === null) return null;
  const { rows, from, to } = batches.of(id, step);
  return { surface: task.landscapeOf(rows.slice(from, to)), side: sideFor(task, to - from) };
}

function validationGround({ task }: Learning): Ground | null {
  const { validation } = task.landscapes;
  return validation === null ? null : { surface: validation, side: sideFor(task, task.split.validation.length) };
}

function sideFor({ rowsAHeight }: Task, rows: number): number {
  const most = Math.floor(Math.sqrt(rowsAtOnce / (rowsAHeight > 1 ? rows : 1)));
  return Math.max(coarsestSide, Math.min(finestSide, most));
}
