import { stride } from '../../../src/chapters/lecture/stride.ts';
import type { Measure } from '../../../src/chapters/measure.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { eigenOf } from '../../../src/core/eigen.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, type Claim, claims, given } from './claims.ts';

const rate = given('scenario.optimizers.0.learningRate');
const steps = given('scenario.stop.maxSteps');
const hikers: Claim = ({ run }) => run.hikers.length;
const arrived: Claim = ({ facts }) => measured(facts, { of: 'arrived', in: 'any' }) ?? Number.NaN;
const allArrive: Claim = (beside) => arrived(beside, '') === beside.run.hikers.length;

/** The code names the scenario's rate. */
const rateInCode: Claim = (beside, span) => span === `\`η = ${beside.scenario.optimizers[0].learningRate}\``;

/** How many times as far from the floor of the ravine a step ends as it began, at each step of each hiker. */
function growthAcross({ run }: Beside): number[] {
  return run.hikers.flatMap(({ y }) => Array.from(y.slice(1, 20), (to, k) => Math.abs(to / y[k])));
}

const growth: Claim = (beside, numeral) =>
  growthAcross(beside).every((times) => Math.abs(times - Number(numeral)) < 1e-9);

function measuredAt({ scenario }: Beside, learningRate: number, measure: Measure): number {
  const changed = parseScenario({ ...scenario, optimizers: [{ id: 'sgd', learningRate }] }).scenario;
  return measured(factsOf(changed), measure) ?? Number.NaN;
}

/** 2/λmax at a valley's floor, for the valleys with y above 0 or below. */
function boundsIn({ facts: { ground, surface } }: Beside, half: 'upper' | 'lower'): number[] {
  const minima = ground?.minima.filter(({ y }) => y > 0 === (half === 'upper')) ?? [];
  return minima.map(({ x, y }) => 2 / eigenOf(surface.hessian(x, y)).values[0]);
}

const isBound =
  (half: 'upper' | 'lower'): Claim =>
  (beside, numeral) =>
    boundsIn(beside, half).some((bound) => bound.toFixed(3) === numeral);

claims(stride, {
  creeping: {
    0.005: rate,
    100: steps,
    1: arrived,
    '60 hikers': hikers,
    ': all are down the walls': ({ run }) => run.hikers.every(({ y }) => Math.abs(y.at(-1) ?? 5) < 0.01),
  },
  zigzag: {
    '`η = 0.09`': rateInCode,
    '6 hikers': hikers,
    all: allArrive,
    0.8: growth,
    ': each step leads to the other wall': ({ run }) =>
      run.hikers.every(({ y }) => y.slice(1, 20).every((to, k) => to * y[k] < 0)),
  },
  divergence: {
    '`η = 0.105`': rateInCode,
    none: ({ facts }) => measured(facts, { of: 'arrived', in: 'any' }) === 0,
    1.1: growth,
    '6 hikers': hikers,
    all: ({ run, facts: { surface } }) => run.hikers.every(({ y }) => Math.abs(y.at(-1) ?? 0) > surface.domain.y[1]),
  },
  soonest: {
    '`η = 0.05`': rateInCode,
    ': a single step crosses to the floor': ({ run }) => run.hikers.every(({ y }) => Math.abs(y[1]) < 1e-12),
    '60 hikers': hikers,
    all: allArrive,
    63: ({ facts }) => measured(facts, { of: 'steps-to-valley' }) ?? Number.NaN,
    '40 is reached by some rates': (beside) =>
      [0.08, 0.085, 0.09, 0.095].every((each) => measuredAt(beside, each, { of: 'steps-to-valley' }) <= 40),
    '0.094 is the best': (beside) => {
      const at = (each: number) => measuredAt(beside, each, { of: 'steps-to-valley' });
      return at(0.094) < Math.min(...[0.06, 0.07, 0.08, 0.09, 0.092, 0.095, 0.096].map(at));
    },
    '34 at 0.094': (beside) => measuredAt(beside, 0.094, { of: 'steps-to-valley' }),
    none: (beside) => measuredAt(beside, 0.105, { of: 'arrived', in: 'any' }) === 0,
    '0.105 is too much': (beside) => measuredAt(beside, 0.105, { of: 'arrived', in: 'any' }) === 0,
  },
  bound: {
    1: ({ facts: { surface } }) => surface.hessian(0, 0)[0],
    20: ({ facts: { surface } }) => surface.hessian(0, 0)[2],
    '`η < 2/λmax`': ({ facts }) => measured(facts, { of: 'stable-rate' }) === 2 / 20,
    0.1: ({ facts }) => measured(facts, { of: 'stable-rate' }) ?? Number.NaN,
    ': they stay equally far from the floor': (beside) =>
      growthAcross(beside).every((times) => Math.abs(times - 1) < 1e-9),
    '1 minus ηλ is what a step multiplies by': ({ run, scenario, facts: { surface } }) => {
      const [fxx, , fyy] = surface.hessian(0, 0);
      const { learningRate } = scenario.optimizers[0];
      const isMultiplied = (way: Float64Array, curvature: number) =>
        way.slice(1).every((to, k) => Math.abs(to - (1 - learningRate * curvature) * way[k]) < 1e-9);
      return run.hikers.every(({ x, y }) => isMultiplied(x, fxx) && isMultiplied(y, fyy));
    },
    '2 is the bound of ηλ': () => Math.abs(1 - 1.999) < 1 && Math.abs(1 - 2.001) > 1,
  },
  'four-bounds': {
    '4 valleys': ({ facts }) => measured(facts, { of: 'valleys' }) ?? Number.NaN,
    0.005: (beside) => measuredAt(beside, 0.005, { of: 'arrived', in: 'any' }) === 60,
    all: (beside) => measuredAt(beside, 0.005, { of: 'arrived', in: 'any' }) === beside.run.hikers.length,
    '60 hikers': hikers,
    0.02: rate,
    ': the valleys are equally deep': ({ facts: { ground } }) => ground?.minima.every(({ global }) => global) ?? false,
    30: arrived,
    '1/2 of them': (beside) => Number(arrived(beside, '')) / beside.run.hikers.length,
    '2 upper valleys': (beside) => boundsIn(beside, 'upper').length,
    0.024: isBound('upper'),
    0.025: isBound('upper'),
    0.015: isBound('lower'),
    0.019: isBound('lower'),
    ': above they rest, below they jump': ({ run }) =>
      run.hikers.every(({ x, y }) => {
        const last = Math.hypot((x.at(-1) ?? 0) - (x.at(-2) ?? 0), (y.at(-1) ?? 0) - (y.at(-2) ?? 0));
        return (y.at(-1) ?? 0) > 0 ? last < 1e-6 : last > 0.5;
      }),
  },
});
