import { describe, expect, it } from 'vitest';
import { markOf, valleyMarks } from '../../src/look/valleyMarks.ts';
import { viridis } from '../../src/look/viridis.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How eyes without one kind of cone see linear sRGB. Source: Machado, Oliveira & Fernandes (2009), severity 1. */
const eyes: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Source: Björn Ottosson (2020), bottosson.github.io/posts/oklab. */
const conesOfOklab: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const oklabOfCones: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function times(matrix: Matrix, vector: Triple): Triple {
  const [a, b, c] = matrix.map((row) => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]);
  return [a, b, c];
}

function each(vector: Triple, change: (value: number) => number): Triple {
  return [change(vector[0]), change(vector[1]), change(vector[2])];
}

/** OKLab of a colour, 0 … 255 a channel, as these eyes see it. */
function seen(color: Triple, eye: Matrix): Triple {
  const linear = each(color, (value) =>
    value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const light = each(times(eye, linear), (value) => Math.min(Math.max(value, 0), 1));
  return times(oklabOfCones, each(times(conesOfOklab, light), Math.cbrt));
}

function distance(a: Triple, b: Triple, eye: Matrix): number {
  const [x, y] = [seen(a, eye), seen(b, eye)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function rgb(color: string): Triple {
  const number = Number.parseInt(color.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

const colors = valleyMarks.map(({ color }) => rgb(color));

describe('the marks of the valleys', () => {
  it.each(Object.entries(eyes))('differ in colour from each other in %s', (_, eye) => {
    const distances = colors.flatMap((a, k) => colors.slice(0, k).map((b) => distance(a, b, eye)));
    expect(Math.min(...distances)).toBeGreaterThan(0.13);
  });

  it('differ in colour from the ground and from the white rim', () => {
    const white: Triple = [255, 255, 255];
    for (const color of colors) {
      for (let k = 0; k < 256; k++) {
        const ground: Triple = [viridis[3 * k], viridis[3 * k + 1], viridis[3 * k + 2]];
        expect(distance(color, ground, eyes.normal)).toBeGreaterThan(0.13);
      }
      expect(distance(color, white, eyes.normal)).toBeGreaterThan(0.13);
    }
  });

  it('differ in shape from each other', () => {
    expect(new Set(valleyMarks.map(({ shape }) => shape)).size).toBe(8);
    expect(new Set(valleyMarks.map(({ path }) => path)).size).toBe(8);
  });

  it('begin again where there are more minima', () => {
    expect(markOf(8)).toBe(markOf(0));
  });
});
