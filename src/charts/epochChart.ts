import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { FieldChart } from './ChartField.tsx';
import { chartEdge, type Edge, fieldFont, letterOver } from './chartEdge.ts';
import type { EpochLine, EpochPlot } from './epochPlot.ts';
import { lossTicks } from './lossTicks.ts';
import { paletteOf } from './palette.ts';
import { powerOfTen } from './powerOfTen.ts';

/** How the axes, the marks and the thresholds are lettered. */
export interface EpochLettering {
  readonly below: string;
  readonly beside: string;
  /** At the best epoch. */
  readonly best: string;
  level(value: number): string;
  number(value: number): string;
  count(value: number): string;
}

/** Curves over the epochs on their canvas. */
export interface EpochChart extends FieldChart {
  show(plot: EpochPlot, lettering: EpochLettering): void;
}

/** `onDrawn` is called whenever the field inside the axes may have moved. */
export function epochChart(box: HTMLElement, onDrawn: () => void): EpochChart {
  let palette = paletteOf(box);
  let size = { width: Math.max(1, box.clientWidth), height: Math.max(1, box.clientHeight) };
  let chart: uPlot | null = null;
  let shape = '';
  let shown: { plot: EpochPlot; lettering: EpochLettering } | null = null;

  function options({ plot, lettering }: NonNullable<typeof shown>): uPlot.Options {
    return {
      ...size,
      padding: [8, 22, 0, 0],
      legend: { show: false },
      // the playhead is the only cursor
      cursor: { show: false },
      scales: {
        x: { time: false, range: () => [0, Math.max(1, shown?.plot.end ?? 1)] },
        y: { range: () => [shown?.plot.low ?? 0, shown?.plot.high ?? 1] },
      },
      axes: [
        edge({
          label: () => lettering.below,
          splits: (low, high, most) =>
            lossTicks('linear', low, high, most / 2)
              .map(({ at }) => at)
              .filter(Number.isInteger),
          text: lettering.count,
          isBelow: true,
        }),
        edge({
          label: () => lettering.beside,
          splits: (low, high, most) => lossTicks(shown?.plot.scale ?? 'linear', low, high, most).map(({ at }) => at),
          text: (at) => heightText(at, lettering),
          isBelow: false,
        }),
      ],
      series: [{}, ...plot.lines.map(({ kind }) => styleOf(kind))],
      hooks: { draw: [drawLevels, drawMarks, onDrawn] },
    };
  }

  function edge(of: Edge): uPlot.Axis {
    return chartEdge(
      of,
      () => palette,
      () => size,
    );
  }

  function heightText(at: number, { number }: EpochLettering): string {
    if (shown?.plot.scale !== 'logarithmic') return number(at);
    return Number.isInteger(at) && (at < -3 || at > 5) ? powerOfTen(at) : number(10 ** at);
  }

  /** Told apart without colours, too: training is dashed, validation is not. */
  function styleOf(kind: EpochLine): uPlot.Series {
    const points = { show: false };
    switch (kind) {
      case 'batch':
        return { stroke: () => palette.soft, width: 1, alpha: 0.45, points, spanGaps: true };
      case 'train':
        return {
          stroke: () => palette.ink,
          width: 2,
          dash: [6, 4].map((length) => length * uPlot.pxRatio),
          points,
          spanGaps: true,
        };
      case 'validation':
      case 'metric':
        return { stroke: () => palette.accent, width: 2.5, points, spanGaps: true };
    }
  }

  /** What rules wait for. */
  function drawLevels(self: uPlot): void {
    if (shown === null) return;
    const { ctx, bbox } = self;
    const unit = uPlot.pxRatio;
    ctx.save();
    ctx.lineWidth = unit;
    ctx.setLineDash([4 * unit, 3 * unit]);
    ctx.strokeStyle = palette.accent;
    ctx.font = fieldFont(palette);
    ctx.textAlign = 'right';
    for (const { at, value } of shown.plot.levels) {
      const y = self.valToPos(at, 'y', true);
      ctx.beginPath();
      ctx.moveTo(bbox.left, y);
      ctx.lineTo(bbox.left + bbox.width, y);
      ctx.stroke();
      const isLow = y - bbox.top > 16 * unit;
      const right = bbox.left + bbox.width - 5 * unit;
      letterOver(ctx, shown.lettering.level(value), right, isLow ? y - 4 * unit : y + 12 * unit, palette);
    }
    ctx.restore();
  }

  /** The best epoch as a ring with its name, the end as a dot. */
  function drawMarks(self: uPlot): void {
    if (shown === null) return;
    const { ctx, bbox } = self;
    const { plot, lettering } = shown;
    const unit = uPlot.pxRatio;
    ctx.save();
    ctx.font = fieldFont(palette);
    for (const { kind, at, height } of plot.marks) {
      const x = self.valToPos(at, 'x', true);
      const y = self.valToPos(height, 'y', true);
      ctx.beginPath();
      ctx.arc(x, y, unit * (kind === 'best' ? 5 : 3.5), 0, 2 * Math.PI);
      ctx.fillStyle = kind === 'best' ? palette.ground : palette.hiker;
      ctx.fill();
      ctx.lineWidth = unit * (kind === 'best' ? 2.5 : 1);
      ctx.strokeStyle = kind === 'best' ? palette.hiker : palette.ink;
      ctx.stroke();
      if (kind !== 'best') continue;
      const isLeft = x < bbox.left + bbox.width / 2;
      ctx.textAlign = isLeft ? 'left' : 'right';
      const isLow = y - bbox.top > 20 * unit;
      letterOver(ctx, lettering.best, x + unit * (isLeft ? 8 : -8), isLow ? y - 7 * unit : y + 16 * unit, palette);
    }
    ctx.restore();
  }

  function dataOf({ plot }: NonNullable<typeof shown>): uPlot.AlignedData {
    return [[...plot.places], ...plot.lines.map(({ data }) => data)];
  }

  function rebuild(): void {
    chart?.destroy();
    chart = shown === null ? null : new uPlot(options(shown), dataOf(shown), box);
  }

  return {
    show(plot, lettering) {
      shown = { plot, lettering };
      const next = [plot.lines.map(({ kind }) => kind), lettering.beside, lettering.below].join();
      if (chart === null || next !== shape) rebuild();
      else chart.setData(dataOf(shown));
      shape = next;
    },
    renewColors() {
      palette = paletteOf(box);
      rebuild();
    },
    resize(width, height) {
      size = { width: Math.max(1, width), height: Math.max(1, height) };
      chart?.setSize(size);
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
