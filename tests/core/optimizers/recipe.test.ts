import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/core/optimizers/recipe.ts';
import { parseRecipeFormula, type RecipeExpression } from '../../../src/core/optimizers/recipeFormula.ts';
import { workOut } from '../../../src/core/optimizers/workOut.ts';
import { anyOptimizer } from './makers.ts';
import { walker } from './walker.ts';

const order: readonly Stage[] = ['gradient', 'memory', 'correction', 'move'];
const slope = fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.constantFrom(0, 1, -1));
const steep = fc.double({ min: 0.001, max: 2, noNaN: true });
const pair = fc.tuple(slope, slope);
const slopes = fc.array(pair, { minLength: 30, maxLength: 30 });
const someStep = fc.nat({ max: 40 });

describe('a recipe', () => {
  it('worked out is what the optimizer does: the same x, and the same memory after every step', () => {
    fc.assert(
      fc.property(anyOptimizer(), pair, fc.tuple(steep, steep), slopes, ({ make }, from, rates, gradients) => {
        const optimizer = make();
        const hiker = walker(optimizer, from, rates);
        const memoryOf = (i: number) => optimizer.memory.map((name, k): [string, number] => [name, hiker.memory[k][i]]);
        for (const [step, gradient] of gradients.entries()) {
          const known = gradient.map((g, i) => {
            const place = { x: hiker.parameters[i], g, learningRate: rates[i], t: step + 1 };
            return { ...Object.fromEntries(memoryOf(i)), ...place };
          });
          hiker.walk(gradient);
          for (const [i, before] of known.entries()) {
            const worked = new Map(workOut(optimizer.recipe(step), before).map(({ name, value }) => [name, value]));
            expectClose(worked.get('x'), hiker.parameters[i], before.x);
            for (const [name, value] of memoryOf(i)) expectClose(worked.get(name), value, value);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('ends with the new x, the only move but for a decay, and goes from the gradient to the move and never back', () => {
    fc.assert(
      fc.property(anyOptimizer(), someStep, ({ make }, step) => {
        const { lines } = make().recipe(step);
        expect(lines.at(-1)).toMatchObject({ stage: 'move', name: 'x' });
        expect(lines.every(({ stage, name }) => (stage === 'move') === (name === 'x'))).toBe(true);
        const stages = lines.map(({ stage }) => order.indexOf(stage));
        expect(stages).toEqual([...stages].sort((a, b) => a - b));
      }),
    );
  });

  it('renews everything that is remembered', () => {
    fc.assert(
      fc.property(anyOptimizer(), someStep, ({ make }, step) => {
        const optimizer = make();
        const renewed = optimizer.recipe(step).lines.filter(({ stage }) => stage === 'memory');
        expect(renewed.map(({ name }) => name)).toEqual(expect.arrayContaining([...optimizer.memory]));
      }),
    );
  });

  it('names no number that no line uses, and writes no number without a name but 0, 1 and 2', () => {
    fc.assert(
      fc.property(anyOptimizer(), someStep, ({ make }, step) => {
        const { lines, scalars } = make().recipe(step);
        const leaves = lines.flatMap(({ formula }) => leavesOf(parseRecipeFormula(formula ?? '0')));
        expect(leaves).toEqual(expect.arrayContaining(Object.keys(scalars)));
        for (const leaf of leaves) if (typeof leaf === 'number') expect([0, 1, 2]).toContain(leaf);
      }),
    );
  });

  it('has no line that does nothing: no decay of 0, no velocity without momentum, no correction switched off', () => {
    fc.assert(
      fc.property(anyOptimizer(), someStep, ({ id, chosen, make }, step) => {
        const text = JSON.stringify(make().recipe(step));
        if ((chosen.weightDecay ?? (id === 'adamw' ? 0.01 : 0)) === 0) expect(text).not.toContain('weightDecay');
        if ((chosen.momentum ?? 0) === 0) expect(text).not.toMatch(/velocity|"momentum"/);
        if (id === 'adam' && chosen.biasCorrection === false) expect(text).not.toContain('Hat');
      }),
    );
  });
});

function leavesOf(expression: RecipeExpression): (string | number)[] {
  switch (expression.kind) {
    case 'number':
      return [expression.value];
    case 'name':
      return [expression.name];
    case 'minus':
      return leavesOf(expression.operand);
    case 'binary':
      return [...leavesOf(expression.left), ...leavesOf(expression.right)];
    case 'call':
      return expression.parts.flatMap(leavesOf);
  }
}

/** Or both no number; `before` is what the change was made to, whose rounding may be all that is left. */
function expectClose(actual: number | undefined, expected: number, before: number): void {
  if (Number.isNaN(expected)) expect(actual).toBeNaN();
  else if (actual !== expected) {
    // down there numbers lose their digits
    const tolerance = 1e-300 + 1e-9 * Math.max(Math.abs(expected), Math.abs(before));
    expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
  }
}
