import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SgdParameters, sgd } from '../../../src/core/optimizers/sgd.ts';

const rate = 0.1;
const steps = 5;

const settings: fc.Arbitrary<SgdParameters> = fc
  .record({
    momentum: fc.constantFrom(0, 0.3, 0.9),
    dampening: fc.constantFrom(0, 0.4),
    nesterov: fc.boolean(),
    weightDecay: fc.constantFrom(0, 0.2),
  })
  .map((chosen) => ({ ...chosen, nesterov: chosen.nesterov && chosen.dampening === 0 }));

const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 12 });

/** A slope that differs from step to step, so that what is remembered matters. */
const slope = (p: number, step: number) => Math.sin(p) + 0.3 * p - 0.1 * step * p;

/** The parameters after each step. */
function walk(chosen: SgdParameters, start: readonly number[], gradient = slope): number[][] {
  const optimizer = sgd(chosen);
  const parameters = Float64Array.from(start);
  const memory = optimizer.memory.map(() => new Float64Array(start.length));
  const rates = new Float64Array(start.length).fill(rate);
  return Array.from({ length: steps }, (_, step) => {
    optimizer.update(
      parameters,
      parameters.map((p) => gradient(p, step)),
      memory,
      rates,
      step,
    );
    return [...parameters];
  });
}

describe('sgd', () => {
  it('does not know where one hiker ends and the next begins: two halves alone go as the whole', () => {
    fc.assert(
      fc.property(settings, numbers, fc.nat({ max: 12 }), (chosen, start, cut) => {
        const [left, right] = [start.slice(0, cut), start.slice(cut)].map((half) => walk(chosen, half));
        expect(walk(chosen, start)).toEqual(left.map((half, step) => [...half, ...right[step]]));
      }),
    );
  });

  it('does not care in which order the parameters stand', () => {
    fc.assert(
      fc.property(settings, numbers, (chosen, start) => {
        const back = walk(chosen, [...start].reverse()).map((each) => each.reverse());
        expect(back).toEqual(walk(chosen, start));
      }),
    );
  });

  it('steps against the gradient, by the rate times as far', () => {
    const [[p]] = walk({}, [2], () => 3);
    expect(p).toBe(2 - rate * 3);
  });

  it('remembers nothing without momentum, and one velocity with it', () => {
    expect(sgd().memory).toEqual([]);
    expect(sgd({ nesterov: true, weightDecay: 1 }).memory).toEqual([]);
    expect(sgd({ momentum: 0.5 }).memory).toEqual(['velocity']);
  });

  it('keeps the share of the last stride that the momentum says', () => {
    const [[first], [second], [third]] = walk({ momentum: 0.5 }, [0], () => 1);
    expect(first).toBeCloseTo(-0.1, 14);
    expect(second - first).toBeCloseTo(-0.15, 14);
    expect(third - second).toBeCloseTo(-0.175, 14);
  });

  it('dampens every gradient but the first', () => {
    const [[first], [second], [third]] = walk({ momentum: 0.5, dampening: 0.8 }, [0], () => 1);
    expect(first).toBeCloseTo(-0.1, 14);
    expect(second - first).toBeCloseTo(-rate * (0.5 * 1 + 0.2), 14);
    expect(third - second).toBeCloseTo(-rate * (0.5 * 0.7 + 0.2), 14);
  });

  it('steps by g + μ v with Nesterov, the velocity already renewed', () => {
    const [[first], [second]] = walk({ momentum: 0.5, nesterov: true }, [0], (_, step) => (step === 0 ? 2 : 3));
    expect(first).toBeCloseTo(-rate * (2 + 0.5 * 2), 14);
    expect(second - first).toBeCloseTo(-rate * (3 + 0.5 * (0.5 * 2 + 3)), 14);
  });

  it('adds the decay to the gradient before anything else', () => {
    const [[p]] = walk({ weightDecay: 0.25 }, [8], () => 1);
    expect(p).toBeCloseTo(8 - rate * (1 + 0.25 * 8), 14);
    const [, [second]] = walk({ weightDecay: 0.25, momentum: 0.5 }, [8], () => 0);
    const first = 8 - rate * 2;
    expect(second).toBeCloseTo(first - rate * (0.5 * 2 + 0.25 * first), 14);
  });
});
