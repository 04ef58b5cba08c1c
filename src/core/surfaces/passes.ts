import type { CatalogueEntry } from './catalogueEntry.ts';
import { lecture } from './citations.ts';

/** Landscapes without a lowest place: the way down never ends. */
export const passes: readonly CatalogueEntry[] = [
  {
    id: 'lecture-slope',
    formula: '3 x^2 - 2 y',
    domain: { x: [-3, 3], y: [-3, 3] },
    minima: [],
    citation: lecture,
    defaults: { learningRate: 0.03, maxSteps: 60, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'saddle',
    formula: 'x^2 - y^2',
    domain: { x: [-3, 3], y: [-3, 3] },
    minima: [],
    citation:
      'Dauphin et al. (2014), Identifying and Attacking the Saddle Point Problem in High-dimensional Non-convex Optimization, arXiv:1406.2572',
    defaults: { learningRate: 0.03, maxSteps: 40, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'monkey-saddle',
    formula: 'x^3 - 3 x y^2',
    domain: { x: [-2, 2], y: [-2, 2] },
    minima: [],
    citation: 'Hilbert & Cohn-Vossen (1932), Anschauliche Geometrie',
    defaults: { learningRate: 0.002, maxSteps: 60, mode: 'relief', heights: 'linear' },
  },
];
