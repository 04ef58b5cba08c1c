import { overlayCasing, overlayLooks } from '../figures/overlayLooks.ts';
import type { Overlay } from '../figures/overlayShown.ts';
import { ink } from '../trailLook.ts';
import { type MapCamera, pixelX, pixelY, type Size } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';
import { onGround } from './onGround.ts';
import { stroke } from './pen.ts';

interface Tracing {
  readonly overlay: Overlay;
  readonly camera: MapCamera;
  readonly width: number;
  readonly height: number;
  readonly lines: Path2D;
}

/** Draws the contour lines of another landscape; traced again only when they or the map have moved. */
export function mapOverlay(): (context: CanvasRenderingContext2D, moment: MapMoment) => void {
  let kept: Tracing | null = null;

  function tracingOf({ camera, size: { width, height } }: MapMoment, overlay: Overlay): Tracing {
    const isSameMap = kept?.camera === camera && kept.width === width && kept.height === height;
    if (kept === null || !isSameMap || kept.overlay !== overlay) {
      kept = { overlay, camera, width, height, lines: trace(overlay, camera, { width, height }) };
    }
    return kept;
  }

  return (context, moment) => {
    const { overlay } = moment;
    if (overlay === null) return;
    const { lines } = tracingOf(moment, overlay);
    const { color, width, dash } = overlayLooks[overlay.of];
    onGround(context, moment, () => {
      context.globalAlpha = overlayCasing.opacity;
      stroke(context, lines, ink, width + 2 * overlayCasing.width);
      context.globalAlpha = 1;
      stroke(context, lines, color, width, dash);
    });
  };
}

function trace({ contours }: Overlay, camera: MapCamera, size: Size): Path2D {
  const lines = new Path2D();
  for (const { x, y } of contours) {
    lines.moveTo(pixelX(camera, size, x[0]), pixelY(camera, size, y[0]));
    for (let k = 1; k < x.length; k++) lines.lineTo(pixelX(camera, size, x[k]), pixelY(camera, size, y[k]));
  }
  return lines;
}
