import type { Slopes } from './gradient.ts';
import type { Optimizer } from './optimizers/optimizer.ts';
import { firstLost, reachOf } from './reach.ts';
import type { Stop, StopReason } from './stopping.ts';
import type { Domain } from './surface.ts';

/** What all hikers of a party have in common. */
export interface Rules {
  readonly domain: Domain;
  readonly slopes: Slopes;
  readonly optimizer: Optimizer;
  readonly learningRate: (step: number) => number;
  /** Longest gradient a hiker may follow; Infinity for none. */
  readonly clipNorm: number;
  /** Adds what disturbs the slopes at this step; null for clean slopes. */
  readonly disturb: ((ids: Int32Array, step: number, fx: Float64Array, fy: Float64Array) => void) | null;
  readonly maxSteps: number;
  readonly gradientTolerance: number;
}

/** Everything a party needs to go on from where it stands. */
export interface Camp {
  readonly step: number;
  readonly parameters: Float64Array;
  readonly memory: readonly Float64Array[];
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
  advance(): void;
  camp(): Camp;
  returnTo(camp: Camp): void;
}

const stillWalking = -1;

/** A party at its starts; `ids` tell the hikers apart where chance is drawn for them. */
export function party(rules: Rules, ids: Int32Array, startX: Float64Array, startY: Float64Array): Party {
  const { domain, slopes, optimizer, learningRate, clipNorm, disturb, maxSteps, gradientTolerance } = rules;
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

  const before = new Float64Array(2 * count);
  const lossBefore = new Float64Array(count);
  const stoppedAt = new Int32Array(count).fill(stillWalking);
  const reasons: (StopReason | undefined)[] = new Array(count).fill(undefined);
  let walking = count;
  let step = 0;

  const reach = reachOf(domain);

  slopes(x, y, loss, fx, fy, count);
  forEachLost((hiker) => stop(hiker, 0, 'diverged'));
  stopArrived();
  if (maxSteps === 0) stopRemaining();

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

  function stopArrived(): void {
    if (gradientTolerance === 0) return;
    for (let hiker = 0; hiker < count; hiker++) {
      if (stoppedAt[hiker] !== stillWalking) continue;
      if (Math.hypot(fx[hiker], fy[hiker]) < gradientTolerance) stop(hiker, step, 'arrived');
    }
  }

  function stopRemaining(): void {
    for (let hiker = 0; hiker < count; hiker++) {
      if (stoppedAt[hiker] === stillWalking) stop(hiker, step, 'max-steps');
    }
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
    advance() {
      if (walking === 0) {
        step++;
        return;
      }
      before.set(parameters);
      lossBefore.set(loss);
      disturb?.(ids, step, fx, fy);
      if (clipNorm !== Number.POSITIVE_INFINITY) clip();
      optimizer.update(parameters, gradient, memory, learningRate(step), step);
      slopes(x, y, loss, fx, fy, count);
      step++;
      if (walking < count) leaveStoppedBehind();
      forEachLost(sortOut);
      stopArrived();
      if (step >= maxSteps) stopRemaining();
    },
    camp: () => ({
      step,
      parameters: parameters.slice(),
      memory: memory.map((vector) => vector.slice()),
      stoppedAt: stoppedAt.slice(),
      reasons: reasons.slice(),
    }),
    returnTo(camp) {
      step = camp.step;
      parameters.set(camp.parameters);
      for (let k = 0; k < memory.length; k++) memory[k].set(camp.memory[k]);
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
