import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReduceOnPlateauParameters, reduceOnPlateau } from '../../../src/core/schedules/reduceOnPlateau.ts';

interface Walk {
  readonly memory: Float64Array[];
  readonly factor: Float64Array;
}

/** The factors of all hikers after each step; losses[step][hiker]. */
function follow(
  parameters: ReduceOnPlateauParameters,
  losses: readonly (readonly number[])[],
  { memory, factor }: Walk = fresh(losses[0].length),
  taken = 0,
): number[][] {
  const { update } = reduceOnPlateau(parameters);
  return losses.map((loss, k) => {
    update(Float64Array.from(loss), memory, factor, taken + k + 1);
    return [...factor];
  });
}

function fresh(hikers: number): Walk {
  return {
    memory: reduceOnPlateau().memory.map(() => new Float64Array(hikers)),
    factor: new Float64Array(hikers).fill(1),
  };
}

function alone(parameters: ReduceOnPlateauParameters, losses: readonly number[]): number[] {
  return follow(
    parameters,
    losses.map((loss) => [loss]),
  ).map(([factor]) => factor);
}

const loss = fc.oneof(
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
);
const parameters = fc.record({
  factor: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  patience: fc.integer({ min: 0, max: 5 }),
  threshold: fc.constantFrom(0, 1e-4, 0.1),
  minFactor: fc.constantFrom(0, 0.05),
});

describe('reduction on a plateau', () => {
  it('comes after one step more without a better loss than patience bears, and again after as many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 5, noNaN: true }), (patience, level) => {
        const factors = alone({ factor: 0.5, patience }, Array(3 * (patience + 1) + 1).fill(level));
        expect(factors).toEqual(factors.map((_, step) => 0.5 ** Math.floor(step / (patience + 1))));
      }),
    );
  });

  it('never comes as long as the loss falls by more than the threshold', () => {
    const falling = Array.from({ length: 100 }, (_, step) => 0.99 ** step);
    expect(alone({ patience: 0, threshold: 0.005 }, falling)).toEqual(falling.map(() => 1));
    expect(alone({ patience: 0, threshold: 0.02 }, falling).at(-1)).toBeLessThan(1);
  });

  it('never comes as long as a loss below 0 falls by more than the threshold', () => {
    const falling = Array.from({ length: 100 }, (_, step) => -(1.01 ** step));
    expect(alone({ patience: 0, threshold: 0.005 }, falling)).toEqual(falling.map(() => 1));
  });

  it('takes a loss below 0 for better that is higher by less than the threshold, as torch does', () => {
    expect(alone({ patience: 0, threshold: 0.1 }, [-1, -0.95, -0.9, -0.7])).toEqual([1, 1, 1, 0.1]);
    expect(alone({ patience: 0, threshold: 0 }, [-1, -1])).toEqual([1, 0.1]);
  });

  it('counts anew after a better loss', () => {
    const factors = alone({ factor: 0.1, patience: 2 }, [5, 5, 5, 4, 4, 4, 4, 4]);
    expect(factors).toEqual([1, 1, 1, 1, 1, 1, 0.1, 0.1]);
  });

  it('never goes below the lowest factor', () => {
    const factors = alone({ factor: 0.1, patience: 0, minFactor: 0.05 }, Array(6).fill(1));
    expect(factors).toEqual([1, 0.1, 0.05, 0.05, 0.05, 0.05]);
  });

  it('comes for each hiker by its own loss', () => {
    fc.assert(
      fc.property(
        parameters,
        fc.array(fc.tuple(loss, loss, loss), { minLength: 1, maxLength: 40 }),
        (chosen, losses) => {
          const together = follow(chosen, losses);
          for (const hiker of [0, 1, 2]) {
            const own = alone(
              chosen,
              losses.map((each) => each[hiker]),
            );
            expect(together.map((each) => each[hiker])).toEqual(own);
          }
        },
      ),
    );
  });

  it('is the same whether 100 steps are taken at once, or 60 and then 40 with what was kept', () => {
    fc.assert(
      fc.property(parameters, fc.array(loss, { minLength: 100, maxLength: 100 }), (chosen, each) => {
        const losses = each.map((own) => [own]);
        const first = fresh(1);
        const before = follow(chosen, losses.slice(0, 60), first);
        const kept = { memory: first.memory.map((vector) => vector.slice()), factor: first.factor.slice() };
        const after = follow(chosen, losses.slice(60), kept, 60);
        expect([...before, ...after]).toEqual(follow(chosen, losses));
      }),
    );
  });

  it('never rises and stays a number, whatever becomes of the loss', () => {
    fc.assert(
      fc.property(parameters, fc.array(loss, { minLength: 1, maxLength: 60 }), (chosen, losses) => {
        let last = 1;
        for (const factor of alone(chosen, losses)) {
          expect(factor).toBeLessThanOrEqual(last);
          expect(factor).toBeGreaterThan(0);
          last = factor;
        }
      }),
    );
  });

  it('takes a loss that is no number for a worse one, also as the first', () => {
    expect(alone({ factor: 0.1, patience: 1 }, [Number.NaN, 3, Number.NaN, Number.NaN, 2])).toEqual([
      1, 1, 1, 0.1, 0.1,
    ]);
  });
});
