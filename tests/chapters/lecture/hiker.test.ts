import { hiker } from '../../../src/chapters/lecture/hiker.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { fateOf } from '../../../src/core/fateOf.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, claims, given, plain } from './claims.ts';

function lengthsIn({ run }: Beside): number[] {
  const [{ x, y }] = run.hikers;
  return Array.from(x.subarray(1), (to, k) => Math.hypot(to - x[k], y[k + 1] - y[k]));
}

/** The places of the minima, the deepest first. */
function minimaIn({ facts: { ground } }: Beside) {
  if (ground === null) throw new RangeError('Expected known ground.');
  return ground.minima;
}

function distance(a: { readonly x: number; readonly y: number }, x: number, y: number): number {
  return Math.hypot(a.x - x, a.y - y);
}

claims(hiker, {
  fog: {
    'all that is known': plain,
    'none can know': plain,
  },
  rule: {
    '0.3': given('scenario.optimizers.0.learningRate'),
    0.83: ({ run, facts: { surface } }) => Math.hypot(...surface.gradient(run.hikers[0].x[0], run.hikers[0].y[0])),
    0.25: (beside) => lengthsIn(beside)[0],
  },
  arriving: {
    7: ({ facts: { run, ground, surface } }) => {
      const fate = fateOf(run.tracks[0], ground?.minima ?? [], surface.domain);
      return fate.kind === 'valley' ? fate.step : Number.NaN;
    },
    '-0.5': ({ facts }) => measured(facts, { of: 'loss' }) ?? Number.NaN,
    '-0.5 already after 7 steps': ({ run }) => run.hikers[0].loss[7],
    '-2.7': (beside) => minimaIn(beside)[0].value,
    '2 dots': plain,
    ': the last steps are far shorter than the first': (beside) => {
      const lengths = lengthsIn(beside);
      return (lengths.at(-1) ?? 1) < lengths[0] / 100;
    },
  },
  nearest: {
    '4 valleys': (beside) => minimaIn(beside).length,
    '2 valleys have a divide, a little to the right of the start': (beside) => {
      const [{ x, y }] = beside.run.hikers;
      const points = Array.from({ length: 11 }, (_, k) => [x[0] + k / 20, y[0]] as const);
      const facts = factsOf({ ...beside.scenario, starts: { points } });
      return new Set(points.map((_, start) => measured(facts, { of: 'valley', start }))).size;
    },
    ': a start to the right of the divide comes to rest in the deepest': ({ scenario }) =>
      measured(factsOf({ ...scenario, starts: { points: [[1, -1]] } }), { of: 'valley' }) === 0,
    ': the deepest is the nearest, at the lower right': (beside) => {
      const [{ x, y }] = beside.run.hikers;
      const [deepest, ...others] = minimaIn(beside);
      return (
        deepest.x > 0 &&
        deepest.y < 0 &&
        others.every((other) => distance(other, x[0], y[0]) > distance(deepest, x[0], y[0]))
      );
    },
    ': it comes to rest at the lower left': ({ facts }) => measured(facts, { of: 'valley' }) === 2,
    ': the answers name the valleys by their places': (beside) =>
      minimaIn(beside)
        .map(({ x, y }) => `${y > 0 ? 'upper' : 'lower'} ${x > 0 ? 'right' : 'left'}`)
        .join() === 'lower right,upper left,lower left,upper right',
    ': at every step the ground falls to the left': ({ run, facts: { surface } }) => {
      const [{ x, y }] = run.hikers;
      return x.every((at, k) => surface.gradient(at, y[k])[0] > 0);
    },
  },
});
