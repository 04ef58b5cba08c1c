import { isDone } from '../../../src/chapters/deeds.ts';
import { twoVariables } from '../../../src/chapters/lecture/twoVariables.ts';
import { measured } from '../../../src/chapters/measured.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, type Claims, claims, isDerivative, isFormula, plain } from './claims.ts';

const formula = '3x^2 - 2y';

/** The gradient where the first hiker begins. */
function slopesIn({ run, facts: { surface } }: Beside): [number, number] {
  const [{ x, y }] = run.hikers;
  return surface.gradient(x[0], y[0]);
}

/** Whether the task of the passage is done by a start on this side of the gutter. */
function isDoneFrom({ passage: { hands }, scenario: entered }: Beside, x: number): boolean {
  const scenario: Scenario = { ...entered, starts: { points: [[x, 1]] } };
  const facts = factsOf(scenario);
  const situation = { facts, entered, scenario, hasSeenEnd: false, isTestOpen: false, reported: new Set<string>() };
  return isDone(hands?.done ?? [], situation);
}

/** How many variables the height depends on. */
function variablesOf({ facts: { surface } }: Beside): number {
  return surface.gradient(1, 1).filter((slope) => slope !== 0).length;
}

const formulaOfGround: Claims = {
  ': the formula is that of the ground': ({ facts: { surface } }) =>
    [-2, 0.5, 3].every((x) => [-1, 2].every((y) => Math.abs(surface.value(x, y) - (3 * x * x - 2 * y)) < 1e-12)),
};

claims(twoVariables, {
  title: { '2 variables': variablesOf },
  ground: {
    ...formulaOfGround,
    '2 parameters': variablesOf,
    '`f(x, y) = 3x^2 - 2y`': isFormula(formula),
  },
  slices: {
    '`∂f/∂x = 6x`': isDerivative(formula, 'x'),
    '`∂f/∂y = -2`': isDerivative(formula, 'y'),
    6: (beside) => slopesIn(beside)[0],
    '2 tangents': plain,
    ': of the two tangents only that along x changes': ({ facts: { surface } }) =>
      surface.gradient(2, 0)[0] !== surface.gradient(1, 0)[0] &&
      surface.gradient(2, 1)[1] === surface.gradient(1, 0)[1],
  },
  gradient: {
    6: (beside) => slopesIn(beside)[0],
    '-2': (beside) => slopesIn(beside)[1],
    '1/10': ({ scenario }) => scenario.optimizers[0].learningRate,
    '-0.6': ({ run }) => run.hikers[0].x[1] - run.hikers[0].x[0],
    '0.2': ({ run }) => run.hikers[0].y[1] - run.hikers[0].y[0],
    '0 slope along the contour line': (beside) => {
      const [fx, fy] = slopesIn(beside);
      const { x, y } = beside.run.hikers[0];
      const along = 1e-6 / Math.hypot(fx, fy);
      const { value } = beside.facts.surface;
      return Math.abs(value(x[0] - along * fy, y[0] + along * fx) - value(x[0], y[0])) < 1e-10;
    },
  },
  floor: {
    '`6x`': isDerivative(formula, 'x'),
    '-2': isDerivative(formula, 'y'),
    '2 parts': plain,
    ': it is done only where hardly any slope is left along x': (beside) =>
      isDoneFrom(beside, 0.04) && !isDoneFrom(beside, 0.06) && !isDoneFrom(beside, -0.06),
    ': it can be done by keys, each of which moves the start by a hundredth of the width of the map': (beside) => {
      const { x } = beside.facts.surface.domain;
      const key = (x[1] - x[0]) / 100;
      const start = beside.run.hikers[0].x[0];
      return isDoneFrom(beside, start - key * Math.round(start / key));
    },
    ': anywhere on the floor the slice along x is level': ({ facts: { surface } }) =>
      [-2, 0, 1.5].every((y) => surface.gradient(0, y)[0] === 0),
  },
  rest: {
    '60 hikers': ({ run }) => run.hikers.length,
    '60 steps': ({ run }) => run.hikers[0].stopped.step,
    '0 slope': plain,
    none: ({ facts }) => measured(facts, { of: 'arrived', in: 'any' }) === 0,
    all: ({ run }) => run.hikers.every(({ x }) => Math.abs(x.at(-1) ?? 3) < 0.1),
    '-2 everywhere, and never 0': ({ run, facts: { surface } }) =>
      run.hikers.every(({ x, y }) => surface.gradient(x.at(-1) ?? 0, y.at(-1) ?? 0)[1] === -2),
    ': there is no lowest place': ({ facts }) => measured(facts, { of: 'valleys' }) === 0,
    '1/2 is an answer only': plain,
  },
});
