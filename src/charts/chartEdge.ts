import uPlot from 'uplot';
import type { Palette } from './palette.ts';

/** An axis of a chart, below the curves or beside them. */
export interface Edge {
  label(): string;
  /** Where numbers stand, as many as there is room for. */
  splits(low: number, high: number, most: number): number[];
  text(at: number): string;
  readonly isBelow: boolean;
}

const pixelsPerTick = 34;

/** The axis as uPlot wants it; palette and size are asked for whenever it is drawn. */
export function chartEdge(
  { label, splits, text, isBelow }: Edge,
  palette: () => Palette,
  size: () => { readonly width: number; readonly height: number },
): uPlot.Axis {
  const { font } = palette();
  const letters = Number.parseFloat(font);
  return {
    side: isBelow ? 2 : 3,
    stroke: () => palette().soft,
    font,
    labelFont: font,
    label: label(),
    labelSize: label() === '' ? 0 : 1.5 * letters,
    gap: 4,
    size: isBelow ? 1.7 * letters : (_, texts) => widest(texts ?? [], font) + 12,
    grid: { stroke: () => palette().line, width: 1 },
    ticks: { show: false },
    splits: (self, _axis, low, high) => {
      const length = isBelow ? self.over.clientWidth || size().width : self.over.clientHeight || size().height;
      return splits(low, high, Math.max(2, length / pixelsPerTick));
    },
    values: (_, ats) => ats.map(text),
  };
}

/** Letters that can be read over curves. */
export function letterOver(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, palette: Palette): void {
  ctx.save();
  ctx.setLineDash([]);
  ctx.lineWidth = 3 * uPlot.pxRatio;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.ground;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = palette.ink;
  ctx.fillText(text, x, y);
  ctx.restore();
}

/** The font of letters in the field, a little smaller than those beside it, in pixels of the canvas. */
export function fieldFont({ font }: Palette): string {
  return `${uPlot.pxRatio * 0.9 * Number.parseFloat(font)}px ${font.slice(font.indexOf(' ') + 1)}`;
}

const measuring = document.createElement('canvas').getContext('2d');

function widest(texts: readonly string[], font: string): number {
  if (measuring === null) return 40;
  measuring.font = font;
  return texts.reduce((most, text) => Math.max(most, measuring.measureText(text).width), 0);
}
