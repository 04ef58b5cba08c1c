import { networkParts } from '../core/network/bringNetworks.ts';
import type { NetworkPart } from '../core/network/networkPlan.ts';
import type { NetworkRun, TrainedPath } from '../core/network/networkRun.ts';
import { leftOutOf, networkPlanOf, trainingKeyOf } from './networkPlanOf.ts';
import type { Scenario, SurfaceChoice } from './scenario.ts';

/** What is known of the trainings of some scenario. */
interface Known {
  /** What decides how the trainings go, … */
  readonly trainingKey: string;
  /** … and which plane is laid through them, and whom it leaves out. */
  readonly planeKey: string;
  readonly shapeKey: string;
  readonly run: NetworkRun;
}

/** The runs that were looked at last, the latest at the end: by Undo one comes back to them. */
let known: readonly Known[] = [];
const mostKnown = 4;
/** So many bytes of weights all of them may hold together; the latest is kept whatever it holds. */
const mostBytes = 60e6;

/** The trainings of a scenario's network, brought from where there was time for them, or trained now. */
export function networkRunOf(scenario: Scenario): NetworkRun {
  const found = knownNetworkRun(scenario);
  if (found !== undefined) return found;
  let run: NetworkRun | null = null;
  for (const part of networkParts(networkPlanOf(scenario), knownTrainings(scenario))) run = withPart(run, part);
  const made = demandRun(run);
  bringNetworkRun(scenario, made);
  return made;
}

/** Brings what has been trained and looked at for this scenario. */
export function bringNetworkRun(scenario: Scenario, run: NetworkRun): void {
  const { surface } = scenario;
  const entry = {
    trainingKey: trainingKeyOf(scenario),
    planeKey: planeKeyOf(scenario),
    shapeKey: shapeKeyOf(surface),
    run,
  };
  const others = known.filter((each) => each.trainingKey !== entry.trainingKey || each.planeKey !== entry.planeKey);
  known = affordable([...others, entry].slice(-mostKnown));
}

/** The latest of them that are not too large together. Another plane through the same trainings may share their weights. */
function affordable(runs: readonly Known[]): readonly Known[] {
  const counted = new Set<Float64Array>();
  let bytes = 0;
  const isWithin = ({ run }: Known) => {
    for (const weights of run.trainings.flatMap((training) => training.weights)) {
      if (counted.has(weights)) continue;
      counted.add(weights);
      bytes += weights.byteLength;
    }
    return bytes <= mostBytes;
  };
  const tooMuch = runs.findLastIndex((each) => !isWithin(each));
  return runs.slice(Math.min(tooMuch + 1, runs.length - 1));
}

/** The trainings of this scenario's network, if they are known; undefined for other landscapes, too. */
export function knownNetworkRun(scenario: Scenario): NetworkRun | undefined {
  if (!('network' in scenario.surface) || known.length === 0) return undefined;
  const [trainingKey, planeKey] = [trainingKeyOf(scenario), planeKeyOf(scenario)];
  return known.find((each) => each.trainingKey === trainingKey && each.planeKey === planeKey)?.run;
}

/** The last run that is known of a network of the same shape, however it was trained. */
export function latestRunLike(surface: SurfaceChoice): NetworkRun | undefined {
  return 'network' in surface ? known.findLast(({ shapeKey }) => shapeKey === shapeKeyOf(surface))?.run : undefined;
}

/** The same trainings, seen in whatever plane: another plane needs no other training. */
export function knownTrainings(scenario: Scenario): readonly TrainedPath[] | null {
  const trainingKey = trainingKeyOf(scenario);
  return known.findLast((each) => each.trainingKey === trainingKey)?.run.trainings ?? null;
}

/** Two scenarios with the same key have the same trainings and the same plane. */
export function networkKeyOf(scenario: Scenario): string {
  return trainingKeyOf(scenario) + planeKeyOf(scenario);
}

/** What is known of a run after one more part of the work. */
export function withPart(run: NetworkRun | null, part: NetworkPart | null): NetworkRun | null {
  if (part?.kind === 'run') return part.run;
  return part?.kind === 'net' && run !== null ? { ...run, net: part.net } : run;
}

/** The run that the work has ended with. */
export function demandRun(run: NetworkRun | null): NetworkRun {
  if (run === null) throw new RangeError('Expected the work at a network to end with its landscape, got none.');
  return run;
}

function planeKeyOf({ surface, optimizers }: Scenario): string {
  if (!('network' in surface)) return '';
  const { plane, firstWeight, secondWeight } = surface;
  return JSON.stringify([plane, ...(plane === 'weights' ? [firstWeight, secondWeight] : []), leftOutOf(optimizers)]);
}

function shapeKeyOf(surface: SurfaceChoice): string {
  return 'network' in surface ? JSON.stringify([surface.network, surface.hidden]) : '';
}
