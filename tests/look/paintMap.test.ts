import { describe, expect, it } from 'vitest';
import { heightScale } from '../../src/core/heightScale.ts';
import type { Surface } from '../../src/core/surface.ts';
import { paintMap } from '../../src/look/paintMap.ts';
import { himmelblau, surface } from '../core/himmelblau.ts';

const side = 60;
/** So far apart that none falls onto the map. */
const noContours = { first: 50, step: 1000 };

function picture(ground: Surface, contours?: { first: number; step: number }): Uint8ClampedArray {
  const into = new Uint8ClampedArray(4 * side * side);
  const scale = heightScale(ground, 'linear');
  paintMap(ground, scale, ground.domain, side, side, into, contours && { contours });
  return into;
}

function pixel(of: Uint8ClampedArray, column: number, row: number): number[] {
  return [...of.subarray(4 * (row * side + column), 4 * (row * side + column) + 4)];
}

function lightness(of: Uint8ClampedArray, column: number, row: number): number {
  const [red, green, blue] = pixel(of, column, row);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('a painted map', () => {
  it('has north at the top and west on the left', () => {
    const towardsNorth = picture(surface('y'), noContours);
    expect(lightness(towardsNorth, 30, 0)).toBeGreaterThan(lightness(towardsNorth, 30, 59));
    const towardsEast = picture(surface('x'), noContours);
    expect(lightness(towardsEast, 59, 30)).toBeGreaterThan(lightness(towardsEast, 0, 30));
  });

  it('is lit from the north-west', () => {
    const hill = picture(surface('-(x^2 + y^2)'), noContours);
    expect(lightness(hill, 15, 15)).toBeGreaterThan(lightness(hill, 44, 44));
  });

  it('is clear where there is no ground, and only there', () => {
    const half = picture(surface('ln(x)'));
    expect(pixel(half, 10, 30)[3]).toBe(0);
    expect(pixel(half, 50, 30)[3]).toBe(255);
    // NaN slopes beside the edge must not make neighbours black
    for (let column = 31; column < side; column++) expect(lightness(half, column, 30)).toBeGreaterThan(10);
  });

  it('has lines of the same width on a gentle and on a steep slope', () => {
    const lineWidth = (ground: Surface, step: number) => {
      const [lined, bare] = [picture(ground, { first: 0.5, step }), picture(ground, noContours)];
      let covered = 0;
      for (let column = 0; column < side; column++) {
        covered += (lightness(lined, column, 30) - lightness(bare, column, 30)) / (255 - lightness(bare, column, 30));
      }
      return covered;
    };
    const oneGentle = lineWidth(surface('x'), 0.99);
    const bent = surface('x^3 + 60 x');
    expect(lineWidth(bent, 0.99)).toBeCloseTo(oneGentle, 1);
    expect(oneGentle).toBeGreaterThan(0.8);
  });

  it('has no fleck at a minimum that lies on a contour line', () => {
    const [lined, bare] = [picture(himmelblau, { first: 0, step: 0.05 }), picture(himmelblau, noContours)];
    // the minimum at (3, 2)
    for (const column of [47, 48]) {
      for (const row of [17, 18]) expect(lightness(lined, column, row)).toBeCloseTo(lightness(bare, column, row), 0);
    }
  });

  it('is the same painted at once or in bands', () => {
    const whole = picture(himmelblau, noContours);
    const south = new Uint8ClampedArray(4 * side * 30);
    const band = { x: himmelblau.domain.x, y: [-5, 0] as const };
    paintMap(himmelblau, heightScale(himmelblau, 'linear'), band, side, 30, south, { contours: noContours });
    expect(south.every((value, k) => Math.abs(value - whole[4 * side * 30 + k]) <= 1)).toBe(true);
  });
});
