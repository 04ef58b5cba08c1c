import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes } from '../../../src/model/axes.ts';
import { gripUnder } from '../../../src/model/grip.ts';
import { lineFrame } from '../../../src/model/line/lineFrame.ts';
import { gripFeatures, gripOfPlace, lineGrips } from '../../../src/model/line/lineGrips.ts';
import { dataTask } from '../dataTasks.ts';

const { task, world } = dataTask('line', { task: 'penguin-line' });
const frame = lineFrame(world, [task.split.train, task.split.validation]);
const plot = axes(frame, 420, 320);
const grips = lineGrips(world, plot);
const [left, middle, right] = grips;
const [leftFeature, , rightFeature] = gripFeatures(frame);

const someModel = fc.record({
  x: fc.double({ min: -2, max: 2, noNaN: true }),
  y: fc.double({ min: 2, max: 6, noNaN: true }),
});
const somePull = fc.record({
  x: fc.double({ min: -80, max: 80, noNaN: true }),
  y: fc.double({ min: -80, max: 80, noNaN: true }),
});

describe('the scatter of a line', () => {
  it('has every row of the parts it is made for', () => {
    for (const row of [...task.split.train, ...task.split.validation]) {
      expect(plot.inside({ x: plot.x(world.feature[row]), y: plot.y(world.target[row]) })).toEqual({
        x: plot.x(world.feature[row]),
        y: plot.y(world.target[row]),
      });
    }
  });
});

describe('the grips of a line', () => {
  it('lie on the line, and at the edge of the plot where the line leaves it', () => {
    const model = { x: 0.7, y: 4.2 };
    for (const [k, feature] of gripFeatures(frame).entries()) {
      expect(grips[k].at(model)).toEqual({ x: plot.x(feature), y: plot.y(world.predict(0.7, 4.2, feature)) });
    }
    expect(middle.at({ x: 0, y: 99 }).y).toBe(plot.top);
  });

  it('turn the line about its other end, and the line follows the hand', () => {
    fc.assert(
      fc.property(someModel, somePull, (model, pull) => {
        for (const [grip, about] of [
          [left, rightFeature],
          [right, leftFeature],
        ] as const) {
          const from = grip.at(model);
          const { x, y } = grip.pulled(model, from, { x: from.x + pull.x, y: from.y + pull.y });
          const feature = plot.acrossAt(from.x);
          expect(world.predict(x, y, about)).toBeCloseTo(world.predict(model.x, model.y, about), 8);
          const moved = plot.upAt(from.y + pull.y) - plot.upAt(from.y);
          expect(world.predict(x, y, feature)).toBeCloseTo(world.predict(model.x, model.y, feature) + moved, 8);
        }
      }),
    );
  });

  it('shift the line by its middle without turning it', () => {
    fc.assert(
      fc.property(someModel, somePull, (model, pull) => {
        const from = middle.at(model);
        const to = { x: from.x + pull.x, y: from.y + pull.y };
        const { x, y } = middle.pulled(model, from, to);
        expect(x).toBeCloseTo(model.x, 8);
        const feature = plot.acrossAt(from.x);
        const moved = plot.upAt(to.y) - plot.upAt(from.y);
        const after = world.predict(x, y, feature + plot.acrossAt(to.x) - plot.acrossAt(from.x));
        expect(after).toBeCloseTo(world.predict(model.x, model.y, feature) + moved, 8);
      }),
    );
  });

  it('leave the line as it is when the hand comes back to where it began', () => {
    fc.assert(
      fc.property(someModel, (model) => {
        for (const grip of grips) {
          const at = grip.at(model);
          const { x, y } = grip.pulled(model, at, at);
          expect(x).toBeCloseTo(model.x, 8);
          expect(y).toBeCloseTo(model.y, 8);
        }
      }),
    );
  });

  it('are near an end its own, and the middle in between', () => {
    const idAt = (share: number) => gripOfPlace(grips, plot, plot.left + share * (plot.right - plot.left)).id;
    expect([0.05, 0.3, 0.7, 0.95].map(idAt)).toEqual(['left', 'middle', 'middle', 'right']);
  });

  it('are found by a finger within its reach, the nearest one', () => {
    const model = { x: 0.7, y: 4.2 };
    const { x, y } = right.at(model);
    expect(gripUnder(grips, model, { x: x + 10, y: y - 8 }, 22)?.id).toBe('right');
    expect(gripUnder(grips, model, { x: x + 20, y: y - 20 }, 22)).toBeNull();
  });
});

describe('a line through own data without any spread', () => {
  it('can be turned and shifted all the same', () => {
    const data = { names: ['a', 'b'] as const, feature: [5, 5, 5], target: [2, 2, 2] };
    const own = dataTask('line', { task: 'own-line', data });
    const level = axes(lineFrame(own.world, [own.task.split.train]), 300, 200);
    for (const grip of lineGrips(own.world, level)) {
      const from = grip.at({ x: 0.1, y: 2 });
      const { x, y } = grip.pulled({ x: 0.1, y: 2 }, from, { x: from.x, y: from.y - 10 });
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      expect([x, y]).not.toEqual([0.1, 2]);
    }
  });
});
