import { contains, type Domain, widthOf } from '../core/surface.ts';
import { valleyAt } from '../core/valleyAt.ts';
import { valleyOf } from '../core/valleyOf.ts';
import type { Guesses, State } from './store.ts';

/** A flag this share of the map's width away from where its hiker ended still stands right. */
const nearnessInWidths = 0.05;

type Flag = Guesses['placed'][number];
type Ended = Pick<State, 'run' | 'starts' | 'surface' | 'minima' | 'ground'>;

/**
 * Whether a flag stands where the hiker of its start ended that walks with the first optimizer: in the same valley, or close by.
 * Whoever has left the map or diverged is taken to have ended where it was last on the map.
 */
export function isFlagRight(ended: Ended, flag: Flag): boolean {
  const { run, starts, surface, minima, ground } = ended;
  const hiker = starts.id.indexOf(flag.start);
  if (hiker === -1) return false;
  const [lastX, lastY] = lastPlace(run, hiker);
  const valley = valleyAt(run, hiker, run.reached, lastX, lastY, { minima, domain: surface.domain, ground });
  if (valley >= 0 && valleyOf(minima, surface.domain, flag.x, flag.y) === valley) return true;
  const [x, y] = lastPlaceOnMap(ended, hiker);
  return distanceInWidths(surface.domain, flag.x - x, flag.y - y) <= nearnessInWidths;
}

/** The share of the flags that are asked for which stand right. */
export function shareOfRightFlags(ended: Ended, { of, placed }: Guesses): number {
  return placed.filter((flag) => isFlagRight(ended, flag)).length / of.length;
}

/** The first optimizer's hikers are counted as their starts are. */
function lastPlaceOnMap({ run, surface }: Ended, hiker: number): readonly [x: number, y: number] {
  const track = run.tracks.find((each) => each.hiker === hiker);
  if (track === undefined) return lastPlace(run, hiker);
  let step = track.reached;
  while (step > 0 && !contains(surface.domain, track.x[step], track.y[step])) step--;
  return [track.x[step], track.y[step]];
}

/** In the largest crowds not every hiker's way is kept. */
function lastPlace(run: State['run'], hiker: number): readonly [x: number, y: number] {
  const [x, y, loss] = [0, 1, 2].map(() => new Float64Array(run.hikers));
  run.placesAt(run.reached, x, y, loss);
  return [x[hiker], y[hiker]];
}

function distanceInWidths({ x, y }: Domain, dx: number, dy: number): number {
  return Math.hypot(dx / widthOf(x), dy / widthOf(y));
}
