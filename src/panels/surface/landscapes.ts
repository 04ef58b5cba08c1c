import { taskOf } from '../../core/learning/bringTasks.ts';
import { type TaskEntry, taskEntries } from '../../core/learning/index.ts';
import { type NetworkTaskEntry, networkTaskEntries } from '../../core/network/networkTasks.ts';
import type { Surface } from '../../core/surface.ts';
import type { CatalogueEntry } from '../../core/surfaces/catalogueEntry.ts';
import { catalogueSurface } from '../../core/surfaces/catalogueSurface.ts';
import { catalogue } from '../../core/surfaces/index.ts';
import { sampledGround } from '../../core/surfaces/sampledGround.ts';
import { type TerrainEntry, terrains } from '../../core/surfaces/terrains.ts';
import type { Texts } from '../../i18n/en.ts';
import { defaultScenario } from '../../scenario/defaultScenario.ts';
import { specOf } from '../../scenario/learningOf.ts';
import type { NetworkChoice, Scenario, StopRules, SurfaceChoice } from '../../scenario/scenario.ts';
import { usualNetwork, usualTask } from '../../scenario/usualTask.ts';
import { withoutChangesByHand } from '../startsField.ts';

export type LandscapeGroup = 'mathematics' | 'ground' | 'data' | 'networks';

/** A landscape that can be chosen: mathematics, real ground, made of data, or through the weights of a network. */
export interface Landscape {
  readonly id: keyof Texts['surfaces'];
  readonly group: LandscapeGroup;
  readonly choice: SurfaceChoice;
  readonly citation: string;
  /** Loads what the surface needs; rejects where it cannot be loaded. */
  bring(): Promise<void>;
  /** How it looks. Of a network nobody knows that before it has been trained: its layers are drawn instead. */
  readonly picture: GroundPicture | NetworkChoice;
}

export interface GroundPicture {
  /** To be asked for once the landscape has been brought. */
  surface(): Surface;
}

export const landscapes: readonly Landscape[] = [
  ...catalogue.map(ofCatalogue),
  ...terrains.map(ofTerrain),
  ...taskEntries.map(ofTask),
  ...networkTaskEntries.map(ofNetwork),
];

function ofCatalogue(entry: CatalogueEntry): Landscape {
  const { id, citation } = entry;
  return {
    id: id as Landscape['id'],
    group: 'mathematics',
    choice: { id },
    citation,
    bring: () => Promise.resolve(),
    picture: { surface: () => catalogueSurface(entry) },
  };
}

/** The heights of the mountains are loaded by whoever looks at them. */
function ofTerrain({ id, citation, surface }: TerrainEntry): Landscape {
  return {
    id: id as Landscape['id'],
    group: 'ground',
    choice: { terrain: id },
    citation,
    bring: async () => void (await import('../../core/surfaces/allTerrains.ts')),
    picture: { surface },
  };
}

function ofTask({ id, citation }: TaskEntry): Landscape {
  const choice = usualTask(id);
  return { id, group: 'data', choice, citation, bring: bringTasks, picture: { surface: () => pictureOf(choice) } };
}

/** Loads all data, and what learns from them. Rejects where they cannot be loaded. */
export async function bringTasks(): Promise<void> {
  await import('../../core/learning/allTasks.ts');
}

/** Nodes along each edge of a ground that is dear to ask: enough for a small picture. */
const nodes = 41;

function pictureOf(choice: Parameters<typeof specOf>[0]): Surface {
  const { landscapes: grounds, rowsAHeight } = taskOf(specOf(choice));
  return rowsAHeight > 1 ? sampledGround(grounds.train, nodes) : grounds.train;
}

function ofNetwork({ id, citation }: NetworkTaskEntry): Landscape {
  const choice = usualNetwork(id);
  return {
    id,
    group: 'networks',
    choice,
    citation,
    bring: async () => void (await import('../../core/network/allNetworks.ts')),
    picture: choice,
  };
}

/** Undefined for a formula and for data of the user's own. */
export function landscapeOf(choice: SurfaceChoice): Landscape | undefined {
  const chosen = idOf(choice);
  return landscapes.find(({ id }) => id === chosen);
}

function idOf(choice: SurfaceChoice): string | undefined {
  if ('id' in choice) return choice.id;
  if ('terrain' in choice) return choice.terrain;
  if ('task' in choice) return choice.task;
  return 'network' in choice ? choice.network : undefined;
}

/**
 * The scenario on another landscape, with the learning rate, the steps and the view in which that one shows what it
 * teaches. As many hikers start, spread as before; what a hand did to single starts belonged to the old ground. In the plane of
 * a network nobody walks unless somebody lets them loose.
 */
export function goTo(scenario: Scenario, choice: SurfaceChoice): Scenario {
  const { optimizers, stop, view, starts } = defaultScenario(choice);
  const isAnew = 'points' in scenario.starts || 'network' in choice;
  return {
    ...scenario,
    surface: choice,
    starts: isAnew ? starts : withoutChangesByHand(scenario).starts,
    optimizers,
    stop: { ...withoutMetric(scenario.stop), maxSteps: stop.maxSteps },
    view: { ...scenario.view, mode: view.mode, heights: view.heights },
  };
}

/** What is 95 % here would be 0.95 decibels there. */
function withoutMetric({ metricAtLeast: _, ...rules }: StopRules): StopRules {
  return rules;
}
