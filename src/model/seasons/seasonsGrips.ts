import type { SeasonsWorld } from '../../core/learning/task.ts';
import type { Domain } from '../../core/surface.ts';
import type { Axes } from '../axes.ts';
import type { Grip } from '../grip.ts';
import { visibleNear } from '../visibleNear.ts';

export const yearDays = 365.25;

/** By how many days to move a peak so that, wherever the domain lets it be, it is among the days that are shown if it can be. */
export function shownPeak({ y }: Domain): number {
  return Math.ceil(-y[0] / yearDays) * yearDays;
}

/** The wave is moved by its peak: along the days, and up and down. Where x is below 0 that is its trough. */
export function seasonsGrip(world: SeasonsWorld, domain: Domain, axes: Axes): Grip {
  const later = shownPeak(domain);
  return {
    id: 'peak',
    moves: 'both',
    valued: 'across',
    at({ x, y }) {
      const visible = visibleNear(axes, (day) => world.predict(x, y, day), y + later);
      return visible ?? axes.inside({ x: axes.x(y + later), y: axes.y(world.predict(x, y, y)) });
    },
    pulled({ x, y }, from, to) {
      // half a year away from its peak the wave goes down where the amplitude grows
      const side = Math.cos((2 * Math.PI * (axes.acrossAt(from.x) - y)) / yearDays) < 0 ? -1 : 1;
      return {
        x: x + side * (axes.upAt(to.y) - axes.upAt(from.y)),
        y: y + axes.acrossAt(to.x) - axes.acrossAt(from.x),
      };
    },
  };
}
