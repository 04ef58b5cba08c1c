import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Curve, LossSeries } from './lossSeries.ts';
import { lossTicks } from './lossTicks.ts';
import { paletteOf } from './palette.ts';
import { powerOfTen } from './powerOfTen.ts';

/** How the axes are lettered. */
export interface Lettering {
  readonly step: string;
  readonly loss: string;
  number(value: number): string;
  count(value: number): string;
}

/** The curves on their canvas. */
export interface LossChart {
  /** Shows other curves, on an axis from step 0 to `lastStep`. */
  show(series: LossSeries, lastStep: number, lettering: Lettering): void;
  /** Shows them in the colours the page has now. */
  renewColors(): void;
  resize(width: number, height: number): void;
  /** The step under a pixel, counted from the left of the chart's box. */
  stepAt(pixel: number): number;
  /** The field inside the axes, in pixels from the top left of the chart's box. */
  readonly field: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  dispose(): void;
}

const pixelsPerTick = 34;
/** Where it is lower, the axis below has no name. */
const roomForName = 130;

/** `onDrawn` is called whenever the field inside the axes may have moved. */
export function lossChart(box: HTMLElement, onDrawn: () => void): LossChart {
  let palette = paletteOf(box);
  let size = { width: Math.max(1, box.clientWidth), height: Math.max(1, box.clientHeight) };
  let chart: uPlot | null = null;
  let shape = '';
  let shown: { series: LossSeries; lastStep: number; lettering: Lettering } | null = null;

  function build(): uPlot {
    return new uPlot(options(), dataOf(), box);
  }

  function options(): uPlot.Options {
    return {
      ...size,
      padding: [8, 22, 0, 0],
      legend: { show: false },
      // the playhead is the only cursor
      cursor: { show: false },
      scales: {
        x: { time: false, range: () => [0, Math.max(1, shown?.lastStep ?? 1)] },
        y: { range: () => [shown?.series.low ?? 0, shown?.series.high ?? 1] },
      },
      axes: [
        axis({
          label: () => (size.height < roomForName ? '' : (shown?.lettering.step ?? '')),
          splits: (low, high, most) =>
            lossTicks('linear', low, high, most / 2)
              .map(({ at }) => at)
              .filter(Number.isInteger),
          text: (step) => shown?.lettering.count(step) ?? '',
          isBelow: true,
        }),
        axis({
          label: () => shown?.lettering.loss ?? '',
          splits: (low, high, most) => lossTicks(shown?.series.scale ?? 'linear', low, high, most).map(({ at }) => at),
          text: lossText,
          isBelow: false,
        }),
      ],
      series: [{}, ...curvesOf().map(({ style }) => style())],
      bands: bandsOf(),
      hooks: { draw: [onDrawn] },
    };
  }

  function lossText(at: number): string {
    if (shown === null) return '';
    const { series, lettering } = shown;
    if (series.scale === 'linear') return lettering.number(at);
    // a row of whole powers reads best as such, unless all are near 1
    return Number.isInteger(at) && (at < -3 || at > 5) ? powerOfTen(at) : lettering.number(10 ** at);
  }

  interface Edge {
    label(): string;
    splits(low: number, high: number, most: number): number[];
    text(at: number): string;
    readonly isBelow: boolean;
  }

  function axis({ label, splits, text, isBelow }: Edge): uPlot.Axis {
    const letters = Number.parseFloat(palette.font);
    return {
      side: isBelow ? 2 : 3,
      stroke: () => palette.soft,
      font: palette.font,
      labelFont: palette.font,
      label: label(),
      labelSize: label() === '' ? 0 : 1.5 * letters,
      gap: 4,
      size: isBelow ? 1.7 * letters : (_, texts) => widest(texts ?? [], palette.font) + 12,
      grid: { stroke: () => palette.line, width: 1 },
      ticks: { show: false },
      splits: (self, _axis, low, high) => {
        const length = isBelow ? self.over.clientWidth || size.width : self.over.clientHeight || size.height;
        return splits(low, high, Math.max(2, length / pixelsPerTick));
      },
      values: (_, ats) => ats.map(text),
    };
  }

  interface Drawn {
    readonly data: Curve;
    style(): uPlot.Series;
  }

  /** From back to front. */
  function curvesOf(): Drawn[] {
    if (shown === null) return [];
    const { lines, bands, median, selected } = shown.series;
    const thin = (data: Curve) => curve(data, () => palette.soft, 1, Math.min(0.5, 0.12 + 4 / lines.length));
    return [
      ...lines.map(thin),
      ...(bands === null
        ? []
        : [bands.p95, bands.p5, bands.p75, bands.p25].map((data) => curve(data, () => 'transparent', 1, 1))),
      curve(median, () => palette.ink, 2, 1),
      ...(selected === null ? [] : [curve(selected, () => palette.hiker, 2.5, 1)]),
    ];
  }

  function curve(data: Curve, stroke: () => string, width: number, alpha: number): Drawn {
    return { data, style: () => ({ stroke, width, alpha, points: { show: false } }) };
  }

  function bandsOf(): uPlot.Band[] {
    if (shown === null || shown.series.bands === null) return [];
    return [
      { series: [1, 2], fill: () => `color-mix(in srgb, ${palette.accent} 18%, transparent)` },
      { series: [3, 4], fill: () => `color-mix(in srgb, ${palette.accent} 30%, transparent)` },
    ];
  }

  function dataOf(): uPlot.AlignedData {
    return shown === null ? [[]] : [shown.series.steps, ...curvesOf().map(({ data }) => data)];
  }

  function rebuild(): void {
    chart?.destroy();
    chart = shown === null ? null : build();
  }

  return {
    show(series, lastStep, lettering) {
      shown = { series, lastStep, lettering };
      const { lines, bands, selected } = series;
      const next = [lines.length, bands === null, selected === null, lettering.loss, lettering.step].join();
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
    stepAt: (pixel) => (chart === null ? 0 : chart.posToVal(pixel - chart.over.offsetLeft, 'x')),
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

const measuring = document.createElement('canvas').getContext('2d');

function widest(texts: readonly string[], font: string): number {
  if (measuring === null) return 40;
  measuring.font = font;
  return texts.reduce((most, text) => Math.max(most, measuring.measureText(text).width), 0);
}
