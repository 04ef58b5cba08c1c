import type { CatalogueEntry } from './catalogueEntry.ts';

/** Steep walls beside nearly level ground: hardly any learning rate suits both. */
export const steepAndFlat: readonly CatalogueEntry[] = [
  {
    id: 'rosenbrock',
    formula: '(1 - x)^2 + 100 (y - x^2)^2',
    domain: { x: [-2, 2], y: [-1, 3] },
    minima: [{ x: 1, y: 1, global: true }],
    citation:
      'Rosenbrock (1960), An Automatic Method for Finding the Greatest or Least Value of a Function, doi:10.1093/comjnl/3.3.175',
    defaults: { learningRate: 0.0004, maxSteps: 1000, mode: 'relief', heights: 'logarithmic' },
  },
  {
    id: 'beale',
    formula: '(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2',
    domain: { x: [-4.5, 4.5], y: [-4.5, 4.5] },
    minima: [{ x: 3, y: 0.5, global: true }],
    citation:
      'Beale (1958), On an Iterative Method for Finding a Local Minimum of a Function of More than One Variable',
    defaults: { learningRate: 0.01, maxSteps: 1000, mode: 'relief', heights: 'logarithmic' },
  },
  {
    id: 'easom',
    formula: '-cos(x) cos(y) exp(-((x - pi)^2 + (y - pi)^2))',
    domain: { x: [-2, 8], y: [-2, 8] },
    minima: [{ x: Math.PI, y: Math.PI, global: true }],
    citation: 'Easom (1990), A Survey of Global Optimization Techniques, University of Louisville',
    defaults: { learningRate: 0.3, maxSteps: 200, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'goldstein-price',
    formula:
      '(1 + (x + y + 1)^2 (19 - 14x + 3x^2 - 14y + 6x y + 3y^2)) (30 + (2x - 3y)^2 (18 - 32x + 12x^2 + 48y - 36x y + 27y^2))',
    domain: { x: [-2, 2], y: [-2, 2] },
    minima: [{ x: 0, y: -1, global: true }],
    citation: 'Goldstein & Price (1971), On Descent from Local Minima, doi:10.1090/S0025-5718-1971-0312365-X',
    defaults: { learningRate: 0.00001, maxSteps: 500, mode: 'relief', heights: 'logarithmic' },
  },
];
