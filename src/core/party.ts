import { countedGround } from './countedGround.ts';
import type { Slopes } from './gradient.ts';
import type { GroundOptimizer, Optimizer } from './optimizers/optimizer.ts';
import { firstLost, reachOf } from './reach.ts';
import type { LossSchedule } from './schedules/schedule.ts';
import type { Stop, StopReason } from './stopping/stop.ts';
import type { Standing, StoppingRule } from './stopping/stoppingRule.ts';
import type { Surface } from './surface.ts';

/** Rewrites the slopes `fx`, `fy` of hikers at (x, y), who are told apart by the ids of their starts. */
export type Disturb = (
  ids: Int32Array,
  step: number,
  x: Float64Array,
  y: Float64Array,
  fx: Float64Array,
  fy: Float64Array,
) => void;

/** What all hikers of a party have in common. */
export interface Rules {
  readonly surface: Surface;
  readonly slopes: Slopes;
  readonly optimizer: Optimizer;
  /** By the schedule and by the changes of a hand; `adapt` may make it smaller, for each hiker by its loss. */
  readonly learningRate: (step: number) => number;
  readonly adapt: LossSchedule | null;
  /** Longest gradient a hiker may follow; Infinity for none. */
  readonly clipNorm: number;
  /** Makes of the slopes where the hikers stand what they feel of them in this step; null where they feel the slopes themselves. */
  readonly disturb: Disturb | null;
  /** The ground that a hiker's optimizer may ask in a step, where it is not the landscape: that of a batch. */
  readonly groundOf: ((id: number, step: number) => Surface) | null;
  /** The budget; a hiker takes no step that it could not pay whole. */
  readonly maxSteps: number;
  readonly maxEvaluations: number;
  readonly stoppingRules: readonly StoppingRule[];
}

/** Everything a party needs to go on from where it stands. */
export interface Camp {
  readonly step: number;
  readonly vectors: readonly Float64Array[];
  readonly stoppedAt: Int32Array;
  readonly reasons: readonly (StopReason | undefined)[];
}

/**
 * Some hundred hikers who walk in step with one optimizer: few enough for all their numbers to stay in the processor's
 * cache. `x`, `y` and `loss` hold where they are now; who has stopped stays where he stopped.
 */
export interface Party {
  readonly ids: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
  readonly step: number;
  /** How many have not stopped. */
  readonly walking: number;
  stopOf(hiker: number): Stop | undefined;
  /** The learning rate of the step that comes next; of one who has stopped, of his last one. */
  rateOf(hiker: number): number;
  /** Evaluations of the gradient spent up to now. */
  spentBy(hiker: number): number;
  advance(): void;
  camp(): Camp;
  /** How large a camp is. */
  readonly campBytes: number;
  returnTo(camp: Camp): void;
}

const stillWalking = -1;

/** A party at its starts; `ids` tell the hikers apart where chance is drawn for them. */
export function party(rules: Rules, ids: Int32Array, startX: Float64Array, startY: Float64Array): Party {
  const { surface, slopes, optimizer, learningRate, adapt, clipNorm, disturb, groundOf } = rules;
  const { maxSteps, maxEvaluations, stoppingRules } = rules;
  const count = ids.length;

  // the coordinates of all hikers, laid end to end, are the optimizer's one vector of parameters
  const parameters = new Float64Array(2 * count);
  const x = parameters.subarray(0, count);
  const y = parameters.subarray(count);
  x.set(startX);
  y.set(startY);
  const gradient = new Float64Array(2 * count);
  const fx = gradient.subarray(0, count);
  const fy = gradient.subarray(count);
  const loss = new Float64Array(count);
  const memory = optimizer.memory.map(() => new Float64Array(2 * count));
  const rates = new Float64Array(2 * count).fill(learningRate(0));
  const factors = new Float64Array(adapt === null ? 0 : count).fill(1);
  const adaptMemory = (adapt?.memory ?? []).map(() => new Float64Array(count));
  /** Where rates differ from hiker to hiker: that of the last step each has taken. */
  const lastRates = factors.slice();
  const ruleMemories = stoppingRules.map((rule) => numbersOfAll(rule.memory, count));
  const spent = new Float64Array(optimizer.needs === 'ground' ? count : 0);
  /** All that is carried from step to step, beside who has stopped. */
  const ownRates = adapt === null ? [] : [rates, factors, lastRates, ...adaptMemory];
  const vectors = [parameters, ...memory, ...ownRates, ...ruleMemories.flat(), spent];

  const before = new Float64Array(2 * count);
  const lossBefore = new Float64Array(count);
  const stoppedAt = new Int32Array(count).fill(stillWalking);
  const reasons: (StopReason | undefined)[] = new Array(count).fill(undefined);
  let walking = count;
  let step = 0;

  const reach = reachOf(surface.domain);
  const standing: Standing = {
    get step() {
      return step;
    },
    x,
    y,
    loss,
    fx,
    fy,
  };
  const ground = countedGround(surface, slopes);

  slopes(x, y, loss, fx, fy, count);
  forEachLost((hiker) => stop(hiker, 0, 'diverged'));
  stopByRules();
  stopOutOfBudget();

  function forEachLost(seeTo: (hiker: number) => void): void {
    for (let hiker = firstLost(reach, x, y, loss, 0); hiker < count; hiker = firstLost(reach, x, y, loss, hiker + 1)) {
      seeTo(hiker);
    }
  }

  function isFinitePlace(hiker: number): boolean {
    return Number.isFinite(x[hiker]) && Number.isFinite(y[hiker]) && Number.isFinite(loss[hiker]);
  }

  /** Sees to those few who are lost where the step put them; some of them had stopped there before. */
  function sortOut(hiker: number): void {
    if (stoppedAt[hiker] !== stillWalking) return;
    if (isFinitePlace(hiker)) {
      stop(hiker, step, 'diverged');
    } else {
      stayBehind(hiker);
      stop(hiker, step - 1, 'diverged');
    }
  }

  function stop(hiker: number, at: number, reason: StopReason): void {
    stoppedAt[hiker] = at;
    reasons[hiker] = reason;
    walking--;
  }

  function stopByRules(): void {
    for (let k = 0; k < stoppingRules.length; k++) {
      const rule = stoppingRules[k];
      for (let hiker = 0; hiker < count; hiker++) {
        if (stoppedAt[hiker] !== stillWalking) continue;
        if (rule.isDone(hiker, standing, ruleMemories[k])) stop(hiker, step, rule.reason);
      }
    }
  }

  function stopOutOfBudget(): void {
    const isOutOfSteps = step >= maxSteps;
    if (!isOutOfSteps && maxEvaluations === Number.POSITIVE_INFINITY) return;
    for (let hiker = 0; hiker < count; hiker++) {
      if (stoppedAt[hiker] !== stillWalking) continue;
      if (spentBy(hiker) >= maxEvaluations) stop(hiker, step, 'max-evaluations');
      else if (isOutOfSteps) stop(hiker, step, 'max-steps');
    }
  }

  /** Where the ground is not asked on the way, a step costs the one gradient at its end. */
  function spentBy(hiker: number): number {
    if (optimizer.needs === 'ground') return spent[hiker];
    const stopped = stoppedAt[hiker];
    return stopped === stillWalking ? step : stopped;
  }

  /** As torch.nn.utils.clip_grad_norm_ does it, for each hiker alone. */
  function clip(): void {
    for (let hiker = 0; hiker < count; hiker++) {
      const factor = clipNorm / (Math.sqrt(fx[hiker] * fx[hiker] + fy[hiker] * fy[hiker]) + 1e-6);
      if (factor < 1) {
        fx[hiker] *= factor;
        fy[hiker] *= factor;
      }
    }
  }

  function stayBehind(hiker: number): void {
    x[hiker] = before[hiker];
    y[hiker] = before[count + hiker];
    loss[hiker] = lossBefore[hiker];
  }

  function leaveStoppedBehind(): void {
    for (let hiker = 0; hiker < count; hiker++) {
      if (stoppedAt[hiker] !== stillWalking) stayBehind(hiker);
    }
  }

  /** One after the other, for they ask the ground in different places. */
  function moveOneByOne(rule: GroundOptimizer): void {
    for (let hiker = 0; hiker < count; hiker++) {
      if (stoppedAt[hiker] !== stillWalking) continue;
      const { ground, height, costTo } = groundUnder(hiker);
      const hasMoved = rule.update(parameters, gradient, memory, rates[hiker], step, {
        i: hiker,
        j: count + hiker,
        height,
        ground,
      });
      const cost = hasMoved ? costTo(x[hiker], y[hiker]) : ground.evaluations();
      if (spent[hiker] + cost > maxEvaluations) {
        stayBehind(hiker);
        stop(hiker, step, 'max-evaluations');
        continue;
      }
      spent[hiker] += cost;
      if (!hasMoved) stop(hiker, step, 'no-step');
    }
  }

  /** What one hiker's optimizer may ask in this step. What was asked of a batch is of no use in the next step. */
  function groundUnder(hiker: number) {
    if (groundOf === null) {
      ground.beginStep();
      return { ground, height: loss[hiker], costTo: ground.evaluationsTo };
    }
    const own = groundOf(ids[hiker], step);
    const counted = countedGround(own, own.slopes);
    return { ground: counted, height: own.value(x[hiker], y[hiker]), costTo: () => counted.evaluations() + 1 };
  }

  /** The rates of the step that comes next. */
  function renewRates(): void {
    const rate = learningRate(step);
    if (adapt === null) {
      if (rates[0] !== rate) rates.fill(rate);
      return;
    }
    adapt.update(loss, adaptMemory, factors, step);
    for (let hiker = 0; hiker < count; hiker++) {
      if (stoppedAt[hiker] === stillWalking || stoppedAt[hiker] === step) lastRates[hiker] = rates[hiker];
      if (stoppedAt[hiker] !== stillWalking) continue;
      rates[hiker] = rate * factors[hiker];
      rates[count + hiker] = rates[hiker];
    }
  }

  return {
    ids,
    x,
    y,
    loss,
    get step() {
      return step;
    },
    get walking() {
      return walking;
    },
    stopOf(hiker) {
      const reason = reasons[hiker];
      return reason === undefined ? undefined : { step: stoppedAt[hiker], reason };
    },
    rateOf(hiker) {
      const stopped = stoppedAt[hiker];
      if (adapt !== null) return stopped === stillWalking ? rates[hiker] : lastRates[hiker];
      return learningRate(stopped === stillWalking ? step : Math.max(0, stopped - 1));
    },
    spentBy,
    advance() {
      if (walking === 0) {
        step++;
        return;
      }
      before.set(parameters);
      lossBefore.set(loss);
      disturb?.(ids, step, x, y, fx, fy);
      if (clipNorm !== Number.POSITIVE_INFINITY) clip();
      if (optimizer.needs === 'ground') moveOneByOne(optimizer);
      else optimizer.update(parameters, gradient, memory, rates, step);
      slopes(x, y, loss, fx, fy, count);
      step++;
      if (walking < count) leaveStoppedBehind();
      forEachLost(sortOut);
      stopByRules();
      stopOutOfBudget();
      renewRates();
    },
    campBytes: vectors.reduce((sum, { byteLength }) => sum + byteLength, stoppedAt.byteLength + 8 * count),
    camp: () => ({
      step,
      vectors: vectors.map((vector) => vector.slice()),
      stoppedAt: stoppedAt.slice(),
      reasons: reasons.slice(),
    }),
    returnTo(camp) {
      step = camp.step;
      for (let k = 0; k < vectors.length; k++) vectors[k].set(camp.vectors[k]);
      if (adapt === null) rates.fill(learningRate(step));
      stoppedAt.set(camp.stoppedAt);
      walking = 0;
      for (let hiker = 0; hiker < count; hiker++) {
        reasons[hiker] = camp.reasons[hiker];
        if (reasons[hiker] === undefined) walking++;
      }
      slopes(x, y, loss, fx, fy, count);
    },
  };
}

function numbersOfAll(each: number, count: number): Float64Array[] {
  return Array.from({ length: each }, () => new Float64Array(count));
}
