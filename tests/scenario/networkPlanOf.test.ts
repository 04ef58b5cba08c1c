import { describe, expect, it } from 'vitest';
import type { NetworkRun } from '../../src/core/network/networkRun.ts';
import { trainingKeyOf } from '../../src/scenario/networkPlanOf.ts';
import { bringNetworkRun, knownNetworkRun, knownTrainings, networkRunOf } from '../../src/scenario/networkRunOf.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { NetworkChoice, OptimizerChoice, Scenario, StopRules } from '../../src/scenario/scenario.ts';
import { usualOptimizer } from '../../src/scenario/usualOptimizer.ts';
import { usualNetwork } from '../../src/scenario/usualTask.ts';

const unit = { x: [-1, 1], y: [-1, 1] } as const;
const adam = usualOptimizer('adam', 0.02, unit);
const newton = usualOptimizer('newton', 1, unit);

interface Changes {
  readonly surface?: Partial<NetworkChoice>;
  readonly optimizers?: readonly OptimizerChoice[];
  readonly stop?: Partial<StopRules>;
  readonly seed?: number;
}

/** A small network that is trained by Adam, with a Newton that is left out. */
function scenarioWith({ surface, optimizers = [newton, adam], stop, seed = 300 }: Changes): Scenario {
  return parseScenario({
    surface: { ...usualNetwork('penguins'), hidden: [3], ...surface },
    optimizers,
    stop: { maxSteps: 12, ...stop },
    seed,
  }).scenario;
}

const plain = scenarioWith({});
const withoutValidation = { split: { train: 0.6, validation: 0, test: 0.4 } };

describe('what decides a training', () => {
  it.each<[string, Changes]>([
    ['the rate of an optimizer that is left out', { optimizers: [{ ...newton, learningRate: 0.3 }, adam] }],
    ['another one behind it that is left out, too', { optimizers: [newton, adam, newton] }],
    ['which optimizers are drawn', { optimizers: [newton, { ...adam, shown: false }] }],
    ['the rule for leaving a map', { stop: { leftMap: !plain.stop.leftMap } }],
    ['the steps of a rule that is off', { stop: { lossChange: 0, lossChangeSteps: 77 } }],
    ['a budget of evaluations that is never reached', { stop: { maxEvaluations: 5000 } }],
    ['the plane', { surface: { plane: 'random', firstWeight: 3 } }],
  ])('is not %s', (_, changes) => {
    expect(trainingKeyOf(scenarioWith(changes))).toBe(trainingKeyOf(plain));
  });

  it.each<[string, Changes]>([
    ['the rate of an optimizer that trains', { optimizers: [newton, { ...adam, learningRate: 0.5 }] }],
    ['its number', { optimizers: [adam, newton] }],
    ['a rule that is on', { stop: { lossChange: 0.1 } }],
    ['how long the loss must hardly have changed', { stop: { lossChange: 0.1, lossChangeSteps: 77 } }],
    ['a metric to be reached', { stop: { metricAtLeast: 0.9 } }],
    ['patience', { stop: { patience: 3 } }],
    ['a gradient to fall below', { stop: { gradientTolerance: 0.5 } }],
    ['a loss to fall below', { stop: { lossBelow: 0.5 } }],
    ['the change of an epoch', { stop: { epochLossChange: 0.5 } }],
    ['a budget of evaluations that is reached', { stop: { maxEvaluations: 5 } }],
    ['the steps', { stop: { maxSteps: 13 } }],
    ['the batches', { surface: { batchSize: 7 } }],
    ['the seed of the data', { surface: { seed: 9 } }],
    ['the seed', { seed: 301 }],
    ['how many initialisations there are', { surface: { trainings: 2 } }],
  ])('is %s', (_, changes) => {
    expect(trainingKeyOf(scenarioWith(changes))).not.toBe(trainingKeyOf(plain));
  });

  it('is nothing about validation rows where there are none', () => {
    const without = scenarioWith({ surface: withoutValidation });
    const patient = scenarioWith({ surface: withoutValidation, stop: { patience: 3, metricAtLeast: 0.9 } });
    expect(trainingKeyOf(patient)).toBe(trainingKeyOf(without));
  });

  it('says truly that the trainings are the same', () => {
    const changes = [
      { stop: { leftMap: !plain.stop.leftMap, lossChangeSteps: 77, maxEvaluations: 5000 } },
      { optimizers: [{ ...newton, learningRate: 0.3 }, { ...adam, shown: false }, newton] },
    ];
    const { trainings } = networkRunOf(plain);
    for (const each of changes) {
      const other = scenarioWith(each);
      expect(knownTrainings(other)).toBe(trainings);
      // trained once more, by a scenario nobody has met
      const [anew, old] = [scenarioWith({ ...each, seed: 302 }), scenarioWith({ seed: 302 })];
      const fresh = networkRunOf(anew);
      bringNetworkRun(scenarioWith({ seed: 303 }), fresh);
      expect(networkRunOf(old).trainings.map(({ weights }) => weights)).toEqual(
        fresh.trainings.map(({ weights }) => weights),
      );
    }
  });

  it('leaves out by name whoever is left out now', () => {
    expect(networkRunOf(scenarioWith({ seed: 304 })).leftOut).toEqual([0]);
    expect(networkRunOf(scenarioWith({ seed: 304, optimizers: [newton, adam, newton] })).leftOut).toEqual([0, 2]);
  });
});

describe('the runs that are kept', () => {
  /** A run whose one training holds so many megabytes of weights. */
  function runOf(like: NetworkRun, megabytes: number): NetworkRun {
    const weights = [new Float64Array(megabytes * 125_000)];
    return { ...like, trainings: [{ ...like.trainings[0], weights }] };
  }

  const like = networkRunOf(plain);
  const places = [310, 311, 312].map((seed) => scenarioWith({ seed }));

  it('are the latest that are not too large together', () => {
    for (const scenario of places) bringNetworkRun(scenario, runOf(like, 25));
    expect(places.map((scenario) => knownNetworkRun(scenario) !== undefined)).toEqual([false, true, true]);
  });

  it('are one where it is as large as that', () => {
    bringNetworkRun(places[0], runOf(like, 80));
    expect(places.map((scenario) => knownNetworkRun(scenario) !== undefined)).toEqual([true, false, false]);
  });

  it('do not count weights twice that two of them share', () => {
    const run = runOf(like, 40);
    for (const scenario of places) bringNetworkRun(scenario, run);
    expect(places.map((scenario) => knownNetworkRun(scenario) !== undefined)).toEqual([true, true, true]);
  });
});
