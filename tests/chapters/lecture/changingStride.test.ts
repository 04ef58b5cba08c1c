import { changingStride } from '../../../src/chapters/lecture/changingStride.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { type FinishedRun, simulate } from '../../../src/scenario/simulate.ts';
import { type Beside, besideOf, claims, given } from './claims.ts';

const [shaken, ...others] = changingStride.passages;
const constant = besideOf(changingStride, shaken);
const drawn = others.find(({ id }) => id === 'drawn') ?? shaken;

const atTheBottom = ({ facts }: Beside) => measured(facts, { of: 'arrived', in: 'deepest' });
const lastLoss = (beside: Beside, optimizer = 0) => middleLoss(beside.run, beside.scenario.stop.maxSteps, optimizer);

/** The loss of the middle hiker of an optimizer at a step; of an even number half-way between the two middle ones. */
function middleLoss({ hikers }: FinishedRun, step: number, optimizer = 0): number {
  const losses = hikers
    .filter((hiker) => hiker.optimizer === optimizer)
    .map(({ loss }) => loss[Math.min(step, loss.length - 1)])
    .sort((a, b) => a - b);
  return (losses[(losses.length - 1) >> 1] + losses[losses.length >> 1]) / 2;
}

/** How many come to rest at the bottom when the rate is drawn like this. */
function atTheBottomDrawn(points: readonly (readonly [number, number])[]): number | null {
  const optimizers = [{ id: 'sgd', learningRate: 0.09, schedule: { id: 'drawn', points } }] as const;
  const passage = { ...drawn, scenario: { ...drawn.scenario, optimizers } };
  return atTheBottom(besideOf({ passages: [passage] }, passage));
}

/** How many times as long a rate is as that of the second of two hikers. */
function times(beside: Beside, first: number, second: number): number {
  const { optimizers } = beside.scenario;
  return optimizers[first].learningRate / optimizers[second].learningRate;
}

claims(changingStride, {
  shaken: {
    '10 steps to be down': ({ run }) => middleLoss(run, 10) < middleLoss(run, 0) / 20,
    '66': ({ run }) => middleLoss(run, 0),
    '2.2': ({ run }) => middleLoss(run, 10),
    '120 steps': given('scenario.stop.maxSteps'),
    '20 hikers': given('scenario.starts.count'),
    ': none of them rests at the bottom': (beside) => atTheBottom(beside) === 0,
    ': from then on the middle one neither falls nor climbs far': ({ run }) =>
      [20, 40, 60, 80, 100, 120].every((step) => middleLoss(run, step) > 0.3 && middleLoss(run, step) < 1.2),
    ': without noise all of them rest': ({ scenario }) =>
      simulate({ ...scenario, gradient: { ...scenario.gradient, noise: 0 } }).hikers.every(
        ({ loss }) => loss[120] < 1e-3,
      ),
  },
  smaller: {
    '20 times smaller': ({ scenario }) =>
      constant.scenario.optimizers[0].learningRate / scenario.optimizers[0].learningRate,
    '1/20 of the error': ({ scenario }) =>
      scenario.optimizers[0].learningRate / constant.scenario.optimizers[0].learningRate,
    '120 steps': given('scenario.stop.maxSteps'),
    ': the hikers are down from the walls': ({ run }) => run.hikers.every(({ y }) => Math.abs(y[120]) < 0.3),
    ': the middle one is still far along the floor': ({ run }) =>
      run.hikers.map(({ x }) => Math.abs(x[120])).sort((a, b) => a - b)[10] > 0.5,
    ': the errors are the same': ({ scenario }) =>
      scenario.seed === constant.scenario.seed && scenario.gradient.noise === constant.scenario.gradient.noise,
  },
  falling: {
    '1/4': given('scenario.optimizers.0.schedule.factor'),
    '30': given('scenario.optimizers.0.schedule.every'),
    '7': (beside) => atTheBottom(beside) ?? Number.NaN,
    '20 hikers': given('scenario.starts.count'),
    '20 times lower': (beside) => lastLoss(constant) > 20 * lastLoss(beside),
  },
  drawn: {
    '6': given('passage.hands.done.1.least'),
    '20': given('scenario.starts.count'),
    ': before anything is drawn it is not done': (beside) => (atTheBottom(beside) ?? 6) < 6,
    ': a straight line down to nothing does it': () =>
      (atTheBottomDrawn([
        [0, 1],
        [120, 0],
      ]) ?? 0) >= 6,
    ': so does a bend on the way': () =>
      (atTheBottomDrawn([
        [0, 1],
        [60, 0.1],
        [120, 0],
      ]) ?? 0) >= 6,
  },
  'too-soon': {
    '4': given('scenario.optimizers'),
    ': at the start their marks stand on each other': ({ run }) =>
      new Set(run.hikers.map(({ x, y }) => `${x[0]} ${y[0]}`)).size === 10,
    '20 times': (beside) => times(beside, 0, 1),
    '1/4': given('scenario.optimizers.3.schedule.factor'),
    '30': given('scenario.optimizers.3.schedule.every'),
    '1/5': ({ scenario }) => {
      const { schedule } = scenario.optimizers[2];
      return schedule.id === 'exponential' && 1 - schedule.factor;
    },
    '0.013': (beside) => lastLoss(beside, 3),
    ': the right answer is D': ({ facts }) => measured(facts, { of: 'lowest-optimizer' }) === 3,
    ': C is last, B and A before it': (beside) =>
      lastLoss(beside, 2) > lastLoss(beside, 1) && lastLoss(beside, 2) > lastLoss(beside, 0),
    '20 steps, and almost nothing is left of C': ({ run }) => {
      const { learningRate } = run.hikers.find(({ optimizer }) => optimizer === 2) ?? run.hikers[0];
      return learningRate[20] < 0.02 * learningRate[0];
    },
  },
});
