import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { lookOf } from '../look/rivalLooks.ts';
import type { FieldChart } from './ChartField.tsx';
import { chartEdge, type Edge, fieldFont, letterOver } from './chartEdge.ts';
import type { Curve } from './hikerCurves.ts';
import { isFaint } from './isFaint.ts';
import type { LossSeries, RivalSeries } from './lossSeries.ts';
import { lossTicks } from './lossTicks.ts';
import { paletteOf } from './palette.ts';
import { powerOfTen } from './powerOfTen.ts';
import type { RuleLine } from './rulesSeen.ts';

/** How the axes are lettered. */
export interface Lettering {
  readonly below: string;
  readonly beside: string;
  rule(rule: RuleLine): string;
  number(value: number): string;
  count(value: number): string;
}

/** The curves on their canvas. */
export interface LossChart extends FieldChart {
  /** Shows other curves; in a race each rival's in its own colour. */
  show(series: LossSeries, isRace: boolean, lettering: Lettering): void;
}

/** Where it is lower, the axis below has no name. */
const roomForName = 130;

/** `onDrawn` is called whenever the field inside the axes may have moved. */
export function lossChart(box: HTMLElement, onDrawn: () => void): LossChart {
  let palette = paletteOf(box);
  let size = { width: Math.max(1, box.clientWidth), height: Math.max(1, box.clientHeight) };
  let chart: uPlot | null = null;
  let shape = '';
  let shown: { series: LossSeries; isRace: boolean; lettering: Lettering } | null = null;

  function build(): uPlot {
    return new uPlot(options(), dataOf(), box);
  }

  function edge(of: Edge): uPlot.Axis {
    return chartEdge(
      of,
      () => palette,
      () => size,
    );
  }

  function options(): uPlot.Options {
    return {
      ...size,
      padding: [8, 22, 0, 0],
      legend: { show: false },
      // the playhead is the only cursor
      cursor: { show: false },
      scales: {
        x: { time: false, range: () => [0, Math.max(1, shown?.series.end ?? 1)] },
        y: { range: () => [shown?.series.low ?? 0, shown?.series.high ?? 1] },
      },
      axes: [
        edge({
          label: () => (size.height < roomForName ? '' : (shown?.lettering.below ?? '')),
          splits: (low, high, most) =>
            lossTicks('linear', low, high, most / 2)
              .map(({ at }) => at)
              .filter(Number.isInteger),
          text: (step) => shown?.lettering.count(step) ?? '',
          isBelow: true,
        }),
        edge({
          label: () => shown?.lettering.beside ?? '',
          splits: (low, high, most) => lossTicks(shown?.series.scale ?? 'linear', low, high, most).map(({ at }) => at),
          text: lossText,
          isBelow: false,
        }),
      ],
      series: [{}, ...curvesOf().map(({ style }) => style())],
      bands: bandsOf(),
      hooks: { draw: [drawRules, drawStops, onDrawn] },
    };
  }

  function lossText(at: number): string {
    if (shown === null) return '';
    const { series, lettering } = shown;
    if (series.scale === 'linear') return lettering.number(at);
    // a row of whole powers reads best as such, unless all are near 1
    return Number.isInteger(at) && (at < -3 || at > 5) ? powerOfTen(at) : lettering.number(10 ** at);
  }

  interface Drawn {
    readonly data: Curve;
    style(): uPlot.Series;
  }

  /** From back to front. The edges of the bands come first, for `bandsOf` counts on it. */
  function curvesOf(): Drawn[] {
    if (shown === null) return [];
    const { series, isRace } = shown;
    const count = series.rivals.reduce((sum, { lines }) => sum + lines.length, 0);
    const alpha = Math.min(0.5, 0.12 + 4 / count);
    const rivals = [...series.rivals].reverse();
    return [
      ...rivals.flatMap((each) => edgesOf(each).map((data) => curve(data, () => 'transparent', 1))),
      ...rivals.flatMap(({ rival, lines }) => lines.map((data) => curve(data, () => thin(rival), 1, { alpha }))),
      ...series.pinned.map(({ rival, median }) =>
        curve(median, () => palette.soft, 2, { alpha: 0.8, dash: ghostDash(rival) }),
      ),
      ...rivals.flatMap(({ rival, median }) =>
        isRace ? ofRival(rival, median, 2, lookOf(rival).dash) : [curve(median, () => palette.ink, 2)],
      ),
      ...selectedOf(series, isRace),
    ];
  }

  function edgesOf({ bands }: RivalSeries): Curve[] {
    if (bands === null) return [];
    return shown?.isRace ? [bands.p75, bands.p25] : [bands.p95, bands.p5, bands.p75, bands.p25];
  }

  function thin(rival: number): string {
    return shown?.isRace ? lookOf(rival).color : palette.soft;
  }

  function selectedOf({ selected }: LossSeries, isRace: boolean): Drawn[] {
    if (selected === null) return [];
    const { rival, curve: data } = selected;
    if (!isRace) return [curve(data, () => palette.hiker, 2.5)];
    // the rim tells it from the median, which has the same colour
    return [curve(data, () => palette.ink, 4.5), curve(data, () => lookOf(rival).color, 2.5)];
  }

  /** A colour that is hard to see on this ground has a rim. */
  function ofRival(rival: number, data: Curve, width: number, dash: readonly number[]): Drawn[] {
    const { color } = lookOf(rival);
    const line = curve(data, () => color, width, { dash });
    const rim = curve(data, () => (isFaint(color, palette.ground) ? palette.ink : 'transparent'), width + 1.5, {
      dash,
    });
    return [rim, line];
  }

  function curve(
    data: Curve,
    stroke: () => string,
    width: number,
    { alpha = 1, dash = [] }: { alpha?: number; dash?: readonly number[] } = {},
  ): Drawn {
    const points = { show: false };
    return {
      data,
      // uPlot counts a dash in pixels of the canvas
      style: () => ({ stroke, width, alpha, points, dash: dash.map((length) => length * uPlot.pxRatio) }),
    };
  }

  function bandsOf(): uPlot.Band[] {
    if (shown === null) return [];
    const { series, isRace } = shown;
    const rivals = [...series.rivals].reverse().filter(({ bands }) => bands !== null);
    if (isRace) {
      return rivals.map(({ rival }, k) => ({
        series: [2 * k + 1, 2 * k + 2],
        fill: () => washed(lookOf(rival).color, 22),
      }));
    }
    return rivals.flatMap((): uPlot.Band[] => [
      { series: [1, 2], fill: () => washed(palette.accent, 18) },
      { series: [3, 4], fill: () => washed(palette.accent, 30) },
    ]);
  }

  /** The thresholds of the rules in force, named at their right ends. */
  function drawRules(self: uPlot): void {
    if (shown === null) return;
    const { ctx, bbox } = self;
    const { series, lettering } = shown;
    const unit = uPlot.pxRatio;
    ctx.save();
    ctx.lineWidth = unit;
    ctx.setLineDash([4 * unit, 3 * unit]);
    ctx.font = fieldFont(palette);
    ctx.textAlign = 'right';
    for (const rule of series.rules) {
      const isUpright = rule.stands === 'upright';
      const x = isUpright ? self.valToPos(rule.at, 'x', true) - unit / 2 : bbox.left + bbox.width;
      const y = isUpright ? bbox.top : self.valToPos(rule.at, 'y', true);
      ctx.strokeStyle = palette.accent;
      ctx.beginPath();
      ctx.moveTo(isUpright ? x : bbox.left, isUpright ? bbox.top + bbox.height : y);
      ctx.lineTo(x, y);
      ctx.stroke();
      // above its line while there is room, so that the number stands on it
      const isLow = !isUpright && y - bbox.top > 16 * unit;
      letterOver(ctx, lettering.rule(rule), x - 5 * unit, isLow ? y - 4 * unit : y + 12 * unit, palette);
    }
    ctx.restore();
  }

  /** Where hikers stopped; the selected one's place on top of the others. */
  function drawStops(self: uPlot): void {
    if (shown === null) return;
    const { ctx, bbox } = self;
    const { series, isRace } = shown;
    const unit = uPlot.pxRatio;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    for (const stop of [...series.stops].sort((a, b) => Number(a.isSelected) - Number(b.isSelected))) {
      ctx.beginPath();
      const radius = unit * (stop.isSelected ? 5 : 2.5);
      ctx.arc(self.valToPos(stop.at, 'x', true), self.valToPos(stop.height, 'y', true), radius, 0, 2 * Math.PI);
      ctx.fillStyle = isRace ? lookOf(stop.rival).color : stop.isSelected ? palette.hiker : palette.soft;
      ctx.fill();
      ctx.lineWidth = unit * (stop.isSelected ? 1.5 : 0.75);
      ctx.strokeStyle = stop.isSelected ? palette.ink : palette.ground;
      ctx.stroke();
    }
    ctx.restore();
  }

  function dataOf(): uPlot.AlignedData {
    return shown === null ? [[]] : [shown.series.places, ...curvesOf().map(({ data }) => data)];
  }

  function rebuild(): void {
    chart?.destroy();
    chart = shown === null ? null : build();
  }

  return {
    show(series, isRace, lettering) {
      shown = { series, isRace, lettering };
      const { rivals, pinned, selected } = series;
      const curves = rivals.map(({ rival, lines, bands }) => `${rival} ${lines.length} ${bands === null}`);
      const ghosts = pinned.map(({ rival }) => rival);
      const next = [isRace, curves, ghosts, selected?.rival, lettering.beside, lettering.below].join();
      if (chart === null || next !== shape) rebuild();
      else chart.setData(dataOf());
      shape = next;
    },
    renewColors() {
      palette = paletteOf(box);
      rebuild();
    },
    resize(width, height) {
      const hadName = size.height >= roomForName;
      size = { width: Math.max(1, width), height: Math.max(1, height) };
      if (hadName === size.height >= roomForName) chart?.setSize(size);
      else rebuild();
    },
    placeAt: (pixel) => (chart === null ? 0 : chart.posToVal(pixel - chart.over.offsetLeft, 'x')),
    get field() {
      const over = chart?.over;
      return {
        left: over?.offsetLeft ?? 0,
        top: over?.offsetTop ?? 0,
        width: over?.clientWidth ?? 0,
        height: over?.clientHeight ?? 0,
      };
    },
    dispose() {
      chart?.destroy();
      chart = null;
    },
  };
}

/** A line without gaps has some as a ghost. */
function ghostDash(rival: number): readonly number[] {
  const { dash } = lookOf(rival);
  return dash.length === 0 ? [6, 4] : dash;
}

function washed(color: string, percent: number): string {
  return `color-mix(in srgb, ${color} ${percent}%, transparent)`;
}
