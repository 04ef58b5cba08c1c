import { describe, expect, test } from 'vitest';
import { surfaces } from '../../../src/i18n/surfaces.en.ts';
import { goTo, landscapeOf, landscapes } from '../../../src/panels/surface/landscapes.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { moveStart } from '../../../src/scenario/editStarts.ts';
import { usualNetwork, usualTask } from '../../../src/scenario/usualTask.ts';

const own = {
  names: ['size', 'mass'],
  rows: [
    [1, 2],
    [2, 3],
    [3, 5],
  ],
} as const;

test('every landscape has a name and a lesson, and every name a landscape, but those for data of one’s own', () => {
  const ids = [...landscapes.map(({ id }) => id), 'own-line', 'own-neuron'];
  expect(ids.sort()).toEqual(Object.keys(surfaces).sort());
});

test('a landscape is found by the choice that leads to it, a formula and data of one’s own by none', () => {
  for (const landscape of landscapes) expect(landscapeOf(landscape.choice)).toBe(landscape);
  expect(landscapeOf({ formula: 'x', domain: { x: [0, 1], y: [0, 1] } })).toBeUndefined();
  expect(landscapeOf(usualTask('own-line', own))).toBeUndefined();
});

test('a task and a network are the same landscape whatever they are told', () => {
  const task = { ...usualTask('penguin-species'), batchSize: 8, loss: 'mistakes', seed: 5 } as const;
  expect(landscapeOf(task)?.id).toBe('penguin-species');
  expect(landscapeOf({ ...usualNetwork('moons'), hidden: [3], plane: 'random' })?.id).toBe('moons');
});

describe('the picture of a landscape', () => {
  test('is its ground, known once it has been brought', async () => {
    for (const { bring, picture } of landscapes) {
      await bring();
      if ('network' in picture) continue;
      const { domain, value } = picture.surface();
      expect(Number.isFinite(value(domain.x[0], domain.y[1]))).toBe(true);
    }
  });

  test('is only its layers for a network, which would have to be trained', () => {
    const networks = landscapes.filter(({ group }) => group === 'networks');
    expect(networks.map(({ picture }) => picture)).toEqual(networks.map(({ choice }) => choice));
    expect(networks.length).toBeGreaterThan(0);
  });
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

  test('puts nobody into the plane of a network, and hikers back on the ground behind it', () => {
    const network = goTo(himmelblau, usualNetwork('moons'));
    expect(network.starts).toEqual({ points: [] });
    expect(goTo(network, elsewhere).starts).toEqual(defaultScenario(elsewhere).starts);
  });

  test('forgets the metric to stop at, whose unit is another one there', () => {
    const waiting = { ...himmelblau, stop: { ...himmelblau.stop, metricAtLeast: 0.95, patience: 4 } };
    const { stop } = goTo(waiting, usualTask('denoise'));
    expect(stop).not.toHaveProperty('metricAtLeast');
    expect(stop.patience).toBe(4);
  });
});
