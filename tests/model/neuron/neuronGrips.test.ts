import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes } from '../../../src/model/axes.ts';
import { neuronGrips } from '../../../src/model/neuron/neuronGrips.ts';
import { oneAbove, parameterScale } from '../../../src/model/parameterScale.ts';
import { dataTask } from '../dataTasks.ts';

const { world } = dataTask('neuron', { task: 'penguin-species' });
const plot = axes({ across: [2.5, 6.5], up: [-0.14, 1.14] }, 420, 320);
const [threshold, steepness] = neuronGrips(world, parameterScale(world, true), plot);

/** Sigmoids whose grips are in view. */
const someModel = fc
  .record({ x: fc.double({ min: 1.5, max: 10, noNaN: true }), y: fc.double({ min: -1, max: 1, noNaN: true }) })
  .chain(({ x, y }) => fc.constantFrom({ x, y }, { x: -x, y }));
const somePixels = fc.double({ min: -40, max: 40, noNaN: true });

describe('the grips of a sigmoid', () => {
  it('stand where p = ½ and where p = σ(1)', () => {
    const model = { x: 3, y: -1 };
    for (const [grip, probability] of [
      [threshold, 0.5],
      [steepness, oneAbove],
    ] as const) {
      const { x, y } = grip.at(model);
      expect(world.probability(3, -1, plot.acrossAt(x))).toBeCloseTo(probability, 9);
      expect(plot.upAt(y)).toBeCloseTo(probability, 9);
    }
  });

  it('shift the sigmoid by its threshold and leave it as steep as it is', () => {
    fc.assert(
      fc.property(someModel, somePixels, (model, pixels) => {
        const from = threshold.at(model);
        const pulled = threshold.pulled(model, from, { x: from.x + pixels, y: from.y + 50 });
        expect(pulled.x).toBe(model.x);
        expect(threshold.at(pulled).x).toBeCloseTo(plot.inside({ x: from.x + pixels, y: from.y }).x, 6);
      }),
    );
  });

  it('make it steeper or flatter about its threshold, and turn it over beyond', () => {
    fc.assert(
      fc.property(someModel, somePixels, (model, pixels) => {
        const about = threshold.at(model);
        const from = steepness.at(model);
        const pulled = steepness.pulled(model, from, { x: from.x + pixels, y: from.y });
        expect(world.probability(pulled.x, pulled.y, plot.acrossAt(about.x))).toBeCloseTo(0.5, 8);
        const apart = from.x + pixels - about.x;
        if (Math.abs(apart) < 1) return;
        const feature = plot.acrossAt(from.x + pixels);
        expect(world.probability(pulled.x, pulled.y, feature)).toBeCloseTo(oneAbove, 8);
        expect(Math.sign(pulled.x)).toBe(Math.sign(apart));
      }),
    );
  });

  it('never ask for an endlessly steep one', () => {
    const model = { x: 3, y: 0 };
    const from = steepness.at(model);
    const { x, y } = steepness.pulled(model, from, { x: threshold.at(model).x, y: from.y });
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it.each([
    { x: 0, y: 0 },
    { x: 0, y: 2 },
    { x: 1e-9, y: -3 },
    { x: -1e-9, y: -3 },
    { x: -0.05, y: 0.02 },
    { x: 0.3, y: 1.2 },
    { x: 5, y: 1000 },
  ])('stay in the plot, and can be pulled, for a sigmoid without a threshold in view: %j', (model) => {
    for (const grip of [threshold, steepness]) {
      const at = grip.at(model);
      expect(at).toEqual(plot.inside(at));
      expect(plot.y(world.probability(model.x, model.y, plot.acrossAt(at.x)))).toBeCloseTo(at.y, 6);
    }
    expect(Math.abs(steepness.at(model).x - threshold.at(model).x)).toBeGreaterThan(44);
    const from = steepness.at(model);
    const pulled = steepness.pulled(model, from, { x: from.x - 30, y: from.y });
    expect(Number.isFinite(pulled.x) && Number.isFinite(pulled.y)).toBe(true);
    if (model.x !== 0) expect(Math.sign(pulled.x)).toBe(Math.sign(model.x));
  });
});
