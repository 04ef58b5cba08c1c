import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/core/stepAt.ts';
import { numberFormat } from '../../src/i18n/numbers.ts';
import { stepEquations } from '../../src/panels/stepEquations.ts';
import type { OptimizerChoice } from '../../src/scenario/scenario.ts';
import { defaultsOf, optimizerFields } from '../../src/scenario/settings.ts';

const sgd: OptimizerChoice = { id: 'sgd', ...defaultsOf(optimizerFields.sgd) };

const step: Step = {
  place: [1, -2],
  slope: [4, -0.5],
  disturbed: [4, -0.5],
  clipFactor: 1,
  gradient: [4, -0.5],
  learningRate: 0.1,
  before: { velocity: [2, 1] },
  after: { velocity: [5, 0] },
  next: [0.6, -1.95],
};

/** The mathematics as plain text. */
function plain(mathml: string): string {
  return mathml.replaceAll(/<[^>]*>/g, '').replaceAll('⋅', '·');
}

function written(of: Step, optimizer: OptimizerChoice, language = 'en', isFirst = false): string[][] {
  const equations = stepEquations(of, optimizer, isFirst, numberFormat(language));
  return equations.map(({ symbols, x, y }) => [symbols, x, y].map(plain));
}

describe('the step written out', () => {
  test('is the place minus the rate times the slope', () => {
    expect(written(step, sgd)).toEqual([['𝒙t+1=𝒙t−η∇f(𝒙t)', 'x:1−0.1·4=0.6', 'y:−2−0.1·(−0.5)=−1.95']]);
  });

  test('takes the decimal sign of the language', () => {
    expect(written(step, sgd, 'de')[0][1]).toBe('x:1−0,1·4=0,6');
  });

  test('with momentum has a line for the velocity', () => {
    const optimizer = { ...sgd, momentum: 0.5 };
    expect(written({ ...step, next: [0.5, -2] }, optimizer)).toEqual([
      ['𝒗t+1=μ𝒗t+∇f(𝒙t)', 'x:0.5·2+4=5', 'y:0.5·1+(−0.5)=0'],
      ['𝒙t+1=𝒙t−η𝒗t+1', 'x:1−0.1·5=0.5', 'y:−2−0.1·0=−2'],
    ]);
  });

  test('begins with a velocity that is the gradient itself, undampened', () => {
    const optimizer = { ...sgd, momentum: 0.5, dampening: 0.5 };
    expect(written({ ...step, after: { velocity: [4, -0.5] } }, optimizer, 'en', true)[0]).toEqual([
      '𝒗t+1=∇f(𝒙t)',
      'x:4',
      'y:−0.5',
    ]);
  });

  test('of Nesterov goes along the gradient and the velocity to come', () => {
    const optimizer = { ...sgd, momentum: 0.5, nesterov: true };
    const [, move] = written({ ...step, next: [0.35, -1.95] }, optimizer);
    expect(move).toEqual(['𝒙t+1=𝒙t−η(∇f(𝒙t)+μ𝒗t+1)', 'x:1−0.1·6.5=0.35', 'y:−2−0.1·(−0.5)=−1.95']);
  });

  test('tells the slope from its noise', () => {
    const disturbed = { ...step, disturbed: [5, -0.25] as const, gradient: [5, -0.25] as const };
    expect(written(disturbed, sgd)[0]).toEqual(['𝒈t=∇f(𝒙t)+𝜺t', 'x:4+1=5', 'y:−0.5+0.25=−0.25']);
    const clipped = { ...disturbed, clipFactor: 0.5, gradient: [2.5, -0.125] as const };
    expect(written(clipped, sgd)[0]).toEqual(['𝒈t=k(∇f(𝒙t)+𝜺t)', 'x:0.5·(4+1)=2.5', 'y:0.5·(−0.5+0.25)=−0.125']);
  });

  test('names the gradient first where it was shortened or pulled', () => {
    const clipped = { ...step, clipFactor: 0.5, gradient: [2, -0.25] as const, next: [0.79, -1.955] as const };
    expect(written(clipped, { ...sgd, weightDecay: 0.1, clipNorm: 2 })).toEqual([
      ['𝒈t=k∇f(𝒙t)+λ𝒙t', 'x:0.5·4+0.1·1=2.1', 'y:0.5·(−0.5)+0.1·(−2)=−0.45'],
      ['𝒙t+1=𝒙t−η𝒈t', 'x:1−0.1·2.1=0.79', 'y:−2−0.1·(−0.45)=−1.955'],
    ]);
  });
});
