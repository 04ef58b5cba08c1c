import type { Run } from '../core/run.ts';
import { type PlacesOfAll, placesOfAll } from '../core/tally.ts';

/** Where all hikers are at the playhead. Between two steps they are on their way. */
export interface PlacesShown {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Moves everybody to a step, or between two; allocates nothing unless the run is another one. */
  show(run: Run, at: number): void;
}

export function placesShown(): PlacesShown {
  let shown: Run | null = null;
  let x = new Float64Array(0);
  let y = new Float64Array(0);
  let from = placesOfAll(0);
  let to = placesOfAll(0);
  let fromStep = -1;
  let toStep = -1;

  function begin(run: Run): void {
    if (x.length !== run.hikers) {
      x = new Float64Array(run.hikers);
      y = new Float64Array(run.hikers);
      from = placesOfAll(run.hikers);
      to = placesOfAll(run.hikers);
    }
    shown = run;
    fromStep = -1;
    toStep = -1;
  }

  function load(run: Run, step: number, into: PlacesOfAll): void {
    run.placesAt(step, into.x, into.y, into.loss);
  }

  return {
    get x() {
      return x;
    },
    get y() {
      return y;
    },
    show(run, at) {
      if (run !== shown) begin(run);
      const place = Math.min(at, run.reached);
      const step = Math.floor(place);
      const next = Math.min(step + 1, run.reached);
      // playing on, the step that was ahead is now the one left behind
      if (step === toStep && step !== fromStep) {
        [from, to] = [to, from];
        [fromStep, toStep] = [toStep, fromStep];
      }
      if (step !== fromStep) load(run, step, from);
      if (next !== toStep) load(run, next, to);
      fromStep = step;
      toStep = next;
      const part = place - step;
      for (let hiker = 0; hiker < x.length; hiker++) {
        x[hiker] = from.x[hiker] + part * (to.x[hiker] - from.x[hiker]);
        y[hiker] = from.y[hiker] + part * (to.y[hiker] - from.y[hiker]);
      }
    },
  };
}
