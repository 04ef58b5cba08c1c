import type { Pinned } from '../../store/consequences.ts';
import { chosenTracks } from '../chosenTracks.ts';
import { ghostLook, mostGhosts } from '../ghostLook.ts';
import { isShown } from '../isShown.ts';
import { type PlacesShown, placesShown } from '../placesShown.ts';
import { type MapCamera, pixelX, pixelY } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';
import { onGround } from './onGround.ts';
import { addRing, stroke, strokeCasings } from './pen.ts';
import { traceTrail } from './traceTrail.ts';

/** What a tracing was made from. */
interface Original {
  readonly pinned: Pinned;
  readonly reached: number;
  readonly camera: MapCamera;
  readonly width: number;
  readonly height: number;
}

interface Tracing {
  readonly lines: Path2D;
  readonly rings: Path2D;
}

/**
 * Draws the whole ways of the pinned run, and rings where they end. They do not move: they are traced again only when the
 * map has moved, or another run is pinned.
 */
export function mapGhost(): (context: CanvasRenderingContext2D, moment: MapMoment) => void {
  const ends = placesShown();
  let kept: { readonly of: Original; readonly tracing: Tracing } | null = null;

  function tracingOf(moment: MapMoment, pinned: Pinned): Tracing {
    const { camera, size } = moment;
    const of = { pinned, reached: pinned.run.reached, camera, width: size.width, height: size.height };
    if (kept !== null && isSame(kept.of, of)) return kept.tracing;
    ends.show(pinned.run, of.reached);
    kept = { of, tracing: trace(moment, pinned, ends) };
    return kept.tracing;
  }

  return (context, moment) => {
    if (moment.ghost === null) {
      kept = null;
      return;
    }
    const { lines, rings } = tracingOf(moment, moment.ghost);
    onGround(context, moment, () => {
      strokeCasings(context, lines, ghostLook.width, { casing: ghostLook.casing, edge: null });
      stroke(context, lines, ghostLook.color, ghostLook.width, ghostLook.dash);
      strokeCasings(context, rings, 1.2, { casing: ghostLook.casing, edge: null });
      stroke(context, rings, ghostLook.color, 1.2);
    });
  };
}

function isSame(a: Original, b: Original): boolean {
  const isSameRun = a.pinned === b.pinned && a.reached === b.reached;
  return isSameRun && a.camera === b.camera && a.width === b.width && a.height === b.height;
}

function trace(moment: MapMoment, { run, of }: Pinned, ends: PlacesShown): Tracing {
  const { camera, size } = moment;
  const lines = new Path2D();
  const rings = new Path2D();
  for (const track of chosenTracks(run, of).flat()) traceTrail(track, { ...moment, at: track.reached }, lines, null);
  for (let hiker = 0; run.hikers <= mostGhosts && hiker < run.hikers; hiker++) {
    if (!isShown(of, Math.floor((hiker * of.optimizers.length) / run.hikers))) continue;
    addRing(rings, pixelX(camera, size, ends.x[hiker]), pixelY(camera, size, ends.y[hiker]), ghostLook.radius);
  }
  return { lines, rings };
}
