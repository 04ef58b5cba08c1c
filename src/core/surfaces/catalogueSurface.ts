import { parseFormula } from '../formula/parseFormula.ts';
import type { Minimum, Surface } from '../surface.ts';
import type { CatalogueEntry } from './catalogueEntry.ts';
import { formulaSurface } from './formulaSurface.ts';
import { refineMinimum } from './refineMinimum.ts';

const made = new Map<CatalogueEntry, Surface>();

/** The surface of an entry, always the same object; its minima are refined when they are first asked for. */
export function catalogueSurface(entry: CatalogueEntry): Surface {
  let surface = made.get(entry);
  if (surface === undefined) {
    surface = makeSurface(entry);
    made.set(entry, surface);
  }
  return surface;
}

function makeSurface({ id, formula: text, domain, minima: known }: CatalogueEntry): Surface {
  const formula = parseFormula(text);
  if (!formula.ok) throw new RangeError(`Expected a formula for "${id}", got "${text}": ${formula.problem.code}.`);
  const ground = formulaSurface(formula, domain);
  let minima: readonly Minimum[] | null = null;
  return {
    ...ground,
    get minima() {
      // one surface for all who ask: nobody may change it for the others
      minima ??= Object.freeze(
        known.map((minimum) => {
          const { x, y, value } = refineMinimum(ground, minimum.x, minimum.y);
          return Object.freeze({ ...minimum, x, y, value });
        }),
      );
      return minima;
    },
  };
}
