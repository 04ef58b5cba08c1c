import type { Track } from '../core/run.ts';
import { contains, type Range } from '../core/surface.ts';
import { hikerPale, hikerRed, rimWhite } from '../look/hikerColors.ts';
import { markOf, valleyMarks } from '../look/valleyMarks.ts';
import type { State } from '../store/store.ts';
import { clipSegment, type Segment } from './clipSegment.ts';
import { type MapCamera, pixelX, pixelY, type Size } from './mapCamera.ts';
import type { PlacesShown } from './placesShown.ts';

/** All that a picture of the hikers on a flat map depends on. */
export interface MapMoment {
  readonly state: State;
  readonly playhead: number;
  readonly places: PlacesShown;
  /** The valley of each hiker where hikers are coloured by it; else null. */
  readonly destinations: Int32Array | null;
  readonly camera: MapCamera;
  readonly size: Size;
}

/** More trails than this would be a thicket; among more hikers than the second number they would only be in the way. */
const mostTrails = 300;
const mostHikersWithTrails = 2000;
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
  if (state.run.hikers <= mostHikersWithTrails) drawTrails(context, moment);
  if (state.scenario.view.minima) drawMinima(context, moment);
  drawStarts(context, moment);
  if (state.run.hikers > mostDots) drawPoints(context, moment);
  else drawHikers(context, moment);
  drawSelected(context, moment);
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
  const { tracks, hikers } = moment.state.run;
  const every = Math.ceil(tracks.length / mostTrails);
  const isCrowd = hikers > mostTrails;
  const lines = new Path2D();
  const dots = new Path2D();
  for (let k = 0; k < tracks.length; k += every) traceTrail(tracks[k], moment, lines, isCrowd ? null : dots);
  onGround(context, moment, () => {
    stroke(context, lines, night, isCrowd ? 2 : 3.3);
    stroke(context, lines, isCrowd ? 'rgb(255 255 255 / 0.5)' : rimWhite, isCrowd ? 1 : 1.5);
    stroke(context, dots, rimWhite, 4.2);
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

function drawStarts(context: CanvasRenderingContext2D, { state, playhead, camera, size }: MapMoment): void {
  const { x, y } = state.starts;
  if (x.length > mostTrails) return;
  const radius = startRadius * (1 + (roomForHiker - 1) * Math.max(0, 1 - playhead)) * shrink(x.length);
  const rings = new Path2D();
  for (let k = 0; k < x.length; k++) addRing(rings, pixelX(camera, size, x[k]), pixelY(camera, size, y[k]), radius);
  stroke(context, rings, night, 3.2);
  stroke(context, rings, rimWhite, 1.8);
}

/** The way of a hiker up to the playhead, as a line, and a dot for each step that has room for one. */
function traceTrail(
  track: Track,
  { playhead, places, camera, size, state }: MapMoment,
  lines: Path2D,
  dots: Path2D | null,
) {
  const last = Math.min(Math.floor(playhead), track.reached);
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
  if (playhead > last && last < track.reached && !state.isRunBehind) {
    lineTo(pixelX(camera, size, places.x[track.hiker]), pixelY(camera, size, places.y[track.hiker]));
  }
}

function drawHikers(context: CanvasRenderingContext2D, moment: MapMoment): void {
  const { state, playhead, places, destinations } = moment;
  const radius = hikerRadius * Math.max(0.4, shrink(state.run.hikers));
  // while the run is behind, the hiker of the start that is moved is somewhere else, and drawn as the selected one
  const stale = state.isRunBehind ? state.starts.id.indexOf(state.selected ?? -1) : -1;
  for (let hiker = 0; hiker < state.run.hikers; hiker++) {
    if (hiker === stale) continue;
    const stop = state.run.stopOf(hiker);
    const hasDiverged = stop?.reason === 'diverged' && stop.step <= playhead;
    const valley = destinations === null ? null : destinations[hiker];
    drawHiker(context, moment, places.x[hiker], places.y[hiker], radius, hasDiverged, valley);
  }
}

/** Very many hikers as two pixels each, written straight into the picture. */
function drawPoints(context: CanvasRenderingContext2D, { state, places, destinations, camera, size }: MapMoment): void {
  const { canvas } = context;
  const ratio = canvas.width / size.width;
  const side = Math.max(2, Math.round(1.6 * ratio));
  const image = new ImageData(canvas.width, canvas.height);
  const pixels = new Uint32Array(image.data.buffer);
  const colors = valleyMarks.map(({ color }) => abgr(color));
  const red = abgr(hikerRed);
  const pale = abgr(hikerPale);
  for (let hiker = 0; hiker < state.run.hikers; hiker++) {
    const left = Math.round(pixelX(camera, size, places.x[hiker]) * ratio) - (side >> 1);
    const top = Math.round(pixelY(camera, size, places.y[hiker]) * ratio) - (side >> 1);
    if (!(left >= 0 && top >= 0 && left + side <= image.width && top + side <= image.height)) continue;
    const valley = destinations === null ? null : destinations[hiker];
    const color = valley === null ? red : valley < 0 ? pale : colors[valley % colors.length];
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
  const { state, playhead, destinations, camera, size } = moment;
  const { way, selected, starts } = state;
  const index = selected === null ? -1 : starts.id.indexOf(selected);
  if (index === -1 || way === null) return;
  const lines = new Path2D();
  const dots = new Path2D();
  traceTrail(way, moment, lines, dots);
  onGround(context, moment, () => {
    stroke(context, lines, rimWhite, 4.6);
    stroke(context, dots, rimWhite, 7.2);
    stroke(context, lines, hikerRed, 2.2);
    stroke(context, dots, hikerRed, 5);
  });

  const step = Math.min(Math.floor(playhead), way.reached);
  const next = Math.min(step + 1, way.reached);
  const part = Math.min(playhead, way.reached) - step;
  const x = way.x[step] + part * (way.x[next] - way.x[step]);
  const y = way.y[step] + part * (way.y[next] - way.y[step]);
  const hasDiverged = way.stopped?.reason === 'diverged' && way.stopped.step <= playhead;
  const start = ringAt(pixelX(camera, size, starts.x[index]), pixelY(camera, size, starts.y[index]), startRadius + 1.4);
  drawOutlined(context, start, hikerRed, rimWhite);
  const { domain } = state.surface;
  const px = pixelX(camera, size, clamped(x, domain.x));
  const py = pixelY(camera, size, clamped(y, domain.y));
  const halo = ringAt(px, py, hikerRadius + 6);
  stroke(context, halo, 'rgb(8 19 31 / 0.4)', 4.4);
  stroke(context, halo, rimWhite, 2.4);
  const valley = destinations === null || state.isRunBehind ? null : destinations[index];
  drawHiker(context, moment, x, y, hikerRadius + 1.2, hasDiverged, valley);
}

/** A dot with a white rim, or the mark of a valley. Off the map a small ring at its edge; diverged, a cross where it was last. */
function drawHiker(
  context: CanvasRenderingContext2D,
  { state, camera, size }: MapMoment,
  x: number,
  y: number,
  radius: number,
  hasDiverged: boolean,
  valley: number | null,
): void {
  const { domain } = state.surface;
  const px = pixelX(camera, size, clamped(x, domain.x));
  const py = pixelY(camera, size, clamped(y, domain.y));
  if (!isNear(px, py, size)) return;
  const isArrived = valley !== null && valley >= 0;
  const color = isArrived ? markOf(valley).color : valley === null ? hikerRed : hikerPale;
  // a pale hiker, who reaches no minimum, is parted from the ground by a dark rim
  const rim = valley === null || isArrived ? rimWhite : '#3a3640';
  if (hasDiverged) drawOutlined(context, crossAt(px, py, 0.75 * radius), color, rim);
  else if (!contains(domain, x, y)) drawOutlined(context, ringAt(px, py, 0.5 * radius), color, rim);
  else drawFilled(context, isArrived ? marks[valley % marks.length] : circle, px, py, radius, color, rim);
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

function stroke(context: CanvasRenderingContext2D, path: Path2D, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke(path);
}

/** As a pixel lies in memory on every machine that has a browser: little end first. */
function abgr(color: string): number {
  const rgb = Number.parseInt(color.slice(1), 16);
  return (0xff000000 | ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16)) >>> 0;
}
