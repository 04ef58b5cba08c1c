import { describe, expect, it } from 'vitest';
import { parseLink } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { limits } from '../../src/scenario/settings.ts';
import { usualShares, usualTask } from '../../src/scenario/usualTask.ts';

const surfaceOf = (surface: unknown) => {
  const { scenario, problems } = parseScenario({ surface });
  return { surface: scenario.surface, problems };
};
const own = {
  names: ['a', 'b'],
  rows: [
    [1, 2],
    [2, 3],
    [3, 5],
  ],
};

describe('a task', () => {
  it('needs nothing but its name', () => {
    expect(surfaceOf({ task: 'seattle-seasons' })).toEqual({ surface: usualTask('seattle-seasons'), problems: [] });
  });

  it('is told only what it can use', () => {
    const { surface, problems } = surfaceOf({ task: 'seattle-seasons', loss: 'mistakes', standardised: false });
    expect(surface).toEqual(usualTask('seattle-seasons'));
    expect(problems).toEqual([
      { code: 'unknown-field', at: 'surface.loss' },
      { code: 'unknown-field', at: 'surface.standardised' },
    ]);
  });

  it('of no known name is the usual surface', () => {
    expect(surfaceOf({ task: 'cats' })).toEqual({
      surface: { id: 'himmelblau' },
      problems: [{ code: 'unknown-choice', at: 'surface.task', found: 'cats' }],
    });
  });

  it('contradicts another surface beside it, and its own fields are not blamed', () => {
    const { problems } = surfaceOf({ id: 'bowl', task: 'penguin-line' });
    expect(problems).toContainEqual({ code: 'contradiction', at: 'surface.task', with: 'surface.id' });
  });

  it.each([
    [{ train: 0, validation: 0.5, test: 0.5 }],
    [{ train: 0.5, validation: 0.4, test: 0.4 }],
    [{ train: -1, validation: 1, test: 1 }],
    [{ train: 'all' }],
    [{}],
  ])('with a split that is none takes the usual shares: %j', (split) => {
    const { surface, problems } = surfaceOf({ task: 'penguin-line', split });
    expect(surface).toMatchObject({ split: usualShares });
    expect(problems).toEqual([{ code: 'bad-split', at: 'surface.split' }]);
  });

  it('may learn from all rows and keep none', () => {
    const split = { train: 1, validation: 0, test: 0 };
    expect(surfaceOf({ task: 'penguin-line', split })).toMatchObject({ surface: { split }, problems: [] });
  });

  it('keeps a batch that is larger than its training set, which then is the whole of it', () => {
    const { surface, problems } = surfaceOf({ task: 'penguin-line', batchSize: 1000 });
    expect(surface).toMatchObject({ batchSize: 1000 });
    expect(problems).toEqual([]);
  });
});

describe('own data', () => {
  it('are the rows of a task', () => {
    expect(surfaceOf({ task: 'own-line', data: own })).toMatchObject({ surface: { data: own }, problems: [] });
  });

  it('that are missing leave nothing to learn from', () => {
    expect(surfaceOf({ task: 'own-line' }).problems).toEqual([{ code: 'no-data', at: 'surface.data' }]);
    expect(surfaceOf({ task: 'own-line', data: { rows: [[1, 2]] } }).problems).toEqual([
      { code: 'no-data', at: 'surface.data.rows' },
    ]);
  });

  it('lose the rows that cannot be read, each of which is told', () => {
    const { surface, problems } = surfaceOf({ task: 'own-line', data: { ...own, rows: [...own.rows, [1], ['x', 2]] } });
    expect(surface).toMatchObject({ data: { rows: own.rows } });
    expect(problems).toEqual([
      { code: 'wrong-type', at: 'surface.data.rows.3', expected: 'data-row' },
      { code: 'wrong-type', at: 'surface.data.rows.4', expected: 'data-row' },
    ]);
  });

  it('of a neuron are labelled 0 and 1', () => {
    const { surface, problems } = surfaceOf({
      task: 'own-neuron',
      data: {
        ...own,
        rows: [
          [1, 0],
          [2, 1],
          [3, 5],
        ],
      },
    });
    expect(surface).toMatchObject({
      data: {
        labels: ['0', '1'],
        rows: [
          [1, 0],
          [2, 1],
          [3, 1],
        ],
      },
    });
    expect(problems).toEqual([{ code: 'out-of-range', at: 'surface.data.rows.2', min: 0, max: 1, used: 1 }]);
  });

  it('are cut where a page could not bear more', () => {
    const rows = Array.from({ length: limits.rows + 1 }, (_, k) => [k, k]);
    const { surface, problems } = surfaceOf({ task: 'own-line', data: { rows } });
    expect(surface).toMatchObject({ data: { rows: { length: limits.rows } } });
    expect(problems).toEqual([{ code: 'too-many', at: 'surface.data.rows', max: limits.rows }]);
  });

  it('can be written into a link by hand', () => {
    const { scenario, problems } = parseLink('?task=own-line&feature-name=km&target-name=litres&rows=1,2;2,3;3,5');
    expect(problems).toEqual([]);
    expect(scenario.surface).toMatchObject({ data: { names: ['km', 'litres'], rows: own.rows } });
  });
});

describe('a network', () => {
  it('needs nothing but its name, and then learns from all rows at once', () => {
    const { scenario, problems } = parseScenario({ surface: { network: 'moons' } });
    expect(problems).toEqual([]);
    expect(scenario.surface).toMatchObject({ network: 'moons', hidden: [8, 8] });
    expect(scenario.surface).not.toHaveProperty('batchSize');
    expect(scenario.starts).toEqual({ points: [] });
  });

  it('is not trained with more weights than a page can bear', () => {
    const { surface, problems } = surfaceOf({ network: 'moons', hidden: [128, 128, 128] });
    expect(surface).toMatchObject({ hidden: [8, 8] });
    expect(problems).toEqual([{ code: 'too-many-weights', at: 'surface.hidden', max: limits.weights }]);
  });

  it('has a loss that its task knows', () => {
    const { surface, problems } = surfaceOf({ network: 'patches', loss: 'cross-entropy' });
    expect(surface).toMatchObject({ loss: 'squared-error' });
    expect(problems).toEqual([{ code: 'unknown-choice', at: 'surface.loss', found: 'cross-entropy' }]);
  });

  it('is looked at along two weights that are two, and there', () => {
    const hidden = [1];
    // 2 · 1 + 1 into the neuron, 1 · 2 + 2 out of it
    expect(surfaceOf({ network: 'moons', hidden, plane: 'weights', firstWeight: 99, secondWeight: 99 })).toMatchObject({
      surface: { firstWeight: 6, secondWeight: 5 },
    });
  });
});
