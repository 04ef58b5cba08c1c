import { fromAbove } from '../../../src/chapters/lecture/fromAbove.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { destinations } from '../../../src/core/destinations.ts';
import { simulate } from '../../../src/scenario/simulate.ts';
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

const hasShare = (beside: Beside, numeral: string) => sharesIn(beside).includes(Number(numeral));

claims(fromAbove, {
  map: {
    ': heights are shown as they are, so that lines crowd where it is steep': ({ scenario }) =>
      scenario.view.mode === 'map' && scenario.view.heights === 'linear',
  },
  initialisation: {
    'none knows where the valleys are': plain,
    'all can see the same': plain,
    '60 hikers': ({ run }) => run.hikers.length,
    ': the same seed gives the same starts and the same ways, another one others': ({ scenario, run }) => {
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
    '2 basins': plain,
    ': it does not end there by itself': (beside) => endsIn(beside)[0][0] > 0,
    ': the valley at the upper left is where the task has it': ({ facts: { ground } }) =>
      ground?.minima.some(({ x, y }) => x > -2.9 && x < -2.7 && y > 3.03 && y < 3.23) ?? false,
  },
});
