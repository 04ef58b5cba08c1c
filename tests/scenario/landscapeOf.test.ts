import { describe, expect, it } from 'vitest';
import type { NetworkRun } from '../../src/core/network/networkRun.ts';
import { landscapeDomainOf, landscapeOf, planeOf } from '../../src/scenario/landscapeOf.ts';
import { bringNetworkRun, knownNetworkRun, knownTrainings, networkRunOf } from '../../src/scenario/networkRunOf.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { NetworkChoice, Scenario } from '../../src/scenario/scenario.ts';
import { simulate } from '../../src/scenario/simulate.ts';
import { startsOf } from '../../src/scenario/startsOf.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';
import { usualNetwork } from '../../src/scenario/usualTask.ts';
import { sgdChoice, stopRules } from './choices.ts';

/** A network of a few weights and steps; every test has a seed of its own, so that none knows what another has trained. */
function smallNetwork(seed: number, changes: Partial<NetworkChoice> = {}): Scenario {
  const { scenario } = parseScenario({
    surface: { ...usualNetwork('penguins'), hidden: [3], ...changes },
    stop: { maxSteps: 12 },
    seed,
  });
  return scenario;
}

describe('the landscape of a scenario', () => {
  it('is the surface itself where nothing has to be trained', () => {
    for (const surface of [{ id: 'himmelblau' }, { terrain: 'jacksboro' }, { task: 'penguin-line' }]) {
      const { scenario } = parseScenario({ surface });
      expect(landscapeOf(scenario)).toBe(surfaceOf(scenario.surface));
      expect(landscapeDomainOf(scenario)).toEqual(landscapeOf(scenario).domain);
    }
  });

  it('of a network is trained for when it is asked for, and the same ever after', () => {
    const scenario = smallNetwork(1);
    expect(knownNetworkRun(scenario)).toBeUndefined();
    const landscape = landscapeOf(scenario);
    expect(knownNetworkRun(scenario)).toBeDefined();
    expect(landscapeOf({ ...scenario })).toBe(landscape);
  });

  it('of a network has the height of its net at every node', () => {
    const scenario = smallNetwork(2);
    const { net } = networkRunOf(scenario);
    const { value } = landscapeOf(scenario);
    const [x, y] = [net.domain.x, net.domain.y];
    for (let k = 0; k < net.heights.length; k += 37) {
      const [row, column] = [Math.floor(k / net.columns), k % net.columns];
      const height = value(
        x[0] + ((x[1] - x[0]) * column) / (net.columns - 1),
        y[1] - ((y[1] - y[0]) * row) / (net.rows - 1),
      );
      expect(height).toBeCloseTo(net.heights[k], 8);
    }
  });

  it('of a network is not trained for by asking where hikers start', () => {
    const scenario = { ...smallNetwork(3), starts: { random: 'uniform', count: 5 } } as const;
    startsOf(scenario);
    expect(knownNetworkRun(scenario)).toBeUndefined();
  });

  it('of a network is where hikers start once it is known', () => {
    const scenario = { ...smallNetwork(4), starts: { random: 'uniform', count: 5 } } as const;
    const { domain } = landscapeOf(scenario);
    expect(startsOf(scenario)).toEqual(startsOf({ ...scenario, starts: { ...scenario.starts, domain } }));
  });
});

describe('what is known of networks', () => {
  it('does not depend on starts, on the view, or on which optimizers are drawn', () => {
    const scenario = smallNetwork(5);
    const run = networkRunOf(scenario);
    const others: Scenario = {
      ...scenario,
      starts: { points: [[0, 0]] },
      view: { ...scenario.view, mode: 'map' },
      optimizers: scenario.optimizers.map((choice) => ({ ...choice, shown: false })),
    };
    expect(networkRunOf(others)).toBe(run);
  });

  it('is another thing with another seed, budget, rate or shape', () => {
    const scenario = smallNetwork(6);
    networkRunOf(scenario);
    const [choice] = scenario.optimizers;
    const others: Scenario[] = [
      smallNetwork(7),
      smallNetwork(6, { hidden: [4] }),
      { ...scenario, stop: { ...scenario.stop, maxSteps: 13 } },
      { ...scenario, optimizers: [{ ...choice, learningRate: choice.learningRate / 2 }] },
    ];
    for (const other of others) expect(knownTrainings(other)).toBeNull();
  });

  it('of the trainings serves every plane', () => {
    const scenario = smallNetwork(8, { plane: 'principal' });
    const run = networkRunOf(scenario);
    const other = smallNetwork(8, { plane: 'weights', firstWeight: 0, secondWeight: 3 });
    expect(knownNetworkRun(other)).toBeUndefined();
    const otherRun = networkRunOf(other);
    expect(otherRun.trainings.map(({ weights }) => weights)).toEqual(run.trainings.map(({ weights }) => weights));
    expect(otherRun.trainings[0].weights[0]).toBe(run.trainings[0].weights[0]);
  });

  it('can be brought from elsewhere', () => {
    const scenario = smallNetwork(9);
    const copy = structuredClone(networkRunOf(smallNetwork(10)));
    bringNetworkRun(scenario, copy);
    expect(networkRunOf(scenario)).toBe(copy);
    expect(landscapeOf(scenario)).toBe(planeOf(copy));
  });

  it('is forgotten when there is much else, and made again just so', () => {
    const scenario = smallNetwork(11);
    const copy: NetworkRun = structuredClone(networkRunOf(scenario));
    for (let seed = 12; knownNetworkRun(scenario) !== undefined; seed++) networkRunOf(smallNetwork(seed));
    expect(networkRunOf(scenario)).toEqual(copy);
  });
});

describe('the published face', () => {
  it('walks over data', () => {
    const { hikers } = simulate({
      surface: { task: 'penguin-line', batchSize: 16, split: { train: 0.6, validation: 0.2, test: 0.2 }, seed: 1 },
      starts: { points: [[0, 0]] },
      stop: stopRules({ maxSteps: 40 }),
    });
    expect(hikers[0].loss).toHaveLength(41);
    expect(hikers[0].loss[40]).toBeLessThan(hikers[0].loss[0]);
  });

  it('walks over the plane of a network, the same way twice', () => {
    const scenario: Scenario = {
      ...smallNetwork(20),
      starts: { random: 'uniform', count: 3 },
      optimizers: [sgdChoice({ learningRate: 0.05 })],
    };
    const walked = simulate(scenario);
    expect(walked.hikers).toHaveLength(3);
    expect(walked.hikers.every(({ loss }) => loss.every(Number.isFinite))).toBe(true);
    expect(simulate(scenario)).toEqual(walked);
  });
});
