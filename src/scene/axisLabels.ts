import { type Domain, widthOf } from '../core/surface.ts';
import { multiples, roundStep } from '../look/roundStep.ts';
import type { Size } from './map/mapCamera.ts';
import type { Projection, ScreenPoint } from './projection.ts';

/** A number or a name beside an edge of the ground; (x, y) is its middle on the screen. */
export interface AxisLabel {
  text: string;
  x: number;
  y: number;
  isName: boolean;
}

export interface AxisLabels {
  /** Works out the labels anew: the first `count` of `labels` count. Allocates only when the numbers themselves change. */
  arrange(projection: Projection, domain: Domain, size: Size): void;
  readonly labels: readonly AxisLabel[];
  readonly count: number;
}

interface Lettering {
  /** How a number is written. */
  number(value: number): string;
  /** How wide a text is, and how high all are, in pixels. */
  width(text: string): number;
  readonly height: number;
}

const axes = ['x', 'y'] as const;
type Axis = (typeof axes)[number];

/** Between the edge of the ground and the numbers, and between two numbers, in pixels. */
const gap = 7;
const apart = 14;
/** An edge that faces the viewer as much as the other, up to so many pixels, is not changed for it. */
const stubbornness = 6;
/** Edges that look shorter than this have no numbers. */
const shortestEdge = 48;

/** The numbers stand at the foot of the block. */
const foot = Number.NEGATIVE_INFINITY;

/**
 * Numbers and names along the two edges of the ground that face the viewer: on a map those below and on the left. Where an
 * edge has left the view, as when one looks closely at a map, its numbers stay at the side of the view.
 */
export function axisLabels(lettering: Lettering): AxisLabels {
  const labels: AxisLabel[] = [];
  let count = 0;
  const ticks: Record<Axis, { key: string; values: number[]; texts: string[] }> = {
    x: { key: '', values: [], texts: [] },
    y: { key: '', values: [], texts: [] },
  };
  /** For each axis, whether the edge at the high end of the other axis is the one that faces the viewer. */
  const isHigh: Record<Axis, boolean> = { x: false, y: false };
  const start: ScreenPoint = { x: 0, y: 0, isVisible: true };
  const end: ScreenPoint = { x: 0, y: 0, isVisible: true };
  const middle: ScreenPoint = { x: 0, y: 0, isVisible: true };
  const place: ScreenPoint = { x: 0, y: 0, isVisible: true };

  function put(text: string, x: number, y: number, isName: boolean, size: Size): boolean {
    const halfWidth = lettering.width(text) / 2;
    const halfHeight = lettering.height / 2;
    if (x - halfWidth < 0 || x + halfWidth > size.width || y - halfHeight < 0 || y + halfHeight > size.height)
      return false;
    for (let k = 0; k < count; k++) {
      const other = labels[k];
      const isBeside = Math.abs(other.x - x) > halfWidth + lettering.width(other.text) / 2 + 4;
      if (!isBeside && Math.abs(other.y - y) < lettering.height) return false;
    }
    if (labels.length === count) labels.push({ text, x, y, isName });
    const label = labels[count++];
    label.text = text;
    label.x = x;
    label.y = y;
    label.isName = isName;
    return true;
  }

  /** Puts both ends of one edge onto the screen. */
  function edge(projection: Projection, domain: Domain, axis: Axis, high: boolean): void {
    const across = axis === 'x' ? domain.y[high ? 1 : 0] : domain.x[high ? 1 : 0];
    if (axis === 'x') {
      projection.toScreen(domain.x[0], across, foot, start);
      projection.toScreen(domain.x[1], across, foot, end);
    } else {
      projection.toScreen(across, domain.y[0], foot, start);
      projection.toScreen(across, domain.y[1], foot, end);
    }
  }

  /** How far down, and where that is equal how far left, an edge lies. */
  function frontness(projection: Projection, domain: Domain, axis: Axis, high: boolean): number {
    edge(projection, domain, axis, high);
    return (start.y + end.y) / 2 - 1e-3 * ((start.x + end.x) / 2);
  }

  function chooseEdge(projection: Projection, domain: Domain, axis: Axis): void {
    const low = frontness(projection, domain, axis, false);
    const high = frontness(projection, domain, axis, true);
    // a map's left edge has no rival, however large the map is
    const hold = Math.abs(high - low) > 2 ? stubbornness : 0;
    isHigh[axis] = high > low + (isHigh[axis] ? -hold : hold);
  }

  function ticksFor(axis: Axis, low: number, high: number, most: number) {
    const known = ticks[axis];
    const step = roundStep(high - low, Math.max(1, most));
    const key = `${step} ${Math.ceil(low / step)} ${Math.floor(high / step)}`;
    if (known.key !== key) {
      known.key = key;
      known.values = multiples(step, low, high);
      known.texts = known.values.map(lettering.number);
    }
    return known;
  }

  function arrangeAxis(projection: Projection, domain: Domain, axis: Axis, size: Size): void {
    chooseEdge(projection, domain, axis);
    edge(projection, domain, axis, isHigh[axis]);
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    if (!(start.isVisible && end.isVisible) || length < shortestEdge) return;
    const alongX = (end.x - start.x) / length;
    const alongY = (end.y - start.y) / length;

    // away from the middle of the ground, at right angles to the edge
    projection.toScreen((domain.x[0] + domain.x[1]) / 2, (domain.y[0] + domain.y[1]) / 2, foot, middle);
    const side = Math.sign(alongX * (start.y - middle.y) - alongY * (start.x - middle.x)) || 1;
    const outX = -alongY * side;
    const outY = alongX * side;

    // the part of the edge that can be seen
    const range = domain[axis];
    const firstPart = seenFrom(start.x, end.x, size.width, start.y, end.y, size.height, alongX, alongY);
    const lastPart = 1 - seenFrom(end.x, start.x, size.width, end.y, start.y, size.height, -alongX, -alongY);
    if (!(lastPart > firstPart)) return;
    const low = range[0] + firstPart * widthOf(range);
    const high = range[0] + lastPart * widthOf(range);
    const widest = Math.max(lettering.width(lettering.number(low)), lettering.width(lettering.number(high)), 24);
    const room = Math.abs(alongX) * widest + Math.abs(alongY) * lettering.height + apart;
    const { values, texts } = ticksFor(axis, low, high, ((lastPart - firstPart) * length) / room);

    const pushX = (text: string) =>
      gap + (Math.abs(outX) * lettering.width(text)) / 2 + (Math.abs(outY) * lettering.height) / 2;
    for (let k = 0; k < values.length; k++) {
      const part = (values[k] - range[0]) / widthOf(range);
      const push = pushX(texts[k]);
      place.x = start.x + part * (end.x - start.x) + outX * push;
      place.y = start.y + part * (end.y - start.y) + outY * push;
      keepInside(texts[k], size);
      put(texts[k], place.x, place.y, false, size);
    }

    // the name in a gap between two numbers near the middle, a row further out where there is one
    const widestText = texts.reduce((most, text) => Math.max(most, lettering.width(text)), 0);
    const rowDepth = Math.abs(outX) * widestText + Math.abs(outY) * lettering.height;
    const namePart = (firstPart + lastPart) / 2;
    for (const push of [pushX(axis) + rowDepth + 4, pushX(axis)]) {
      place.x = start.x + namePart * (end.x - start.x) + outX * push;
      place.y = start.y + namePart * (end.y - start.y) + outY * push;
      if (put(axis, place.x, place.y, true, size)) break;
    }
  }

  /** Numbers of an edge that is out of view stand at the side of the view. */
  function keepInside(text: string, size: Size): void {
    const halfWidth = lettering.width(text) / 2 + 3;
    const halfHeight = lettering.height / 2 + 2;
    const x = Math.min(Math.max(place.x, halfWidth), size.width - halfWidth);
    const y = Math.min(Math.max(place.y, halfHeight), size.height - halfHeight);
    // only sideways from a straight edge: a number must not leave the place it stands for
    if (Math.abs(start.x - end.x) < 1) place.x = x;
    if (Math.abs(start.y - end.y) < 1) place.y = y;
  }

  return {
    labels,
    get count() {
      return count;
    },
    arrange(projection, domain, size) {
      count = 0;
      for (const axis of axes) arrangeAxis(projection, domain, axis, size);
    },
  };
}

/** The part of a straight line from its start at which it comes into the view; only its own direction matters. */
function seenFrom(
  x: number,
  toX: number,
  width: number,
  y: number,
  toY: number,
  height: number,
  alongX: number,
  alongY: number,
): number {
  let part = 0;
  // an edge that runs straight across or down stays labelled even when it lies beside the view
  if (Math.abs(alongX) > 0.01) part = Math.max(part, ((alongX > 0 ? 0 : width) - x) / (toX - x));
  if (Math.abs(alongY) > 0.01) part = Math.max(part, ((alongY > 0 ? 0 : height) - y) / (toY - y));
  return part;
}
