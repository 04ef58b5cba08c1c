import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOptimizer, type Candidate, made } from './makers.ts';
import { takenUp, walker } from './walker.ts';

const rate = 0.1;
const slope = fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.constantFrom(0, 1, -1, 1e-9));
const steep = fc.double({ min: 0.01, max: 10, noNaN: true });
const rates = fc.tuple(steep, steep, steep);
const start = fc.tuple(slope, slope, slope);
/** 30 steps with the slopes of three parameters. */
const slopes = fc.array(fc.tuple(slope, slope, slope), { minLength: 30, maxLength: 30 });

function path(
  { make }: Pick<Candidate, 'make'>,
  from: readonly number[],
  own: readonly number[],
  gradients: readonly (readonly number[])[],
): number[][] {
  const hiker = walker(make(), from, own);
  return gradients.map((gradient) => {
    hiker.walk(gradient);
    return [...hiker.parameters];
  });
}

/** Differs from step to step, so that what is remembered matters. */
const slopeAt = (p: number, step: number) => Math.sin(p) + 0.3 * p - 0.01 * step;

describe('every optimizer that moves each parameter by itself', () => {
  it('does not care in which order the parameters stand', () => {
    fc.assert(
      fc.property(anyOptimizer(), start, rates, slopes, (chosen, from, own, gradients) => {
        const turned = gradients.map((gradient) => [...gradient].reverse());
        const back = path(chosen, [...from].reverse(), [...own].reverse(), turned).map((each) => each.reverse());
        expect(back).toEqual(path(chosen, from, own, gradients));
      }),
    );
  });

  it('moves a parameter at its own rate as if it were alone', () => {
    fc.assert(
      fc.property(anyOptimizer(), start, rates, slopes, (chosen, from, own, gradients) => {
        const together = path(chosen, from, own, gradients);
        for (const i of from.keys()) {
          const alone = gradients.map((gradient) => [gradient[i]]);
          expect(path(chosen, [from[i]], [own[i]], alone)).toEqual(together.map((each) => [each[i]]));
        }
      }),
    );
  });

  it('walks some of 100 steps and then the rest from what it remembers as it walks them all, rewound as often as one likes', () => {
    fc.assert(
      fc.property(anyOptimizer(), start, rates, fc.nat({ max: 99 }), ({ make }, from, own, cut) => {
        const optimizer = make();
        const whole = walker(optimizer, from, own);
        for (let step = 0; step < cut; step++) whole.walk([...whole.parameters].map((p) => slopeAt(p, step)));
        const copies = [optimizer, make()].map((again) => {
          const memory = whole.memory.map((vector) => vector.slice());
          return takenUp(again, whole.parameters.slice(), memory, own, cut);
        });
        for (const hiker of [whole, ...copies]) {
          for (let step = cut; step < 100; step++) hiker.walk([...hiker.parameters].map((p) => slopeAt(p, step)));
        }
        for (const { parameters, memory } of copies) {
          expect(parameters).toEqual(whole.parameters);
          expect(memory).toEqual(whole.memory);
        }
      }),
    );
  });

  it('stays a number on ground that has a slope, with nothing remembered or all of it', () => {
    fc.assert(
      fc.property(anyOptimizer(), start, slopes, (chosen, from, gradients) => {
        // the root of a variance that rounding has made negative is none in PyTorch either
        fc.pre(!(chosen.id === 'rmsprop' && chosen.chosen.centered));
        expect(path(chosen, from, [rate, rate, rate], gradients).flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('stays where it is where it has never felt a slope and nothing decays', () => {
    fc.assert(
      fc.property(anyOptimizer(), start, ({ id, chosen }, from) => {
        // yogi starts with a mean that is not 0
        fc.pre(id !== 'yogi');
        const make = () => made(id, { ...chosen, weightDecay: 0 });
        const flat = Array.from({ length: 5 }, () => [0, 0, 0]);
        for (const each of path({ make }, from, [rate, rate, rate], flat)) expect(each).toEqual(from);
      }),
    );
  });
});

describe('a loss measured in another unit', () => {
  const ofNoMatter = anyOptimizer('sign-sgd', 'lion', 'rprop', 'adam').map(({ id, chosen }) => ({
    make: () => made(id, { ...chosen, weightDecay: 0, epsilon: 0 }),
  }));
  const sloping = fc.array(fc.tuple(steep, steep, steep), { minLength: 30, maxLength: 30 });

  it('leaves the paths of sign-sgd, lion and rprop as they are, and of adam without ε: to the last bit by powers of 2', () => {
    fc.assert(
      fc.property(
        ofNoMatter,
        start,
        rates,
        sloping,
        fc.integer({ min: -20, max: 20 }),
        (chosen, from, own, felt, n) => {
          const gradients = felt.map((gradient, step) => gradient.map((g, i) => ((step * (i + 2)) % 5 < 2 ? -g : g)));
          const scaled = gradients.map((gradient) => gradient.map((g) => g * 2 ** n));
          expect(path(chosen, from, own, scaled)).toEqual(path(chosen, from, own, gradients));
        },
      ),
    );
  });
});
