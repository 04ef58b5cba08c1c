import { expect, it } from 'vitest';
import type { Range } from '../../../src/core/surface.ts';
import { gridLines } from '../../../src/scene/gl/gridLines.ts';

function linesOf(range: Range, window: Range): Float64Array {
  const lines = new Float64Array(255);
  gridLines(range, window, lines);
  return lines;
}

const windows: readonly Range[] = [
  [-5, 5],
  [-9, 9],
  [-4.9, 4.9],
  [1, 1.001],
  [-5, -4.9],
  [4.99, 5],
  [-7, -4.5],
  [4.999999, 7],
  [6, 8],
];

it.each(windows)('lines begin and end at the edges of the domain and never go back, window %d … %d', (low, high) => {
  const lines = linesOf([-5, 5], [low, high]);
  expect(lines[0]).toBe(-5);
  expect(lines[254]).toBe(5);
  for (let k = 1; k < lines.length; k++) expect(lines[k]).toBeGreaterThan(lines[k - 1]);
});

it('lines are even when the whole domain is looked at', () => {
  const lines = linesOf([0, 254], [-10, 1000]);
  lines.forEach((line, k) => {
    expect(line).toBeCloseTo(k, 10);
  });
});

it('three quarters of the lines lie in the window that is looked at closely, however small it is', () => {
  for (const [low, high] of [
    [1, 2],
    [1, 1.000001],
    [-5, -4.5],
  ]) {
    const inside = linesOf([-5, 5], [low, high]).filter((line) => line >= low && line <= high);
    expect(inside.length).toBeGreaterThan(0.74 * 255);
  }
});
