import { data } from '../../../src/chapters/lecture/data.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { eigenOf } from '../../../src/core/eigen.ts';
import type { LineWorld } from '../../../src/core/learning/task.ts';
import { learningOf } from '../../../src/scenario/learningOf.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, besideOf, claims, given } from './claims.ts';

const of = (id: string) => besideOf(data, data.passages.find((passage) => passage.id === id) ?? data.passages[0]);

const stableRate = ({ facts }: Beside) => measured(facts, { of: 'stable-rate' }) ?? Number.NaN;
const atTheBottom = ({ facts }: Beside) => measured(facts, { of: 'arrived', in: 'deepest' });

function trainedOn({ scenario }: Beside): { readonly rows: Uint32Array; readonly world: LineWorld } {
  const learning = learningOf(scenario);
  if (learning?.task.world.kind !== 'line') throw new RangeError('Expected the task of a line.');
  return { rows: learning.task.split.train, world: learning.task.world };
}

function meanOf(rows: Uint32Array, column: Float64Array): number {
  return rows.reduce((sum, row) => sum + column[row] / rows.length, 0);
}

/** The loss of the hiker when it stands there. */
function lossAt({ scenario }: Beside, x: number, y: number): number {
  const moved: Scenario = { ...scenario, starts: { points: [[x, y]] } };
  return measured(factsOf(moved), { of: 'loss', start: 0 }) ?? Number.NaN;
}

claims(data, {
  model: {
    '205': (beside) => trainedOn(beside).rows.length,
    '12.6': ({ run }) => run.hikers[0].loss[0],
    ': the line falls where the penguins get heavier': (beside) => {
      const { world } = trainedOn(beside);
      const [x, y] = [beside.run.hikers[0].x[0], beside.run.hikers[0].y[0]];
      const best = of('descent').run.hikers[0];
      return world.predict(x, y, 230) < world.predict(x, y, 180) && best.x[60] > 0;
    },
  },
  'by-hand': {
    '0.2': given('passage.hands.done.0.most'),
    '0.155': () => of('descent').facts.surface.minima[0].value,
    ': the hiker stays where it was put': ({ run }) =>
      Math.abs(run.hikers[0].x[1] - run.hikers[0].x[0]) < 1e-6 &&
      Math.abs(run.hikers[0].y[1] - run.hikers[0].y[0]) < 1e-6,
    ': to the east it gets steeper, to the north it moves up': (beside) => {
      const { predict } = trainedOn(beside).world;
      const steepness = (x: number) => predict(x, 4, 220) - predict(x, 4, 180);
      return steepness(1) > steepness(0.5) && predict(1, 5, 200) > predict(1, 4, 200);
    },
    ': it is done near the best line, and not at first': (beside) =>
      lossAt(beside, 0.7, 4.2) < 0.2 && lossAt(beside, -2, 2) > 0.2,
  },
  descent: {
    '12 hikers': given('scenario.starts.count'),
    '60 steps': given('scenario.stop.maxSteps'),
    ': after them they are the same line': ({ run }) =>
      run.hikers.every(
        ({ x, y }) => Math.abs(x[60] - run.hikers[0].x[60]) < 1e-3 && Math.abs(y[60] - run.hikers[0].y[60]) < 1e-3,
      ),
    ': there is one valley': ({ facts }) => measured(facts, { of: 'valleys' }) === 1,
    '4.25': ({ run }) => run.hikers[0].y[60],
    '0.72': ({ run }) => run.hikers[0].x[60],
    ': the height of the line is that at average flippers': (beside) => {
      const { rows, world } = trainedOn(beside);
      return Math.abs(world.predict(0.72, 4.25, meanOf(rows, world.feature)) - 4.25) < 1e-9;
    },
  },
  millimetres: {
    '1': () => stableRate(of('descent')),
    '0.1': given('scenario.optimizers.0.learningRate'),
    ': they walked with the same': ({ scenario }) =>
      scenario.optimizers[0].learningRate === of('descent').scenario.optimizers[0].learningRate,
    '0.000024': stableRate,
    '40000 and more than that': (beside) => stableRate(of('descent')) / stableRate(beside) > 40_000,
    '12 hikers': given('scenario.starts.count'),
    '2 steps': ({ run }) => run.hikers.every(({ stopped }) => stopped.reason === 'diverged' && stopped.step <= 2),
    '200 mm': (beside) => {
      const { rows, world } = trainedOn(beside);
      return Math.abs(meanOf(rows, world.feature) - 200) < 3;
    },
    ': the best line is the same line': (beside) => {
      const [here, there] = [beside, of('descent')].map(({ facts }) => facts.surface.minima[0]);
      const lineOf = (at: Beside, { x, y }: { x: number; y: number }) =>
        [180, 220].map((flipper) => trainedOn(at).world.predict(x, y, flipper));
      const before = lineOf(of('descent'), there);
      return lineOf(beside, here).every((mass, k) => Math.abs(mass - before[k]) < 1e-6);
    },
  },
  units: {
    ': its rate is nearly the largest': (beside) => {
      const share = beside.scenario.optimizers[0].learningRate / stableRate(beside);
      return share > 0.9 && share < 1;
    },
    '12 hikers': given('scenario.starts.count'),
    '100 steps': given('scenario.stop.maxSteps'),
    ': not one of them is at the bottom': (beside) => atTheBottom(beside) === 0,
    '8000000': ({ facts: { surface } }) => {
      const [{ x, y }] = surface.minima;
      const [most, least] = eigenOf(surface.hessian(x, y)).values;
      return most / least > 8_000_000;
    },
  },
});
