import type { slicesEn } from './slices.en.ts';

export const slicesDe: typeof slicesEn = {
  name: 'Schnitte durch den ausgewählten Wanderer',
  none: 'Wer einen Wanderer auswählt, sieht hier die Landschaft durchgeschnitten, wo er steht.',
  title: { x: 'Entlang x', y: 'Entlang y' },
  held: { x: (y) => `y = ${y}`, y: (x) => `x = ${x}` },
  slope: { x: (value) => `∂f/∂x = ${value}`, y: (value) => `∂f/∂y = ${value}` },
  height: 'Höhe',
  tangent: 'Tangente',
  parabola: 'Parabel gleicher Steigung und Krümmung, für die der Optimierer den Boden hält',
  outside: 'Der Wanderer steht neben der Karte.',
  level: 'eben',
  up: 'bergauf',
  down: 'bergab',
  read: {
    x: (x, height, slope, way) =>
      `Entlang x: Bei x = ${x} ist die Höhe ${height} und die Steigung ${slope}, ${way} zu größerem x.`,
    y: (y, height, slope, way) =>
      `Entlang y: Bei y = ${y} ist die Höhe ${height} und die Steigung ${slope}, ${way} zu größerem y.`,
  },
};
