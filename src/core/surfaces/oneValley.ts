import type { CatalogueEntry } from './catalogueEntry.ts';
import { jamilAndYang, lecture } from './citations.ts';

/** Parabolas: one valley, and a slope that grows in proportion to the way from its floor. */
export const oneValley: readonly CatalogueEntry[] = [
  {
    id: 'lecture-parabola',
    formula: '2x^2 + 4x',
    domain: { x: [-4, 2], y: [-3, 3] },
    minima: [{ x: -1, y: 0, along: 'y', global: true }],
    citation: lecture,
    defaults: { learningRate: 0.1, maxSteps: 30, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'bowl',
    formula: 'x^2 + y^2',
    domain: { x: [-5, 5], y: [-5, 5] },
    minima: [{ x: 0, y: 0, global: true }],
    citation: 'De Jong (1975), An Analysis of the Behavior of a Class of Genetic Adaptive Systems',
    defaults: { learningRate: 0.1, maxSteps: 50, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'ravine',
    formula: '0.5 x^2 + 10 y^2',
    domain: { x: [-5, 5], y: [-5, 5] },
    minima: [{ x: 0, y: 0, global: true }],
    citation: 'Goh (2017), Why Momentum Really Works, doi:10.23915/distill.00006',
    defaults: { learningRate: 0.09, maxSteps: 100, mode: 'map', heights: 'linear' },
  },
  {
    id: 'booth',
    formula: '(x + 2y - 7)^2 + (2x + y - 5)^2',
    domain: { x: [-10, 10], y: [-10, 10] },
    minima: [{ x: 1, y: 3, global: true }],
    citation: jamilAndYang,
    defaults: { learningRate: 0.1, maxSteps: 50, mode: 'map', heights: 'linear' },
  },
  {
    id: 'matyas',
    formula: '0.26 (x^2 + y^2) - 0.48 x y',
    domain: { x: [-10, 10], y: [-10, 10] },
    minima: [{ x: 0, y: 0, global: true }],
    citation: jamilAndYang,
    defaults: { learningRate: 0.5, maxSteps: 200, mode: 'relief', heights: 'linear' },
  },
];
