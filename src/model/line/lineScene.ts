import type { LineWorld, Part, Split } from '../../core/learning/task.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import type { Frame } from '../axes.ts';
import { axesWithTicks } from '../axesWithTicks.ts';
import { curveDistance } from '../curveDistance.ts';
import { curvePath } from '../curvePath.ts';
import { gripUnder } from '../grip.ts';
import type { ModelScene, SceneMaker } from '../modelScene.ts';
import { clipToPlot, paintAxes, ticksAcross, ticksUp } from '../paintAxes.ts';
import type { Place } from '../placeOnWay.ts';
import { type PlaceOfRow, paintCurve, paintLit, paintRows } from '../rowMarks.ts';
import { gripOfPlace, lineGrips } from './lineGrips.ts';

interface LineSetting {
  readonly world: LineWorld;
  readonly split: Split;
  readonly parts: readonly Part[];
  readonly frame: Frame;
  readonly names: { readonly across: string; readonly up: string };
  readonly numbers: NumberFormat;
}

/** So many rows have their residuals drawn all the time, … */
const fewRows = 200;
/** … and so many at most while a mouse is over them: more are a haze. */
const mostSticks = 2000;
/** Beyond this many rows the marks are smaller. */
const manyRows = 1000;

/** A line through a cloud of points, with what it misses them by. */
export function lineScene({ world, split, parts, frame, names, numbers }: LineSetting): SceneMaker {
  const count = parts.reduce((sum, part) => sum + split[part].length, 0);
  const size = count > manyRows ? 1.8 : 3;

  return (width, height, palette): ModelScene => {
    const axes = axesWithTicks(frame, width, height, palette, numbers);
    const grips = lineGrips(world, axes);
    const placeOf: PlaceOfRow = (row) => ({ x: axes.x(world.feature[row]), y: axes.y(world.target[row]) });

    function paintSticks(context: CanvasRenderingContext2D, rows: Uint32Array, { x, y }: Place, alpha: number): void {
      const path = new Path2D();
      for (const row of rows) {
        const place = placeOf(row);
        path.moveTo(place.x, place.y);
        path.lineTo(place.x, axes.y(world.predict(x, y, world.feature[row])));
      }
      context.setLineDash([]);
      context.globalAlpha = alpha;
      context.lineWidth = 1;
      context.strokeStyle = palette.accent;
      context.stroke(path);
      context.globalAlpha = 1;
    }

    return {
      axes,
      grips,
      gripAt(model, finger, radius) {
        const knob = gripUnder(grips, model, finger, radius);
        if (knob !== null) return knob;
        const distance = curveDistance(axes, (value) => world.predict(model.x, model.y, value), finger, radius);
        return distance <= radius ? gripOfPlace(grips, model, finger) : null;
      },
      paintData(context) {
        const across = { name: names.across, ticks: ticksAcross(axes, numbers) };
        const up = { name: names.up, ticks: ticksUp(axes, numbers) };
        paintAxes(context, axes, palette, across, up);
        for (const part of parts) paintRows(context, part, split[part], placeOf, size, palette);
      },
      paintModel(context, { model, lit, isHovered, color }) {
        clipToPlot(context, axes);
        if (count <= (isHovered ? mostSticks : fewRows)) {
          for (const part of parts) paintSticks(context, split[part], model, 0.3);
        }
        for (const { rows, strength } of lit) paintSticks(context, rows, model, 0.8 * strength);
        paintLit(context, lit, placeOf, size, palette);
        paintCurve(
          context,
          // its two ends would not do: of a steep line they are brought nearer, and it would run elsewhere between them
          curvePath(axes, (value) => world.predict(model.x, model.y, value), 1),
          color,
          palette,
        );
      },
    };
  };
}
