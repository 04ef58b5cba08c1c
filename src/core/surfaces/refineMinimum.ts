import { type Domain, type Range, type Surface, widthOf } from '../surface.ts';

export interface RefinedMinimum {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly ending: Ending;
  /** The least curvature there over the greatest, both axes measured in widths of the domain; above 0 in a round hollow. */
  readonly roundness: number;
}

/**
 * How a descent ended: on level ground; on a slope cut off by the domain's edge; too far from where it began to speak of the
 * same hollow; or stuck at a kink, where there is no slope to follow.
 */
export type Ending = 'level' | 'cut-off' | 'astray' | 'stuck';

/** Where a descent stands. The slope is that along the axes on which it is free to move. */
interface Stand {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly slope: number;
  readonly step: Step;
}

/** In widths of the domain. */
interface Step {
  readonly dx: number;
  readonly dy: number;
  readonly least: number;
  readonly greatest: number;
}

/** Longest step along a principal axis, and farthest from where it began, in widths: the hollow meant is the one at hand. */
const longest = 1 / 128;
const farthest = 1 / 32;
/** Below this length of a step, in widths, values differ by rounding only, and the slope tells which place is better. */
const nearby = 1e-4;
/** Less than this share of the greatest curvature is none, */
const levelShare = 1e-11;
/** and a slope less than this share of it, rounding. What is left of Newton's step at a place that counts as level. */
const settled = 1e-7;
/** Newton doubles the digits at each step; where the curvature vanishes with the slope it gains a third of the way only. */
const mostSteps = 100;
const mostHalvings = 30;

/**
 * From a place near a minimum to the minimum, as exactly as a double can say it, by Newton's method on the exact derivatives,
 * damped, and kept inside the domain. Where the slope does not exist, as at the tip of a funnel, the place stays as it is.
 */
export function refineMinimum(surface: Surface, x: number, y: number): RefinedMinimum {
  const start = stand(surface, clamp(x, surface.domain.x), clamp(y, surface.domain.y));
  let here = start;
  let isAstray = false;
  for (let step = 0; step < mostSteps && !isAstray; step++) {
    const next = better(surface, here);
    if (next === undefined) break;
    here = next;
    isAstray = distance(surface.domain, start, here) > farthest;
  }
  return { x: here.x, y: here.y, value: here.value, ...endingOf(surface, here, isAstray) };
}

function endingOf(surface: Surface, { x, y }: Stand, isAstray: boolean): { ending: Ending; roundness: number } {
  const { domain } = surface;
  const [fx, fy] = surface.gradient(x, y);
  const { dx, dy, least, greatest } = principalStep(surface, x, y, fx, fy);
  const roundness = greatest > 0 ? least / greatest : 0;
  if (isAstray) return { ending: 'astray', roundness };
  if (Math.hypot(dx, dy) < settled && least >= -levelShare * greatest) return { ending: 'level', roundness };
  const isCutOff = leavesThrough(domain.x, x, fx) || leavesThrough(domain.y, y, fy);
  return { ending: isCutOff ? 'cut-off' : 'stuck', roundness };
}

/** The place after one step, or after half of it, a quarter …; undefined where none is better. */
function better(surface: Surface, here: Stand): Stand | undefined {
  const { domain } = surface;
  let { dx, dy } = here.step;
  for (let halvings = 0; halvings < mostHalvings; halvings++) {
    const x = clamp(here.x + dx * widthOf(domain.x), domain.x);
    const y = clamp(here.y + dy * widthOf(domain.y), domain.y);
    const hasMoved = x !== here.x || y !== here.y;
    if (!hasMoved || Number.isNaN(x + y)) return undefined;
    const next = stand(surface, x, y);
    if (Math.hypot(dx, dy) < nearby ? next.slope < here.slope : next.value < here.value) return next;
    dx /= 2;
    dy /= 2;
  }
  return undefined;
}

function stand(surface: Surface, x: number, y: number): Stand {
  const [fx, fy] = surface.gradient(x, y);
  const freeFx = leavesThrough(surface.domain.x, x, fx) ? 0 : fx;
  const freeFy = leavesThrough(surface.domain.y, y, fy) ? 0 : fy;
  return {
    x,
    y,
    value: surface.value(x, y),
    slope: Math.hypot(freeFx * widthOf(surface.domain.x), freeFy * widthOf(surface.domain.y)),
    step: principalStep(surface, x, y, freeFx, freeFy),
  };
}

/** Whether the way down leads out of the domain here. */
function leavesThrough([low, high]: Range, place: number, slope: number): boolean {
  return (place <= low && slope > 0) || (place >= high && slope < 0);
}

/**
 * Newton's step along each principal axis of the curvature, downhill even where the ground bends down: there Newton himself
 * would climb to the pass. Where the domain's edge forbids one axis, the other is taken alone.
 */
function principalStep(surface: Surface, x: number, y: number, fx: number, fy: number): Step {
  const widthX = widthOf(surface.domain.x);
  const widthY = widthOf(surface.domain.y);
  const [fxx, fxy, fyy] = surface.hessian(x, y);
  const a = fxx * widthX * widthX;
  const b = fxy * widthX * widthY;
  const c = fyy * widthY * widthY;
  const gx = fx * widthX;
  const gy = fy * widthY;
  const { least, greatest } = extremeCurvatures(a, b, c);
  const strongest = Math.max(Math.abs(least), Math.abs(greatest));
  if (b === 0 || gx === 0 || gy === 0) {
    return { dx: toFloor(gx, a, strongest), dy: toFloor(gy, c, strongest), least, greatest };
  }
  const turn = Math.atan2(2 * b, a - c) / 2;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const along = toFloor(gx * cos + gy * sin, greatest, strongest);
  const across = toFloor(gy * cos - gx * sin, least, strongest);
  return { dx: along * cos - across * sin, dy: along * sin + across * cos, least, greatest };
}

/** How far it is to the floor of a parabola with this slope and curvature; nowhere when both are as good as none. */
function toFloor(slope: number, curvature: number, strongest: number): number {
  const isLevel = Math.abs(curvature) <= levelShare * strongest && Math.abs(slope) <= settled * strongest;
  return isLevel ? 0 : Math.min(Math.max(-slope / Math.abs(curvature), -longest), longest);
}

function extremeCurvatures(a: number, b: number, c: number): { least: number; greatest: number } {
  const middle = (a + c) / 2;
  const spread = Math.hypot((a - c) / 2, b);
  return { least: middle - spread, greatest: middle + spread };
}

function distance(domain: Domain, from: Stand, to: Stand): number {
  return Math.hypot((to.x - from.x) / widthOf(domain.x), (to.y - from.y) / widthOf(domain.y));
}

function clamp(value: number, [low, high]: Range): number {
  return Math.min(Math.max(value, low), high);
}
