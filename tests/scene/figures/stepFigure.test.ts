import { describe, expect, it } from 'vitest';
import { type OptimizerId, optimizers } from '../../../src/core/optimizers/index.ts';
import { writeNewtonDirection } from '../../../src/core/optimizers/newtonDirection.ts';
import type { Step } from '../../../src/core/stepAt.ts';
import { contains, widthOf } from '../../../src/core/surface.ts';
import { longestArrow } from '../../../src/scene/figures/arrow.ts';
import type { Figure, FigureKind, FigureLine } from '../../../src/scene/figures/figure.ts';
import { stepFigure } from '../../../src/scene/figures/stepFigure.ts';
import { himmelblau } from '../../core/himmelblau.ts';
import { sessionOf, stepsOf } from '../walkedStep.ts';

const { domain } = himmelblau;
const ids = Object.keys(optimizers).filter((id): id is OptimizerId => id in optimizers);

/** Twelve steps on Himmelblau's ground, each with its figure. */
function walkOf(words: string, id: OptimizerId, most = 12): (readonly [Step, Figure])[] {
  const session = sessionOf(`?surface=himmelblau&points=2.5,2.5&steps=40&optimizer=${id}${words}`);
  const steps = stepsOf(session, most).filter(({ place }) => contains(domain, ...place));
  return steps.map((step) => [step, stepFigure(step, id, himmelblau, 1)]);
}

function linesOf({ lines }: Figure, kind: FigureKind): FigureLine[] {
  return lines.filter((line) => line.kind === kind);
}

function endOf({ x, y }: FigureLine): [number, number] {
  return [x[x.length - 1], y[y.length - 1]];
}

function lengthOf({ x, y }: FigureLine): number {
  return Math.hypot((x[1] - x[0]) / widthOf(domain.x), (y[1] - y[0]) / widthOf(domain.y));
}

describe('of every optimizer', () => {
  it.each(ids)('%s: the move leads to the next place, or is cut at the edge of the map', (id) => {
    const walk = walkOf('&rate=0.02', id);
    expect(walk.length).toBeGreaterThan(0);
    for (const [step, figure] of walk) {
      const moves = linesOf(figure, 'move');
      const isStill = step.next[0] === step.place[0] && step.next[1] === step.place[1];
      expect(moves.length).toBe(isStill ? 0 : 1);
      for (const move of moves) {
        const [x, y] = endOf(move);
        expect(contains(domain, x, y)).toBe(true);
        expect(move.head).toBe(contains(domain, ...step.next) ? 'filled' : 'open');
        if (move.head === 'filled') {
          expect(x).toBeCloseTo(step.next[0], 12);
          expect(y).toBeCloseTo(step.next[1], 12);
        }
      }
    }
  });

  it.each(ids)(
    '%s: the slope’s arrow points downhill, by the rate times the slope or as far as an arrow goes',
    (id) => {
      for (const [{ place, gradient, learningRate }, figure] of walkOf('&rate=0.003', id)) {
        for (const line of linesOf(figure, 'gradient')) {
          const [x, y] = endOf(line);
          const far = [-learningRate * gradient[0], -learningRate * gradient[1]];
          const share = line.head === 'filled' ? 1 : Math.hypot(x - place[0], y - place[1]) / Math.hypot(...far);
          expect(share).toBeLessThanOrEqual(1);
          expect(x).toBeCloseTo(place[0] + share * far[0], 12);
          expect(y).toBeCloseTo(place[1] + share * far[1], 12);
          expect(lengthOf(line)).toBeLessThanOrEqual(longestArrow + 1e-12);
        }
      }
    },
  );
});

it('the velocity of plain momentum is the move itself', () => {
  for (const [, figure] of walkOf('&rate=0.001&momentum=0.8', 'sgd')) {
    const [memory] = linesOf(figure, 'memory');
    const [move] = linesOf(figure, 'move');
    expect(endOf(memory)[0]).toBeCloseTo(endOf(move)[0], 12);
    expect(endOf(memory)[1]).toBeCloseTo(endOf(move)[1], 12);
  }
});

it('without a memory there is no arrow for one', () => {
  expect(walkOf('&rate=0.001', 'sgd').flatMap(([, figure]) => linesOf(figure, 'memory'))).toEqual([]);
});

it('adam’s mean and the slope are drawn to one scale', () => {
  for (const [{ place, gradient, after }, figure] of walkOf('&rate=0.05', 'adam')) {
    const [slope] = linesOf(figure, 'gradient');
    const [mean] = linesOf(figure, 'memory');
    const scale = (slope.x[1] - place[0]) / gradient[0];
    expect((mean.x[1] - place[0]) / after.m[0]).toBeCloseTo(scale, 9);
    expect((mean.y[1] - place[1]) / after.m[1]).toBeCloseTo(scale, 9);
  }
});

it('adam’s box reaches from place to place, in one whose sides are twice the rate', () => {
  for (const [{ place, next }, figure] of walkOf('&rate=0.05', 'adam')) {
    const [box] = linesOf(figure, 'box');
    const [bound] = linesOf(figure, 'bound');
    expect([box.x[0], box.y[0], box.x[2], box.y[2]]).toEqual([...place, ...next]);
    expect(Math.max(...bound.x) - Math.min(...bound.x)).toBeCloseTo(0.1, 12);
    expect(Math.max(...bound.y) - Math.min(...bound.y)).toBeCloseTo(0.1, 12);
  }
});

it('adagrad’s box only grows, in the measure of the roots of its sums', () => {
  const session = sessionOf('?surface=himmelblau&points=0.5,3&steps=20&optimizer=adagrad&rate=0.3');
  const steps = stepsOf(session, 20);
  const largest = Math.max(...(steps.at(-1)?.after.squares ?? []));
  const widths = steps.map((step) => {
    const [sums] = linesOf(stepFigure(step, 'adagrad', himmelblau, largest), 'sums');
    return [Math.max(...sums.x) - step.place[0], Math.max(...sums.y) - step.place[1]];
  });
  for (const [k, [x, y]] of widths.entries()) {
    expect(x).toBeGreaterThanOrEqual((widths[k - 1]?.[0] ?? 0) - 1e-12);
    expect(y / x).toBeCloseTo(Math.sqrt(steps[k].after.squares[1] / steps[k].after.squares[0]), 9);
  }
  expect(Math.max(...(widths.at(-1) ?? []))).toBeCloseTo(0.1 * widthOf(domain.x), 12);
});

it('of a line search’s tries the taken one alone is filled: the last, where the move ends', () => {
  const walk = walkOf('&rate=0.5', 'line-search');
  const tries = walk.map(([, { marks }]) => marks);
  expect(Math.max(...tries.map(({ length }) => length))).toBeGreaterThan(2);
  for (const [{ next, hasMoved }, { marks }] of walk) {
    const taken = marks.filter(({ shape }) => shape === 'dot');
    if (!hasMoved || marks.length === 0) continue;
    expect(taken).toEqual([marks.at(-1)]);
    expect([taken[0].x, taken[0].y]).toEqual([...next]);
    const numbers = marks.map(({ number }) => number ?? Number.NaN);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }
});

it('newton’s cross stands where a rate of 1 leads, and the model is as high on its line as under the hiker', () => {
  const direction = new Float64Array(2);
  for (const [{ place, gradient, next }, { lines, marks }] of walkOf('&rate=1', 'newton')) {
    const [fxx, fxy, fyy] = himmelblau.hessian(...place);
    writeNewtonDirection(Float64Array.of(fxx, fxy, fyy), gradient[0], gradient[1], direction);
    for (const { x, y } of marks.filter(({ shape }) => shape === 'cross')) {
      expect(x).toBeCloseTo(next[0], 12);
      expect(y).toBeCloseTo(next[1], 12);
    }
    const model = (dx: number, dy: number) =>
      gradient[0] * dx + gradient[1] * dy + (fxx * dx * dx + 2 * fxy * dx * dy + fyy * dy * dy) / 2;
    const size = Math.max(fxx, -fxx, fyy, -fyy) * (widthOf(domain.x) ** 2 + direction[0] ** 2 + direction[1] ** 2);
    for (const line of lines.filter(({ kind }) => kind === 'model')) {
      for (const [k, x] of line.x.entries()) {
        expect(Math.abs(model(x - place[0], line.y[k] - place[1])) / size).toBeLessThan(1e-9);
      }
    }
  }
});

it('off the map nothing is drawn', () => {
  const [[step]] = walkOf('&rate=0.05', 'adam');
  const away: Step = { ...step, place: [domain.x[1] + 1, 0] };
  expect(stepFigure(away, 'adam', himmelblau, 1)).toEqual({ lines: [], marks: [] });
});
