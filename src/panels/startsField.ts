import type { Distribution, RandomStarts, Scenario } from '../scenario/scenario.ts';
import { defaultsOf, limits, startsFields } from '../scenario/settings.ts';
import type { Field } from './field.ts';

/** How starts came about: drawn, and how; or listed one by one. */
export type StartsKind = Distribution | 'listed';

/** Choosing a way to draw starts gives up listed ones. */
export const startsKindField: Field<StartsKind> = {
  read: ({ starts }) => ('points' in starts ? 'listed' : starts.random),
  write: (scenario, kind) =>
    kind === 'listed' ? scenario : { ...scenario, starts: { ...drawn(scenario), random: kind } },
};

/** Listed starts are as many as they are: a count draws. */
export const countField: Field<number> = {
  read: ({ starts }) => ('points' in starts ? starts.points.length : starts.count),
  write: (scenario, count) => ({ ...scenario, starts: withCount(drawn(scenario), count) }),
};

/** Other starts of the same kind; listed ones give way to drawn ones. */
export function redrawn(scenario: Scenario, seed: number): Scenario {
  return { ...scenario, starts: drawn(scenario), seed };
}

/** How many starts a hand has moved, removed or put down beside the drawn ones. */
export function changesByHand({ starts }: Scenario): number {
  if ('points' in starts) return 0;
  const { moved = [], removed = [], added = [] } = starts;
  return moved.length + removed.length + added.length;
}

/** The starts as they were drawn. */
export function withoutChangesByHand(scenario: Scenario): Scenario {
  if ('points' in scenario.starts) return scenario;
  const { moved: _moved, removed: _removed, added: _added, ...untouched } = scenario.starts;
  return { ...scenario, starts: untouched };
}

function drawn({ starts }: Scenario): RandomStarts {
  return 'points' in starts ? defaultsOf<Pick<RandomStarts, 'random' | 'count'>>(startsFields) : starts;
}

/**
 * What was done by hand to starts that are no longer there is forgotten, and no more are added than there is room for.
 */
function withCount(starts: RandomStarts, count: number): RandomStarts {
  const { moved = [], removed = [], added = [], ...rest } = starts;
  const stillMoved = moved.filter(([start]) => start < count);
  const stillRemoved = removed.filter((start) => start < count);
  const stillAdded = added.slice(0, limits.starts - count + stillRemoved.length);
  return {
    ...rest,
    count,
    ...(stillMoved.length > 0 && { moved: stillMoved }),
    ...(stillRemoved.length > 0 && { removed: stillRemoved }),
    ...(stillAdded.length > 0 && { added: stillAdded }),
  };
}
