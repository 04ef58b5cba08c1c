import { whenToStop } from '../../../src/chapters/lecture/whenToStop.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { type Epochs, epochsOf } from '../../../src/core/learning/epochs.ts';
import { rowsOfParts } from '../../../src/core/learning/split.ts';
import type { TrainedPath } from '../../../src/core/network/networkRun.ts';
import { learningOf } from '../../../src/scenario/learningOf.ts';
import { networkRunOf } from '../../../src/scenario/networkRunOf.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { factsOf } from '../factsOf.ts';
import { type Beside, besideOf, claims, given } from './claims.ts';

const of = (id: string) =>
  besideOf(whenToStop, whenToStop.passages.find((passage) => passage.id === id) ?? whenToStop.passages[0]);

function epochsOfHiker({ facts }: Beside): Epochs {
  const { learning, run } = facts;
  if (learning === null) throw new RangeError('Expected a scenario in which something is learned.');
  return epochsOf(run.tracks[0], learning.task, learning.pace);
}

const training = ({ scenario }: Pick<Beside, 'scenario'>): TrainedPath => networkRunOf(scenario).trainings[0];
const lastEpoch = ({ epochs }: Pick<TrainedPath, 'epochs'>) => epochs.train.length - 1;
const psnr = (scenario: Scenario) =>
  measured(factsOf(scenario), { of: 'metric', part: 'validation', start: 0 }) ?? Number.NaN;

/** What the picture would reach with another rate or momentum. */
function reached({ scenario }: Beside, learningRate: number, momentum: number): number {
  const optimizers = [{ id: 'sgd', learningRate, momentum }];
  return psnr(parseScenario({ ...scenario, optimizers }).scenario);
}

/** The training with another patience. */
function patient({ scenario }: Beside, patience: number): TrainedPath {
  return training({ scenario: { ...scenario, stop: { ...scenario.stop, patience } } });
}

claims(whenToStop, {
  'hardly-changes': {
    '4.48': (beside) => epochsOfHiker(beside).train[0],
    '0.53': (beside) => epochsOfHiker(beside).train[1],
    '0.001': given('scenario.stop.epochLossChange'),
    ': in the last epoch it changed by less': (beside) => {
      const { train } = epochsOfHiker(beside);
      return Math.abs(train[train.length - 1] - train[train.length - 2]) < beside.scenario.stop.epochLossChange;
    },
    '10': (beside) => epochsOfHiker(beside).train.length - 1,
    ': the rule stopped it': ({ run }) => run.hikers[0].stopped.reason === 'epoch-loss-settled',
  },
  accuracy: {
    '2 epochs, and 93 %': (beside) => Math.round(100 * epochsOfHiker(beside).metric[2]) === 93,
    '93': (beside) => 100 * epochsOfHiker(beside).metric[2],
    '10 epochs': (beside) => epochsOfHiker(beside).metric[10] === epochsOfHiker(beside).metric[2],
    '0.26': (beside) => epochsOfHiker(beside).train[2],
    '0.22': (beside) => epochsOfHiker(beside).train[10],
    ': in between it was a little higher': (beside) => {
      const { metric } = epochsOfHiker(beside);
      return Math.max(...metric.slice(2, 11)) > metric[2];
    },
  },
  photograph: {
    '20.1': ({ scenario }) => learningOf(scenario)?.task.metric.of('validation', 1, 0) ?? Number.NaN,
    '2': ({ scenario }) => ('points' in scenario.starts ? scenario.starts.points[0].length : Number.NaN),
    '4.8': (beside) => epochsOfHiker(beside).metric[0],
    '25': given('scenario.stop.metricAtLeast'),
    ': what is asked for is the same': ({ passage, scenario }) => {
      const [, deed] = passage.hands?.done ?? [];
      return deed?.kind === 'measured' && deed.least === scenario.stop.metricAtLeast;
    },
    '100': given('scenario.stop.maxSteps'),
    ': they are not enough': ({ scenario }) => psnr(scenario) < 25,
    ': the rate alone will not do it': (beside) =>
      [0.001, 0.01, 0.03, 0.04, 0.045, 0.05, 0.1].every((rate) => !(reached(beside, rate, 0) >= 25)),
    '0.04': (beside, numeral) => reached(beside, Number(numeral), 0.95) >= 25,
    '0.95': (beside, numeral) => reached(beside, 0.04, Number(numeral)) >= 25,
  },
  validation: {
    '371': ({ facts }) => measured(facts, { of: 'weights' }) ?? Number.NaN,
    '34': ({ scenario: { surface } }) => ('split' in surface ? rowsOfParts(surface.split, 342).train : Number.NaN),
    '154': ({ scenario: { surface } }) =>
      'split' in surface ? rowsOfParts(surface.split, 342).validation : Number.NaN,
    '50': (beside) => lastEpoch(training(beside)),
    ': to the end the training loss goes down': (beside) => {
      const { train } = training(beside).epochs;
      return [10, 20, 30, 40, 50].every((epoch) => train[epoch] < train[epoch - 10]);
    },
    '21': ({ facts }) => measured(facts, { of: 'best-epoch', start: 0 }) ?? Number.NaN,
    '0.108': (beside) => training(beside).epochs.validation[21],
    '5 times smaller, and more than that': (beside) => {
      const { train } = training(beside).epochs;
      return train[21] > 5 * train[50];
    },
    '1/2': (beside) => {
      const { validation } = training(beside).epochs;
      return validation[50] > 1.5 * validation[21];
    },
  },
  patience: {
    '3 is the patience': given('scenario.stop.patience'),
    '3': (beside) => lastEpoch(training(beside)) - training(beside).epochs.best,
    '24': (beside) => lastEpoch(training(beside)),
    '21': (beside) => training(beside).epochs.best,
    ': that is the best of the whole training': (beside) =>
      training(of('validation')).epochs.best === training(beside).epochs.best,
    '1 is too little': (beside) => lastEpoch(patient(beside, 1)) < training(beside).epochs.best,
    '19': (beside) => lastEpoch(patient(beside, 1)),
  },
});
