import type { CatalogueEntry } from './catalogueEntry.ts';

/** A handful of valleys that can be told apart at a glance: where one ends depends on where one begins. */
export const fewValleys: readonly CatalogueEntry[] = [
  {
    id: 'himmelblau',
    formula: '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
    domain: { x: [-5, 5], y: [-5, 5] },
    minima: [
      { x: 3, y: 2, global: true },
      { x: -2.805118, y: 3.131312, global: true },
      { x: -3.77931, y: -3.283186, global: true },
      { x: 3.584428, y: -1.848126, global: true },
    ],
    citation: 'Himmelblau (1972), Applied Nonlinear Programming',
    defaults: { learningRate: 0.005, maxSteps: 200, mode: 'relief', heights: 'logarithmic' },
  },
  {
    id: 'highlands',
    // four valleys, two hills, a bowl that holds it all together, and a little unrest so that no two slopes are alike
    formula:
      '0.08 (x^2 + y^2) - 3.4 exp(-1.8 (x - 2.3)^2 - 2 (y + 1.8)^2) - 2 exp(-0.45 (x + 1.8)^2 - 0.6 (y - 1.4)^2)' +
      ' - 1.3 exp(-(x + 1.9)^2 - 0.8 (y + 2.1)^2) - 1.3 exp(-0.9 (x - 2)^2 - (y - 2.1)^2)' +
      ' + 2.3 exp(-(x - 0.6)^2 - 0.7 (y - 0.3)^2) + 1.3 exp(-0.7 (x - 0.3)^2 - 0.4 (y + 2.7)^2)' +
      ' + 0.12 sin(2x - y) sin(x + 3y)',
    domain: { x: [-4, 4], y: [-4, 4] },
    minima: [
      { x: 2.287722, y: -1.776375, global: true },
      { x: -1.607307, y: 1.445329, global: false },
      { x: -1.82481, y: -1.815942, global: false },
      { x: 1.954556, y: 2.025806, global: false },
    ],
    citation: 'Thalweg',
    defaults: { learningRate: 0.05, maxSteps: 200, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'three-hump-camel',
    formula: '2x^2 - 1.05x^4 + x^6/6 + x y + y^2',
    domain: { x: [-2.5, 2.5], y: [-2.5, 2.5] },
    minima: [
      { x: 0, y: 0, global: true },
      { x: -1.747552, y: 0.873776, global: false },
      { x: 1.747552, y: -0.873776, global: false },
    ],
    citation:
      'Branin (1972), Widely Convergent Method for Finding Multiple Solutions of Simultaneous Nonlinear Equations, doi:10.1147/rd.165.0504',
    defaults: { learningRate: 0.05, maxSteps: 150, mode: 'relief', heights: 'logarithmic' },
  },
  {
    id: 'six-hump-camel',
    formula: '(4 - 2.1x^2 + x^4/3) x^2 + x y + (-4 + 4y^2) y^2',
    domain: { x: [-2, 2], y: [-1.2, 1.2] },
    minima: [
      { x: 0.089842, y: -0.712656, global: true },
      { x: -0.089842, y: 0.712656, global: true },
    ],
    citation: 'Dixon & Szegö (1978), The Global Optimisation Problem: An Introduction',
    defaults: { learningRate: 0.02, maxSteps: 200, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'styblinski-tang',
    formula: '(x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y) / 2',
    domain: { x: [-5, 5], y: [-5, 5] },
    minima: [
      { x: -2.903534, y: -2.903534, global: true },
      { x: 2.746803, y: -2.903534, global: false },
      { x: -2.903534, y: 2.746803, global: false },
      { x: 2.746803, y: 2.746803, global: false },
    ],
    citation:
      'Styblinski & Tang (1990), Experiments in Nonconvex Optimization, Neural Networks 3(4), doi:10.1016/0893-6080(90)90029-K',
    defaults: { learningRate: 0.01, maxSteps: 100, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'mccormick',
    formula: 'sin(x + y) + (x - y)^2 - 1.5x + 2.5y + 1',
    domain: { x: [-1.5, 4], y: [-3, 4] },
    minima: [{ x: -0.547198, y: -1.547198, global: true }],
    citation:
      'McCormick (1972), Attempts to Calculate Global Solutions of Problems That May Have Local Minima, in: Lootsma, Numerical Methods for Non-linear Optimization',
    defaults: { learningRate: 0.05, maxSteps: 200, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'peaks',
    formula: '3 (1 - x)^2 exp(-x^2 - (y + 1)^2) - 10 (x/5 - x^3 - y^5) exp(-x^2 - y^2) - exp(-(x + 1)^2 - y^2) / 3',
    domain: { x: [-3, 3], y: [-3, 3] },
    minima: [
      { x: 0.228279, y: -1.625535, global: true },
      { x: -1.347397, y: 0.204519, global: false },
    ],
    citation: 'The MathWorks, peaks, mathworks.com/help/matlab/ref/peaks.html',
    defaults: { learningRate: 0.02, maxSteps: 300, mode: 'relief', heights: 'linear' },
  },
];
