import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { heightScale } from '../src/core/heightScale.ts';
import { beginRun } from '../src/core/run.ts';
import { defaultScenario } from '../src/scenario/defaultScenario.ts';
import { planOf } from '../src/scenario/planOf.ts';
import { surfaceOf } from '../src/scenario/surfaceOf.ts';
import { pin, pins } from '../src/scene/gl/pins.ts';
import { plotOf } from '../src/scene/gl/plot.ts';
import { placesShown } from '../src/scene/placesShown.ts';
import { playhead } from '../src/store/playhead.ts';

const pictures = 1000;
/** Until the engine has compiled what is called in every picture. */
const warmUp = 20_000;
const stepsAPicture = 0.2;

/** Bytes that one picture of a playing run leaves behind in our own code: the playhead, the places, the heights under them. */
export function bytesAPicture(count: number): number {
  const scenario = { ...defaultScenario(), starts: { random: 'uniform' as const, count } };
  const { maxSteps } = scenario.stop;
  const run = beginRun(planOf(scenario));
  run.extend(maxSteps);
  const surface = surfaceOf(scenario.surface);
  const heights = heightScale(surface, scenario.view.heights);
  const plot = plotOf(surface.domain);
  const [places, shown, head] = [pins(count), placesShown(), playhead()];
  const drawn = new Float32Array(4 * count);

  function play(from: number, to: number): void {
    for (let picture = from; picture < to; picture++) {
      head.moveTo((picture * stepsAPicture) % maxSteps);
      shown.show(run, head.at);
      places.x.set(shown.x);
      places.y.set(shown.y);
      pin(places, count, surface, heights, plot, drawn);
    }
  }

  play(0, warmUp);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  play(warmUp, warmUp + pictures);
  return (process.memoryUsage().heapUsed - before) / pictures;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
