import type { KnownGround, Rest } from './arrival.ts';
import type { Run } from './run.ts';

const judged = new WeakMap<KnownGround, WeakMap<Run, (Rest | undefined)[]>>();

/** Where a hiker of a run is that has stopped at (x, y): judged once, however often it is asked for. */
export function restOf(run: Run, hiker: number, x: number, y: number, ground: KnownGround): Rest {
  const ofRuns = judged.get(ground) ?? new WeakMap<Run, (Rest | undefined)[]>();
  judged.set(ground, ofRuns);
  const rests = ofRuns.get(run) ?? [];
  ofRuns.set(run, rests);
  const rest = rests[hiker] ?? ground.restAt(x, y);
  rests[hiker] = rest;
  return rest;
}
