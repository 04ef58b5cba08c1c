import { slope } from '../../../src/chapters/lecture/slope.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { simulate } from '../../../src/scenario/simulate.ts';
import { surfaceOf } from '../../../src/scenario/surfaceOf.ts';
import { type Beside, claims, given, isDerivative, plain } from './claims.ts';

const line = { x: [-5, 5], y: [-1, 1] } as const;
const parabola = surfaceOf({ formula: '2x^2 + 4x', domain: line });
const hill = surfaceOf({ formula: 'x^3 - 3x', domain: line });

function endFrom({ scenario }: Beside, x: number): number {
  return simulate({ ...scenario, starts: { points: [[x, 0]] } }).hikers[0].x.at(-1) ?? Number.NaN;
}

claims(slope, {
  tangent: {
    '`f(x) = 2x^2 + 4x`': given('passage.figure.formula'),
    '`x = 1`': ({ passage: { figure } }) => figure?.figure === 'slope' && figure.at === 1,
    8: () => parabola.gradient(1, 0)[0],
  },
  derivative: {
    'all places have a slope, by the word': plain,
    '2 views of one place': plain,
    '`f′(x) = 4x + 4`': isDerivative('2x^2 + 4x'),
    ': against the sign of the slope it goes down': () =>
      [-3, -2, 0, 1].every((x) => {
        const [fx] = parabola.gradient(x, 0);
        return parabola.value(x - 0.1 * Math.sign(fx), 0) < parabola.value(x, 0);
      }),
  },
  bottom: {
    '`4x + 4 = 0`': () => parabola.gradient(-1, 0)[0] === 4 * -1 + 4 && parabola.gradient(-1, 0)[0] === 0,
    '`x = -1`': ({ run }) => run.hikers.every(({ x }) => Math.abs((x.at(-1) ?? 0) + 1) < 0.005),
    '-2': () => parabola.value(-1, 0),
    ': the valley is the same curve': ({ facts: { surface } }) =>
      [-3, -1, 0.5, 2].every((x) => surface.value(x, 1.7) === parabola.value(x, 0)),
    ': no hiker is lower': ({ run }) => run.hikers.every(({ loss }) => loss.every((height) => height >= -2)),
    '60 hikers': ({ run }) => run.hikers.length,
    all: ({ run, facts }) => measured(facts, { of: 'arrived', in: 'deepest' }) === run.hikers.length,
  },
  hilltop: {
    '`f(x) = x^3 - 3x`': given('passage.figure.formula'),
    '`x = -1`': () => hill.gradient(-1, 0)[0] === 0,
    '`x = 1`': () => hill.gradient(1, 0)[0] === 0,
    '`f″(x) = 6x`': isDerivative('x^3 - 3x', 'x', 2),
    '1 is a valley': () =>
      hill.hessian(1, 0)[0] > 0 && hill.value(1, 0) < Math.min(hill.value(0.9, 0), hill.value(1.1, 0)),
    '-1 is a hilltop': () =>
      hill.hessian(-1, 0)[0] < 0 && hill.value(-1, 0) > Math.max(hill.value(-1.1, 0), hill.value(-0.9, 0)),
    ': at 1 the slope grows from falling to rising': () => hill.gradient(0.9, 0)[0] < 0 && hill.gradient(1.1, 0)[0] > 0,
  },
  balance: {
    '`x = -1`': ({ run }) => run.hikers[0].x[0] === -1,
    '`x = 1`': (beside) => Math.abs(endFrom(beside, -0.99) - 1) < 0.005,
    '100 steps': ({ run }) => run.hikers[0].stopped.step,
    '0 slope': ({ facts: { surface } }) => surface.gradient(-1, 0)[0],
    '-0.99 walks into the valley': (beside) => Math.abs(endFrom(beside, -0.99) - 1) < 0.005,
    '-1.01 is lost': (beside) => endFrom(beside, -1.01) < -2.2,
    ': it has not moved': ({ run }) => run.hikers[0].x.every((x) => x === -1),
    ': close to the hilltop the first steps are tiny': ({ scenario }) => {
      const { x } = simulate({ ...scenario, starts: { points: [[-0.99, 0]] } }).hikers[0];
      return x[1] - x[0] < 0.005;
    },
  },
});
