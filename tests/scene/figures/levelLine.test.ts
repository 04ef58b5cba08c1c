import { expect, it } from 'vitest';
import type { Domain } from '../../../src/core/surface.ts';
import { levelLine } from '../../../src/scene/figures/levelLine.ts';

const domain: Domain = { x: [-5, 5], y: [-5, 5] };

function placesOf(line: readonly number[]): [number, number][] {
  return Array.from({ length: line.length / 2 }, (_, k) => [line[2 * k], line[2 * k + 1]]);
}

it('around a bowl or a hilltop the line is closed and goes through the place', () => {
  for (const sign of [1, -1]) {
    const lines = levelLine([2, 0], [0, 0], [sign, 0, 4 * sign], domain);
    expect(lines.length).toBe(1);
    const places = placesOf(lines[0]);
    expect(places[0][0]).toBeCloseTo(places.at(-1)?.[0] ?? Number.NaN, 9);
    expect(places[0][1]).toBeCloseTo(places.at(-1)?.[1] ?? Number.NaN, 9);
    expect(Math.min(...places.map(([x, y]) => Math.hypot(x - 2, y)))).toBeLessThan(1e-9);
    expect(Math.max(...places.map(([, y]) => y))).toBeCloseTo(1, 2);
  }
});

it('around a saddle it has two branches, on the side of the place and across', () => {
  const [west, east] = levelLine([2, 0], [0, 0], [1, 0, -1], domain).map(placesOf);
  expect(Math.max(...west.map(([x]) => x))).toBeCloseTo(-2, 9);
  expect(Math.min(...east.map(([x]) => x))).toBeCloseTo(2, 9);
});

it('there is none through the level place itself, or where the ground is straight', () => {
  expect(levelLine([1, 1], [1, 1], [1, 0, 1], domain)).toEqual([]);
  expect(levelLine([2, 0], [0, 0], [1, 0, 0], domain)).toEqual([]);
  expect(levelLine([2, 0], [0, 0], [Number.NaN, 0, 1], domain)).toEqual([]);
});
