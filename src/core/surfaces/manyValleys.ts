import type { CatalogueEntry } from './catalogueEntry.ts';

/** More valleys than anyone wants to count, made to lead a search astray. */
export const manyValleys: readonly CatalogueEntry[] = [
  {
    id: 'bohachevsky',
    formula: 'x^2 + 2y^2 - 0.3 cos(3 pi x) - 0.4 cos(4 pi y) + 0.7',
    domain: { x: [-3, 3], y: [-3, 3] },
    minima: [{ x: 0, y: 0, global: true }],
    citation:
      'Bohachevsky, Johnson & Stein (1986), Generalized Simulated Annealing for Function Optimization, doi:10.1080/00401706.1986.10488128',
    defaults: { learningRate: 0.005, maxSteps: 300, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'rastrigin',
    formula: '20 + x^2 - 10 cos(2 pi x) + y^2 - 10 cos(2 pi y)',
    domain: { x: [-5.12, 5.12], y: [-5.12, 5.12] },
    minima: [{ x: 0, y: 0, global: true }],
    citation: 'Rastrigin (1974), Systems of Extremal Control',
    defaults: { learningRate: 0.001, maxSteps: 100, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'ackley',
    formula: '-20 exp(-0.2 sqrt(0.5 (x^2 + y^2))) - exp(0.5 (cos(2 pi x) + cos(2 pi y))) + e + 20',
    domain: { x: [-5, 5], y: [-5, 5] },
    minima: [{ x: 0, y: 0, global: true }],
    citation: 'Ackley (1987), A Connectionist Machine for Genetic Hillclimbing, doi:10.1007/978-1-4613-1997-9',
    defaults: { learningRate: 0.1, maxSteps: 300, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'griewank',
    formula: '1 + (x^2 + y^2)/4000 - cos(x) cos(y / sqrt(2))',
    domain: { x: [-10, 10], y: [-10, 10] },
    minima: [{ x: 0, y: 0, global: true }],
    citation: 'Griewank (1981), Generalized Descent for Global Optimization, doi:10.1007/BF00933356',
    defaults: { learningRate: 0.3, maxSteps: 100, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'drop-wave',
    formula: '-(1 + cos(12 sqrt(x^2 + y^2))) / (0.5 (x^2 + y^2) + 2)',
    domain: { x: [-2, 2], y: [-2, 2] },
    minima: [{ x: 0, y: 0, global: true }],
    citation: 'Molga & Smutnicki (2005), Test Functions for Optimization Needs',
    defaults: { learningRate: 0.003, maxSteps: 100, mode: 'relief', heights: 'linear' },
  },
  {
    id: 'levy-13',
    formula: 'sin(3 pi x)^2 + (x - 1)^2 (1 + sin(3 pi y)^2) + (y - 1)^2 (1 + sin(2 pi y)^2)',
    domain: { x: [-10, 10], y: [-10, 10] },
    minima: [{ x: 1, y: 1, global: true }],
    citation:
      'Levy & Montalvo (1985), The Tunneling Algorithm for the Global Minimization of Functions, doi:10.1137/0906002',
    defaults: { learningRate: 0.002, maxSteps: 300, mode: 'map', heights: 'linear' },
  },
  {
    id: 'eggholder',
    formula: '-(y + 47) sin(sqrt(abs(x/2 + y + 47))) - x sin(sqrt(abs(x - (y + 47))))',
    domain: { x: [-512, 512], y: [-512, 512] },
    minima: [{ x: 512, y: 404.231805, global: true }],
    citation: 'Whitley et al. (1996), Evaluating Evolutionary Algorithms, doi:10.1016/0004-3702(95)00124-7',
    defaults: { learningRate: 0.3, maxSteps: 300, mode: 'relief', heights: 'linear' },
  },
];
