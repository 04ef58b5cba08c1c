import { describe, expect, test } from 'vitest';
import type { OptimizerId } from '../../../src/core/optimizers/index.ts';
import { beginRun } from '../../../src/core/run.ts';
import { type Pair, type Step, stepper } from '../../../src/core/stepAt.ts';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { letterOf } from '../../../src/panels/hiker/recipeLetters.ts';
import { printedStep, recipeSymbols } from '../../../src/panels/hiker/recipeMathml.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { optimizerOf } from '../../../src/scenario/optimizerOf.ts';
import { planOf } from '../../../src/scenario/planOf.ts';
import type { ChoiceOf, OptimizerChoice } from '../../../src/scenario/scenario.ts';
import { defaultsOf, optimizerFields, settings } from '../../../src/scenario/settings.ts';
import { usualOptimizer } from '../../../src/scenario/usualOptimizer.ts';

const domain = { x: [-10, 10], y: [-10, 10] } as const;
const usual = (id: OptimizerId) => usualOptimizer(id, 0.1, domain);

/** The step of an optimizer at (1, −2) where the gradient is (4, −0.5), on the ground of 2x² + xy + y². */
function stepOf(choice: OptimizerChoice, at = 0, noise = 0): Step {
  const scenario = defaultScenario({ formula: '2*x^2 + x*y + y^2', domain });
  const plan = planOf({
    ...scenario,
    starts: { points: [[1.5, -2]] },
    optimizers: [choice],
    gradient: { ...scenario.gradient, noise },
    stop: { ...scenario.stop, maxSteps: 20 },
  });
  const run = beginRun(plan);
  run.extend(20);
  return stepper(plan, run.tracks[0], 0).at(at);
}

/** The mathematics as plain text: fractions as [above|below], powers as base^exponent, roots as √. */
function plain(mathml: string): string {
  const tokens = mathml.match(/<[^>]+>|[^<]+/g) ?? [];
  let at = 0;
  function children(): string[] {
    const texts: string[] = [];
    while (at < tokens.length) {
      const token = tokens[at++];
      if (token.startsWith('</')) break;
      texts.push(token.endsWith('/>') ? '' : token.startsWith('<') ? element(/\w+/.exec(token)?.[0]) : token);
    }
    return texts;
  }
  function element(name: string | undefined): string {
    const inside = children();
    if (name === 'mfrac') return `[${inside.join('|')}]`;
    if (name === 'msup') return inside.join('^');
    if (name === 'msqrt') return `√${inside.join('')}`;
    return inside.join('');
  }
  return children().join('').replaceAll('⋅', '·').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
}

function written(step: Step, language = 'en', ofBatch?: Pair): string[][] {
  return printedStep(step, numberFormat(language), ofBatch).map(({ symbols, x, y }) =>
    [symbols, x.worked + x.result, y.worked + y.result].map(plain),
  );
}

const schedule = { id: 'constant' } as const;
const sgd: ChoiceOf<'sgd'> = { id: 'sgd', ...defaultsOf(optimizerFields.sgd), learningRate: 0.1, schedule };
const adam: ChoiceOf<'adam'> = { id: 'adam', ...defaultsOf(optimizerFields.adam), learningRate: 0.1, schedule };

/** Written out, and meant so. */
const words = ['sgn', 'max', 'min', 'arg'];

describe('the step written out', () => {
  test('is the place minus the rate times the slope', () => {
    expect(written(stepOf(sgd))).toEqual([['𝒙t+1=𝒙t−η∇f(𝒙t)', 'x:1.5−0.1·4=1.1', 'y:−2−0.1·(−2.5)=−1.75']]);
  });

  test('takes the decimal sign of the language, and what parts a list beside it', () => {
    expect(written(stepOf(sgd), 'de')[0][1]).toBe('x:1,5−0,1·4=1,1');
    expect(written(stepOf(usual('rprop')), 'de')[1][1]).toBe('x:max(1 × 10⁻⁶;min(50;0,2·1))=0,2');
  });

  test('with momentum has a line for the velocity, before and after', () => {
    expect(written(stepOf({ ...sgd, momentum: 0.5 }, 1))).toEqual([
      ['𝒗t+1=μ𝒗t+∇f(𝒙t)', 'x:0.5·4+2.65=4.65', 'y:0.5·(−2.5)+(−2.4)=−3.65'],
      ['𝒙t+1=𝒙t−η𝒗t+1', 'x:1.1−0.1·4.65=0.635', 'y:−1.75−0.1·(−3.65)=−1.385'],
    ]);
  });

  test('with dampening takes a share of the gradient, from the second step on', () => {
    const optimizer = { ...sgd, momentum: 0.5, dampening: 0.5 };
    expect(written(stepOf(optimizer))[0][0]).toBe('𝒗t+1=μ𝒗t+∇f(𝒙t)');
    expect(written(stepOf(optimizer, 1))[0].slice(0, 2)).toEqual([
      '𝒗t+1=μ𝒗t+(1−τ)∇f(𝒙t)',
      'x:0.5·4+(1−0.5)·2.65=3.325',
    ]);
  });

  test('of Nesterov looks ahead before it goes', () => {
    const [, ahead, move] = written(stepOf({ ...sgd, momentum: 0.5, nesterov: true }));
    expect(ahead.slice(0, 2)).toEqual(['𝒂t=∇f(𝒙t)+μ𝒗t+1', 'x:4+0.5·4=6']);
    expect(move.slice(0, 2)).toEqual(['𝒙t+1=𝒙t−η𝒂t', 'x:1.5−0.1·6=0.9']);
  });

  test('of Adam divides the mean by the root of the mean of the squares, both corrected', () => {
    expect(written(stepOf(adam, 1)).map(([symbols]) => symbols)).toEqual([
      '𝒎t+1=β1𝒎t+(1−β1)∇f(𝒙t)',
      '𝒗t+1=β2𝒗t+(1−β2)(∇f(𝒙t))^2',
      '𝒎^t+1=[𝒎t+1|1−β1^t+1]',
      '𝒗^t+1=[𝒗t+1|1−β2^t+1]',
      '𝒙t+1=𝒙t−[η𝒎^t+1|√𝒗^t+1+ε]',
    ]);
    expect(written(stepOf(adam))[2][2]).toBe('y:[−0.25|1−0.9^1]=−2.5');
  });

  test('names the place between two moves', () => {
    const symbols = recipeSymbols(optimizerOf(usual('adamw')).recipe(3)).map((line) => plain(line.symbols));
    expect(symbols.slice(-2)).toEqual(['𝒙t′=𝒙t−ηλ𝒙t', '𝒙t+1=𝒙t′−[η𝒎^t+1|√𝒗^t+1+ε]']);
  });

  test('counts steps from 0', () => {
    const { symbols } = recipeSymbols({
      scalars: {},
      lines: [{ stage: 'move', name: 'x', formula: 'x - (t - 1) * t * g^t' }],
    })[0];
    expect(plain(symbols)).toBe('𝒙t+1=𝒙t−t(t+1)(∇f(𝒙t))^t+1');
  });

  test('shows the case that it is, and all where there are no numbers', () => {
    const [, , kept] = written(stepOf(usual('rprop'), 1));
    expect(kept).toEqual(['𝒉t+1={∇f(𝒙t)𝒔t>0∇f(𝒙t)𝒔t=00𝒔t<0', 'x:3.4', 'y:−2.3']);
  });

  test('takes the slope of a batch for what it is, and not for noise', () => {
    // the slope of all rows is another one
    const step: Step = { ...stepOf(sgd), slope: [7, 7] };
    expect(written(step, 'en', [4, -2.5])).toEqual([['𝒙t+1=𝒙t−η∇fB(𝒙t)', 'x:1.5−0.1·4=1.1', 'y:−2−0.1·(−2.5)=−1.75']]);
    const [gradient] = written({ ...step, disturbed: [4.5, -2.75], gradient: [4.5, -2.75] }, 'en', [4, -2.5]);
    expect(gradient.slice(0, 2)).toEqual(['𝒈t=∇fB(𝒙t)+𝜺t', 'x:4+0.5=4.5']);
  });

  test('tells the slope from its noise, which is first of all', () => {
    const step = stepOf(sgd, 0, 1);
    const noise = numberFormat('en').number(step.disturbed[0] - step.slope[0]);
    const [gradient, move] = written(step);
    expect(gradient[0]).toBe('𝒈t=∇f(𝒙t)+𝜺t');
    expect(gradient[1]).toMatch(`x:4+${noise.startsWith('−') ? `(${noise})` : noise}=`);
    expect(move[0]).toBe('𝒙t+1=𝒙t−η𝒈t');
    expect(written(stepOf({ ...sgd, clipNorm: 1 }, 0, 1))[0][0]).toBe('𝒈t=k(∇f(𝒙t)+𝜺t)');
  });

  test('names the gradient first where it was shortened or pulled, in one line', () => {
    const clipped = written(stepOf({ ...sgd, clipNorm: Math.hypot(2, 1.25) }));
    expect(clipped[0]).toEqual(['𝒈t=k∇f(𝒙t)', 'x:0.5·4=2', 'y:0.5·(−2.5)=−1.25']);
    const pulled = written(stepOf({ ...sgd, clipNorm: Math.hypot(2, 1.25), weightDecay: 0.1 }));
    expect(pulled).toEqual([
      ['𝒈t=k∇f(𝒙t)+λ𝒙t', 'x:0.5·4+0.1·1.5=2.15', 'y:0.5·(−2.5)+0.1·(−2)=−1.45'],
      ['𝒙t+1=𝒙t−η𝒈t', 'x:1.5−0.1·2.15=1.285', 'y:−2−0.1·(−1.45)=−1.855'],
    ]);
  });

  test('shows settings as they were set', () => {
    const step = stepOf({ ...adam, beta2: 0.999999 });
    expect(written(step)[1][1]).toBe('x:0.999999·0+(1−0.999999)·4^2=1.6 × 10⁻⁵');
  });

  test('of Newton is by the Hessian, which each axis sees from its own side', () => {
    expect(written(stepOf(usual('newton')))[0]).toEqual([
      '𝒅t=𝑯t−1∇f(𝒙t)',
      'x:[2·4−1·(−2.5)|4·2−1^2]=1.5',
      'y:[4·(−2.5)−1·4|2·4−1^2]=−2',
    ]);
  });

  test('says how often a stride was shrunk', () => {
    const [stride, move] = written(stepOf(usual('line-search')));
    expect(stride.slice(1)).toEqual(['x:0.5^1·1=0.5', 'y:0.5^1·1=0.5']);
    expect(move.slice(0, 2)).toEqual(['𝒙t+1=𝒙t−st∇f(𝒙t)', 'x:1.5−0.5·4=−0.5']);
  });

  test.each(settings.optimizer.values)('has letters for all of it, and numbers: %s', (id) => {
    for (const at of [0, 1]) {
      const step = stepOf(usual(id), at);
      const symbols = printedStep(step, numberFormat('en')).map((line) => line.symbols);
      expect(symbols).toEqual(recipeSymbols(optimizerOf(usual(id)).recipe(at)).map((line) => line.symbols));
      // a word inside an element would be a name that has no letter
      const named = [...symbols.join('').matchAll(/<mi>([a-z]{2,})<\/mi>/gi)].map(([, word]) => word);
      expect(named.filter((word) => !words.includes(word))).toEqual([]);
      for (const name of Object.keys(step.scalars)) {
        expect(symbols.join(' ')).toContain(name === 'muNext' ? '<mi>μ</mi>' : letterOf(name, true, false));
      }
    }
  });
});
