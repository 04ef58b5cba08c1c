import type { NumberFormat } from '../i18n/numbers.ts';
import { type Axes, axes, type Frame } from './axes.ts';
import type { ModelPalette } from './modelPalette.ts';
import { besideTicks, ticksUp } from './paintAxes.ts';

/** From the longest number to the edge of the drawing. */
const margin = 4;
/** Of a narrow drawing the numbers may not take all. */
const mostOfWidth = 0.4;

/** A plot with as much room on its left as the numbers there need: powers of ten are long. */
export function axesWithTicks(
  frame: Frame,
  width: number,
  height: number,
  { font }: Pick<ModelPalette, 'font'>,
  numbers: NumberFormat,
): Axes {
  const texts = ticksUp(axes(frame, width, height), numbers).map(({ text }) => text);
  const wanted = margin + widestOf(texts, font) + besideTicks;
  return axes(frame, width, height, Math.min(wanted, mostOfWidth * width));
}

function widestOf(texts: readonly string[], font: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = font;
  return Math.max(0, ...texts.map((text) => context.measureText(text).width));
}
