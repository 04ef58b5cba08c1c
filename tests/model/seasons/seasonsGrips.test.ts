import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes } from '../../../src/model/axes.ts';
import { seasonsGrip, shownPeak, yearDays } from '../../../src/model/seasons/seasonsGrips.ts';
import { yearsFrom } from '../../../src/model/seasons/yearsFrom.ts';
import { dataTask } from '../dataTasks.ts';

const { task, world } = dataTask('seasons', { task: 'seattle-seasons' });
const { domain } = task.landscapes.train;
const plot = axes({ across: [0, world.temperature.length - 1], up: [-5, 40] }, 900, 400);
const grip = seasonsGrip(world, domain, plot);

const someModel = fc.record({
  x: fc.double({ min: -20, max: 20, noNaN: true }),
  y: fc.double({ min: domain.y[0], max: domain.y[1], noNaN: true }),
});
const some = fc.double({ min: -60, max: 60, noNaN: true });

describe('the grip of the year’s wave', () => {
  it('is a peak of the wave, among the days wherever the hiker may start', () => {
    fc.assert(
      fc.property(someModel, ({ x, y }) => {
        const day = y + shownPeak(domain);
        expect(day).toBeGreaterThanOrEqual(0);
        expect(day).toBeLessThan(world.temperature.length);
        expect(world.predict(x, y, day)).toBeCloseTo(world.predict(x, y, y), 9);
        const peak = { x: plot.x(day), y: plot.y(world.predict(x, y, day)) };
        if (plot.inside(peak).y !== peak.y) return;
        expect(grip.at({ x, y }).x).toBeCloseTo(peak.x, 9);
      }),
    );
  });

  it('is on the wave, where that leaves the plot, when the peak itself cannot be seen', () => {
    fc.assert(
      fc.property(fc.double({ min: 30, max: 500, noNaN: true }), fc.boolean(), (amplitude, isTrough) => {
        const model = { x: isTrough ? -amplitude : amplitude, y: 200 };
        const { x, y } = grip.at(model);
        expect(y).toBeCloseTo(isTrough ? plot.bottom : plot.top, 3);
        expect(plot.y(world.predict(model.x, model.y, plot.acrossAt(x)))).toBeCloseTo(y, 2);
      }),
    );
  });

  it('moves the peak along the days and up and down with the hand', () => {
    fc.assert(
      fc.property(someModel, some, some, (model, right, down) => {
        const from = { x: plot.x(model.y), y: plot.y(world.predict(model.x, model.y, model.y)) };
        const to = { x: from.x + right, y: from.y + down };
        const { x, y } = grip.pulled(model, from, to);
        expect(y).toBeCloseTo(plot.acrossAt(to.x), 6);
        expect(world.predict(x, y, y)).toBeCloseTo(plot.upAt(to.y), 6);
      }),
    );
  });

  it('moves a trough with the hand, too', () => {
    fc.assert(
      fc.property(someModel, some, some, (model, right, down) => {
        const trough = model.y + yearDays / 2;
        const from = { x: plot.x(trough), y: plot.y(world.predict(model.x, model.y, trough)) };
        const to = { x: from.x + right, y: from.y + down };
        const { x, y } = grip.pulled(model, from, to);
        expect(world.predict(x, y, y + yearDays / 2)).toBeCloseTo(plot.upAt(to.y), 6);
      }),
    );
  });
});

describe('the years at the axis', () => {
  it('begin with their first of January, leap years being longer', () => {
    expect(yearsFrom(2012, 1461)).toEqual([
      { at: 0, text: '2012' },
      { at: 366, text: '2013' },
      { at: 731, text: '2014' },
      { at: 1096, text: '2015' },
    ]);
  });
});
