import type { Domain, Minimum } from '../surface.ts';

/** A surface of the catalogue: mathematics in text, and where it comes from. */
export interface CatalogueEntry {
  readonly id: string;
  readonly formula: string;
  readonly domain: Domain;
  /** The known minima, to the six decimals of the literature; `catalogueSurface` finds the other ten. */
  readonly minima: readonly KnownMinimum[];
  /** Author, year, title and DOI on one line, as far as there are any. */
  readonly citation: string;
  readonly defaults: SurfaceDefaults;
}

/** A minimum as it is printed; its value is computed from the formula. */
export type KnownMinimum = Omit<Minimum, 'value'>;

/** How a surface shows what it teaches, to sixty hikers with plain gradient descent. */
export interface SurfaceDefaults {
  readonly learningRate: number;
  readonly maxSteps: number;
  readonly mode: 'relief' | 'map' | 'both';
  readonly heights: 'linear' | 'logarithmic';
  readonly momentum?: number;
}
