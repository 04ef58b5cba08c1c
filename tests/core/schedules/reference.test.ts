import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { constant } from '../../../src/core/schedules/constant.ts';
import { cosine } from '../../../src/core/schedules/cosine.ts';
import { cosineRestarts } from '../../../src/core/schedules/cosineRestarts.ts';
import { cyclic } from '../../../src/core/schedules/cyclic.ts';
import { exponentialDecay } from '../../../src/core/schedules/exponentialDecay.ts';
import { inverseTime } from '../../../src/core/schedules/inverseTime.ts';
import { linearWarmup } from '../../../src/core/schedules/linearWarmup.ts';
import { multistep } from '../../../src/core/schedules/multistep.ts';
import { oneCycle } from '../../../src/core/schedules/oneCycle.ts';
import { polynomial } from '../../../src/core/schedules/polynomial.ts';
import type { StepSchedule } from '../../../src/core/schedules/schedule.ts';
import { stepDecay } from '../../../src/core/schedules/stepDecay.ts';

type Numbers = Readonly<Record<string, number>>;

interface ReferenceCase {
  readonly optimizer: {
    readonly id: string;
    readonly learningRate: number;
    readonly schedule?: Numbers & { readonly id: string; readonly milestones: readonly number[] };
  };
  readonly steps: readonly number[];
  readonly learningRate: readonly number[];
}

const reference = new URL('../../reference/trajectories.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(reference, 'utf8')) as { cases: ReferenceCase[] };
const scheduled = cases.flatMap(({ optimizer: { schedule, ...optimizer }, ...rest }) =>
  schedule === undefined ? [] : [{ schedule, base: optimizer.learningRate, ...rest }],
);

function made({ id, milestones, ...n }: (typeof scheduled)[number]['schedule']): StepSchedule {
  if (id === 'constant') return constant();
  if (id === 'step') return stepDecay({ every: n.every, factor: n.factor });
  if (id === 'multistep') return multistep({ milestones, factor: n.factor });
  if (id === 'exponential') return exponentialDecay({ factor: n.factor });
  if (id === 'inverse-time') return inverseTime({ decay: n.decay });
  if (id === 'polynomial') return polynomial({ steps: n.steps, power: n.power });
  if (id === 'linear-warmup') return linearWarmup({ startFactor: n.startFactor, steps: n.steps });
  if (id === 'cosine') return cosine({ steps: n.steps, minFactor: n.minFactor });
  return id === 'cyclic' ? cyclic({ minFactor: n.minFactor, halfPeriod: n.halfPeriod }) : wavy(id, n);
}

function wavy(id: string, n: Numbers): StepSchedule {
  if (id === 'cosine-restarts')
    return cosineRestarts({ period: n.period, periodFactor: n.periodFactor, minFactor: n.minFactor });
  if (id !== 'one-cycle') throw new RangeError(`Expected a schedule, got ${id}.`);
  return oneCycle({
    steps: n.steps,
    warmupFraction: n.warmupFraction,
    divFactor: n.divFactor,
    finalDivFactor: n.finalDivFactor,
  });
}

describe('the learning rates of PyTorch', () => {
  it('there are cases to compare with, of every schedule but those that PyTorch does not have', () => {
    expect(scheduled.length).toBe(61);
    expect(new Set(scheduled.map(({ schedule }) => schedule.id)).size).toBe(11);
  });

  it.each(scheduled)('$schedule of $base', ({ schedule, base, steps, learningRate }) => {
    const { factor } = made(schedule);
    for (const [k, expected] of learningRate.entries()) {
      const actual = base * factor(steps[k]);
      expect(Math.abs(actual - expected), `step ${steps[k]}`).toBeLessThanOrEqual(1e-12 * expected);
    }
  });
});
