import type { Part, SeasonsWorld, Split } from '../../core/learning/task.ts';
import type { Domain } from '../../core/surface.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import { type Frame, rangeOf } from '../axes.ts';
import { axesWithTicks } from '../axesWithTicks.ts';
import { curveDistance } from '../curveDistance.ts';
import { curvePath } from '../curvePath.ts';
import { gripUnder } from '../grip.ts';
import type { ModelScene, SceneMaker } from '../modelScene.ts';
import { clipToPlot, paintAxes, type Tick, ticksUp } from '../paintAxes.ts';
import { type PlaceOfRow, paintCurve, paintLit, paintRows } from '../rowMarks.ts';
import { seasonsGrip } from './seasonsGrips.ts';

interface SeasonsSetting {
  readonly world: SeasonsWorld;
  readonly split: Split;
  readonly parts: readonly Part[];
  /** Where hikers may start: it says which of the wave's peaks is the hiker's. */
  readonly domain: Domain;
  readonly years: readonly Tick[];
  readonly names: { readonly across: string; readonly up: string };
  readonly numbers: NumberFormat;
}

const size = 1.3;

/** Days and their temperatures, and the wave of the year through them. */
export function seasonsScene({ world, split, parts, domain, years, names, numbers }: SeasonsSetting): SceneMaker {
  const frame: Frame = {
    across: [0, world.temperature.length - 1],
    up: rangeOf(
      parts.flatMap((part) => Array.from(split[part], (row) => world.temperature[row])),
      0.08,
    ),
  };
  return (width, height, palette): ModelScene => {
    const axes = axesWithTicks(frame, width, height, palette, numbers);
    const peak = seasonsGrip(world, domain, axes);
    const placeOf: PlaceOfRow = (row) => ({ x: axes.x(row), y: axes.y(world.temperature[row]) });
    return {
      axes,
      grips: [peak],
      gripAt(model, finger, radius) {
        const knob = gripUnder([peak], model, finger, radius);
        if (knob !== null) return knob;
        const distance = curveDistance(axes, (day) => world.predict(model.x, model.y, day), finger, radius);
        return distance <= radius ? peak : null;
      },
      paintData(context) {
        const up = { name: names.up, ticks: ticksUp(axes, numbers) };
        paintAxes(context, axes, palette, { name: names.across, ticks: years }, up);
        for (const part of parts) paintRows(context, part, split[part], placeOf, size, palette);
      },
      paintModel(context, { model, lit, color }) {
        clipToPlot(context, axes);
        paintLit(context, lit, placeOf, size, palette);
        paintCurve(
          context,
          curvePath(axes, (day) => world.predict(model.x, model.y, day), 2),
          color,
          palette,
        );
      },
    };
  };
}
