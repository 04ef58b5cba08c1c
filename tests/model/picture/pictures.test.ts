import { describe, expect, it } from 'vitest';
import { greyPixels } from '../../../src/model/picture/greyPixels.ts';
import { litTints } from '../../../src/model/picture/litTints.ts';
import { partShades } from '../../../src/model/picture/partShades.ts';
import { peakSignalToNoise } from '../../../src/model/picture/peakSignalToNoise.ts';
import { dataTask } from '../dataTasks.ts';

const { task, world } = dataTask('picture', { task: 'denoise', noise: 0.1 });

describe('a picture as the browser takes it', () => {
  it('is grey, full, and black or white beyond these', () => {
    const pixels = greyPixels(Float64Array.of(0, 1, 0.5, -3, 7), [], new Uint8ClampedArray(20));
    expect([...pixels]).toEqual([0, 255, 128, 0, 255].flatMap((grey) => [grey, grey, grey, 255]));
  });

  it('has the pixels of the batch in the colour of what is lit, and no others', () => {
    const values = new Float64Array(world.clean.length).fill(0.5);
    const tints = litTints([{ rows: Uint32Array.of(0, 7), strength: 1 }], world.pixelOfRow);
    const pixels = greyPixels(values, tints, new Uint8ClampedArray(4 * values.length));
    const colored = [...values.keys()].filter((pixel) => pixels[4 * pixel] !== pixels[4 * pixel + 2]);
    expect(colored).toEqual([world.pixelOfRow[0], world.pixelOfRow[7]]);
  });
});

describe('the PSNR of a picture', () => {
  it('is the metric of the task on the same pixels', () => {
    const restored = new Float64Array(world.clean.length);
    for (const [x, y] of [
      [1, 0],
      [0.2, 0.1],
    ]) {
      world.restore(x, y, restored);
      for (const part of ['train', 'validation'] as const) {
        const pixels = task.split[part].map((row) => world.pixelOfRow[row]);
        expect(peakSignalToNoise(world.clean, restored, pixels)).toBeCloseTo(task.metric.of(part, x, y), 8);
      }
    }
  });
});

describe('the picture of the split', () => {
  it('shows every pixel in the shade of its part', () => {
    const shades = partShades(world.clean.length, world.pixelOfRow, task.split);
    const count = (shade: number) => shades.filter((value) => value === shade).length;
    const { train, validation, test } = task.split;
    expect([count(0.15), count(0.6), count(1)]).toEqual([train.length, validation.length, test.length]);
    expect(shades[world.pixelOfRow[task.split.test[0]]]).toBe(1);
  });
});
