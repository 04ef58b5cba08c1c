import { describe, expect, test } from 'vitest';
import { surfaces } from '../../../src/i18n/surfaces.en.ts';
import { goTo, landscapeOf, landscapes } from '../../../src/panels/surface/landscapes.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { moveStart } from '../../../src/scenario/editStarts.ts';

test('every landscape has a name and a lesson, and every name a landscape', () => {
  expect(landscapes.map(({ id }) => id).sort()).toEqual(Object.keys(surfaces).sort());
});

test('a landscape is found by the choice that leads to it, a formula by none', () => {
  for (const landscape of landscapes) expect(landscapeOf(landscape.choice)).toBe(landscape);
  expect(landscapeOf({ formula: 'x', domain: { x: [0, 1], y: [0, 1] } })).toBeUndefined();
});

describe('going to another landscape', () => {
  const himmelblau = { ...defaultScenario(), seed: 99 };
  const elsewhere = { terrain: 'jacksboro' };

  test('takes its learning rate, steps and view', () => {
    const { optimizers, stop, view } = defaultScenario(elsewhere);
    expect(goTo(himmelblau, elsewhere)).toMatchObject({ surface: elsewhere, optimizers, stop, view });
  });

  test('keeps how many start, how and by which seed, but nothing that was done to single starts', () => {
    const moved = moveStart({ ...himmelblau, starts: { random: 'grid', count: 16 } }, 3, 1, 1);
    expect(goTo(moved, elsewhere)).toMatchObject({ starts: { random: 'grid', count: 16 }, seed: 99 });
    expect(goTo(moved, elsewhere).starts).not.toHaveProperty('moved');
  });

  test('leaves the marks of the minima as they are', () => {
    const marked = { ...himmelblau, view: { ...himmelblau.view, minima: true } };
    expect(goTo(marked, elsewhere).view.minima).toBe(true);
  });
});
