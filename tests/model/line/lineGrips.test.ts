import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes } from '../../../src/model/axes.ts';
import { gripUnder } from '../../../src/model/grip.ts';
import { isOutOfFrame, lineFrame } from '../../../src/model/line/lineFrame.ts';
import { gripFeatures, gripOfPlace, lineGrips } from '../../../src/model/line/lineGrips.ts';
import { dataTask } from '../dataTasks.ts';

const { task, world } = dataTask('line', { task: 'penguin-line' });
const frame = lineFrame(world, [task.split.train, task.split.validation]);
const plot = axes(frame, 420, 320);
const grips = lineGrips(world, plot);
const [left, middle, right] = grips;

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
      const { x, y } = grips[k].at(model);
      expect(x).toBeCloseTo(plot.x(feature), 9);
      expect(y).toBeCloseTo(plot.y(world.predict(0.7, 4.2, feature)), 9);
    }
    expect(middle.at({ x: 0, y: 99 }).y).toBe(plot.top);
  });

  it('lie in the plot and on the line wherever a part of it can be seen, and apart where that is long enough', () => {
    const anyModel = fc.record({
      x: fc.double({ min: -1000, max: 1000, noNaN: true }),
      y: fc.double({ min: -100, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(anyModel, (model) => {
        const perPixel = Math.abs(
          plot.y(world.predict(model.x, model.y, 1)) - plot.y(world.predict(model.x, model.y, 0)),
        );
        const slope = perPixel / (plot.x(1) - plot.x(0));
        const places = grips.map((grip) => grip.at(model));
        for (const place of places) expect(plot.inside(place)).toEqual(place);
        if (isOutOfFrame(world, model, frame)) return;
        for (const { x, y } of places) {
          const off = Math.abs(plot.y(world.predict(model.x, model.y, plot.acrossAt(x))) - y);
          expect(off / Math.hypot(1, slope)).toBeLessThan(0.01);
        }
      }),
    );
    const [first, , last] = grips.map((grip) => grip.at({ x: 300, y: 4.2 }));
    expect([first.y, last.y]).toEqual([expect.closeTo(plot.bottom, 3), expect.closeTo(plot.top, 3)]);
  });

  it('turn a steep line towards a hand beside it', () => {
    const model = { x: 300, y: 4.2 };
    const from = right.at(model);
    const pivot = left.at(model);
    const to = { x: from.x + 50, y: from.y + 20 };
    const { x, y } = right.pulled(model, from, to);
    for (const place of [pivot, to]) {
      expect(plot.y(world.predict(x, y, plot.acrossAt(place.x)))).toBeCloseTo(place.y, 3);
    }
  });

  it.each([
    { x: 0.2, y: 99 },
    { x: -0.2, y: -99 },
  ])('bring a line that is out of the plot back at once: %j', (model) => {
    for (const grip of grips) {
      const from = grip.at(model);
      const inwards = from.y === plot.top ? 5 : -5;
      const { x, y } = grip.pulled(model, from, { x: from.x, y: from.y + inwards });
      expect(plot.y(world.predict(x, y, plot.acrossAt(from.x)))).toBeCloseTo(from.y + inwards, 6);
      expect(isOutOfFrame(world, { x, y }, frame)).toBe(false);
    }
  });

  it('are all out of the picture only where the whole line is', () => {
    expect(isOutOfFrame(world, { x: 0, y: 99 }, frame)).toBe(true);
    expect(isOutOfFrame(world, { x: 300, y: 4.2 }, frame)).toBe(false);
  });

  it('turn the line about its other end, and the line follows the hand', () => {
    fc.assert(
      fc.property(someModel, somePull, (model, pull) => {
        for (const [grip, other] of [
          [left, right],
          [right, left],
        ] as const) {
          const from = grip.at(model);
          const about = plot.acrossAt(other.at(model).x);
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
    const model = { x: 0.7, y: 4.2 };
    const idAt = (share: number) => {
      const x = plot.left + share * (plot.right - plot.left);
      return gripOfPlace(grips, model, { x, y: plot.y(world.predict(0.7, 4.2, plot.acrossAt(x))) }).id;
    };
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
