import type { TrainedPath } from '../../src/core/network/networkRun.ts';
import '../../src/core/learning/allTasks.ts';
import { parseLink } from '../../src/scenario/link.ts';
import type { Scenario, StopRules, TaskChoice, View } from '../../src/scenario/scenario.ts';
import { usualTask } from '../../src/scenario/usualTask.ts';
import { createThalwegStore, type State } from '../../src/store/store.ts';

interface Wanted {
  readonly choice?: Partial<TaskChoice>;
  readonly view?: Partial<View>;
  readonly stop?: Partial<StopRules>;
}

/** A session in a landscape of data, with three starts, the first of which is selected, and a complete run. */
export function learningSession(task: TaskChoice['task'], { choice, view, stop }: Wanted = {}): State {
  const base = parseLink('?starts=3&steps=40&rate=0.1').scenario;
  const scenario: Scenario = {
    ...base,
    surface: { ...usualTask(task), ...choice },
    stop: { ...base.stop, ...stop },
    view: { ...base.view, ...view },
  };
  const store = createThalwegStore(scenario);
  store.getState().grow(() => false);
  store.getState().select(store.getState().starts.id[0]);
  return store.getState();
}

/** A training that was kept at steps 0, 4, 8 and 12, on its way from (0, 0) to (3, 3). */
export function trainedPath(changes: Partial<TrainedPath> = {}): TrainedPath {
  const ramp = (...values: number[]) => Float64Array.from(values);
  return {
    initialisation: 0,
    optimizer: 0,
    step: Int32Array.of(0, 4, 8, 12),
    weights: [],
    loss: ramp(100, 60, 20, 5),
    x: ramp(0, 1, 2, 3),
    y: ramp(0, 1, 2, 3),
    distance: ramp(2, 1, 0.5, 0),
    batchLoss: ramp(),
    epochs: { step: Int32Array.of(0), train: ramp(100), validation: ramp(100), metric: ramp(0), best: 0 },
    stopped: { step: 12, reason: 'max-steps' },
    ...changes,
  };
}

/** A session on Himmelblau's function in which these trainings are drawn: for a picture any ground will do. */
export function networkSession(trainings: readonly TrainedPath[], training = 0): State {
  const { scenario } = parseLink('?surface=himmelblau&starts=1&steps=12');
  const state = createThalwegStore(scenario).getState();
  const plane = { origin: new Float64Array(), u: new Float64Array(), v: new Float64Array(), explained: 1 };
  const { domain } = state.surface;
  const net = { heights: new Float64Array(), columns: 0, rows: 0, domain, cut: null };
  return {
    ...state,
    training,
    trainedIn: scenario,
    network: { parameterCount: 2, trainings, leftOut: [], plane, net },
  };
}
