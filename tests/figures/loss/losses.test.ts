import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossEntropy } from '../../../src/core/learning/crossEntropy.ts';
import { mistakes } from '../../../src/core/learning/mistakes.ts';
import { sidedRows } from '../../../src/core/learning/neuronError.ts';
import { squaredError } from '../../../src/core/learning/squaredError.ts';
import { judgement } from '../../../src/figures/loss/judgement.ts';
import { lossDeeds } from '../../../src/figures/loss/lossDeeds.ts';
import { losses } from '../../../src/figures/loss/losses.ts';
import { surePercent } from '../../../src/figures/loss/sureness.ts';

const kind = fc.constantFrom('dog' as const, 'cat' as const);
const percent = fc.integer({ min: 1, max: 99 });
const pictures = fc.array(fc.tuple(kind, percent), { minLength: 1, maxLength: 9 });

function lossesOf(turned: readonly (readonly ['dog' | 'cat', number])[]) {
  return losses(turned.map(([is, sure]) => judgement(is, sure / 100)));
}

describe('what predictions are worth', () => {
  it('is what a neuron of the landscapes would have for rows that make it as sure', () => {
    fc.assert(
      fc.property(pictures, (turned) => {
        // a neuron of weight 1 and bias 0 is as sure as σ(feature)
        const feature = Float64Array.from(turned, ([, sure]) => Math.log(sure / (100 - sure)));
        const label = turned.map(([is]) => (is === 'dog' ? 1 : 0));
        const rows = sidedRows({ feature, label });
        const all = lossesOf(turned);
        expect(all.squaredError).toBeCloseTo(squaredError.height(rows, turned.length, 1, 0), 12);
        expect(all.crossEntropy).toBeCloseTo(crossEntropy.height(rows, turned.length, 1, 0), 12);
        const counted = mistakes(
          { feature, label },
          Uint32Array.from(turned, (_, row) => row),
        );
        expect(all.mistakes).toBe(counted.at(1, 0));
      }),
    );
  });

  it('counts as mistakes the pictures of which the model says the other animal', () => {
    fc.assert(
      fc.property(pictures, (turned) => {
        const wrong = turned.filter(([is, sure]) => (is === 'dog' ? sure <= 50 : sure > 50));
        expect(lossesOf(turned).mistakes).toBe(wrong.length);
      }),
    );
  });

  it('is the same for a dog and a cat of which the model is equally sure', () => {
    const [dog, cat] = [judgement('dog', 0.75), judgement('cat', 0.25)];
    expect([dog.squaredError, dog.crossEntropy]).toEqual([cat.squaredError, cat.crossEntropy]);
    expect([dog.says, cat.says]).toEqual(['dog', 'cat']);
  });

  it('for a dog of which the model is sure by 80 per cent is 0.04 and the logarithm of 5/4', () => {
    expect(judgement('dog', 0.8).squaredError).toBeCloseTo(0.04, 15);
    expect(judgement('dog', 0.8).crossEntropy).toBeCloseTo(Math.log(5 / 4), 15);
  });
});

describe('a prediction', () => {
  it('keeps away from the ends, where the cross-entropy of the wrong label is infinite', () => {
    expect([0, 1, 0.8, 0.003].map(surePercent)).toEqual([1, 99, 80, 1]);
    for (const share of [0, 1]) {
      for (const is of ['dog', 'cat'] as const) {
        expect(judgement(is, surePercent(share) / 100).crossEntropy).toBeLessThan(5);
        expect(judgement(is, surePercent(share) / 100).crossEntropy).toBeGreaterThan(0);
      }
    }
  });

  it('that comes nearer to the label lowers both distances, and never adds a mistake', () => {
    fc.assert(
      fc.property(kind, percent, percent, (is, a, b) => {
        fc.pre(a !== b);
        const [near, far] = a > b === (is === 'dog') ? [a, b] : [b, a];
        const [before, after] = [lossesOf([[is, far]]), lossesOf([[is, near]])];
        expect(after.squaredError).toBeLessThan(before.squaredError);
        expect(after.crossEntropy).toBeLessThan(before.crossEntropy);
        expect(after.mistakes).toBeLessThanOrEqual(before.mistakes);
      }),
    );
  });
});

describe('the deeds of whoever turns predictions', () => {
  const dogs = (a: number, b: number) =>
    lossesOf([
      ['dog', a],
      ['dog', b],
    ]);

  it('are all-right once no mistake is left and the loss still is not 0', () => {
    expect(lossDeeds(dogs(40, 90), dogs(60, 90))).toEqual(['moved', 'all-right']);
    expect(lossDeeds(dogs(40, 40), dogs(60, 40))).toEqual(['moved']);
  });

  it('are lower-same-mistakes where only the distance has changed, downwards', () => {
    expect(lossDeeds(dogs(20, 90), dogs(40, 90))).toEqual(['moved', 'lower-same-mistakes']);
    expect(lossDeeds(dogs(40, 90), dogs(20, 90))).toEqual(['moved']);
    expect(lossDeeds(dogs(60, 90), dogs(80, 90))).toEqual(['moved', 'all-right', 'lower-same-mistakes']);
  });
});
