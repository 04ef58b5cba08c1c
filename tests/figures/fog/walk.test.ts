import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/core/surface.ts';
import { footingAt, isSloping } from '../../../src/figures/fog/footing.ts';
import {
  hasArrived,
  standingOf,
  steepestStep,
  steppedTo,
  undone,
  type Walk,
  walkFrom,
} from '../../../src/figures/fog/walk.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { simulate } from '../../../src/scenario/simulate.ts';
import { groundOf, square } from './ground.ts';

const bowl = groundOf('x^2 + 3 y^2');

function taken(outcome: Walk | string): Walk {
  if (typeof outcome === 'string') throw new RangeError(`Expected a step, got ${outcome}.`);
  return outcome;
}

describe('a walk by hand', () => {
  it('never leaves the map, wherever a step may lead', () => {
    const anywhere = fc.double({ noNaN: false });
    fc.assert(
      fc.property(fc.array(fc.tuple(anywhere, anywhere), { maxLength: 20 }), (steps) => {
        let walk = walkFrom(bowl, 1, 1);
        for (const [x, y] of steps) {
          const outcome = steppedTo(bowl, walk, x, y);
          expect(typeof outcome === 'string').toBe(!contains(square, x, y));
          if (typeof outcome !== 'string') walk = outcome;
        }
        expect(walk.every(({ x, y }) => contains(square, x, y))).toBe(true);
      }),
    );
  });

  it('may lead along the very edge, and not beyond it', () => {
    const walk = walkFrom(bowl, 1, 1);
    expect(standingOf(taken(steppedTo(bowl, walk, 4, -4)))).toMatchObject({ x: 4, y: -4, height: 64 });
    expect(steppedTo(bowl, walk, 4.0001, 0)).toBe('edge');
  });

  it('does not lead where there is no ground', () => {
    const half = groundOf('log(x)');
    expect(steppedTo(half, walkFrom(half, 1, 0), -1, 0)).toBe('no-ground');
    expect(steppedTo(half, walkFrom(half, 1, 0), 0, 0)).toBe('no-ground');
  });

  it('is what it was before once its last step is undone, and keeps its start whatever is undone', () => {
    const start = walkFrom(bowl, 2, -1);
    const one = taken(steppedTo(bowl, start, 1, 0));
    expect(undone(taken(steppedTo(bowl, one, 0, 1)))).toEqual(one);
    expect(undone(undone(one))).toEqual(start);
  });

  it('knows the height and the slope underfoot', () => {
    expect(footingAt(bowl, 2, -1)).toMatchObject({ height: 7, gradient: [4, -6], steepness: Math.hypot(4, 6) });
  });
});

describe('the steepest step', () => {
  it('is bit for bit the one that plain gradient descent takes, again and again', () => {
    const learningRate = 0.013;
    const { scenario } = parseScenario({
      surface: { id: 'himmelblau' },
      starts: { points: [[-0.5, -4.5]] },
      optimizers: [{ id: 'sgd', learningRate }],
      stop: { maxSteps: 12 },
    });
    const [hiker] = simulate(scenario).hikers;
    const ground = groundOf('(x^2 + y - 11)^2 + (x + y^2 - 7)^2', { x: [-5, 5], y: [-5, 5] });
    let walk = walkFrom(ground, -0.5, -4.5);
    for (let step = 1; step <= 12; step++) walk = taken(steepestStep(ground, walk, learningRate));
    expect(walk.map(({ x }) => x)).toEqual([...hiker.x]);
    expect(walk.map(({ y }) => y)).toEqual([...hiker.y]);
    expect(walk.map(({ height }) => height)).toEqual([...hiker.loss]);
  });

  it('leads downhill where it is small enough, and over the edge where it is too large', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (x, y) => {
        fc.pre(Math.hypot(x, y) > 1e-3);
        const walk = taken(steepestStep(bowl, walkFrom(bowl, x, y), 0.05));
        expect(walk[1].height).toBeLessThan(walk[0].height);
        expect(steepestStep(bowl, walkFrom(bowl, x, y), 1e6)).toBe('edge');
      }),
    );
  });

  it('is refused where the ground is level or has no slope', () => {
    const plain = groundOf('7');
    expect(isSloping(footingAt(plain, 1, 1))).toBe(false);
    expect(steepestStep(plain, walkFrom(plain, 1, 1), 0.1)).toBe('no-slope');
    const missing = groundOf('sqrt(x)');
    expect(steepestStep(missing, walkFrom(missing, -1, 0), 0.1)).toBe('no-slope');
  });
});

describe('a walker has arrived', () => {
  it('where the slope is a hundredth of that at the start, and not before', () => {
    const start = walkFrom(bowl, 2, 0);
    expect(hasArrived(start)).toBe(false);
    expect(hasArrived(taken(steppedTo(bowl, start, 0.0201, 0)))).toBe(false);
    expect(hasArrived(taken(steppedTo(bowl, start, 0.02, 0)))).toBe(true);
  });

  it('on a pass too: the slope alone cannot tell', () => {
    const saddle = groundOf('x^2 - y^2');
    expect(hasArrived(taken(steppedTo(saddle, walkFrom(saddle, 1, 1), 0, 0)))).toBe(true);
  });

  it('never where there is no slope', () => {
    const half = groundOf('abs(x) + sqrt(y)');
    expect(hasArrived(walkFrom(half, 1, -1))).toBe(false);
  });
});
