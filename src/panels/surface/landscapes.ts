import type { Surface } from '../../core/surface.ts';
import type { CatalogueEntry, SurfaceDefaults } from '../../core/surfaces/catalogueEntry.ts';
import { catalogueSurface } from '../../core/surfaces/catalogueSurface.ts';
import { catalogue } from '../../core/surfaces/index.ts';
import { type TerrainEntry, terrains } from '../../core/surfaces/terrains.ts';
import type { Texts } from '../../i18n/en.ts';
import { defaultScenario } from '../../scenario/defaultScenario.ts';
import type { Scenario, SurfaceChoice } from '../../scenario/scenario.ts';
import { withoutChangesByHand } from '../startsField.ts';

/** A landscape that can be chosen, mathematics or real ground. */
export interface Landscape {
  readonly id: keyof Texts['surfaces'];
  readonly choice: SurfaceChoice;
  readonly citation: string;
  readonly defaults: SurfaceDefaults;
  /** Loads what the surface needs; rejects where it cannot be loaded. */
  bring(): Promise<void>;
  /** To be asked for once it has been brought. */
  surface(): Surface;
}

export const landscapes: readonly Landscape[] = [...catalogue.map(ofCatalogue), ...terrains.map(ofTerrain)];

function ofCatalogue(entry: CatalogueEntry): Landscape {
  const { id, citation, defaults } = entry;
  return {
    id: id as Landscape['id'],
    choice: { id },
    citation,
    defaults,
    bring: () => Promise.resolve(),
    surface: () => catalogueSurface(entry),
  };
}

/** The heights of the mountains are loaded by whoever looks at them. */
function ofTerrain({ id, citation, defaults, surface }: TerrainEntry): Landscape {
  return {
    id: id as Landscape['id'],
    choice: { terrain: id },
    citation,
    defaults,
    bring: async () => void (await import('../../core/surfaces/allTerrains.ts')),
    surface,
  };
}

/** Undefined for a formula of the user's own. */
export function landscapeOf(choice: SurfaceChoice): Landscape | undefined {
  if ('formula' in choice) return undefined;
  const chosen = 'id' in choice ? choice.id : choice.terrain;
  return landscapes.find(({ id }) => id === chosen);
}

/**
 * The scenario on another landscape, with the learning rate, the steps and the view in which that one shows what it
 * teaches. As many hikers start, spread as before; what a hand did to single starts belonged to the old ground.
 */
export function goTo(scenario: Scenario, choice: SurfaceChoice): Scenario {
  const { optimizers, stop, view, starts } = defaultScenario(choice);
  return {
    ...scenario,
    surface: choice,
    starts: 'points' in scenario.starts ? starts : withoutChangesByHand(scenario).starts,
    optimizers,
    stop: { ...scenario.stop, maxSteps: stop.maxSteps },
    view: { ...scenario.view, mode: view.mode, heights: view.heights },
  };
}
