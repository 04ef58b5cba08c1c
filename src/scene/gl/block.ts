import { Group } from 'three';
import type { HeightScale } from '../../core/heightScale.ts';
import { type Domain, type Range, type Surface, widthOf } from '../../core/surface.ts';
import { ground } from './ground.ts';
import { finestGrid, groundSamples } from './groundSamples.ts';
import type { Layer, Stage } from './stage.ts';
import { walls } from './walls.ts';

/** While the eye is moving, the ground is sampled again no more often than this. */
const restMs = 100;

/** More is sampled closely than is looked at, so that not every small movement needs new samples. */
const margin = 0.2;

/** Half as many triangles, for machines that have to draw them without a graphics card. */
const coarserGrid = 181;

/** The block of ground: what all the other layers stand on. */
export function block(stage: Stage): Layer {
  const samples = groundSamples(stage.isSoftware ? coarserGrid : finestGrid);
  const top = ground(stage, samples);
  const sides = walls(stage, samples);
  const object = new Group();
  object.add(top.object, sides.object);
  let shown: { surface: Surface; heights: HeightScale; window: Domain } | null = null;
  let takenAt = Number.NEGATIVE_INFINITY;

  function take(surface: Surface, heights: HeightScale): void {
    const window = widened(stage.window, surface.domain);
    samples.take(surface, heights, stage.plot, window, stage.middle);
    top.renew();
    sides.renew();
    shown = { surface, heights, window };
    takenAt = performance.now();
  }

  return {
    object,
    update({ drawn, heights }) {
      if (shown?.surface !== drawn || shown.heights !== heights) {
        take(drawn, heights);
      } else if (!suits(shown.window, stage.window, drawn.domain)) {
        if (performance.now() - takenAt > restMs) take(drawn, heights);
        else stage.invalidate();
      }
    },
    dispose() {
      top.dispose();
      sides.dispose();
    },
  };
}

/** Whether ground sampled closely inside `taken` is close enough for what is looked at now. */
function suits(taken: Domain, now: Domain, domain: Domain): boolean {
  return suitsAlong(taken.x, now.x, domain.x) && suitsAlong(taken.y, now.y, domain.y);
}

function suitsAlong(taken: Range, now: Range, whole: Range): boolean {
  const low = Math.max(now[0], whole[0]);
  const high = Math.min(now[1], whole[1]);
  if (!(low < high)) return true;
  return taken[0] <= low && taken[1] >= high && widthOf(taken) < (1 + 4 * margin) * (high - low);
}

function widened(window: Domain, domain: Domain): Domain {
  return { x: widenedAlong(window.x, domain.x), y: widenedAlong(window.y, domain.y) };
}

function widenedAlong(range: Range, whole: Range): Range {
  const more = margin * widthOf(range);
  return [Math.max(whole[0], range[0] - more), Math.min(whole[1], range[1] + more)];
}
