import type { Plan, Track } from '../../core/run.ts';
import { type Stepper, stepper } from '../../core/stepAt.ts';
import { planOf } from '../../scenario/planOf.ts';
import { stageAt, stages } from '../../store/slowMotion.ts';
import type { State } from '../../store/store.ts';
import { batchFigure } from './batchFigure.ts';
import { curvatureFigure } from './curvatureFigure.ts';
import type { Figure } from './figure.ts';
import { stepFigure } from './stepFigure.ts';
import { type TangentFigure, tangentFigure } from './tangentFigure.ts';
import { wantsFigure } from './wantsFigure.ts';

/** What is drawn on the ground about the step that the selected hiker is taking. */
export interface FigureOfStep extends Figure {
  readonly tangent: TangentFigure | null;
}

const nothing: Figure = { lines: [], marks: [] };

/** How many of the stages of a step are shown: in slow motion one after the other, else all. */
export function stagesShown({ isSlow }: State, playhead: number): number {
  return isSlow ? stages.indexOf(stageAt(playhead)) + 1 : stages.length;
}

/**
 * Keeps the figure of the step that was last asked for, until another step, another way, another ground or another view is.
 */
export function figureShown(): (state: State, playhead: number) => FigureOfStep | null {
  let made: FigureOfStep | null = null;
  let madeFor: Pick<State, 'of' | 'way' | 'selected' | 'surface'> | null = null;
  let madeAt = -1;
  const walk = walkKept();

  return (state, playhead) => {
    const { of, way, selected, surface } = state;
    if (way === null || selected === null || !wantsFigure(state)) return null;
    const at = Math.min(Math.floor(playhead), way.reached);
    const isSame =
      madeFor?.of === of && madeFor.way === way && madeFor.selected === selected && madeFor.surface === surface;
    if (isSame && at === madeAt) return made;
    made = make(state, way, selected, at);
    madeFor = state;
    madeAt = at;
    return made;
  };

  function make({ of, surface, learning, scenario }: State, way: Track, start: number, at: number): FigureOfStep {
    const { inside, curvature, tangent, batches } = scenario.view;
    const [x, y] = [way.x[at], way.y[at]];
    const step = inside && isTaken(way, at) ? walk.step(of, way, start, at) : nothing;
    const batch =
      batches && learning?.batches && isTaken(way, at)
        ? batchFigure(learning.task, learning.batches, { id: start, step: at, x, y }, surface.domain)
        : nothing;
    return {
      lines: [...(curvature ? curvatureFigure(surface, x, y) : []), ...batch.lines, ...step.lines],
      marks: [...batch.marks, ...step.marks],
      tangent: tangent ? tangentFigure(surface, x, y) : null,
    };
  }
}

/**
 * Whether there is a step to see that begins here. Who has diverged takes one more, which leads nowhere, and whose optimizer
 * allows no step has tried one: those steps tell why it is over.
 */
function isTaken({ stopped, loss }: Track, at: number): boolean {
  const isOver = stopped !== undefined && stopped.step <= at;
  return Number.isFinite(loss[at]) && (!isOver || stopped.reason === 'diverged' || stopped.reason === 'no-step');
}

/** What holds for all steps of a way. */
interface Walk {
  readonly of: State['of'];
  readonly way: Track;
  readonly start: number;
  readonly plan: Plan;
  readonly steps: Stepper;
  /** For the last steps, while the others go on from where they were. */
  readonly ends: Stepper;
}

/** Keeps the last walk that was asked for. */
function walkKept() {
  let kept: Walk | null = null;

  function walkOf(of: State['of'], way: Track, start: number): Walk {
    if (kept?.of === of && kept.way === way && kept.start === start) return kept;
    const plan = kept?.of === of ? kept.plan : planOf(of);
    kept = { of, way, start, plan, steps: stepper(plan, way, start), ends: stepper(plan, way, start) };
    return kept;
  }

  return {
    step(of: State['of'], way: Track, start: number, at: number): Figure {
      const { plan, steps, ends } = walkOf(of, way, start);
      const { id } = of.optimizers[way.optimizer];
      return stepFigure(steps.at(at), id, plan.surface, id === 'adagrad' ? largestSum(ends, way) : 0);
    },
  };
}

/** The largest that Adagrad's sums become: they only grow. */
function largestSum(ends: Stepper, { reached }: Track): number {
  return Math.max(...(ends.at(Math.max(0, reached - 1)).after.squares ?? [0, 0]));
}
