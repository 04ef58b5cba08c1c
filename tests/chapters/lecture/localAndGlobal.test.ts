import { localAndGlobal } from '../../../src/chapters/lecture/localAndGlobal.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { destinations } from '../../../src/core/destinations.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, type Claim, claims } from './claims.ts';
import { isRounded } from './numerals.ts';

function minimaIn({ facts: { ground } }: Beside) {
  if (ground === null) throw new RangeError('Expected known ground.');
  return ground.minima;
}

/** How many hikers end in each valley, the deepest first. */
function sharesIn({ facts: { run, ground, surface } }: Beside): number[] {
  if (ground === null) throw new RangeError('Expected known ground.');
  const reached = destinations(run, ground.minima, surface.domain, undefined, ground);
  return ground.minima.map((_, valley) => reached.filter((where) => where === valley).length);
}

/** So many of the hikers of a scenario that is changed a little reach the deepest valley. */
function inDeepest({ scenario }: Beside, change: object): number {
  return measured(factsOf(parseScenario({ ...scenario, ...change }).scenario), { of: 'arrived', in: 'deepest' }) ?? 0;
}

/** The share of the map whose starts, a row and a column to every fiftieth of its width, end in the deepest valley. */
function shareOfGround(beside: Beside): number {
  const count = 2500;
  return inDeepest(beside, { starts: { random: 'grid', count } }) / count;
}

/** A valley's floor lies at this height, and so many do. */
const floors =
  (valleys: number): Claim =>
  (beside, numeral) =>
    minimaIn(beside).filter(({ value }) => isRounded(value, numeral)).length === valleys;

const isShare: Claim = (beside, numeral) => sharesIn(beside).includes(Number(numeral));

claims(localAndGlobal, {
  floors: {
    '4 minima': (beside) => minimaIn(beside).length,
    ': one of them is global': (beside) => minimaIn(beside).filter(({ global }) => global).length === 1,
    '-2.66': floors(1),
    '-1.54': floors(1),
    '-0.55': floors(1),
    '-0.50': floors(1),
    'all places are higher than the global minimum': ({ facts: { ground, surface } }) => {
      const steps = Array.from({ length: 101 }, (_, k) => k / 100);
      const { x, y } = surface.domain;
      const heights = steps.flatMap((east) =>
        steps.map((north) => surface.value(x[0] + east * (x[1] - x[0]), y[0] + north * (y[1] - y[0]))),
      );
      return Math.min(...heights) > (ground?.minima[0].value ?? Number.NaN);
    },
  },
  fewest: {
    '4 valleys': (beside) => minimaIn(beside).length,
    ': the deepest lies where x and y are negative': (beside) =>
      minimaIn(beside)[0].global && minimaIn(beside)[0].x < 0 && minimaIn(beside)[0].y < 0,
    '-78': floors(1),
    '-64': floors(2),
    '2 at −64': (beside) => minimaIn(beside).filter(({ value }) => isRounded(value, '-64')).length,
    '-50': floors(1),
    '60 hikers': ({ run }) => run.hikers.length,
    13: ({ facts }) => measured(facts, { of: 'arrived', in: 'deepest' }) ?? Number.NaN,
    17: isShare,
    16: isShare,
    14: isShare,
    ': the deepest gets fewer than any other': (beside) => sharesIn(beside)[0] < Math.min(...sharesIn(beside).slice(1)),
    '1/4 of the map leads down into it, and a little more than that': (beside) =>
      shareOfGround(beside) > 1 / 4 && shareOfGround(beside) < 0.29,
    '16 of sixty for so much ground': (beside) => 60 * shareOfGround(beside),
    '16 on average over seeds': (beside) => {
      const counts = Array.from({ length: 40 }, (_, seed) => inDeepest(beside, { seed }));
      return counts.reduce((sum, count) => sum + count) / counts.length;
    },
  },
  luck: {
    '18 can be reached by other seeds': (beside) => [1, 2, 3, 4, 5].some((seed) => inDeepest(beside, { seed }) >= 18),
    ': it is not reached by this one': (beside) => sharesIn(beside)[0] < 18,
  },
  many: {
    '121 valleys': ({ facts }) => measured(facts, { of: 'valleys' }) ?? Number.NaN,
    ': the deepest is in the middle': (beside) =>
      minimaIn(beside)[0].global && Math.hypot(minimaIn(beside)[0].x, minimaIn(beside)[0].y) < 1e-6,
    '60 hikers': ({ run }) => run.hikers.length,
    all: ({ run, facts }) => measured(facts, { of: 'arrived', in: 'any' }) === run.hikers.length,
    none: ({ facts }) => measured(facts, { of: 'arrived', in: 'deepest' }) === 0,
    ': there is a landscape that needs no luck': (beside) =>
      inDeepest(beside, { surface: { id: 'bowl' }, optimizers: [], stop: {} }) === 60,
  },
  restarts: {
    '1/4 of the ground': (beside) => {
      const count = 900;
      return Math.abs(inDeepest(beside, { starts: { random: 'grid', count } }) / count - 1 / 4) < 0.02;
    },
    ': the deepest lies at the lower right': (beside) => minimaIn(beside)[0].x > 0 && minimaIn(beside)[0].y < 0,
    '60 hikers': ({ run }) => run.hikers.length,
    19: ({ facts }) => measured(facts, { of: 'arrived', in: 'deepest' }) ?? Number.NaN,
  },
});
