import { stochastic } from '../../../src/chapters/lecture/stochastic.ts';
import { measured } from '../../../src/chapters/measured.ts';
import type { Learning } from '../../../src/scenario/learningOf.ts';
import { learningOf } from '../../../src/scenario/learningOf.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, besideOf, claims, given } from './claims.ts';

const of = (id: string) =>
  besideOf(stochastic, stochastic.passages.find((passage) => passage.id === id) ?? stochastic.passages[0]);

const stepsOf = ({ run }: Beside) => run.hikers[0].stopped.step;
const rowsSeen = ({ facts }: Pick<Beside, 'facts'>) => measured(facts, { of: 'rows-seen', start: 0 }) ?? Number.NaN;

const atTheBottom = ({ facts }: Beside, optimizer: number) =>
  measured(facts, { of: 'arrived', in: 'deepest', optimizer }) ?? Number.NaN;

function learningIn({ scenario }: Beside): Learning {
  const learning = learningOf(scenario);
  if (learning === null) throw new RangeError('Expected a scenario in which something is learned.');
  return learning;
}

/** Rows seen with batches of another size. */
function rowsWith({ scenario }: Beside, batchSize: number): number {
  const surface = 'task' in scenario.surface ? { ...scenario.surface, batchSize } : scenario.surface;
  return rowsSeen({ facts: factsOf(parseScenario({ ...scenario, surface }).scenario) });
}

/** By how much the mean of an epoch's slopes, weighted by the sizes of its batches, is off the full slope at a place. */
function gapOfMean({ task, batches, pace }: Learning, x: number, y: number): number {
  if (batches === null) throw new RangeError('Expected batches.');
  const mean = [0, 0];
  const felt = new Float64Array(3);
  for (let step = 0; step < pace.stepsAnEpoch; step++) {
    const { rows, from, to } = batches.of(0, step);
    task.slopeOn(rows, from, to, x, y, felt);
    mean[0] += (felt[1] * (to - from)) / pace.trainingRows;
    mean[1] += (felt[2] * (to - from)) / pace.trainingRows;
  }
  const full = task.landscapes.train.gradient(x, y);
  return Math.hypot(mean[0] - full[0], mean[1] - full[1]);
}

claims(stochastic, {
  'all-rows': {
    '205': (beside) => learningIn(beside).pace.batchSize,
    '37': stepsOf,
    '0.16': given('scenario.stop.lossBelow'),
    '7585': rowsSeen,
  },
  batch: {
    '16': (beside) => learningIn(beside).pace.batchSize,
    '13': (beside) => learningIn(beside).pace.stepsAnEpoch,
    ': the weighted mean of their slopes at a place is the full slope there': (beside) =>
      [
        [-2, 2],
        [0, 4],
        [1.5, 7],
      ].every(([x, y]) => gapOfMean(learningIn(beside), x, y) < 1e-9),
  },
  rows: {
    '0.16': given('scenario.stop.lossBelow'),
    '37': () => stepsOf(of('all-rows')),
    '7585': () => rowsSeen(of('all-rows')),
    '16': given('scenario.surface.batchSize'),
    ': start, rate and goal are the same': ({ scenario: { starts, optimizers, stop } }) => {
      const before = of('all-rows').scenario;
      return (
        JSON.stringify([starts, optimizers, stop]) === JSON.stringify([before.starts, before.optimizers, before.stop])
      );
    },
    '602': rowsSeen,
    '38': stepsOf,
    '1/12 and less than that': (beside) => rowsSeen(beside) < rowsSeen(of('all-rows')) / 12,
  },
  few: {
    '0.16': given('scenario.stop.lossBelow'),
    '100': (beside, numeral) => {
      const { done } = beside.passage.hands ?? { done: [] };
      const [, , rows] = done;
      return rows?.kind === 'measured' && rows.most === Number(numeral) - 1 && rowsSeen(beside) > 100;
    },
    '2 rows': (beside) => rowsWith(beside, 2) < 100,
    '1 row': (beside) => rowsWith(beside, 1) < 100,
    '46': (beside) => rowsWith(beside, 1),
    '1/4': (beside) => rowsWith(beside, 1) < learningIn(beside).pace.trainingRows / 4,
  },
  settling: {
    '0': ({ facts: { surface } }) => Math.hypot(...surface.gradient(surface.minima[0].x, surface.minima[0].y)),
    '1 row': given('scenario.surface.batchSize'),
    ': there the slope of one penguin is not 0': (beside) => {
      const { task } = learningIn(beside);
      const [{ x, y }] = beside.facts.surface.minima;
      const felt = new Float64Array(3);
      task.slopeOn(task.split.train, 0, 1, x, y, felt);
      return Math.hypot(felt[1], felt[2]) > 0.05;
    },
    '120': given('scenario.stop.maxSteps'),
    '20 hikers of each kind': given('scenario.starts.count'),
    '1 of the circles': (beside) => atTheBottom(beside, 0),
    '18': (beside) => atTheBottom(beside, 1),
    ': the squares begin with the same rate': ({ scenario }) =>
      scenario.optimizers[0].learningRate === scenario.optimizers[1].learningRate,
  },
});
