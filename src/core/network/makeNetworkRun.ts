import { initialise } from './initialise.ts';
import type { MakeNetworkRun, NetworkPart, NetworkPlan } from './networkPlan.ts';
import type { NetworkRun, TrainedPath } from './networkRun.ts';
import type { NetworkTask } from './networkTask.ts';
import { networkTaskOf } from './networkTaskOf.ts';
import { domainAround, type Place, type Plane, placeOf, shareInPlane } from './plane.ts';
import { planeLosses } from './planeLosses.ts';
import { principalPlane } from './principalPlane.ts';
import { randomPlane } from './randomPlane.ts';
import { type BarePath, trainPaths } from './trainPaths.ts';
import { weightsPlane } from './weightsPlane.ts';

/** Losses so many times as high as those that the trainings begin with are cut off: see `planeLosses`. */
const highestInStarts = 8;

/** Progress is told in so many parts. */
const marks = 100;

/** Trains the networks of a plan and looks at the loss around them. The same plan makes the same run. */
export const makeNetworkRun: MakeNetworkRun = function* (plan, trained) {
  const task = networkTaskOf(plan.spec);
  const paths = trained ?? (yield* told('training', trainPaths(plan, task)));
  yield* landscapeParts(plan, task, paths);
};

/** Passes on how much is done, but not more often than it can be seen. */
function* told<Result>(
  phase: 'training' | 'plane',
  work: Generator<number, Result>,
): Generator<NetworkPart | null, Result> {
  for (let seen = 0; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    const mark = Math.floor(value * marks);
    yield mark > seen ? { kind: 'progress', phase, share: value } : null;
    seen = mark;
  }
}

function* landscapeParts(
  plan: NetworkPlan,
  task: NetworkTask,
  paths: readonly BarePath[],
): Generator<NetworkPart | null, void> {
  const highest = highestLoss(paths);
  const inView = inViewOf(paths, highest);
  const plane = planeOf(plan, task, paths, inView);
  const domain = domainAround(inView.map((weights) => placeOf(plane, weights)));
  let seen = 0;
  let isFirst = true;
  for (const { done, total, net } of planeLosses(task, plane, domain, highest)) {
    const mark = Math.floor((marks * done) / total);
    yield mark > seen ? { kind: 'progress', phase: 'plane', share: done / total } : null;
    seen = mark;
    if (net === null) continue;
    yield isFirst ? { kind: 'run', run: { ...runOf(plan, task, paths, plane, inView), net } } : { kind: 'net', net };
    isFirst = false;
  }
}

function runOf(
  { leftOut }: NetworkPlan,
  { network }: NetworkTask,
  paths: readonly BarePath[],
  plane: Plane,
  inView: readonly Float64Array[],
): Omit<NetworkRun, 'net'> {
  return {
    parameterCount: network.parameterCount,
    trainings: paths.map((path) => inPlane(path, plane)),
    leftOut,
    plane: { ...plane, explained: shareInPlane(plane, inView) },
  };
}

function inPlane(path: BarePath, plane: Plane): TrainedPath {
  const places = path.weights.map((weights) => placeOf(plane, weights));
  const column = (of: keyof Place) => Float64Array.from(places, (place) => place[of]);
  return { ...path, x: column('x'), y: column('y'), distance: column('distance') };
}

/** No loss that a training has been seen at from its start downwards is cut off. */
function highestLoss(paths: readonly BarePath[]): number {
  const starts = paths.map(({ loss }) => loss[0]).filter((loss) => Number.isFinite(loss) && loss > 0);
  return starts.length > 0 ? highestInStarts * Math.max(...starts) : 1;
}

/** All moments that are not cut off: a training that blows up leaves the map, and must not make it as large as its last steps. */
function inViewOf(paths: readonly BarePath[], highest: number): readonly Float64Array[] {
  return paths.flatMap(({ weights, loss }) => weights.filter((_, moment) => loss[moment] <= highest));
}

/** The plane that was asked for, through the place where the first training has ended. */
function planeOf(
  { plane, spec, seed }: NetworkPlan,
  { network }: NetworkTask,
  paths: readonly BarePath[],
  inView: readonly Float64Array[],
): Plane {
  const ended = paths.find(({ stopped }) => stopped.reason !== 'diverged') ?? paths[0];
  const isLost = ended === undefined || ended.stopped.reason === 'diverged';
  const origin = isLost ? initialise(network, spec.initialisation, seed, 0) : ended.weights[ended.weights.length - 1];
  switch (plane.kind) {
    case 'random':
      return randomPlane(network, origin, seed);
    case 'principal':
      return principalPlane(inView, origin);
    case 'weights':
      return weightsPlane(origin, plane.first, plane.second);
  }
}
