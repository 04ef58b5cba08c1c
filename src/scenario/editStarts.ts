import { type Domain, type Range, widthOf } from '../core/surface.ts';
import { mostStarts } from './affordable.ts';
import { landscapeDomainOf } from './landscapeOf.ts';
import type { ListedStarts, RandomStarts, Scenario } from './scenario.ts';
import { addedFrom, countStarts } from './startsOf.ts';

/** The scenario with one start at (x, y), or as near as the surface's domain allows. */
export function moveStart(scenario: Scenario, id: number, x: number, y: number): Scenario {
  const place = placeNear(landscapeDomainOf(scenario), x, y);
  const { starts } = scenario;
  if ('points' in starts) return withStarts(scenario, { points: starts.points.with(id, place) });
  if (id >= addedFrom) return withStarts(scenario, { ...starts, added: addedOf(starts).with(id - addedFrom, place) });
  const others = (starts.moved ?? []).filter(([start]) => start !== id);
  return withStarts(scenario, { ...starts, moved: [...others, [id, ...place]] });
}

/** The scenario with one more start; `newestStart` tells its id. As it was where there is no room for more. */
export function addStart(scenario: Scenario, x: number, y: number): Scenario {
  if (countStarts(scenario.starts) >= mostStarts(scenario)) return scenario;
  const place = placeNear(landscapeDomainOf(scenario), x, y);
  const { starts } = scenario;
  if ('points' in starts) return withStarts(scenario, { points: [...starts.points, place] });
  return withStarts(scenario, { ...starts, added: [...addedOf(starts), place] });
}

/** The id of the start that was put down last by hand. */
export function newestStart({ starts }: Scenario): number {
  return 'points' in starts ? starts.points.length - 1 : addedFrom + addedOf(starts).length - 1;
}

/** The scenario without one start. Those put down by hand after it move up by one id. */
export function removeStart(scenario: Scenario, id: number): Scenario {
  const { starts } = scenario;
  if ('points' in starts) return withStarts(scenario, { points: starts.points.toSpliced(id, 1) });
  if (id >= addedFrom) return withStarts(scenario, { ...starts, added: addedOf(starts).toSpliced(id - addedFrom, 1) });
  const moved = (starts.moved ?? []).filter(([start]) => start !== id);
  return withStarts(scenario, { ...starts, moved, removed: [...(starts.removed ?? []), id] });
}

function addedOf({ added = [] }: RandomStarts) {
  return added;
}

/** Lists in which nothing stands are left out, so that a start moved away and removed again leaves no trace in the link. */
function withStarts(scenario: Scenario, starts: RandomStarts | ListedStarts): Scenario {
  if ('points' in starts) return { ...scenario, starts };
  const { moved = [], removed = [], added = [], ...drawn } = starts;
  return {
    ...scenario,
    starts: {
      ...drawn,
      ...(moved.length > 0 && { moved }),
      ...(removed.length > 0 && { removed }),
      ...(added.length > 0 && { added }),
    },
  };
}

function placeNear(domain: Domain, x: number, y: number): readonly [x: number, y: number] {
  return [near(domain.x, x), near(domain.y, y)];
}

/** Within the range, and with no more decimals than a ten-thousandth of it needs: finer than a pixel, and short in a link. */
function near(range: Range, value: number): number {
  const decimals = Math.min(Math.max(0, -Math.floor(Math.log10(widthOf(range) / 1e4))), 15);
  return Math.min(Math.max(Number(value.toFixed(decimals)), range[0]), range[1]);
}
