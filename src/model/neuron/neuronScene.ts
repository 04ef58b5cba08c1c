import type { Scale } from '../../core/learning/standardisation.ts';
import type { NeuronWorld, Part, Split } from '../../core/learning/task.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import { axes as axesOf, type Frame } from '../axes.ts';
import { curveDistance } from '../curveDistance.ts';
import { curvePath } from '../curvePath.ts';
import { gripUnder } from '../grip.ts';
import type { ModelScene, SceneMaker } from '../modelScene.ts';
import { clipToPlot, paintAxes, paintHaloedText, ticksAcross } from '../paintAxes.ts';
import type { Place } from '../placeOnWay.ts';
import { type PlaceOfRow, paintCurve, paintLit, paintRows, paintWrong } from '../rowMarks.ts';
import { jitter } from './jitter.ts';
import { neuronGrips } from './neuronGrips.ts';
import { wrongRows } from './wrongRows.ts';

interface NeuronSetting {
  readonly world: NeuronWorld;
  /** On which the parameters measure the feature. */
  readonly scale: Scale;
  readonly split: Split;
  readonly parts: readonly Part[];
  readonly frame: Frame;
  readonly names: {
    readonly across: string;
    readonly up: string;
    readonly zero: string;
    readonly one: string;
    readonly threshold: string;
  };
  readonly numbers: NumberFormat;
}

/** The marks of one label lie in a band of this height, so that more of them can be seen. */
const band = 0.12;
const manyRows = 1000;

/** A sigmoid over the rows that it tells apart, with its threshold and its mistakes. */
export function neuronScene({ world, scale, split, parts, frame, names, numbers }: NeuronSetting): SceneMaker {
  const count = parts.reduce((sum, part) => sum + split[part].length, 0);
  const size = count > manyRows ? 1.8 : 3;

  return (width, height, palette): ModelScene => {
    const axes = axesOf(frame, width, height);
    const [threshold, steepness] = neuronGrips(world, scale, axes);
    const grips = [threshold, steepness];
    const placeOf: PlaceOfRow = (row) => ({
      x: axes.x(world.feature[row]),
      y: axes.y(world.label[row] + (band / 2) * jitter(row)),
    });

    /** A line at p = ½ where it is in view, and beside it what that is. */
    function paintThreshold(context: CanvasRenderingContext2D, model: Place): void {
      const { x } = threshold.at(model);
      if (x <= axes.left || x >= axes.right) return;
      context.strokeStyle = palette.ink;
      context.lineWidth = 1.2;
      context.setLineDash([4, 4]);
      context.beginPath();
      context.moveTo(x, axes.top);
      context.lineTo(x, axes.bottom);
      context.stroke();
      const isRight = x > (axes.left + axes.right) / 2;
      context.textAlign = isRight ? 'right' : 'left';
      context.textBaseline = 'middle';
      // where the sigmoid is not
      const isBelow = isRight !== model.x > 0;
      paintHaloedText(context, names.threshold, x + (isRight ? -6 : 6), axes.y(isBelow ? 0.28 : 0.72), palette);
    }

    /** What the two labels mean, beside their rows. */
    function paintNames(context: CanvasRenderingContext2D): void {
      context.textAlign = 'right';
      context.textBaseline = 'bottom';
      paintHaloedText(context, names.zero, axes.right - 4, axes.y(band / 2) - 3, palette);
      context.textAlign = 'left';
      context.textBaseline = 'top';
      paintHaloedText(context, names.one, axes.left + 4, axes.y(1 - band / 2) + 3, palette);
    }

    return {
      axes,
      grips,
      gripAt(model, finger, radius) {
        const knob = gripUnder(grips, model, finger, radius);
        if (knob !== null) return knob;
        const distance = curveDistance(axes, (value) => world.probability(model.x, model.y, value), finger, radius);
        return distance <= radius ? threshold : null;
      },
      paintData(context) {
        const ticks = [0, 0.5, 1].map((at) => ({ at, text: numbers.number(at) }));
        paintAxes(
          context,
          axes,
          palette,
          { name: names.across, ticks: ticksAcross(axes, numbers) },
          { name: names.up, ticks },
        );
        paintNames(context);
        for (const part of parts) paintRows(context, part, split[part], placeOf, size, palette);
      },
      paintModel(context, { model, lit, color }) {
        clipToPlot(context, axes);
        paintLit(context, lit, placeOf, size, palette);
        const wrong = new Map(parts.map((part) => [part, wrongRows(world, scale, split[part], model)]));
        for (const rows of wrong.values()) paintWrong(context, rows, placeOf, size, palette);
        // over the crosses of their neighbours
        for (const [part, rows] of wrong) paintRows(context, part, rows, placeOf, size, palette);
        paintCurve(
          context,
          curvePath(axes, (value) => world.probability(model.x, model.y, value), 1),
          color,
          palette,
        );
        // over the sigmoid, which would strike them through
        paintNames(context);
        paintThreshold(context, model);
      },
    };
  };
}
