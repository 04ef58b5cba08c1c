import { describe, expect, it } from 'vitest';
import { networkParts } from '../../../src/core/network/bringNetworks.ts';
import type { NetworkPlan } from '../../../src/core/network/networkPlan.ts';
import type { NetworkRun } from '../../../src/core/network/networkRun.ts';
import { networkTaskOf } from '../../../src/core/network/networkTaskOf.ts';
import { weightsAt } from '../../../src/core/network/plane.ts';
import { type BarePath, trainPaths } from '../../../src/core/network/trainPaths.ts';
import type { OptimizerId } from '../../../src/core/optimizers/index.ts';
import { contains, widthOf } from '../../../src/core/surface.ts';
import { networkPlanOf } from '../../../src/scenario/networkPlanOf.ts';
import { withPart } from '../../../src/scenario/networkRunOf.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import type { NetworkChoice, OptimizerChoice, StopRules } from '../../../src/scenario/scenario.ts';
import { usualOptimizer } from '../../../src/scenario/usualOptimizer.ts';
import { usualNetwork } from '../../../src/scenario/usualTask.ts';

interface Wanted {
  readonly surface?: Partial<NetworkChoice>;
  readonly optimizers?: readonly OptimizerChoice[];
  readonly stop?: Partial<StopRules>;
}

function planOf({ surface, optimizers, stop }: Wanted = {}): NetworkPlan {
  const { scenario } = parseScenario({
    surface: { ...usualNetwork('penguins'), hidden: [3], ...surface },
    ...(optimizers && { optimizers }),
    stop: { maxSteps: 20, ...stop },
    seed: 3,
  });
  return networkPlanOf(scenario);
}

/** Every landscape that is told on the way to the last one. */
function runsOf(plan: NetworkPlan, trained: NetworkRun['trainings'] | null = null): NetworkRun[] {
  const runs: NetworkRun[] = [];
  let run: NetworkRun | null = null;
  for (const part of networkParts(plan, trained)) {
    const next: NetworkRun | null = withPart(run, part);
    if (next !== null && next !== run) runs.push(next);
    run = next;
  }
  return runs;
}

/** The first landscape that is told, which is soon made. */
function coarseOf(plan: NetworkPlan): NetworkRun {
  for (const part of networkParts(plan, null)) if (part?.kind === 'run') return part.run;
  throw new RangeError('Expected a landscape, got none.');
}

function lastOf(plan: NetworkPlan): NetworkRun {
  const runs = runsOf(plan);
  return runs[runs.length - 1];
}

/** What has been trained, without the landscape around it. */
function pathsOf(plan: NetworkPlan): readonly BarePath[] {
  const work = trainPaths(plan, networkTaskOf(plan.spec));
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const unit = { x: [-1, 1], y: [-1, 1] } as const;
const rated = (id: OptimizerId, learningRate: number): OptimizerChoice => ({
  ...usualOptimizer(id, learningRate, unit),
  learningRate,
});
const sgd = rated('sgd', 0.1);
const adam = rated('adam', 0.02);

describe('the trainings of a network', () => {
  it('are one for each initialisation and optimizer, in this order', () => {
    const { trainings } = lastOf(planOf({ surface: { trainings: 2 }, optimizers: [sgd, adam] }));
    expect(trainings.map(({ initialisation, optimizer }) => [initialisation, optimizer])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('begin with the same weights for all optimizers, and with others for another initialisation', () => {
    const { trainings } = lastOf(planOf({ surface: { trainings: 2 }, optimizers: [sgd, adam] }));
    const first = trainings.map(({ weights }) => weights[0]);
    expect(first[0]).toEqual(first[1]);
    expect(first[2]).toEqual(first[3]);
    expect(first[0]).not.toEqual(first[2]);
    expect(trainings[0].batchLoss[0]).toBe(trainings[1].batchLoss[0]);
  });

  it('do not depend on who is trained beside them', () => {
    const alone = lastOf(planOf({ optimizers: [adam] }));
    const together = lastOf(planOf({ surface: { trainings: 2 }, optimizers: [sgd, adam] }));
    expect(together.trainings[1].weights).toEqual(alone.trainings[0].weights);
  });

  it('are none for optimizers that ask the ground, which are named', () => {
    const run = lastOf(planOf({ optimizers: [rated('newton', 1), adam, rated('l-bfgs', 1)] }));
    expect(run.leftOut).toEqual([0, 2]);
    expect(run.trainings.map(({ optimizer }) => optimizer)).toEqual([1]);
  });

  it('leave a landscape around the first weights where there are none', () => {
    const run = lastOf(planOf({ optimizers: [rated('newton', 1)] }));
    expect(run.trainings).toEqual([]);
    expect(run.plane.explained).toBeNull();
    expect(run.net.heights.every(Number.isFinite)).toBe(true);
  });

  it('keep their first and their last moment, and the loss of every step', () => {
    const [{ step, stopped, batchLoss, loss, weights }] = lastOf(planOf()).trainings;
    expect(step[0]).toBe(0);
    expect(step[step.length - 1]).toBe(stopped.step);
    expect(batchLoss).toHaveLength(stopped.step);
    expect(loss).toHaveLength(weights.length);
  });

  it('say which budget they have used up', () => {
    const stoppedOf = (stop: Partial<StopRules>) => lastOf(planOf({ stop })).trainings[0].stopped;
    expect(stoppedOf({ maxSteps: 20 })).toEqual({ step: 20, reason: 'max-steps' });
    expect(stoppedOf({ maxSteps: 20, maxEvaluations: 9 })).toEqual({ step: 9, reason: 'max-evaluations' });
  });

  it('are not stopped by validation rows where there are none, not even where a share of them is left', () => {
    const stoppedWith = (validation: number) => {
      const split = { train: 0.6, validation, test: 0.4 - validation };
      const stop = { maxSteps: 60, patience: 1, metricAtLeast: 0.01 };
      return coarseOf(planOf({ surface: { split }, stop })).trainings[0].stopped.reason;
    };
    expect([0, 0.0001, 0.2].map(stoppedWith)).toEqual(['max-steps', 'max-steps', 'metric-reached']);
  });

  it('keep no more weights together than can be held, the first and the last moment of each among them', () => {
    const many = planOf({
      surface: { hidden: [139, 139], trainings: 8, split: { train: 0.01, validation: 0.01, test: 0.98 } },
      optimizers: Array.from({ length: 8 }, (_, k) => rated('sgd', 0.01 * (k + 1))),
      stop: { maxSteps: 6 },
    });
    const paths = pathsOf(many);
    expect(paths).toHaveLength(64);
    const count = paths.reduce((sum, { weights }) => sum + weights.reduce((own, each) => own + each.length, 0), 0);
    expect(count).toBeLessThanOrEqual(5_000_000);
    for (const { step, stopped } of paths) expect([step[0], step[step.length - 1]]).toEqual([0, stopped.step]);
  });

  it('that are few keep two hundred moments or so, however large the network is', () => {
    const large = planOf({
      surface: { hidden: [139, 139], split: { train: 0.01, validation: 0.01, test: 0.98 } },
      stop: { maxSteps: 190 },
    });
    expect(pathsOf(large)[0].step.length).toBe(191);
  });

  it('that blow up and stay finite leave a map that is nowhere near them', () => {
    const wild = rated('sgd', 1e4);
    const choices = [
      { surface: { hidden: [8, 8], activation: 'relu' as const }, optimizers: [wild] },
      { surface: { hidden: [8, 8], activation: 'relu' as const }, optimizers: [wild, adam] },
      { surface: { hidden: [8, 8], activation: 'relu' as const }, optimizers: [adam, wild] },
      { surface: { ...usualNetwork('moons'), hidden: [3] }, optimizers: [wild, adam] },
      { surface: { ...usualNetwork('moons'), hidden: [3] }, optimizers: [adam, wild] },
      { surface: { ...usualNetwork('moons'), hidden: [3], plane: 'random' as const }, optimizers: [wild, adam] },
    ];
    for (const choice of choices) {
      const { net, trainings, plane } = coarseOf(planOf(choice));
      const { domain, heights } = net;
      expect(widthOf(domain.x)).toBeGreaterThan(1e-3);
      expect(widthOf(domain.x)).toBeLessThan(1e3);
      expect(heights.every(Number.isFinite)).toBe(true);
      expect(new Set(heights).size).toBeGreaterThan(heights.length / 100);
      expect(plane.explained).not.toBeNaN();
      for (const { optimizer, x, y } of trainings) {
        if (choice.optimizers[optimizer] === adam)
          expect(contains(domain, x[x.length - 1], y[y.length - 1])).toBe(true);
      }
    }
  });

  it('that blow up do not make the map as large as their last steps', () => {
    const run = lastOf(planOf({ surface: { activation: 'relu' }, optimizers: [rated('sgd', 1e4), adam] }));
    const { domain, heights } = run.net;
    expect(Math.abs(domain.x[1] - domain.x[0])).toBeLessThan(1e3);
    expect(heights.every(Number.isFinite)).toBe(true);
  });
});

describe('the landscape around trainings', () => {
  const plan = planOf({ surface: { trainings: 2 } });
  const runs = runsOf(plan);
  const run = runs[runs.length - 1];

  it('comes coarse first, and its coarse heights are among the fine ones', () => {
    expect(runs.length).toBeGreaterThan(1);
    const [coarse] = runs;
    const stride = (run.net.columns - 1) / (coarse.net.columns - 1);
    for (let row = 0; row < coarse.net.rows; row++) {
      for (let column = 0; column < coarse.net.columns; column++) {
        const fine = run.net.heights[row * stride * run.net.columns + column * stride];
        expect(coarse.net.heights[row * coarse.net.columns + column]).toBe(fine);
      }
    }
    expect(coarse.trainings).toBe(run.trainings);
  });

  it('is the loss over all training rows, where it is not cut off', () => {
    const task = networkTaskOf(plan.spec);
    const { domain, heights, columns, rows, cut } = run.net;
    const weights = new Float64Array(run.parameterCount);
    for (let k = 0; k < heights.length; k += 101) {
      const x = domain.x[0] + ((k % columns) / (columns - 1)) * (domain.x[1] - domain.x[0]);
      const y = domain.y[1] - (Math.floor(k / columns) / (rows - 1)) * (domain.y[1] - domain.y[0]);
      weightsAt(run.plane, x, y, weights);
      expect(heights[k]).toBeCloseTo(Math.min(task.lossOn('train', weights), cut ?? Number.POSITIVE_INFINITY), 9);
    }
  });

  it('says of every moment where it lies and how far off it is', () => {
    for (const { weights, x, y, distance } of run.trainings) {
      const foot = new Float64Array(run.parameterCount);
      for (const [k, moment] of weights.entries()) {
        weightsAt(run.plane, x[k], y[k], foot);
        expect(Math.hypot(...moment.map((weight, i) => weight - foot[i]))).toBeCloseTo(distance[k], 9);
      }
    }
  });

  it('shows a share of the movement, the principal plane of one training the most', () => {
    const shareIn = (plane: NetworkChoice['plane']) =>
      lastOf(planOf({ surface: { plane } })).plane.explained ?? Number.NaN;
    const [principal, random, weights] = [shareIn('principal'), shareIn('random'), shareIn('weights')];
    for (const share of [principal, random, weights]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(principal).toBeGreaterThan(random);
    expect(principal).toBeGreaterThan(weights);
  });

  it('does not take the distance between initialisations for movement', () => {
    const { plane, trainings } = coarseOf(planOf({ surface: { trainings: 4 } }));
    const squared = (a: Float64Array, b: Float64Array, along: (k: number) => number) =>
      a.reduce((sum, weight, k) => sum + (weight - b[k]) * along(k), 0) ** 2;
    let [seen, all] = [0, 0];
    for (const { weights } of trainings) {
      const end = weights[weights.length - 1];
      for (const each of weights) {
        for (const axis of [plane.u, plane.v]) seen += squared(each, end, (k) => axis[k]);
        all += each.reduce((sum, weight, k) => sum + (weight - end[k]) ** 2, 0);
      }
    }
    expect(plane.explained).toBeCloseTo(seen / all, 9);
  });

  it('in random directions reaches as far as the weights are long, so that it shows some of the loss', () => {
    const wide = planOf({ surface: { ...usualNetwork('moons'), hidden: [50, 50], plane: 'random' } });
    const { net, trainings } = coarseOf(wide);
    const { layers } = networkTaskOf(wide.spec).network;
    const [{ weights, loss }] = trainings;
    const end = weights[weights.length - 1];
    const long = Math.hypot(...layers.flatMap(({ weightsAt: from, biasesAt }) => [...end.subarray(from, biasesAt)]));
    for (const [low, high] of [net.domain.x, net.domain.y]) {
      expect(low).toBeLessThanOrEqual(1e-9 - long);
      expect(high).toBeGreaterThanOrEqual(long - 1e-9);
    }
    const range = Math.max(...net.heights) - Math.min(...net.heights);
    expect(range).toBeGreaterThan(0.1 * (loss[0] - loss[loss.length - 1]));
  });

  it('is the same twice, and with trainings that were known', () => {
    expect(lastOf(plan)).toEqual(run);
    const again = runsOf(plan, run.trainings);
    expect(again[again.length - 1]).toEqual(run);
  });

  it('is told with a share that rises to the end', () => {
    const shares: number[] = [];
    for (const part of networkParts(plan, null)) {
      if (part?.kind === 'progress') shares.push(part.share + (part.phase === 'plane' ? 1 : 0));
    }
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(2);
  });
});
