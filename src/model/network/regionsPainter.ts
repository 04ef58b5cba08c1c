import { type Part, parts } from '../../core/learning/task.ts';
import type { NetworkTask } from '../../core/network/networkTask.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import { type Frame, rangeOf } from '../axes.ts';
import { axesWithTicks } from '../axesWithTicks.ts';
import type { ModelPalette } from '../modelPalette.ts';
import { clipToPlot, paintAxes, ticksAcross, ticksUp } from '../paintAxes.ts';
import { type PlaceOfRow, paintWrong } from '../rowMarks.ts';
import type { Paint } from '../usePainted.ts';
import { classLooks } from './classLooks.ts';

interface RegionsSetting {
  readonly task: NetworkTask;
  readonly frame: Frame;
  /** The regions, four bytes a cell. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly isWrong: readonly boolean[];
  readonly parts: readonly Part[];
  /** The rows of the present batch. */
  readonly lit: Uint32Array;
  readonly names: { readonly across: string; readonly up: string };
  readonly numbers: NumberFormat;
}

const spare = 0.08;
const size = 3.6;

/** What the rows with two inputs go over, in their own units. */
export function regionsFrame({ samples, scales }: NetworkTask): Frame {
  const column = (input: number) => {
    const { origin, unit } = scales[input];
    return Array.from({ length: samples.count }, (_, row) => origin + unit * samples.inputs[2 * row + input]);
  };
  return { across: rangeOf(column(0), spare), up: rangeOf(column(1), spare) };
}

/** The regions of the classes, and the rows in them: those learned from full, the others outlined, test rows with a dot inside. */
export function regionsPainter(setting: RegionsSetting): Paint {
  const { task, frame, pixels, isWrong, lit, names, numbers } = setting;
  const { samples, scales, split } = task;
  const side = Math.sqrt(pixels.length / 4);
  const image = document.createElement('canvas');
  image.width = side;
  image.height = side;
  image.getContext('2d')?.putImageData(new ImageData(pixels, side, side), 0, 0);

  return (context, width, height, palette) => {
    const axes = axesWithTicks(frame, width, height, palette, numbers);
    const placeOf: PlaceOfRow = (row) => ({
      x: axes.x(scales[0].origin + scales[0].unit * samples.inputs[2 * row]),
      y: axes.y(scales[1].origin + scales[1].unit * samples.inputs[2 * row + 1]),
    });
    const { left, right, top, bottom } = axes;
    context.drawImage(image, left, top, right - left, bottom - top);
    const across = { name: names.across, ticks: ticksAcross(axes, numbers) };
    paintAxes(context, axes, palette, across, { name: names.up, ticks: ticksUp(axes, numbers) });
    clipToPlot(context, axes);
    paintHalo(context, lit, placeOf, palette);
    const shown = parts.filter((each) => setting.parts.includes(each));
    // all crosses before all marks: none may hide what a neighbour is
    for (const part of shown) {
      const wrong = split[part].filter((row) => isWrong[row]);
      paintWrong(context, wrong, placeOf, size, palette);
    }
    for (const part of shown) {
      paintClasses(context, part, split[part], samples.classes ?? new Uint8Array(), placeOf, palette);
    }
  };
}

function paintHalo(
  context: CanvasRenderingContext2D,
  rows: Uint32Array,
  placeOf: PlaceOfRow,
  palette: ModelPalette,
): void {
  const path = new Path2D();
  for (const row of rows) {
    const { x, y } = placeOf(row);
    path.moveTo(x + size + 4, y);
    path.arc(x, y, size + 4, 0, 2 * Math.PI);
  }
  context.setLineDash([]);
  context.fillStyle = palette.ground;
  context.fill(path);
  context.lineWidth = 2;
  context.strokeStyle = palette.accent;
  context.stroke(path);
}

function paintClasses(
  context: CanvasRenderingContext2D,
  part: Part,
  rows: Uint32Array,
  classes: Uint8Array,
  placeOf: PlaceOfRow,
  palette: ModelPalette,
): void {
  context.setLineDash([]);
  for (const [k, { color, path: outline }] of classLooks.entries()) {
    const mark = new Path2D(outline);
    const all = new Path2D();
    const dots = new Path2D();
    for (const row of rows) {
      if (classes[row] !== k) continue;
      const { x, y } = placeOf(row);
      all.addPath(mark, new DOMMatrix([size, 0, 0, size, x, y]));
      dots.addPath(mark, new DOMMatrix([size / 3, 0, 0, size / 3, x, y]));
    }
    context.fillStyle = part === 'train' ? color : palette.ground;
    context.fill(all);
    context.lineWidth = part === 'train' ? 1 : 1.8;
    context.strokeStyle = part === 'train' ? palette.ground : color;
    context.stroke(all);
    context.fillStyle = color;
    if (part === 'test') context.fill(dots);
  }
}
