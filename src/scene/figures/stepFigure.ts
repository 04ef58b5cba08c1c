import type { OptimizerId } from '../../core/optimizers/index.ts';
import { writeNewtonDirection } from '../../core/optimizers/newtonDirection.ts';
import type { Pair, Step } from '../../core/stepAt.ts';
import { contains, type Domain, type Surface, widthOf } from '../../core/surface.ts';
import { arrow, shareWithin } from './arrow.ts';
import { type Figure, type FigureLine, type FigureMark, lineThrough } from './figure.ts';
import { levelLine } from './levelLine.ts';

/** Half the side of the box for Adagrad's sums at the end of the way, in widths of the domain. */
const fullSums = 0.1;

/** More tries of a search than this run into each other; beyond it only the one that was taken is marked. */
const mostProbes = 9;

/** Names of memories that give each coordinate a stride of its own. */
const scales = ['squares', 'v', 's', 'u', 'stepSize'];

/**
 * What goes into one step, as lines on the ground: what the slope alone would do, what is remembered, how each coordinate or
 * the search has corrected it, and the move that came of it. `largestSum` is the largest that Adagrad's sums become on the
 * whole way, for the growing box is a share of it. Empty where the hiker is off the map.
 */
export function stepFigure(step: Step, id: OptimizerId, surface: Surface, largestSum: number): Figure {
  const { domain } = surface;
  const [x, y] = step.place;
  if (!contains(domain, x, y)) return { lines: [], marks: [] };
  const newton = id === 'newton' || id === 'damped-newton' ? newtonFigure(step, surface) : null;
  const searched = searchFigure(step, domain);
  return {
    lines: [
      ...(id === 'adagrad' ? sumsBox(step, domain, largestSum) : []),
      ...scaleBoxes(step),
      ...(newton?.lines ?? []),
      ...searched.lines,
      ...downhill(step, domain),
      ...remembered(step, domain),
      ...move(step, domain),
    ],
    marks: [...(newton?.marks ?? []), ...searched.marks],
  };
}

/** Where plain gradient descent would go with this learning rate. */
function downhill({ place, gradient: [gx, gy], learningRate }: Step, domain: Domain): FigureLine[] {
  const dx = -learningRate * gx;
  const dy = -learningRate * gy;
  return arrow('gradient', 'gradient', place, dx, dy, domain, shareWithin(dx, dy, domain));
}

/** A velocity as the stride that comes of it; a mean of gradients as the gradient itself is drawn, to compare the two. */
function remembered({ place, gradient: [gx, gy], learningRate, after }: Step, domain: Domain): FigureLine[] {
  const memory = after.velocity ?? after.m;
  if (memory === undefined) return [];
  const scale = after.velocity ? 1 : shareWithin(learningRate * gx, learningRate * gy, domain);
  const dx = -learningRate * scale * memory[0];
  const dy = -learningRate * scale * memory[1];
  return arrow('memory', 'memory', place, dx, dy, domain, shareWithin(dx, dy, domain)).map((line) => ({
    ...line,
    // drawn to the scale of a gradient that is cut, it is cut itself
    head: scale < 1 ? 'open' : line.head,
  }));
}

/** The roots of the sums as the sides of a box, which grows with the steps to a fixed share of the domain. */
function sumsBox({ place: [x, y], after }: Step, { x: rangeX, y: rangeY }: Domain, largest: number): FigureLine[] {
  const sums = after.squares;
  if (sums === undefined || !(largest > 0)) return [];
  const halfX = fullSums * widthOf(rangeX) * Math.sqrt(sums[0] / largest);
  const halfY = fullSums * widthOf(rangeY) * Math.sqrt(sums[1] / largest);
  return [lineThrough('sums', 'memory', rectangle(x - halfX, y - halfY, x + halfX, y + halfY))];
}

/** The strides along the two coordinates as the sides of a box; with Adam and its kin also the learning rate, which bounds them nearly. */
function scaleBoxes({ place: [x, y], next, learningRate, after, hasMoved }: Step): FigureLine[] {
  if (!hasMoved || !scales.some((name) => name in after) || !next.every(Number.isFinite)) return [];
  const box = lineThrough('box', 'correction', rectangle(x, y, next[0], next[1]));
  if (!('m' in after)) return [box];
  const bound = rectangle(x - learningRate, y - learningRate, x + learningRate, y + learningRate);
  return [lineThrough('bound', 'correction', bound), box];
}

/** The places that a search has tried, in their order; the one that was taken is filled. */
function searchFigure({ place, next, probes, hasMoved }: Step, domain: Domain): Figure {
  const tries = probes.filter((probe) => contains(domain, probe.x, probe.y) && !isAt(place, probe));
  if (tries.length === 0) return { lines: [], marks: [] };
  const widthX = widthOf(domain.x);
  const widthY = widthOf(domain.y);
  const distance = (probe: Place) => Math.hypot((probe.x - place[0]) / widthX, (probe.y - place[1]) / widthY);
  const far = tries.reduce((furthest, probe) => (distance(probe) > distance(furthest) ? probe : furthest));
  const marks = tries.map(
    (probe, k): FigureMark => ({
      kind: 'search',
      stage: 'correction',
      x: probe.x,
      y: probe.y,
      shape: hasMoved && isAt(next, probe) ? 'dot' : 'ring',
      number: k + 1,
    }),
  );
  return {
    lines: [lineThrough('search', 'correction', [place[0], place[1], far.x, far.y])],
    marks: marks.filter(({ shape }, k) => k < mostProbes || shape === 'dot'),
  };
}

/** The level line of the parabola that touches the ground here, and the place where it is level. */
function newtonFigure({ place, gradient: [gx, gy] }: Step, { domain, hessian }: Surface): Figure {
  const direction = new Float64Array(2);
  const curvature = hessian(place[0], place[1]);
  if (!writeNewtonDirection(Float64Array.from(curvature), gx, gy, direction)) return { lines: [], marks: [] };
  const vertex: Pair = [place[0] - direction[0], place[1] - direction[1]];
  const mark: FigureMark = {
    kind: 'model',
    stage: 'correction',
    x: vertex[0],
    y: vertex[1],
    shape: 'cross',
    number: null,
  };
  return {
    lines: levelLine(place, vertex, curvature, domain).map((line) => lineThrough('model', 'correction', line)),
    marks: contains(domain, vertex[0], vertex[1]) ? [mark] : [],
  };
}

function move({ place, next, hasMoved }: Step, domain: Domain): FigureLine[] {
  return hasMoved ? arrow('move', 'move', place, next[0] - place[0], next[1] - place[1], domain) : [];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function isAt([x, y]: Pair, place: Place): boolean {
  return x === place.x && y === place.y;
}

function rectangle(x0: number, y0: number, x1: number, y1: number): number[] {
  return [x0, y0, x1, y0, x1, y1, x0, y1, x0, y0];
}
