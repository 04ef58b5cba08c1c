import type { NumberFormat } from '../i18n/numbers.ts';
import { type Axes, ticksOf } from './axes.ts';
import type { ModelPalette } from './modelPalette.ts';

/** A number at an axis, or what stands in its place. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface AxisTexts {
  readonly name: string;
  readonly ticks: readonly Tick[];
}

/** Between the numbers on the left and the plot. */
export const besideTicks = 6;

const pixelsPerTick = { across: 64, up: 32 };

export function ticksAcross({ across, left, right }: Axes, numbers: NumberFormat): readonly Tick[] {
  return told(ticksOf(across, right - left, pixelsPerTick.across), numbers);
}

export function ticksUp({ up, top, bottom }: Axes, numbers: NumberFormat): readonly Tick[] {
  return told(ticksOf(up, bottom - top, pixelsPerTick.up), numbers);
}

function told(values: readonly number[], numbers: NumberFormat): readonly Tick[] {
  return values.map((at) => ({ at, text: numbers.number(at) }));
}

/** The grid, its numbers, and the names of both axes: one below, one above the plot. */
export function paintAxes(
  context: CanvasRenderingContext2D,
  axes: Axes,
  palette: ModelPalette,
  across: AxisTexts,
  up: AxisTexts,
): void {
  const { left, right, top, bottom } = axes;
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.beginPath();
  for (const { at } of across.ticks) {
    context.moveTo(axes.x(at), top);
    context.lineTo(axes.x(at), bottom);
  }
  for (const { at } of up.ticks) {
    context.moveTo(left, axes.y(at));
    context.lineTo(right, axes.y(at));
  }
  context.stroke();

  context.fillStyle = palette.soft;
  context.font = palette.font;
  context.textBaseline = 'middle';
  context.textAlign = 'right';
  for (const { at, text } of up.ticks) context.fillText(text, left - besideTicks, axes.y(at));
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const { at, text } of across.ticks) context.fillText(text, axes.x(at), bottom + 5);
  context.fillStyle = palette.ink;
  context.textAlign = 'right';
  context.fillText(across.name, right, bottom + 21);
  context.textAlign = 'left';
  context.textBaseline = 'bottom';
  context.fillText(up.name, left, top - 6);
}

/** A text that can be read over whatever has been painted before. */
export function paintHaloedText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  palette: ModelPalette,
): void {
  context.font = palette.font;
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = palette.ground;
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}

/** Keeps what is painted within the plot. */
export function clipToPlot(context: CanvasRenderingContext2D, { left, right, top, bottom }: Axes): void {
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
}
