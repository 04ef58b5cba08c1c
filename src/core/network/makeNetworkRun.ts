import { initialise } from './initialise.ts';
import { highestInView, momentsInView } from './inView.ts';
import type { MakeNetworkRun, NetworkPart, NetworkPlan } from './networkPlan.ts';
import type { NetworkRun, TrainedPath } from './networkRun.ts';
import type { NetworkTask } from './networkTask.ts';
import { networkTaskOf } from './networkTaskOf.ts';
import { domainAround, type Place, type Plane, placeOf, shareInPlane } from './plane.ts';
import { planeLosses } from './planeLosses.ts';
import { principalPlane } from './principalPlane.ts';
import { filterLength, randomPlane } from './randomPlane.ts';
import { type BarePath, trainPaths } from './trainPaths.ts';
import { weightsPlane } from './weightsPlane.ts';

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
  const highest = highestInView(paths);
  const ways = paths.map((path) => momentsInView(path, highest));
  const inView = ways.flat();
  const plane = planeOf(plan, task, originOf(paths, ways) ?? firstWeights(plan, task), inView);
  const reach = plan.plane.kind === 'random' ? filterLength(task.network, plane.origin) : 0;
  const places = inView.map((weights) => placeOf(plane, weights));
  const domain = domainAround(places, reach);
  let seen = 0;
  let isFirst = true;
  for (const { done, total, net } of planeLosses(task, plane, domain, highest)) {
    const mark = Math.floor((marks * done) / total);
    yield mark > seen ? { kind: 'progress', phase: 'plane', share: done / total } : null;
    seen = mark;
    if (net === null) continue;
    yield isFirst ? { kind: 'run', run: { ...runOf(plan, task, paths, plane, ways), net } } : { kind: 'net', net };
    isFirst = false;
  }
}

function runOf(
  { leftOut }: NetworkPlan,
  { network }: NetworkTask,
  paths: readonly BarePath[],
  plane: Plane,
  ways: readonly (readonly Float64Array[])[],
): Omit<NetworkRun, 'net'> {
  return {
    parameterCount: network.parameterCount,
    trainings: paths.map((path) => inPlane(path, plane)),
    leftOut,
    plane: { ...plane, explained: shareInPlane(plane, ways) },
  };
}

function inPlane(path: BarePath, plane: Plane): TrainedPath {
  const places = path.weights.map((weights) => placeOf(plane, weights));
  const column = (of: keyof Place) => Float64Array.from(places, (place) => place[of]);
  return { ...path, x: column('x'), y: column('y'), distance: column('distance') };
}

/**
 * The end of the first training that has not blown up; where all have, the last moment in view of the first that has any. A loss
 * may have left the map and still be finite: from weights as large as that nothing else could be told apart.
 */
function originOf(paths: readonly BarePath[], ways: readonly (readonly Float64Array[])[]): Float64Array | undefined {
  const isSound = ({ stopped, weights }: BarePath, way: readonly Float64Array[]) =>
    stopped.reason !== 'diverged' && way.length > 0 && way[way.length - 1] === weights[weights.length - 1];
  const sound = paths.findIndex((path, k) => isSound(path, ways[k]));
  return (ways[sound] ?? ways.find((way) => way.length > 0))?.at(-1);
}

/** Where the first training would begin. */
function firstWeights({ spec, seed }: NetworkPlan, { network }: NetworkTask): Float64Array {
  return initialise(network, spec.initialisation, seed, 0);
}

function planeOf(
  { plane, seed }: NetworkPlan,
  { network }: NetworkTask,
  origin: Float64Array,
  inView: readonly Float64Array[],
): Plane {
  switch (plane.kind) {
    case 'random':
      return randomPlane(network, origin, seed);
    case 'principal':
      return principalPlane(inView, origin);
    case 'weights':
      return weightsPlane(origin, plane.first, plane.second);
  }
}
