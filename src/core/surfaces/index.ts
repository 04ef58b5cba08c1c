import type { CatalogueEntry } from './catalogueEntry.ts';
import { fewValleys } from './fewValleys.ts';
import { manyValleys } from './manyValleys.ts';
import { oneValley } from './oneValley.ts';
import { passes } from './passes.ts';
import { steepAndFlat } from './steepAndFlat.ts';

/** Every surface that can be chosen by its id, from simple to hard. */
export const catalogue: readonly CatalogueEntry[] = [
  ...oneValley,
  ...passes,
  ...fewValleys,
  ...steepAndFlat,
  ...manyValleys,
];

// a Map, because an id from a link may be "constructor"
const entries = new Map(catalogue.map((entry) => [entry.id, entry]));

export function entryOf(id: string): CatalogueEntry | undefined {
  return entries.get(id);
}
