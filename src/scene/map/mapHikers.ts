import type { Run } from '../../core/run.ts';
import { contains } from '../../core/surface.ts';
import { hikerPale, rimWhite } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import { markOf, valleyMarks } from '../../look/valleyMarks.ts';
import { isShown } from '../isShown.ts';
import { divergedStep, markedStop } from '../markedStop.ts';
import { edge } from '../trailLook.ts';
import { clamped } from './clamped.ts';
import { isNear } from './isNear.ts';
import { pixelX, pixelY } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';
import { hikerRadius, shrink } from './mapSizes.ts';
import { crossAt, drawOutlined, night, ringAt, stroke } from './pen.ts';

const marks = valleyMarks.map(({ path }) => new Path2D(path));
const circle = marks[0];

/** All hikers, where they are. */
export function drawHikers(context: CanvasRenderingContext2D, moment: MapMoment): void {
  const { state, at, places, destinations } = moment;
  const { run, scenario } = state;
  const radius = hikerRadius * Math.max(0.4, shrink(run.hikers));
  const each = run.hikers / scenario.optimizers.length;
  // while the run is behind, the hiker of the start that is moved is somewhere else, and drawn as the selected one
  const stale = state.isRunBehind ? state.starts.id.indexOf(state.selected ?? -1) : -1;
  for (let hiker = 0; hiker < run.hikers; hiker++) {
    const rival = Math.floor(hiker / each);
    if (hiker % each === stale || !isShown(scenario, rival)) continue;
    const valley = destinations === null ? null : destinations[hiker];
    const stop = run.stopOf(hiker);
    drawHiker(context, moment, places.x[hiker], places.y[hiker], radius, lookOfHiker(rival, valley, stop, at));
  }
}

interface HikerLook {
  readonly color: string;
  readonly rim: string;
  readonly shape: Path2D;
  readonly isDiverged: boolean;
  readonly isStopped: boolean;
}

/** Hikers have the look of their optimizer, or that of the valley they reach; who reaches none is pale. */
export function lookOfHiker(
  rival: number,
  valley: number | null,
  stop: ReturnType<Run['stopOf']>,
  at: number,
): HikerLook {
  const isLost = valley !== null && valley < 0;
  const look = valley === null ? lookOf(rival) : markOf(Math.max(0, valley));
  return {
    color: isLost ? hikerPale : look.color,
    // a pale hiker is parted from the ground by a dark rim
    rim: isLost ? '#3a3640' : rimWhite,
    shape: isLost ? circle : marks[(valley ?? rival) % marks.length],
    isDiverged: divergedStep(stop) <= at,
    isStopped: markedStop(stop) <= at,
  };
}

/**
 * A dot with a white rim, or another mark; a small square in it once it has stopped. Off the map a small ring at its edge;
 * diverged, a cross where it was last.
 */
export function drawHiker(
  context: CanvasRenderingContext2D,
  { state, camera, size }: MapMoment,
  x: number,
  y: number,
  radius: number,
  { color, rim, shape, isDiverged, isStopped }: HikerLook,
): void {
  const { domain } = state.surface;
  const px = pixelX(camera, size, clamped(x, domain.x));
  const py = pixelY(camera, size, clamped(y, domain.y));
  if (!isNear(px, py, size)) return;
  if (isDiverged) drawOutlined(context, crossAt(px, py, 0.75 * radius), color, rim);
  else if (!contains(domain, x, y)) drawOutlined(context, ringAt(px, py, 0.5 * radius), color, rim);
  else {
    drawFilled(context, shape, px, py, radius, color, rim);
    if (!isStopped) return;
    const side = 0.62 * radius;
    context.fillStyle = isBright(color) ? '#08131f' : rimWhite;
    context.fillRect(px - side / 2, py - side / 2, side, side);
  }
}

function drawFilled(
  context: CanvasRenderingContext2D,
  path: Path2D,
  px: number,
  py: number,
  radius: number,
  color: string,
  rim: string,
): void {
  const rimWidth = 1.6;
  const scale = radius - rimWidth / 2;
  context.save();
  context.translate(px, py);
  context.scale(scale, scale);
  stroke(context, path, night, (2 * (rimWidth + edge.width)) / scale);
  stroke(context, path, rim, (2 * rimWidth) / scale);
  context.fillStyle = color;
  context.fill(path);
  context.restore();
}

/** Whether only something dark can be seen on it. */
function isBright(color: string): boolean {
  const rgb = Number.parseInt(color.slice(1), 16);
  return 0.3 * (rgb >> 16) + 0.6 * ((rgb >> 8) & 0xff) + 0.1 * (rgb & 0xff) > 0.6 * 255;
}
