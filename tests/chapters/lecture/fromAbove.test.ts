import { fromAbove } from '../../../src/chapters/lecture/fromAbove.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { destinations } from '../../../src/core/destinations.ts';
import { heightScale } from '../../../src/core/heightScale.ts';
import { simulate } from '../../../src/scenario/simulate.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, claims, plain } from './claims.ts';

/** How many hikers end in each valley. */
function sharesIn({ facts: { run, ground, surface } }: Beside): number[] {
  if (ground === null) throw new RangeError('Expected known ground.');
  const reached = destinations(run, ground.minima, surface.domain, undefined, ground);
  return ground.minima.map((_, valley) => reached.filter((where) => where === valley).length);
}

function endsIn({ run }: Beside): [number, number][] {
  return run.hikers.map(({ x, y }) => [x.at(-1) ?? Number.NaN, y.at(-1) ?? Number.NaN]);
}

function apart([a, b]: readonly (readonly [number, number])[]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** How many valleys two starts reach that stand together in front of a border, on a line across the ground. */
function basinsAtABorder({ scenario }: Beside): number {
  const points = Array.from({ length: 101 }, (_, k) => [k / 10 - 5, 4.5] as const);
  const { run, ground, surface } = factsOf({ ...scenario, starts: { points } });
  if (ground === null) throw new RangeError('Expected known ground.');
  const reached = [...destinations(run, ground.minima, surface.domain, undefined, ground)];
  const border = reached.findIndex((valley, k) => k > 0 && valley !== reached[k - 1]);
  return new Set(reached.slice(border - 1, border + 1).filter((valley) => valley >= 0)).size;
}

const hasShare = (beside: Beside, numeral: string) => sharesIn(beside).includes(Number(numeral));

claims(fromAbove, {
  map: {
    ': heights are shown as they are, so that lines crowd where it is steep': ({ scenario }) =>
      scenario.view.mode === 'map' && scenario.view.heights === 'linear',
  },
  initialisation: {
    'none is about what people know': plain,
    '60 hikers': ({ run }) => run.hikers.length,
    'all see the same with the same seed, and other starts and ways with another one': ({ scenario, run }) => {
      const placesOf = (seed: number) => simulate({ ...scenario, seed }).hikers.map(({ x, y }) => [...x, ...y]);
      const places = JSON.stringify(run.hikers.map(({ x, y }) => [...x, ...y]));
      return (
        JSON.stringify(placesOf(scenario.seed)) === places && JSON.stringify(placesOf(scenario.seed + 1)) !== places
      );
    },
  },
  three: {
    '4 valleys': ({ facts }) => measured(facts, { of: 'valleys' }) ?? Number.NaN,
    ': all of the same depth': ({ facts: { ground } }) => ground?.minima.every(({ global }) => global) ?? false,
    ': the lines are closer in height low down': ({ scenario: { view }, facts: { surface } }) => {
      const { heightAt } = heightScale(surface, view.heights);
      const heights = [0, 0.2, 0.4, 0.6, 0.8, 1].map(heightAt);
      const gaps = heights.slice(1).map((height, k) => height - heights[k]);
      return view.heights === 'logarithmic' && gaps.slice(1).every((gap, k) => gap > gaps[k]);
    },
    '3 hikers': ({ run }) => run.hikers.length,
    '2 on the left': ({ run }) => run.hikers.filter(({ x }) => x[0] < -3.9).length,
    0.7: ({ run }) => apart(run.hikers.map(({ x, y }) => [x[0], y[0]])),
    6.5: (beside) => apart(endsIn(beside)),
    ': the third ends at the lower right': (beside) => {
      const [x, y] = endsIn(beside)[2];
      return x > 0 && y < 0;
    },
  },
  shares: {
    '60 hikers': ({ run }) => run.hikers.length,
    all: ({ facts, run }) => measured(facts, { of: 'arrived', in: 'any' }) === run.hikers.length,
    15: hasShare,
    '16 twice': (beside) => sharesIn(beside).filter((share) => share === 16).length === 2,
    13: hasShare,
  },
  begin: {
    '2 basins meet where neighbouring starts end in different valleys': basinsAtABorder,
    ': it does not end there by itself': (beside) => endsIn(beside)[0][0] > 0,
    ': the valley at the upper left is where the task has it': ({ facts: { ground } }) =>
      ground?.minima.some(({ x, y }) => x > -2.9 && x < -2.7 && y > 3.03 && y < 3.23) ?? false,
  },
});
