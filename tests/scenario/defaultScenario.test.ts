import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/surfaces/index.ts';
import { terrains } from '../../src/core/surfaces/terrains.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { sgdChoice } from './choices.ts';

describe('defaultScenario', () => {
  it('is sixty hikers on Himmelblau', () => {
    expect(defaultScenario()).toMatchObject({
      surface: { id: 'himmelblau' },
      starts: { random: 'uniform', count: 60 },
      optimizers: [{ id: 'sgd' }],
      seed: 7,
    });
  });

  it('is valid on every surface, and what a file gets that says no more than the surface', () => {
    const choices = [...catalogue.map(({ id }) => ({ id })), ...terrains.map(({ id }) => ({ terrain: id }))];
    for (const surface of choices) {
      const expected = { scenario: defaultScenario(surface), problems: [] };
      expect(parseScenario({ surface })).toEqual(expected);
      expect(parseScenario(defaultScenario(surface))).toEqual(expected);
    }
  });

  it('shows a surface with the learning rate, steps and view that suit it', () => {
    for (const { id, defaults } of catalogue) {
      const { optimizers, stop, view } = defaultScenario({ id });
      expect(optimizers).toEqual([
        sgdChoice({ learningRate: defaults.learningRate, momentum: defaults.momentum ?? 0 }),
      ]);
      const { learningRate, momentum, ...others } = defaults;
      expect(others).toEqual({
        maxSteps: stop.maxSteps,
        mode: view.mode,
        heights: view.heights,
      });
    }
  });
});
