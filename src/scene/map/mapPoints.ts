import { hikerPale } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import { valleyMarks } from '../../look/valleyMarks.ts';
import { isShown } from '../isShown.ts';
import { pixelX, pixelY } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';

/** Very many hikers as two pixels each, written straight into the picture. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  { state, places, destinations, camera, size }: MapMoment,
): void {
  const { canvas } = context;
  const ratio = canvas.width / size.width;
  const side = Math.max(2, Math.round(1.6 * ratio));
  const image = new ImageData(canvas.width, canvas.height);
  const pixels = new Uint32Array(image.data.buffer);
  const colors = valleyMarks.map(({ color }) => abgr(color));
  const rivalColors = valleyMarks.map((_, rival) => abgr(lookOf(rival).color));
  const each = state.run.hikers / state.scenario.optimizers.length;
  const pale = abgr(hikerPale);
  for (let hiker = 0; hiker < state.run.hikers; hiker++) {
    const rival = Math.floor(hiker / each);
    if (!isShown(state.scenario, rival)) continue;
    const left = Math.round(pixelX(camera, size, places.x[hiker]) * ratio) - (side >> 1);
    const top = Math.round(pixelY(camera, size, places.y[hiker]) * ratio) - (side >> 1);
    if (!(left >= 0 && top >= 0 && left + side <= image.width && top + side <= image.height)) continue;
    const valley = destinations === null ? null : destinations[hiker];
    const own = rivalColors[rival % rivalColors.length];
    const color = valley === null ? own : valley < 0 ? pale : colors[valley % colors.length];
    for (let row = 0; row < side; row++) {
      const from = (top + row) * image.width + left;
      pixels.fill(color, from, from + side);
    }
  }
  // drawn, not put: what lies under it stays
  const layer = new OffscreenCanvas(image.width, image.height);
  layer.getContext('2d')?.putImageData(image, 0, 0);
  context.drawImage(layer, 0, 0, size.width, size.height);
}

/** As a pixel lies in memory on every machine that has a browser: little end first. */
function abgr(color: string): number {
  const rgb = Number.parseInt(color.slice(1), 16);
  return (0xff000000 | ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16)) >>> 0;
}
