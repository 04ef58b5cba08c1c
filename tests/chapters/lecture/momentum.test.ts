import { momentum } from '../../../src/chapters/lecture/momentum.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { eigenOf } from '../../../src/core/eigen.ts';
import type { OptimizerChoice, Scenario } from '../../../src/scenario/scenario.ts';
import { simulate } from '../../../src/scenario/simulate.ts';
import { surfaceOf } from '../../../src/scenario/surfaceOf.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, besideOf, claims, given } from './claims.ts';

const stepsToValley = ({ facts }: Pick<Beside, 'facts'>, optimizer = 0) =>
  measured(facts, { of: 'steps-to-valley', optimizer }) ?? Number.NaN;

/** What would happen with other optimizers. */
function withOptimizers(scenario: Scenario, optimizers: readonly OptimizerChoice[], maxSteps = scenario.stop.maxSteps) {
  return { facts: factsOf({ ...scenario, optimizers, stop: { ...scenario.stop, maxSteps } }) };
}

function withMomentum({ scenario }: Beside, share: number) {
  const [sgd] = scenario.optimizers;
  if (sgd.id !== 'sgd') throw new RangeError(`Expected plain descent, got ${sgd.id}.`);
  return withOptimizers(scenario, [{ ...sgd, momentum: share }]);
}

const rates = Array.from({ length: 25 }, (_, k) => Number((0.001 * 10 ** (k / 6)).toPrecision(2)));
const stepsTried = 300;

/** Whether no other of the rates brings the middle hiker of an optimizer into the valley sooner. */
function hasBestRate({ scenario }: Beside, optimizer: number): boolean {
  const choice = scenario.optimizers[optimizer];
  const steps = rates.map((learningRate) =>
    stepsToValley(withOptimizers(scenario, [{ ...choice, learningRate }], stepsTried)),
  );
  return steps[rates.indexOf(choice.learningRate)] === Math.min(...steps);
}

const allHaveTheirBestRate = (beside: Beside) =>
  beside.scenario.optimizers.every((_, optimizer) => hasBestRate(beside, optimizer));

/** Whether it leaves the map at another rate. */
function isThrownOut({ scenario, facts: { surface } }: Beside, learningRate: number): boolean {
  const optimizers = [{ ...scenario.optimizers[0], learningRate }];
  const [{ y }] = simulate({ ...scenario, optimizers }).hikers;
  return y.some((at) => Math.abs(at) > surface.domain.y[1]);
}

/** Whether at each start hikers of every optimizer stand at one place. */
function startsTogether({ run: { hikers } }: Beside, starts: number): boolean {
  return new Set(hikers.map(({ x, y }) => `${x[0]} ${y[0]}`)).size === starts;
}

const [first] = momentum.passages;
const children = momentum.passages.find(({ id }) => id === 'children') ?? first;

function curvatures({ scenario }: Beside): readonly number[] {
  return eigenOf(surfaceOf(scenario.surface).hessian(0, 0)).values;
}

claims(momentum, {
  ravine: {
    '100': (beside) => curvatures(beside)[0] / curvatures(beside)[1],
    '0.1': ({ facts }) => measured(facts, { of: 'stable-rate' }) ?? Number.NaN,
    ': with more than that the hiker is thrown out, with just as much it is not': (beside) =>
      isThrownOut(beside, 0.101) && !isThrownOut(beside, 0.1),
    '120 steps': given('scenario.stop.maxSteps'),
    ': after them it is not at the bottom': (beside) => stepsToValley(beside) === Number.POSITIVE_INFINITY,
    ': it zigzags from wall to wall at first': ({ run }) => {
      const [{ y }] = run.hikers;
      return [1, 2, 3, 4, 5].every((step) => y[step] * y[step - 1] < 0);
    },
    '2 divided by the largest curvature': (beside, numeral) =>
      Number(numeral) / curvatures(beside)[0] === measured(beside.facts, { of: 'stable-rate' }),
  },
  heavy: {
    '50': given('passage.hands.done.1.most'),
    '0.8 and nearby will do': (beside) =>
      [0.75, 0.8, 0.85].every((share) => stepsToValley(withMomentum(beside, share)) <= 50),
    '1/10 at a time is fine enough': (beside) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9].some((tenths) => stepsToValley(withMomentum(beside, tenths / 10)) <= 50),
    '27': (beside) => stepsToValley(withMomentum(beside, 0.8)),
    ': too little and too much will not': (beside) =>
      [0, 0.5, 0.9].every((share) => stepsToValley(withMomentum(beside, share)) > 50),
  },
  'too-heavy': {
    '0.95': given('scenario.optimizers.0.momentum'),
    '120': given('scenario.stop.maxSteps'),
    ': it is still swinging then': (beside) => stepsToValley(beside) === Number.POSITIVE_INFINITY,
    ': it comes past the lowest point and back': ({ run }) => {
      const [{ x }] = run.hikers;
      return (
        x.some((place) => place > 1) && x.some((place, step) => place < -0.5 && x.slice(0, step).some((p) => p > 1))
      );
    },
    '0.9 arrives': (beside) => stepsToValley(withMomentum(beside, 0.9)) < 120,
  },
  children: {
    '25': (beside) => rates.length === 25 && allHaveTheirBestRate(beside),
    '0.001': () => rates[0],
    '10': () => rates[24],
    '300': () => stepsTried,
    '36': (beside) => stepsToValley(beside, 1),
    '4': (beside) => stepsToValley(beside, 2),
    ': at the start the marks stand on each other': (beside) => startsTogether(beside, 5),
  },
  turned: {
    '45 degrees': ({ scenario }) => {
      const before = surfaceOf(besideOf(momentum, children).scenario.surface);
      const after = surfaceOf(scenario.surface);
      const half = Math.SQRT1_2;
      const places = [-3, -1, 0.5, 4].flatMap((x) => [-2, 0.7, 3].map((y) => [x, y] as const));
      return places.every(
        ([x, y]) => Math.abs(after.value(x, y) - before.value(half * (x + y), half * (x - y))) < 1e-9,
      );
    },
    ': the starts are the same': ({ scenario }) => {
      const before = besideOf(momentum, children).scenario;
      return JSON.stringify([scenario.starts, scenario.seed]) === JSON.stringify([before.starts, before.seed]);
    },
    ': the marks stand on each other there': (beside) => startsTogether(beside, 5),
    '25': allHaveTheirBestRate,
    '36': (beside) => stepsToValley(beside, 1),
    '65': (beside) => stepsToValley(beside, 3),
    '4 steps when it was straight': () => stepsToValley(besideOf(momentum, children), 2),
    '100': given('scenario.stop.maxSteps'),
    ': after them Adagrad is not there': (beside) => stepsToValley(beside, 2) === Number.POSITIVE_INFINITY,
    ': there is no best one: another was first when it was straight': ({ facts }) =>
      measured(besideOf(momentum, children).facts, { of: 'first-optimizer' }) !==
      measured(facts, { of: 'first-optimizer' }),
    ': the right answer is momentum': ({ facts }) => measured(facts, { of: 'first-optimizer' }) === 1,
    '36 steps when it was straight': () => stepsToValley(besideOf(momentum, children), 1),
  },
});
