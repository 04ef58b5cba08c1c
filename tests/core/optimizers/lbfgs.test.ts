import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lbfgs } from '../../../src/core/optimizers/lbfgs.ts';
import type { Surface } from '../../../src/core/surface.ts';
import { himmelblau, surface } from '../himmelblau.ts';
import { bowls, quadraticSurface } from './quadratic.ts';
import { groundOf, stepOnce, walk, walkerAt } from './walkOnGround.ts';

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
const rosenbrock = surface('(1 - x)^2 + 100 (y - x^2)^2');

/** Where a search asks for the slope, in order, on a step from the start. */
function asked(ground: Surface, x: number, y: number, rate: number): [number, number][] {
  const places: [number, number][] = [];
  const optimizer = lbfgs();
  const answers = groundOf(ground);
  const listening: typeof answers = {
    ...answers,
    slope: (atX, atY, into) => {
      places.push([atX, atY]);
      answers.slope(atX, atY, into);
    },
  };
  const memory = optimizer.memory.map(() => new Float64Array(2));
  const gradient = Float64Array.from(ground.gradient(x, y));
  const hiker = { i: 0, j: 1, height: ground.value(x, y), ground: listening };
  optimizer.update(Float64Array.of(x, y), gradient, memory, rate, 0, hiker);
  return places;
}

describe('L-BFGS', () => {
  it('is at the bottom of a bowl in two steps', () => {
    fc.assert(
      fc.property(bowls, coordinate, coordinate, (bowl, x, y) => {
        const ground = quadraticSurface(bowl);
        const places = walk(lbfgs(), ground, walkerAt(lbfgs(), x, y), 2);
        const errors = places.map((place) => Math.hypot(place.x - bowl.x, place.y - bowl.y));
        expect(errors[errors.length - 1]).toBeLessThanOrEqual(1e-6 * Math.max(errors[0], 1));
      }),
    );
  });

  it('follows the bent valley of Rosenbrock to its end', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -1, max: 3, noNaN: true }), (x, y) => {
        const places = walk(lbfgs(), rosenbrock, walkerAt(lbfgs(), x, y), 60);
        expect(Math.hypot(places[places.length - 1].x - 1, places[places.length - 1].y - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  it('tries first a stride of length 1 along the slope, in the sum of the coordinates, or less where it is gentle', () => {
    const [[x, y]] = asked(himmelblau, 0, 0, 1);
    const [fx, fy] = himmelblau.gradient(0, 0);
    expect(Math.abs(x) + Math.abs(y)).toBeCloseTo(1, 12);
    expect(x / y).toBeCloseTo(fx / fy, 12);
    expect(asked(surface('0.1 x^2 + 0.1 y^2'), 1, 2, 1)[0]).toEqual([1 - 0.2, 2 - 0.4]);
    expect(asked(surface('0.1 x^2 + 0.1 y^2'), 1, 2, 0.5)[0]).toEqual([1 - 0.1, 2 - 0.2]);
  });

  it('asks last where it arrives, on a bowl', () => {
    const ground = surface('x^2 + 7 y^2 + x y');
    const walker = walkerAt(lbfgs(), 3, 1);
    stepOnce(lbfgs(), ground, walker);
    expect(asked(ground, 3, 1, 1).at(-1)).toEqual([...walker.place]);
  });

  it('keeps as many pairs as it is told', () => {
    const optimizer = lbfgs({ historySize: 2 });
    const walker = walkerAt(optimizer, -1.2, 1);
    const known = [0, 1, 2, 3, 4].map(() => {
      stepOnce(optimizer, rosenbrock, walker);
      return walker.memory[optimizer.memory.indexOf('pairs')][0];
    });
    expect(known).toEqual([0, 1, 2, 2, 2]);
    expect(optimizer.memory).toEqual([
      'direction',
      'stride',
      'lastGradient',
      'pairs',
      'step1',
      'change1',
      'step2',
      'change2',
    ]);
  });

  it('leaves out a pair that tells of no bowl', () => {
    const optimizer = lbfgs();
    const walker = walkerAt(optimizer, 1, 0);
    const slide = surface('-3x - y');
    for (let step = 0; step < 3; step++) expect(stepOnce(optimizer, slide, walker)).toBe(true);
    expect([...walker.memory[optimizer.memory.indexOf('pairs')]]).toEqual([0, 0]);
  });

  it('forgets its history where it would lead uphill', () => {
    const optimizer = lbfgs();
    const walker = walkerAt(optimizer, 1, 2);
    stepOnce(optimizer, surface('x^2 + 5y^2'), walker);
    // as if it had been told that the ground curves down along the last stride
    const at = (name: string) => optimizer.memory.indexOf(name);
    walker.memory[at('pairs')].fill(1);
    walker.memory[at('step1')].set([1, 1]);
    walker.memory[at('change1')].set([-1, -1]);
    walker.memory[at('stride')].fill(0);
    const before = surface('x^2 + 5y^2').value(walker.place[0], walker.place[1]);
    expect(stepOnce(optimizer, surface('x^2 + 5y^2'), walker)).toBe(true);
    expect(surface('x^2 + 5y^2').value(walker.place[0], walker.place[1])).toBeLessThan(before);
    expect([...walker.memory[at('pairs')]]).toEqual([0, 0]);
  });

  it.each([0, -1, 2.5, Number.NaN])('cannot have a history of %s pairs', (historySize) => {
    expect(() => lbfgs({ historySize })).toThrow(RangeError);
  });
});
