import type { Run, Track } from '../../core/run.ts';
import { contains, type Range } from '../../core/surface.ts';
import { hikerPale, rimWhite } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import { markOf, valleyMarks } from '../../look/valleyMarks.ts';
import type { Pinned } from '../../store/consequences.ts';
import type { State } from '../../store/store.ts';
import { chosenTracks } from '../chosenTracks.ts';
import type { FigureOfStep } from '../figures/figureShown.ts';
import { ghostLook, mostGhosts } from '../ghostLook.ts';
import { isShown } from '../isShown.ts';
import { divergedStep, markedStop } from '../markedStop.ts';
import type { PlacesShown } from '../placesShown.ts';
import { siblingTracks } from '../siblingTracks.ts';
import { type TrailLook, trailLook } from '../trailLook.ts';
import { clipSegment, type Segment } from './clipSegment.ts';
import { drawFigure } from './mapAnatomy.ts';
import { type MapCamera, pixelX, pixelY, type Size } from './mapCamera.ts';

/** All that a picture of the hikers on a flat map depends on. */
export interface MapMoment {
  readonly state: State;
  /** How far the hikers have come. */
  readonly at: number;
  /** The pinned run, if it is of the same ground, and where its hikers are in the end. */
  readonly ghost: { readonly pinned: Pinned; readonly places: PlacesShown } | null;
  /** What is shown of the step of the selected hiker, and how many of its stages. */
  readonly figure: FigureOfStep | null;
  readonly stages: number;
  readonly places: PlacesShown;
  /** The valley of each hiker where hikers are coloured by it; else null. */
  readonly destinations: Int32Array | null;
  readonly camera: MapCamera;
  readonly size: Size;
}

/** Among more hikers than this trails are thin, and starts are not marked. */
const fewHikers = 300;
/** More hikers than this are points. */
const mostDots = 3000;

/** Up to so many hikers are drawn in full size; more become smaller. */
const fullSizeUpTo = 150;
const hikerRadius = 6.5;
const startRadius = 4.6;
/** At the first step the rings are so much wider, to be seen around the hikers that stand in them. */
const roomForHiker = 1.75;
/** Places closer together on the screen than this are one. */
const sameWithin = 0.7;
/** Dots of steps closer together than this would run into each other. */
const dotsApart = 3;
/** Lines are cut this far outside of the picture. */
const reach = 8000;

const night = 'rgb(8 19 31 / 0.25)';

const marks = valleyMarks.map(({ path }) => new Path2D(path));
const circle = marks[0];

/** Draws trails, starts, hikers and marks, in CSS pixels, onto a clear canvas. */
export function drawFigures(context: CanvasRenderingContext2D, moment: MapMoment): void {
  const { state } = moment;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawGhost(context, moment);
  drawTrails(context, moment);
  if (state.scenario.view.minima) drawMinima(context, moment);
  drawStarts(context, moment);
  if (state.run.hikers > mostDots) drawPoints(context, moment);
  else drawHikers(context, moment);
  drawSelected(context, moment);
}

function drawFigureOfStep(context: CanvasRenderingContext2D, moment: MapMoment, part: 'arrows' | 'rest'): void {
  const { figure, stages, camera, size } = moment;
  if (figure !== null) onGround(context, moment, () => drawFigure(context, figure, part, stages, camera, size));
}

/** The whole ways of the pinned run, and rings where they end. */
function drawGhost(context: CanvasRenderingContext2D, moment: MapMoment): void {
  if (moment.ghost === null) return;
  const { camera, size } = moment;
  const { run, of } = moment.ghost.pinned;
  const { places } = moment.ghost;
  const lines = new Path2D();
  const rings = new Path2D();
  for (const track of chosenTracks(run, of).flat()) traceTrail(track, { ...moment, at: track.reached }, lines, null);
  for (let hiker = 0; run.hikers <= mostGhosts && hiker < run.hikers; hiker++) {
    if (!isShown(of, Math.floor((hiker * of.optimizers.length) / run.hikers))) continue;
    addRing(rings, pixelX(camera, size, places.x[hiker]), pixelY(camera, size, places.y[hiker]), ghostLook.radius);
  }
  onGround(context, moment, () => {
    context.globalAlpha = ghostLook.opacity;
    stroke(context, lines, night, ghostLook.width + 1.4);
    stroke(context, lines, ghostLook.color, ghostLook.width, ghostLook.dash);
    stroke(context, rings, night, 2.6);
    stroke(context, rings, ghostLook.color, 1.2);
  });
}

/** A local minimum is an upright cross, a global one a cross in a ring; where a minimum is a whole line, that line. */
function drawMinima(context: CanvasRenderingContext2D, { state, camera, size }: MapMoment): void {
  const { domain } = state.surface;
  const lines = new Path2D();
  for (const { x, y, along, global } of state.minima) {
    const px = pixelX(camera, size, x);
    const py = pixelY(camera, size, y);
    const alongX = along === 'x';
    if (along !== undefined) {
      lines.moveTo(alongX ? pixelX(camera, size, domain.x[0]) : px, alongX ? py : pixelY(camera, size, domain.y[0]));
      lines.lineTo(alongX ? pixelX(camera, size, domain.x[1]) : px, alongX ? py : pixelY(camera, size, domain.y[1]));
    } else if (isNear(px, py, size)) {
      lines.moveTo(px - 5, py);
      lines.lineTo(px + 5, py);
      lines.moveTo(px, py - 5);
      lines.lineTo(px, py + 5);
      if (global) addRing(lines, px, py, 9);
    }
  }
  stroke(context, lines, night, 3.6);
  stroke(context, lines, rimWhite, 1.8);
}

function drawTrails(context: CanvasRenderingContext2D, moment: MapMoment): void {
  const { run, scenario } = moment.state;
  for (const [rival, tracks] of chosenTracks(run, scenario).entries()) {
    drawTrailsOf(context, moment, tracks, trailLook(scenario, rival), 0);
  }
  for (const track of siblingTracks(moment.state)) {
    drawTrailsOf(context, moment, [track], trailLook(scenario, track.optimizer), 0.9);
  }
}

/** Trails in the look of one optimizer, so much wider than usual. */
function drawTrailsOf(
  context: CanvasRenderingContext2D,
  moment: MapMoment,
  tracks: readonly Track[],
  { color, dash, width, casing }: TrailLook,
  wider: number,
): void {
  const isCrowd = moment.state.run.hikers > fewHikers;
  const lines = new Path2D();
  const dots = new Path2D();
  for (const track of tracks) traceTrail(track, moment, lines, isCrowd ? null : dots);
  onGround(context, moment, () => {
    context.globalAlpha = casing.opacity;
    stroke(context, lines, casing.color, (isCrowd ? 1 : width + wider) + 2 * casing.width);
    context.globalAlpha = isCrowd ? 0.5 : 1;
    stroke(context, lines, color, isCrowd ? 1 : width + wider, dash);
    stroke(context, dots, color, 4.2 + wider);
  });
}

/** Draws only where there is ground: off the map there are no ways. */
function onGround(context: CanvasRenderingContext2D, { state, camera, size }: MapMoment, draw: () => void): void {
  const { domain } = state.surface;
  const left = pixelX(camera, size, domain.x[0]);
  const top = pixelY(camera, size, domain.y[1]);
  context.save();
  context.beginPath();
  context.rect(left, top, pixelX(camera, size, domain.x[1]) - left, pixelY(camera, size, domain.y[0]) - top);
  context.clip();
  draw();
  context.restore();
}

function drawStarts(context: CanvasRenderingContext2D, { state, at, camera, size }: MapMoment): void {
  const { x, y } = state.starts;
  if (x.length > fewHikers) return;
  const radius = startRadius * (1 + (roomForHiker - 1) * Math.max(0, 1 - at)) * shrink(x.length);
  const rings = new Path2D();
  for (let k = 0; k < x.length; k++) addRing(rings, pixelX(camera, size, x[k]), pixelY(camera, size, y[k]), radius);
  stroke(context, rings, night, 3.2);
  stroke(context, rings, rimWhite, 1.8);
}

/** The way of a hiker so far, as a line, and a dot for each step that has room for one. */
function traceTrail(track: Track, { at, places, camera, size, state }: MapMoment, lines: Path2D, dots: Path2D | null) {
  const last = Math.min(Math.floor(at), track.reached);
  const segment: Segment = { x0: 0, y0: 0, x1: 0, y1: 0 };
  let px = pixelX(camera, size, track.x[0]);
  let py = pixelY(camera, size, track.y[0]);
  let dotX = px;
  let dotY = py;
  lines.moveTo(px, py);

  function lineTo(x: number, y: number): void {
    if (Math.abs(x - px) + Math.abs(y - py) < sameWithin) return;
    segment.x0 = px;
    segment.y0 = py;
    segment.x1 = x;
    segment.y1 = y;
    if (clipSegment(segment, reach)) {
      if (segment.x0 !== px || segment.y0 !== py) lines.moveTo(segment.x0, segment.y0);
      lines.lineTo(segment.x1, segment.y1);
    }
    px = x;
    py = y;
  }

  for (let step = 1; step <= last; step++) {
    const x = pixelX(camera, size, track.x[step]);
    const y = pixelY(camera, size, track.y[step]);
    lineTo(x, y);
    if (dots === null || Math.abs(x - dotX) + Math.abs(y - dotY) < dotsApart || !isNear(x, y, size)) continue;
    dots.moveTo(x, y);
    dots.lineTo(x, y);
    dotX = x;
    dotY = y;
  }
  if (at > last && last < track.reached && !state.isRunBehind) {
    lineTo(pixelX(camera, size, places.x[track.hiker]), pixelY(camera, size, places.y[track.hiker]));
  }
}

function drawHikers(context: CanvasRenderingContext2D, moment: MapMoment): void {
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
function lookOfHiker(rival: number, valley: number | null, stop: ReturnType<Run['stopOf']>, at: number): HikerLook {
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

/** Very many hikers as two pixels each, written straight into the picture. */
function drawPoints(context: CanvasRenderingContext2D, { state, places, destinations, camera, size }: MapMoment): void {
  const { canvas } = context;
  const ratio = canvas.width / size.width;
  const side = Math.max(2, Math.round(1.6 * ratio));
  const image = new ImageData(canvas.width, canvas.height);
  const pixels = new Uint32Array(image.data.buffer);
  const colors = valleyMarks.map(({ color }) => abgr(color));
  const rivalColors = valleyMarks.map((_, rival) => abgr(lookOf(rival).color));
  const each = state.run.hikers / state.scenario.optimizers.length;
  const pale = abgr(hikerPale);
  for (let hiker = 0; hiker < state.run.hikers; hiker++) {
    const rival = Math.floor(hiker / each);
    if (!isShown(state.scenario, rival)) continue;
    const left = Math.round(pixelX(camera, size, places.x[hiker]) * ratio) - (side >> 1);
    const top = Math.round(pixelY(camera, size, places.y[hiker]) * ratio) - (side >> 1);
    if (!(left >= 0 && top >= 0 && left + side <= image.width && top + side <= image.height)) continue;
    const valley = destinations === null ? null : destinations[hiker];
    const own = rivalColors[rival % rivalColors.length];
    const color = valley === null ? own : valley < 0 ? pale : colors[valley % colors.length];
    for (let row = 0; row < side; row++) {
      const from = (top + row) * image.width + left;
      pixels.fill(color, from, from + side);
    }
  }
  // drawn, not put: what lies under it stays
  const layer = new OffscreenCanvas(image.width, image.height);
  layer.getContext('2d')?.putImageData(image, 0, 0);
  context.drawImage(layer, 0, 0, size.width, size.height);
}

/** The hiker that is looked at closely: larger, in a ring, with a stronger trail. */
function drawSelected(context: CanvasRenderingContext2D, moment: MapMoment): void {
  const { state, at, destinations, camera, size } = moment;
  const { way, selected, starts, scenario } = state;
  const index = selected === null ? -1 : starts.id.indexOf(selected);
  if (index === -1 || way === null) return;
  const { color, dash } = lookOf(way.optimizer);
  const start = ringAt(pixelX(camera, size, starts.x[index]), pixelY(camera, size, starts.y[index]), startRadius + 1.4);
  drawOutlined(context, start, color, rimWhite);
  if (!isShown(scenario, way.optimizer)) return;

  const lines = new Path2D();
  const dots = new Path2D();
  traceTrail(way, moment, lines, dots);
  onGround(context, moment, () => {
    stroke(context, lines, rimWhite, 4.6);
    stroke(context, dots, rimWhite, 7.2);
    stroke(context, lines, color, 2.2, dash);
    stroke(context, dots, color, 5);
  });

  drawFigureOfStep(context, moment, 'rest');
  const step = Math.min(Math.floor(at), way.reached);
  const next = Math.min(step + 1, way.reached);
  const part = Math.min(at, way.reached) - step;
  const x = way.x[step] + part * (way.x[next] - way.x[step]);
  const y = way.y[step] + part * (way.y[next] - way.y[step]);
  const { domain } = state.surface;
  const px = pixelX(camera, size, clamped(x, domain.x));
  const py = pixelY(camera, size, clamped(y, domain.y));
  const halo = ringAt(px, py, hikerRadius + 6);
  stroke(context, halo, 'rgb(8 19 31 / 0.4)', 4.4);
  stroke(context, halo, rimWhite, 2.4);
  const hiker = way.optimizer * starts.id.length + index;
  const valley = destinations === null || state.isRunBehind ? null : destinations[hiker];
  drawHiker(context, moment, x, y, hikerRadius + 1.2, lookOfHiker(way.optimizer, valley, way.stopped, at));
  drawFigureOfStep(context, moment, 'arrows');
}

/**
 * A dot with a white rim, or another mark; a small square in it once it has stopped. Off the map a small ring at its edge;
 * diverged, a cross where it was last.
 */
function drawHiker(
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
  stroke(context, path, rim, (2 * rimWidth) / scale);
  context.fillStyle = color;
  context.fill(path);
  context.restore();
}

function drawOutlined(context: CanvasRenderingContext2D, path: Path2D, color: string, rim: string): void {
  stroke(context, path, rim, 5);
  stroke(context, path, color, 2.2);
}

function crossAt(px: number, py: number, arm: number): Path2D {
  const cross = new Path2D();
  cross.moveTo(px - arm, py - arm);
  cross.lineTo(px + arm, py + arm);
  cross.moveTo(px - arm, py + arm);
  cross.lineTo(px + arm, py - arm);
  return cross;
}

function ringAt(px: number, py: number, radius: number): Path2D {
  const ring = new Path2D();
  addRing(ring, px, py, radius);
  return ring;
}

function shrink(count: number): number {
  return Math.min(1, (fullSizeUpTo / count) ** 0.28);
}

function clamped(value: number, range: Range): number {
  return Math.min(Math.max(value, range[0]), range[1]);
}

function isNear(px: number, py: number, { width, height }: Size): boolean {
  return px > -10 && py > -10 && px < width + 10 && py < height + 10;
}

function addRing(path: Path2D, px: number, py: number, radius: number): void {
  path.moveTo(px + radius, py);
  path.arc(px, py, radius, 0, 2 * Math.PI);
}

function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  color: string,
  width: number,
  dash: readonly number[] = [],
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  // round ends would fill the gaps
  context.lineCap = dash.length > 0 ? 'butt' : 'round';
  context.setLineDash([...dash]);
  context.stroke(path);
}

/** Whether only something dark can be seen on it. */
function isBright(color: string): boolean {
  const rgb = Number.parseInt(color.slice(1), 16);
  return 0.3 * (rgb >> 16) + 0.6 * ((rgb >> 8) & 0xff) + 0.1 * (rgb & 0xff) > 0.6 * 255;
}

/** As a pixel lies in memory on every machine that has a browser: little end first. */
function abgr(color: string): number {
  const rgb = Number.parseInt(color.slice(1), 16);
  return (0xff000000 | ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16)) >>> 0;
}
