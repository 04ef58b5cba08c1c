import type { Part } from '../core/learning/task.ts';
import type { Lit } from './batchGlow.ts';
import type { Pixel } from './grip.ts';
import type { ModelPalette } from './modelPalette.ts';

/** Outlines of the marks of a part's rows around (0, 0), in units of their size: full, a ring, a triangle. */
export const markPaths: Readonly<Record<Part, string>> = {
  train: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z',
  validation: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z',
  test: 'M0 -1.3L1.13 0.65L-1.13 0.65Z',
};

const diagonals = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** Where a row stands in the drawing. */
export type PlaceOfRow = (row: number) => Pixel;

/** The rows of a part: those learned from are full, the others outlined. */
export function paintRows(
  context: CanvasRenderingContext2D,
  part: Part,
  rows: Uint32Array,
  placeOf: PlaceOfRow,
  size: number,
  palette: ModelPalette,
): void {
  const path = new Path2D();
  for (const row of rows) {
    const { x, y } = placeOf(row);
    if (part === 'test') addTriangle(path, x, y, size);
    else addCircle(path, x, y, size);
  }
  context.setLineDash([]);
  if (part === 'train') {
    context.globalAlpha = 0.45;
    context.fillStyle = palette.ink;
    context.fill(path);
  } else {
    context.globalAlpha = 0.8;
    context.lineWidth = 1.2;
    context.strokeStyle = part === 'test' ? palette.soft : palette.ink;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

/** Rows that light up, each batch as brightly as it is still lit. */
export function paintLit(
  context: CanvasRenderingContext2D,
  lit: readonly Lit[],
  placeOf: PlaceOfRow,
  size: number,
  palette: ModelPalette,
): void {
  context.setLineDash([]);
  for (const { rows, strength } of lit) {
    const path = new Path2D();
    for (const row of rows) {
      const { x, y } = placeOf(row);
      addCircle(path, x, y, size + 1.5);
    }
    context.globalAlpha = strength;
    context.fillStyle = palette.accent;
    context.fill(path);
    context.lineWidth = 1.5;
    context.strokeStyle = palette.ground;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

/** Where the arms of the cross around a wrong row begin and end: pixels out of its mark. */
const arms = { from: 0, to: 3.2 };

/** Rows that the model gets wrong: a cross sticks out from behind the mark, which itself stays to be read. */
export function paintWrong(
  context: CanvasRenderingContext2D,
  rows: Uint32Array,
  placeOf: PlaceOfRow,
  size: number,
  palette: ModelPalette,
): void {
  const path = new Path2D();
  const from = (size + arms.from) * Math.SQRT1_2;
  const to = (size + arms.to) * Math.SQRT1_2;
  for (const row of rows) {
    const { x, y } = placeOf(row);
    for (const [right, down] of diagonals) {
      path.moveTo(x + right * from, y + down * from);
      path.lineTo(x + right * to, y + down * to);
    }
  }
  context.setLineDash([]);
  context.lineCap = 'round';
  context.lineWidth = 2.4;
  context.strokeStyle = palette.ground;
  context.stroke(path);
  context.lineWidth = 1.4;
  context.strokeStyle = palette.warning;
  context.stroke(path);
}

/** The line of a model, with a rim that keeps it apart from the rows. */
export function paintCurve(
  context: CanvasRenderingContext2D,
  curve: Path2D,
  color: string,
  palette: ModelPalette,
): void {
  context.setLineDash([]);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 5.5;
  context.strokeStyle = palette.ground;
  context.stroke(curve);
  // some colours of hikers are hard to see on paper, others by night
  context.globalAlpha = 0.5;
  context.lineWidth = 4;
  context.strokeStyle = palette.ink;
  context.stroke(curve);
  context.globalAlpha = 1;
  context.lineWidth = 2.5;
  context.strokeStyle = color;
  context.stroke(curve);
}

function addCircle(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI);
}

function addTriangle(path: Path2D, x: number, y: number, size: number): void {
  path.moveTo(x, y - 1.3 * size);
  path.lineTo(x + 1.13 * size, y + 0.65 * size);
  path.lineTo(x - 1.13 * size, y + 0.65 * size);
  path.closePath();
}
